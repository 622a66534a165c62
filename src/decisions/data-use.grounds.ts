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
export const anotherSection = (
  use: Use,
  index: number,
  applicant: string | undefined,
  readings: Readings,
): Ground<'another-section'> => ({
  code: 'another-section',
  citation: '第14条第1項本文',
  holds: isAnothers(use, applicant, readings),
  values: { use: index, ...(use.unit !== undefined && { managedBy: use.unit }) },
});

/** All items within the proviso; the values name those that are not. */
export function withinProviso(
  { items, personal }: Use,
  index: number,
  asOf: Day | undefined,
  readings: Readings,
): Ground<'within-proviso'> {
  const withins = items?.map((item) => isWithinProviso(item, asOf, readings)) ?? [
    personal === false ? false : 'unknown',
  ];
  const outside = items?.filter((_, i) => withins[i] === false) ?? [];
  return {
    code: 'within-proviso',
    citation: '第14条第1項ただし書',
    holds: withins.includes(false) ? false : withins.includes('unknown') ? 'unknown' : true,
    values: { use: index, ...(outside.length > 0 && { outside: [...new Set(outside)] }) },
  };
}

/** The readings that can matter to what both paragraphs ask of the data, in the order in which verdicts list them. */
export function readingsInPlay({ uses = [] }: DataUseCase): ReadingId[] {
  const ids: ReadingId[] = [];
  if (uses.some(({ unit }) => unit !== undefined && isSectionLike(unit))) ids.push('section-like-units');
  if (uses.some(({ items }) => items?.includes(FURIGANA))) ids.push('amended-reference');
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
  const units = new Set(uses.flatMap(({ unit }) => (unit === undefined || unit === applicant ? [] : [unit])));
  return [...attestationCaveats(asOf ?? on, [article2Attested, article14Attested]), ...[...units].flatMap(unitCaveats)];
}
