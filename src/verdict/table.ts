/**
 * The table of a finite question: for each state of its facts (each unknown or of some class) and each choice of readings
 * a row, exact because every completion is tried.
 */
import type { Citation } from '../regulation/citation.js';
import { defaultReadings, type ReadingId, type Readings } from '../regulation/readings.js';
import type { Condition } from './condition.js';
import type { contests } from './contest.js';
import { NONE } from './frozen.js';
import { type Leaf, placeOf } from './leaves.js';
import type { Contest, PlainData, Remedy } from './verdict.js';

/** For each leaf the place of its class, counted from 1; 0 where it is not known. */
export type State = readonly number[];

type Facts = Record<string, any>;

const NOTHING: Facts = {};

/** Facts that somebody can change to have a better outcome. */
export interface Change {
  readonly change: { readonly [fact: string]: PlainData };
  readonly citation: Citation;
  /** The post that can bring it about, where the text names one. */
  readonly by?: string;
}

/** What of a question makes its table. */
interface Tabled {
  readonly leaves: readonly Leaf[];
  readonly grounds: { readonly [code: string]: Condition<any> };
  readonly answer: (facts: any, readings: Readings) => string;
  readonly compatible?: (facts: any) => boolean;
  readonly readings?: readonly ReadingId[];
  readonly contests?: typeof contests;
  readonly favourable?: readonly string[];
  readonly findings?: { readonly [fact: string]: Citation | undefined };
  readonly changes?: readonly Change[];
}

export interface Row {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly contested: readonly Contest[];
  readonly remedies: readonly Remedy<any>[];
  /** Whether each condition holds, in the order of the question's grounds. */
  readonly holds: readonly (boolean | 'unknown')[];
}

/** The state of facts that have been read, of which some may follow from others. */
export function stateOf({ leaves }: Tabled, known: readonly unknown[], implied: Facts = NOTHING): number[] {
  const state: number[] = Array(leaves.length);
  for (let i = 0; i < leaves.length; i++) {
    const { path, at, key, kind } = leaves[i]!;
    const value = key === undefined ? known[at] : (known[at] as Facts | undefined)?.[key];
    state[i] = path in implied ? kind.classes.indexOf(implied[path]) + 1 : placeOf(kind, value);
  }
  return state;
}

/** The state and the readings that can matter as one number. */
export function numberOf({ leaves, readings = NONE }: Tabled, state: State, inForce: Readings): number {
  let number = 0;
  for (let i = 0; i < leaves.length; i++) number += state[i]! * leaves[i]!.weight;
  if (inForce !== defaultReadings)
    for (const [i, id] of readings.entries()) if (inForce[id] !== defaultReadings[id]) number += 2 ** i;
  return number;
}

export function rowOf(question: Tabled, state: State, readings: Readings): Row {
  const completions = completionsOf(question, state);
  const outcomeUnder = (inForce: Readings) => outcomeOf(question, completions, inForce);
  const outcome = outcomeUnder(readings);
  return {
    outcome,
    missing: missingOf(question, state, completions, readings),
    contested: question.contests?.(question.readings!, readings, outcome, outcomeUnder) ?? NONE,
    remedies: remediesOf(question, state, readings, outcome),
    holds: Object.values(question.grounds).map(
      ({ holds }) => common(completions.map(({ facts }) => holds(facts, readings))) ?? 'unknown',
    ),
  };
}

/** Facts that are all known, each by its class, with their number under the usual readings. */
export interface Completion {
  readonly facts: Facts;
  readonly number: number;
}

/** Every completion: each open leaf in each of its classes, as far as they can stand together. */
export function completionsOf({ leaves, compatible = () => true }: Tabled, state: State): Completion[] {
  let all: Completion[] = [{ facts: {}, number: 0 }];
  for (const [i, { fact, key, kind, weight }] of leaves.entries())
    all = kind.classes.flatMap((its, at) => {
      if (state[i] !== 0 && state[i] !== at + 1) return [];
      return all.map(({ facts, number }) => ({
        facts: { ...facts, [fact]: key === undefined ? its : { ...facts[fact], [key]: its } },
        number: number + (at + 1) * weight,
      }));
    });
  return all.filter(({ facts }) => compatible(facts));
}

const outcomeOf = ({ answer }: Tabled, completions: readonly Completion[], readings: Readings): string =>
  common(completions.map(({ facts }) => answer(facts, readings))) ?? 'undetermined';

/** What all of them are. */
function common<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}

/** The open leaves that can, alone, still change the outcome: two completions that differ in nothing else. */
function missingOf({ leaves, answer }: Tabled, state: State, completions: readonly Completion[], readings: Readings) {
  const matters = ({ kind, weight }: Leaf): boolean => {
    const outcomes = new Map<number, string>();
    return completions.some(({ facts, number }) => {
      const others = number - (Math.floor(number / weight) % (kind.classes.length + 1)) * weight;
      const outcome = answer(facts, readings);
      const first = outcomes.get(others) ?? outcome;
      outcomes.set(others, first);
      return outcome !== first;
    });
  };
  return leaves.filter((leaf, i) => state[i] === 0 && matters(leaf)).map(({ path }) => path);
}

/** What is enough by itself however all else turns out: somebody's finding, or the first of the changes that is. */
function remediesOf(question: Tabled, state: State, readings: Readings, outcome: string): Remedy<any>[] {
  const { leaves, favourable = NONE, findings = {}, changes = NONE } = question;
  if (outcome === 'undetermined' || favourable.length === 0 || favourable.includes(outcome)) return [];
  const outcomeIf = (changed: Facts, found?: string) => {
    const known = leaves.map(({ fact, key, kind }, i) => {
      if (fact === found) return kind.classes.indexOf(true) + 1;
      return fact in changed ? placeOf(kind, key === undefined ? changed[fact] : changed[fact][key]) : state[i]!;
    });
    return outcomeOf(question, completionsOf(question, known), readings);
  };
  const found: Remedy<any>[] = [];
  for (const [fact, citation] of Object.entries<any>(findings)) {
    const better = outcomeIf({}, fact);
    const isOpen = state[leaves.findIndex(({ path }) => path === fact)] === 0;
    if (!isOpen && favourable.includes(better))
      found.push({ kind: 'finding', needs: { fact }, outcome: better, citation });
  }
  for (const { change, citation, by } of changes) {
    const better = outcomeIf(change);
    if (favourable.includes(better))
      return [...found, { kind: 'change', change, outcome: better, citation, ...(by !== undefined && { by }) }];
  }
  return found;
}
