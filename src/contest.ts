import { type ReadingId, type Readings, turned } from './readings.js';
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
): Contest<Outcome>[] {
  const found: Contest<Outcome>[] = [];
  for (const set of setsOf(ids)) {
    const isIn = (id: string) => set.includes(id as ReadingId);
    if (set.length === 0 || found.some(({ readings }) => Object.keys(readings).every(isIn))) continue;
    const other = turned(inForce, set);
    const otherOutcome = outcomeUnder(other);
    if (otherOutcome !== outcome)
      found.push({ readings: Object.fromEntries(set.map((id) => [id, other[id]])), outcome: otherOutcome });
  }
  return found;
}

/** All subsets, by size, then in the order of the items. */
function setsOf<Item>([first, ...rest]: readonly Item[]): Item[][] {
  if (first === undefined) return [[]];
  const without = setsOf(rest);
  return [...without.map((set) => [first, ...set]), ...without].sort((a, b) => a.length - b.length);
}
