/**
 * What a verdict on partial facts has to say, found the slow way: fill in the unknown facts in every possible way, decide
 * each completion, and look. Nothing here knows a rule of the regulation.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ReadingId, Readings } from '../../src/regulation/readings.js';

/** A fact that is not known: its dotted path, and every value it could turn out to have. */
export interface Unknown<Value> {
  readonly path: string;
  readonly values: readonly Value[];
}

/** Every way to fill in the unknown facts: one value for each, in their order, the last fact changing fastest. */
export function completions<Value>(unknowns: readonly Unknown<Value>[]): Value[][] {
  let filled: Value[][] = [[]];
  for (const { values } of unknowns) filled = filled.flatMap((begun) => values.map((value) => [...begun, value]));
  return filled;
}

export interface Settled<Outcome> {
  readonly outcome: Outcome | 'undetermined';
  /** The unknown facts that can matter, in their order. */
  readonly missing: readonly string[];
}

/**
 * The outcome, and the paths that can still change it. `outcomes` are those of `completions(unknowns)`, in its order;
 * `undefined` stands for a completion that is no valid set of facts.
 */
export function settle<Outcome>(
  unknowns: readonly Unknown<unknown>[],
  outcomes: readonly (Outcome | undefined)[],
): Settled<Outcome> {
  const reached = new Set(outcomes.filter((outcome) => outcome !== undefined));
  if (reached.size === 0) throw new Error('The facts have no valid completion.');
  if (reached.size === 1) return { outcome: [...reached][0] as Outcome, missing: [] };
  const missing: string[] = [];
  // Completions that differ in one fact alone stand `stride` apart.
  let stride = outcomes.length;
  for (const { path, values } of unknowns) {
    stride /= values.length;
    if (differsAlong(outcomes, stride, values.length)) missing.push(path);
  }
  return { outcome: 'undetermined', missing };
}

function differsAlong(outcomes: readonly unknown[], stride: number, count: number): boolean {
  for (let start = 0; start < outcomes.length; start++) {
    if (Math.floor(start / stride) % count !== 0) continue;
    let first: unknown;
    for (let i = 0; i < count; i++) {
      const outcome = outcomes[start + i * stride];
      if (outcome === undefined) continue;
      if (first === undefined) first = outcome;
      else if (outcome !== first) return true;
    }
  }
  return false;
}

/** The value that all completions agree on, if they do. */
export function agreed<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** The two readings of every place, the default first, in the order in which contests are listed. */
export const READINGS: { readonly [Id in ReadingId]: readonly [Readings[Id], Readings[Id]] } = {
  'unlisted-system': ['by-analogy', 'not-covered'],
  'managing-unit': ['appended-table-1', 'actual-management'],
  'section-like-units': ['treated-as-sections', 'literal'],
  'introduction-criteria': ['all', 'privacy-and-one-benefit'],
  'deadline-on-closed-day': ['no-extension', 'next-open-day'],
  'minor-change-scope': ['processing-only', 'system-too'],
  'planned-year': ['begins', 'takes-effect'],
  'amended-reference': ['as-amended', 'as-enacted'],
  'privacy-after-exemption': ['applies', 'approval-only'],
  'chair-in-quorum': ['not-counted', 'counted'],
  'quorum-base': ['incumbents', 'all-seats'],
  'proxy-attendance': ['not-counted', 'counted'],
  'same-person': ['one-member', 'one-per-post'],
  'security-basics': ['security-committee', 'none'],
  'policy-duty-scope': ['staff-only', 'staff-and-contractors'],
};

/** All choices between the readings of `ids`; the first is that of the defaults. */
export function choices<Id extends ReadingId>(ids: readonly Id[]): Pick<Readings, Id>[] {
  const values = ids.map((id) => ({ path: id, values: READINGS[id] as readonly string[] }));
  return completions(values).map(
    (chosen) => Object.fromEntries(ids.map((id, i) => [id, chosen[i]])) as Pick<Readings, Id>,
  );
}

export interface ExpectedContest<Outcome> {
  readonly readings: Partial<Readings>;
  readonly outcome: Outcome | 'undetermined';
}

/**
 * The minimal sets of readings other than those in force that give another outcome. `all` are the choices between all
 * readings that the oracle looks at, so that no other reading can be part of a minimal set.
 */
export function contestsAmong<Id extends ReadingId, Outcome>(
  all: readonly Pick<Readings, Id>[],
  inForce: Pick<Readings, Id>,
  outcomeUnder: (readings: Pick<Readings, Id>) => Outcome | 'undetermined',
): ExpectedContest<Outcome>[] {
  const ids = ORDER.filter((id): id is Id => id in inForce);
  const here = outcomeUnder(inForce);
  const changing = all
    .map((readings) => ({ readings, outcome: outcomeUnder(readings) }))
    .filter(({ outcome }) => outcome !== here)
    .map(({ readings, outcome }) => ({ turned: ids.filter((id) => readings[id] !== inForce[id]), readings, outcome }));
  const isPart = (part: readonly Id[], whole: readonly Id[]) =>
    part.length < whole.length && part.every((id) => whole.includes(id));
  return changing
    .filter(({ turned }) => !changing.some((other) => isPart(other.turned, turned)))
    .sort((a, b) => a.turned.length - b.turned.length || firstDifference(a.turned, b.turned))
    .map(({ turned, readings, outcome }) => ({
      readings: Object.fromEntries(turned.map((id) => [id, readings[id]])) as Partial<Readings>,
      outcome,
    }));
}

const ORDER = Object.keys(READINGS) as ReadingId[];

/** Compares two sets of one size by the first reading in which they differ. */
function firstDifference(a: readonly ReadingId[], b: readonly ReadingId[]): number {
  const at = a.findIndex((id, i) => id !== b[i]);
  return at === -1 ? 0 : ORDER.indexOf(a[at]!) - ORDER.indexOf(b[at]!);
}

/** The first few cases on which the library and an oracle differ: none, if all is well. Quicker than an `expect` a case. */
export class Differences {
  compared = 0;
  readonly found: unknown[] = [];

  compare(about: object, actual: unknown, expected: unknown): void {
    this.compared += 1;
    if (!isDeepStrictEqual(actual, expected) && this.found.length < 3) this.found.push({ ...about, actual, expected });
  }
}

/** Writes to every place of plain data that can be written to, as a careless caller might. */
export function spoil(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    spoil(value);
    Reflect.set(data, key, 'spoilt');
  }
  Reflect.set(data, Array.isArray(data) ? data.length : 'spoilt', 'spoilt');
}

/** Freezes plain data, so that whoever writes to it throws. */
export function frozen<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) frozen(value);
  }
  return data;
}
