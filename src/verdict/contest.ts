import { otherReading, type ReadingId, type Readings } from '../regulation/readings.js';
import type { Contest } from './verdict.js';

/**
 * No question has more than four readings. These are all their sets, as bits, the first reading the highest: by size and
 * then in the order of the readings.
 */
const SETS = [8, 4, 2, 1, 12, 10, 9, 6, 5, 3, 14, 13, 11, 7, 15];

/**
 * The minimal sets of other readings that give another outcome: by size, then in the order of `ids`.
 * `ids` are the readings that can matter for the case at hand, in the order in which verdicts list them.
 */
export function contests<Outcome extends string>(
  ids: readonly ReadingId[],
  inForce: Readings,
  outcome: Outcome | 'undetermined',
  /** Asked of one set at a time; it must not keep the readings, which are turned back for the next. */
  outcomeUnder: (readings: Readings) => Outcome | 'undetermined',
): Contest<Outcome>[] {
  const found: Contest<Outcome>[] = [];
  const readings: { [id in ReadingId]: string } = { ...inForce };
  /** One bit for each set that includes a found one. */
  let covered = 0;
  for (const set of SETS) {
    if (set & (15 >> ids.length) || (covered >> set) & 1) continue;
    for (let i = 0; i < ids.length; i++)
      readings[ids[i]!] = set & (8 >> i) ? otherReading(ids[i]!, inForce) : inForce[ids[i]!];
    const otherOutcome = outcomeUnder(readings as Readings);
    if (otherOutcome === outcome) continue;
    const turned: { [id in ReadingId]?: string } = {};
    for (const id of ids) if (readings[id] !== inForce[id]) turned[id] = readings[id];
    found.push({ readings: turned as Partial<Readings>, outcome: otherOutcome });
    for (const superset of SETS) if ((superset & set) === set) covered |= 1 << superset;
  }
  return found;
}
