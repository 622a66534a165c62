import { article2Attested, unitCaveats } from '../articles/article-02-definitions.js';
import { article14Attested, FURIGANA, isWithinProviso } from '../articles/article-14-data-use.js';
import { attestationCaveats } from '../attestation.js';
import type { Day } from '../calendar.js';
import type { ReadingId, Readings } from '../readings.js';
import { isSectionLike } from '../units.js';
import type { Caveat, Ground } from '../verdict.js';
import type { DataUseCase, Use } from './data-use.facts.js';
import { isAnothers } from './data-use.worlds.js';

/** Whether a use is of another section's data. */
export function anotherSection(
  use: Use,
  index: number,
  applicant: string | undefined,
  readings: Readings,
): Ground<'another-section'> {
  const holds = isAnothers(use, applicant, readings);
  const values = use.unit === undefined ? { use: index } : { use: index, managedBy: use.unit };
  return { code: 'another-section', citation: '第14条第1項本文', holds, values };
}

/** Item by item whether the proviso frees it; one answer for all of them where they are not known. */
export function withinsOf(
  { items, personal }: Use,
  asOf: Day | undefined,
  readings: Readings,
): readonly (boolean | 'unknown')[] {
  if (items === undefined) return [personal === false ? false : 'unknown'];
  const withins: (boolean | 'unknown')[] = [];
  for (const item of items) withins.push(isWithinProviso(item, asOf, readings));
  return withins;
}

/** All items within the proviso; the values name those that are not. */
export function withinProviso(
  use: Use,
  index: number,
  asOf: Day | undefined,
  readings: Readings,
): Ground<'within-proviso'> {
  const withins = withinsOf(use, asOf, readings);
  const outside: string[] = [];
  for (let i = 0; use.items !== undefined && i < use.items.length; i++)
    if (withins[i] === false && !outside.includes(use.items[i]!)) outside.push(use.items[i]!);
  return {
    code: 'within-proviso',
    citation: '第14条第1項ただし書',
    holds: withins.includes(false) ? false : withins.includes('unknown') ? 'unknown' : true,
    values: outside.length === 0 ? { use: index } : { use: index, outside },
  };
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
