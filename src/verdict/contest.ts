import { otherReading, type ReadingId, type Readings } from '../regulation/readings.js';
import { frozen, NONE } from './frozen.js';
import type { Contest } from './verdict.js';

/**
 * The minimal sets of other readings that give another outcome: by size, then in the order of `ids`.
 * `ids` are the readings that can matter for the case at hand, in the order in which verdicts list them.
 */
export function contests<Outcome extends string>(
  ids: readonly ReadingId[],
  inForce: Readings,
  outcome: Outcome | 'undetermined',
  outcomeUnder: (readings: Readings) => Outcome | 'undetermined',
): readonly Contest<Outcome>[] {
  if (ids.length === 0) return NONE;
  const found: Contest<Outcome>[] = [];
  const turning: number[] = [];
  for (const set of setsOf(ids.length)) {
    if (turning.some((smaller) => (smaller & set) === smaller)) continue;
    const turned: { [id in ReadingId]?: string } = {};
    for (const id of membersOf(set, ids)) turned[id] = otherReading(id, inForce);
    const readings = turned as Partial<Readings>;
    const otherOutcome = outcomeUnder({ ...inForce, ...readings });
    if (otherOutcome === outcome) continue;
    turning.push(set);
    found.push({ readings, outcome: otherOutcome });
  }
  return found.length === 0 ? NONE : frozen(found);
}

const allSets: (readonly number[])[] = [];

/** All sets of so many readings but the empty one, as bits, the first reading the highest: the smaller first, then those of earlier readings. */
function setsOf(count: number): readonly number[] {
  allSets[count] ??= Array.from({ length: 2 ** count - 1 }, (_, i) => i + 1).sort(
    (a, b) => sizeOf(a) - sizeOf(b) || b - a,
  );
  return allSets[count];
}

const sizeOf = (set: number): number => set.toString(2).replaceAll('0', '').length;

const membersOf = (set: number, ids: readonly ReadingId[]): ReadingId[] =>
  ids.filter((_, i) => set & (1 << (ids.length - 1 - i)));
