import {
  type Citation,
  citeIn,
  explain,
  type IntroductionReview,
  type InventoryReview,
  type Language,
} from 'arakawa-it-rules';
import { introductionStatuses, introductionSteps } from '../../reviews/introduction.descriptions.js';
import { inventoryChecks, inventoryStatuses } from '../../reviews/inventory.descriptions.js';

const CITED = { ja: ['（', '）'], en: [' (', ')'] } as const;

const cited = (text: string, citation: Citation, language: Language): string =>
  text + CITED[language][0] + citeIn(citation, language) + CITED[language][1];

const colon = (language: Language): string => ({ ja: '：', en: ': ' })[language];

/** The way of an introduction, step by step: its state and answer, then findings (!) and what is next (>). */
export function introductionInWords({ steps }: IntroductionReview, language: Language): string {
  const lines = steps.flatMap(({ step, status, verdict, findings, next }) => [
    `${introductionSteps[step][language]}${colon(language)}${introductionStatuses[status][language]}`,
    ...(verdict === undefined ? [] : [`  ${explain(verdict, language).summary}`]),
    ...findings.map(({ text, citation }) => `  ! ${cited(text[language], citation, language)}`),
    ...next.map(({ act, by, when, citation }) => {
      const condition = when === undefined ? '' : { ja: `${when.ja}、`, en: `${when.en}, ` }[language];
      return `  > ${cited(by[language] + colon(language) + condition + act[language], citation, language)}`;
    }),
  ]);
  return lines.join('\n');
}

/** System by system: who manages it, what is not as the text asks (!), what is not known (?). */
export function inventoryInWords({ systems }: InventoryReview, language: Language): string {
  const lines = systems.flatMap(({ system, manager, checks }) => [
    system,
    `  ${explain(manager, language).summary}`,
    ...checks.flatMap(({ check, status, finding }) => {
      if (finding !== undefined) return [`  ! ${cited(finding.text[language], finding.citation, language)}`];
      const said = `${inventoryChecks[check][language]}${colon(language)}${inventoryStatuses[status][language]}`;
      return status === 'unknown' ? [`  ? ${said}`] : [];
    }),
  ]);
  return lines.join('\n');
}
