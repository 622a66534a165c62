/**
 * The table of a finite question: for each state of its facts (each unknown or of some class) and each choice of readings
 * a row, exact because every completion is tried.
 */
import type { Citation } from '../regulation/citation.js';
import { defaultReadings, type ReadingId, type Readings } from '../regulation/readings.js';
import type { Condition } from './condition.js';
import { contests } from './contest.js';
import { NONE } from './frozen.js';
import { type Leaf, placeOf } from './leaves.js';
import type { Contest, PlainData, Remedy } from './verdict.js';

/** For each leaf the place of its class, counted from 1; 0 where it is not known. */
export type State = readonly number[];

type Facts = Record<string, any>;

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

/** The state of facts that have been read. */
export function stateOf({ leaves }: Tabled, known: readonly unknown[]): number[] {
  const state: number[] = Array(leaves.length);
  for (let i = 0; i < leaves.length; i++) {
    const { at, key, kind } = leaves[i]!;
    const value = known[at];
    state[i] = placeOf(kind, key === undefined ? value : (value as Facts | undefined)?.[key]);
  }
  return state;
}

/** The state and the readings that can matter as one number. */
export function numberOf({ leaves, readings = NONE }: Tabled, state: State, inForce: Readings): number {
  let number = 0;
  for (let i = 0; i < leaves.length; i++) number = number * (leaves[i]!.kind.classes.length + 1) + state[i]!;
  if (inForce === defaultReadings) return number * 2 ** readings.length;
  for (const id of readings) number = number * 2 + (inForce[id] === defaultReadings[id] ? 0 : 1);
  return number;
}

export function rowOf(question: Tabled, state: State, readings: Readings): Row {
  const outcomes = outcomesOf(question, state, readings);
  const outcome = common(outcomes) ?? 'undetermined';
  const outcomeUnder = (other: Readings) => common(outcomesOf(question, state, other)) ?? 'undetermined';
  return {
    outcome,
    missing: outcome === 'undetermined' ? missingOf(question, state, outcomes) : NONE,
    contested: contests(question.readings ?? NONE, readings, outcome, outcomeUnder),
    remedies: remediesOf(question, state, readings, outcome),
    holds: holdingOf(question, state, readings),
  };
}

/** Visits every completion: each open leaf in each of its classes, numbered so that the last one turns fastest. */
function visit({ leaves, compatible }: Tabled, state: State, see: (facts: any, number: number) => void): void {
  const facts: Facts = {};
  const put = ({ fact, key }: Leaf, value: unknown) => {
    facts[fact] = key === undefined ? value : { ...facts[fact], [key]: value };
  };
  const go = (i: number, number: number): void => {
    if (i === leaves.length) {
      if (compatible === undefined || compatible(facts)) see(facts, number);
      return;
    }
    const leaf = leaves[i]!;
    const { classes } = leaf.kind;
    if (state[i] !== 0) {
      put(leaf, classes[state[i]! - 1]);
      go(i + 1, number);
      return;
    }
    for (let place = 0; place < classes.length; place++) {
      put(leaf, classes[place]);
      go(i + 1, number * classes.length + place);
    }
  };
  go(0, 0);
}

/** The outcome of every completion, by its number; gaps where facts cannot stand together. */
function outcomesOf(question: Tabled, state: State, readings: Readings): (string | undefined)[] {
  const outcomes: (string | undefined)[] = [];
  visit(question, state, (facts, number) => {
    outcomes[number] = question.answer(facts, readings);
  });
  return outcomes;
}

/** What all of them have in common, gaps aside. */
function common<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [first, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length === 0 ? first : undefined;
}

/** The open leaves that can, alone, still change the outcome: two completions that differ in nothing else. */
function missingOf({ leaves }: Tabled, state: State, outcomes: readonly (string | undefined)[]): string[] {
  const missing: string[] = [];
  let step = 1;
  for (let i = leaves.length - 1; i >= 0; i--) {
    if (state[i] !== 0) continue;
    const count = leaves[i]!.kind.classes.length;
    const next = step * count;
    const alike = (number: number) => Array.from({ length: count }, (_, place) => outcomes[number + place * step]);
    for (let number = 0; number < outcomes.length; number++)
      if (Math.floor(number / step) % count === 0 && new Set(alike(number).filter(Boolean)).size > 1) {
        missing.unshift(leaves[i]!.path);
        break;
      }
    step = next;
  }
  return missing;
}

function holdingOf(question: Tabled, state: State, readings: Readings): (boolean | 'unknown')[] {
  const conditions = Object.values(question.grounds);
  const answers: boolean[][] = conditions.map(() => []);
  visit(question, state, (facts) => {
    for (let i = 0; i < conditions.length; i++) answers[i]!.push(conditions[i]!.holds(facts, readings));
  });
  return answers.map((each) => common(each) ?? 'unknown');
}

/** What is enough by itself however all else turns out: somebody's finding, or the first of the changes that is. */
function remediesOf(question: Tabled, state: State, readings: Readings, outcome: string): Remedy<any>[] {
  const { leaves, favourable = NONE, findings = {}, changes = NONE } = question;
  if (outcome === 'undetermined' || favourable.length === 0 || favourable.includes(outcome)) return [];
  const outcomeIf = (changed: Facts, found?: string) => {
    const known = leaves.map(({ fact, key, kind }, i) => {
      if (fact === found) return kind.classes.indexOf(true) + 1;
      if (!(fact in changed)) return state[i]!;
      return placeOf(kind, key === undefined ? changed[fact] : changed[fact][key]);
    });
    return common(outcomesOf(question, known, readings)) ?? 'undetermined';
  };
  const found = Object.entries<any>(findings).flatMap(([fact, citation]): Remedy<any>[] => {
    const isOpen = state[leaves.findIndex((leaf) => leaf.path === fact)] === 0;
    const better = outcomeIf({}, fact);
    return !isOpen && favourable.includes(better)
      ? [{ kind: 'finding', needs: { fact }, outcome: better, citation }]
      : [];
  });
  for (const { change, citation, by } of changes) {
    const better = outcomeIf(change);
    if (favourable.includes(better))
      return [...found, { kind: 'change', change, outcome: better, citation, ...(by !== undefined && { by }) }];
  }
  return found;
}
