import { otherReading, type ReadingId, type Readings } from './readings.js';
import type { Contest } from './verdict.js';

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
  const foundSets: number[] = [];
  const readings: { [id in ReadingId]: string } = { ...inForce };
  for (let size = 1; size <= ids.length; size++) {
    // A set is a number, its highest bit the first reading, so that counting down keeps the order of `ids`.
    for (let set = 2 ** ids.length - 1; set > 0; set--) {
      if (sizeOf(set) !== size || foundSets.some((subset) => (set & subset) === subset)) continue;
      for (let i = ids.length - 1, rest = set; i >= 0; i--, rest >>= 1)
        readings[ids[i]!] = rest & 1 ? otherReading(ids[i]!, inForce) : inForce[ids[i]!];
      const otherOutcome = outcomeUnder(readings as Readings);
      if (otherOutcome === outcome) continue;
      const turned: { [id in ReadingId]?: string } = {};
      for (const id of ids) if (readings[id] !== inForce[id]) turned[id] = readings[id];
      found.push({ readings: turned as Partial<Readings>, outcome: otherOutcome });
      foundSets.push(set);
    }
  }
  return found;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}
