import { article2Attested, unitCaveats } from '../articles/article-02-definitions.js';
import { article14Attested, FURIGANA, isWithinProviso } from '../articles/article-14-data-use.js';
import type { ReadingId, Readings } from '../regulation/readings.js';
import { isSectionLike } from '../regulation/units.js';
import type { Day } from '../time/calendar.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Caveat, Ground } from '../verdict/verdict.js';
import type { DataUseCase, Use } from './data-use.facts.js';
import { distinct } from './data-use.listed.js';
import { isAnothers } from './data-use.worlds.js';

/** What is to know of a use under the readings in force; several parts of a verdict ask it. */
export interface Seen {
  readonly use: Use;
  /** Whether it is one of another section's data. */
  readonly anothers: boolean | 'unknown';
  /** Item by item whether the proviso frees it; one answer for all of them where they are not known. */
  readonly withins: readonly (boolean | 'unknown')[];
  /** Whether it frees all of them. */
  readonly within: boolean | 'unknown';
}

/** Each use of the data, in turn. */
export const seenUses = ({ uses = [], applicant, asOf }: DataUseCase, readings: Readings): Seen[] =>
  uses.map((use) => {
    const withins = withinsOf(use, asOf, readings);
    return { use, anothers: isAnothers(use, applicant, readings), withins, within: every(withins) };
  });

function withinsOf({ items, personal }: Use, asOf: Day | undefined, readings: Readings): (boolean | 'unknown')[] {
  if (items === undefined) return [personal === false ? false : 'unknown'];
  return items.map((item) => isWithinProviso(item, asOf, readings));
}

function every(answers: readonly (boolean | 'unknown')[]): boolean | 'unknown' {
  let all: boolean | 'unknown' = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === 'unknown') all = answer;
  }
  return all;
}

/** Whether a use is of another section's data. */
export function anotherSection({ use, anothers }: Seen, index: number): Ground<'another-section'> {
  const values = use.unit === undefined ? { use: index } : { use: index, managedBy: use.unit };
  return { code: 'another-section', citation: '第14条第1項本文', holds: anothers, values };
}

/** All items within the proviso; the values name those that are not. */
export function withinProviso({ use: { items }, withins, within }: Seen, index: number): Ground<'within-proviso'> {
  const isOutside = (_item: string, i: number) => withins[i] === false;
  const values =
    within === false && items !== undefined
      ? { use: index, outside: distinct(items.filter(isOutside)) }
      : { use: index };
  return { code: 'within-proviso', citation: '第14条第1項ただし書', holds: within, values };
}

/** The readings that can matter to what both paragraphs ask of the data, in the order in which verdicts list them. */
export function readingsInPlay({ uses = [] }: DataUseCase): ReadingId[] {
  let [sectionLike, furigana] = [false, false];
  for (const { unit, items } of uses) {
    if (unit !== undefined && isSectionLike(unit)) sectionLike = true;
    if (items?.includes(FURIGANA)) furigana = true;
  }
  const ids: ReadingId[] = [];
  if (sectionLike) ids.push('section-like-units');
  if (furigana) ids.push('amended-reference');
  return ids;
}

/** Whether it can hang on the day alone that all items are within the proviso: that furigana are, or may be, among them. */
export function hangsOnDay({ items, personal }: Use, readings: Readings): boolean {
  if (readings['amended-reference'] === 'as-enacted') return false;
  if (items === undefined) return personal !== false;
  return items.includes(FURIGANA) && items.every((item) => isWithinProviso(item, undefined, readings) !== false);
}

/** The provisions not attested on the day, and the units of others that are no sections. */
export function dataUseCaveats({ uses = [], applicant, asOf }: DataUseCase, on: Day | undefined): Caveat[] {
  const caveats = attestationCaveats(asOf ?? on, [article2Attested, article14Attested]);
  const named: string[] = [];
  for (const { unit } of uses) {
    if (unit === undefined || unit === applicant || !isSectionLike(unit) || named.includes(unit)) continue;
    named.push(unit);
    caveats.push(...unitCaveats(unit));
  }
  return caveats;
}
