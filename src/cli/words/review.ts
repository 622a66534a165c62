import { explain, type IntroductionReview, type InventoryReview, type Language } from 'arakawa-it-rules';
import { introductionStatuses, introductionSteps } from '../../reviews/introduction.descriptions.js';
import { inventoryChecks, inventoryStatuses } from '../../reviews/inventory.descriptions.js';
import { sayFinding, sayNext } from '../../reviews/step-in-words.js';

const COLON = { ja: '：', en: ': ' } as const;

/** The way of an introduction, step by step: its state and answer, then findings (!) and what is next (>). */
export function introductionInWords({ steps }: IntroductionReview, language: Language): string {
  const lines = steps.flatMap(({ step, status, verdict, findings, next }) => [
    introductionSteps[step][language] + COLON[language] + introductionStatuses[status][language],
    ...(verdict === undefined ? [] : [`  ${explain(verdict, language).summary}`]),
    ...findings.map((finding) => `  ! ${sayFinding(finding)[language]}`),
    ...next.map((act) => `  > ${sayNext(act)[language]}`),
  ]);
  return lines.join('\n');
}

/** System by system: who manages it, what is not as the text asks (!), what is not known (?). */
export function inventoryInWords({ systems }: InventoryReview, language: Language): string {
  const lines = systems.flatMap(({ system, manager, checks }) => [
    system,
    `  ${explain(manager, language).summary}`,
    ...checks.flatMap(({ check, status, finding }) => {
      if (finding !== undefined) return [`  ! ${sayFinding(finding)[language]}`];
      const said = inventoryChecks[check][language] + COLON[language] + inventoryStatuses[status][language];
      return status === 'unknown' ? [`  ? ${said}`] : [];
    }),
  ]);
  return lines.join('\n');
}
