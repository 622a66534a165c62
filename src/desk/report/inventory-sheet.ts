import { capital } from '../../input/language.js';
import type { InventoryResult } from '../../reviews/inventory.checks.js';
import { inventoryChecks, inventoryStatuses } from '../../reviews/inventory.descriptions.js';
import type { InventoryReview } from '../../reviews/inventory.js';
import { reviews } from '../../reviews/reviews.js';
import { BETWEEN, COLON, COMMA, type Parts, pathsInWords } from '../../schemas/facts-in-words.js';
import { inventoryEntry } from '../../schemas/reviewed-facts.js';
import { type Asked, explained, type Speaker } from './asked.js';
import { reasons } from './reasons.js';
import { foundInSystems, pointOut, UNDECIDED } from './report.words.js';
import { factRows, section } from './section.js';
import { type Body, line, type Row } from './sheet.js';

export function inventorySheet(review: InventoryReview, asked: Asked<readonly Parts[]>): Body {
  const { facts, speaker } = asked;
  const { language, name } = speaker;
  const { question, presupposes } = reviews.inventory;
  const systems = review.systems.map(({ system, manager, checks }) => ({
    system,
    checks,
    answer: explained(manager, speaker, { system }),
  }));
  return {
    isReview: true,
    title: question[language],
    presupposes: presupposes[language],
    sections: [
      section('facts', speaker, factsOf(facts, speaker)),
      section('answer', speaker, [
        {
          lines: [{ text: foundInSystems(review.findings.length, review.unknown.length)[language], is: 'answer' }],
        },
      ]),
      section(
        'systems',
        speaker,
        systems.map(({ system, checks, answer }) => ({
          head: name(system),
          lines: [
            name(answer.isSettled ? answer.explanation.summary : UNDECIDED[language]),
            ...checked(checks, speaker),
          ].map(line),
        })),
      ),
      ...reasons(
        systems.map(({ answer }) => answer),
        asked,
        () =>
          systems
            .map(({ system, checks }) => ({
              head: name(system),
              lines: pathsInWords(
                inventoryEntry,
                checks.flatMap(({ missing }) => missing),
                speaker,
              ).map(line),
            }))
            .filter(({ lines }) => lines.length > 0),
      ),
    ],
  };
}

const factsOf = (facts: readonly Parts[], speaker: Speaker): readonly Row[] =>
  facts.map(({ system, ...entry }) => ({
    head: speaker.name(String(system)),
    lines: factRows(inventoryEntry, entry, speaker).map(({ head, lines }) =>
      line(head + COLON[speaker.language] + lines.map(({ text }) => text).join(BETWEEN[speaker.language])),
    ),
  }));

/** What is found, and how the rest stands: what stands alike in one line. */
function checked(checks: readonly InventoryResult[], { language }: Speaker): readonly string[] {
  const findings = checks.flatMap(({ finding }) => (finding ? [pointOut(finding)[language]] : []));
  const others = (['unknown', 'in-order', 'not-applicable'] as const).flatMap((status) => {
    const titles = checks
      .filter((check) => check.status === status)
      .map(({ check }) => inventoryChecks[check][language]);
    const lead = capital(inventoryStatuses[status][language]) + COLON[language];
    return titles.length === 0 ? [] : [lead + titles.join(COMMA[language])];
  });
  return [...findings, ...others];
}
