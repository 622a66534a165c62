import { isWithinProviso } from '../articles/article-14-data-use.js';
import type { Day } from '../calendar.js';
import type { Readings } from '../readings.js';
import type { Ground } from '../verdict.js';
import type { Use } from './data-use.facts.js';
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
