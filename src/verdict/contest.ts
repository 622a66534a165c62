import { defaultReadings, otherReading, type ReadingId, type Readings, readingIds } from '../regulation/readings.js';
import { frozen, kept, NONE } from './frozen.js';
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
    const { readings, contests } = turnedReadings(membersOf(set, ids), inForce);
    const otherOutcome = outcomeUnder(readings);
    if (otherOutcome === outcome) continue;
    turning.push(set);
    found.push(contests(otherOutcome));
  }
  return found.length === 0 ? NONE : Object.freeze(found);
}

interface Turned {
  readonly readings: Readings;
  readonly contests: (outcome: string) => Contest<any>;
}

const usual = /* @__PURE__ */ new Map<number, Turned>();

/** All readings, with some of them turned. Those that differ from the usual ones are kept. */
function turnedReadings(ids: readonly ReadingId[], inForce: Readings): Turned {
  if (inForce !== defaultReadings) return turnedAnew(ids, inForce);
  let number = 0;
  for (const id of ids) number |= 1 << readingIds.indexOf(id);
  return usual.get(number) ?? kept(usual, number, turnedAnew(ids, inForce));
}

function turnedAnew(ids: readonly ReadingId[], inForce: Readings): Turned {
  const turned = Object.fromEntries(ids.map((id) => [id, otherReading(id, inForce)])) as Partial<Readings>;
  const contests = new Map<string, Contest>();
  return {
    readings: { ...inForce, ...turned },
    contests: (outcome) =>
      contests.get(outcome) ?? kept(contests, outcome, frozen<Contest>({ readings: turned, outcome })),
  };
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

const membersOf = (set: number, ids: readonly ReadingId[]): readonly ReadingId[] =>
  ids.length === 1 ? ids : ids.filter((_, i) => set & (1 << (ids.length - 1 - i)));
