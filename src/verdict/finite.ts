/**
 * Questions whose facts fall into few classes. They state the answer to complete facts, and all else follows: outcome,
 * missing facts, contested readings, conditions and remedies of whatever is known.
 */
import { understand } from '../input/facts.js';
import type { MisleadingPlace } from '../regulation/attestation.js';
import type { Readings } from '../regulation/readings.js';
import { attested, textDefect } from './caveats.js';
import type { Condition } from './condition.js';
import type { Complete, Declaration, FactKinds, GroundDeclaration, Known } from './declaration.js';
import { frozen, joined, NONE } from './frozen.js';
import { type Glance, glanceOf, numberAtOnce } from './glance.js';
import { isExact, type Leaf, leavesOf } from './leaves.js';
import { type Options, readOptions } from './options.js';
import { type Reader, readerOf, readFacts } from './read-facts.js';
import { type Change, numberOf, rowOf, type State, stateOf } from './table.js';
import type { Caveat, Ground, Judgement, PlainData, VerdictParts } from './verdict.js';

/** A condition as a question examines it. */
export interface Examined<Kinds extends FactKinds> extends Condition<Complete<Kinds>>, GroundDeclaration {
  /** The fact whose value stands beside it: of a finding, who found it. */
  readonly shows?: keyof Kinds & string;
  /** Unless it is always examined. */
  readonly where?: (known: Known<Kinds>, readings: Readings) => boolean;
}

export interface FiniteDeclaration<
  Id extends string,
  Kinds extends FactKinds,
  Outcome extends string,
  Code extends string,
> extends Declaration<Id, Kinds, Outcome, Code> {
  readonly grounds: { readonly [code in Code]: Examined<Kinds> };
  readonly answer: (facts: Complete<Kinds>, readings: Readings) => NoInfer<Outcome>;
  /** Whether classes can stand together; those that cannot are no completion. All can unless this says otherwise. */
  readonly compatible?: (facts: Complete<Kinds>) => boolean;
  /** Classes that follow from several facts together, in place of those of each fact alone; `undefined` of what stays open. */
  readonly implied?: (known: Known<Kinds>) => {
    readonly [Fact in keyof Complete<Kinds>]?: Complete<Kinds>[Fact] | undefined;
  };
  /** The path of a missing fact, where the values of others make part of it. */
  readonly pathOf?: (fact: string, known: Known<Kinds>) => string;
  /** Changes that can be the remedy: the first that is enough is it. */
  readonly changes?: readonly Change[];
  /** The fields of an outcome, as far as they are certain. */
  readonly fieldsOf?: (known: Known<Kinds>, outcome: Outcome | 'undetermined', readings: Readings) => object;
  readonly caveatsOf?: (known: Known<Kinds>, readings: Readings) => readonly Caveat[];
  /** Places whose wording misleads, and when a verdict rests on it: that must hang on the classes of facts alone. */
  readonly misleading?: {
    readonly [place in MisleadingPlace]?: (known: Known<Kinds>, outcome: Outcome | 'undetermined') => boolean;
  };
}

/** A question with its table, whose rows are worked out when they are first asked for. */
export interface FiniteQuestion<
  Id extends string = string,
  Kinds extends FactKinds = any,
  Outcome extends string = string,
  Code extends string = any,
> extends FiniteDeclaration<Id, Kinds, Outcome, Code> {
  readonly reader: Reader;
  readonly leaves: readonly Leaf[];
  readonly table: Map<number, Row>;
  /** How usual facts are told apart at once, if their classes tell all that a verdict shows. */
  readonly glance: Glance | undefined;
}

interface Row {
  /** All of the verdict that the classes of the facts tell. */
  readonly verdict: AnyVerdict;
  /** The grounds that show more than a class tells, with the place of the fact that they show. */
  readonly showing: readonly { readonly ground: number; readonly fact: number }[];
}

/** Any question, seen without the types that tie its parts together. */
export type AnyQuestion = FiniteQuestion<any, any, any, any>;
type AnyVerdict = VerdictParts<string, string, string, any> & { readonly outcome: string };
type Facts = Readonly<Record<string, unknown>>;

/** The compiler knows the parts of a decision from its declaration alone. */
// @__NO_SIDE_EFFECTS__
export function finite<
  const Id extends string,
  Kinds extends FactKinds,
  const Outcome extends string,
  const Code extends string,
>(declaration: FiniteDeclaration<Id, Kinds, Outcome, Code>): FiniteQuestion<Id, Kinds, Outcome, Code> {
  const { facts, readings = NONE } = declaration;
  const leaves = leavesOf(facts);
  const glance = Object.values(facts).every(isExact) ? glanceOf(leaves, 2 ** readings.length) : undefined;
  return { ...declaration, reader: readerOf(facts), leaves, table: new Map(), glance };
}

/** Answers a finite question with its full verdict. */
export function decide<Answer>(question: AnyQuestion, facts: object, options?: Options): Answer {
  if (options === undefined && question.glance !== undefined) {
    const row = question.table.get(numberAtOnce(question.glance, facts));
    if (row !== undefined) return row.verdict as Answer;
  }
  const { readings, on } = readOptions(options);
  const read = question.read ?? ((given, issues) => readFacts(question.reader, given, issues));
  const values = understand(facts, read) as unknown[];
  const state = stateOf(question, values);
  if (question.implied !== undefined) imply(question, state, question.implied(knownOf(question, values)));
  const number = numberOf(question, state, readings);
  let row = question.table.get(number);
  if (row === undefined) {
    row = frozen(workOut(question, state, knownOf(question, values), readings));
    question.table.set(number, row);
  }
  return attested(withParticulars(question, row, values, readings), on, question) as Answer;
}

function knownOf({ reader: { names } }: AnyQuestion, values: readonly unknown[]): Facts {
  const known: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) known[names[i]!] = values[i];
  return known;
}

function imply({ leaves }: AnyQuestion, state: number[], implied: Facts): void {
  for (let i = 0; i < leaves.length; i++) {
    const { fact, kind } = leaves[i]!;
    if (fact in implied) state[i] = kind.classes.indexOf(implied[fact]) + 1;
  }
}

function workOut(question: AnyQuestion, state: State, known: Facts, readings: Readings): Row {
  const { outcome, missing, contested, remedies, holds } = rowOf(question, state, readings);
  const grounds: Ground[] = [];
  const showing: { ground: number; fact: number }[] = [];
  for (const [i, [code, examined]] of Object.entries<Examined<any>>(question.grounds).entries()) {
    const { citation, shows, where } = examined;
    if (where !== undefined && !where(known, readings)) continue;
    const ground = { code, citation, holds: holds[i]! };
    const isTold = shows !== undefined && isExact(question.facts[shows]) && known[shows] !== undefined;
    if (shows !== undefined && !isExact(question.facts[shows]))
      showing.push({ ground: grounds.length, fact: question.reader.names.indexOf(shows) });
    grounds.push(isTold ? { ...ground, values: { [shows]: known[shows] as PlainData } } : ground);
  }
  const misleading = Object.entries<any>(question.misleading ?? {}).filter(([, where]) => where(known, outcome));
  const caveats = misleading.map(([place]) => textDefect(place as MisleadingPlace));
  const verdict = { decision: question.id, outcome, missing, contested, grounds, remedies, caveats };
  // Where classes tell everything, so do they the fields and all caveats.
  const whole = question.glance === undefined ? verdict : withOwnParts(question, verdict, known, readings);
  return { verdict: whole, showing };
}

/** What hangs on the values themselves: who found something, the names in a verdict's fields and caveats. */
function withParticulars(question: AnyQuestion, row: Row, values: readonly unknown[], readings: Readings): AnyVerdict {
  const { verdict, showing } = row;
  if (question.glance !== undefined) return verdict;
  const grounds = showing.length === 0 ? verdict.grounds : [...verdict.grounds];
  for (const { ground, fact } of showing) {
    const { code, citation, holds } = grounds[ground]!;
    const shown = shownOf(question.reader.names[fact]!, values[fact]);
    if (shown !== undefined) (grounds as Ground[])[ground] = Object.freeze({ code, citation, holds, values: shown });
  }
  if (question.fieldsOf !== undefined || question.caveatsOf !== undefined) {
    const shown = showing.length === 0 ? verdict : { ...verdict, grounds: Object.freeze(grounds) };
    return Object.freeze(withOwnParts(question, shown, knownOf(question, values), readings));
  }
  if (showing.length === 0) return verdict;
  const { decision, outcome, missing, contested, remedies, caveats } = verdict;
  return Object.freeze({ decision, outcome, missing, contested, grounds: Object.freeze(grounds), remedies, caveats });
}

/** The value itself; of a finding, who found it. */
function shownOf(fact: string, value: unknown): { readonly [name: string]: PlainData } | undefined {
  if (value === undefined || value === 'none') return undefined;
  return Object.freeze(typeof value === 'object' ? { by: (value as Judgement).by } : { [fact]: value as PlainData });
}

/** The paths of what is missing, the fields of the outcome, and caveats beside those of misleading places. */
function withOwnParts(question: AnyQuestion, verdict: AnyVerdict, known: Facts, readings: Readings): AnyVerdict {
  const fields = frozen(question.fieldsOf?.(known, verdict.outcome, readings));
  const caveats = joined(frozen(question.caveatsOf?.(known, readings) ?? NONE), verdict.caveats);
  const { pathOf } = question;
  const missing =
    pathOf === undefined || verdict.missing.length === 0
      ? verdict.missing
      : frozen(verdict.missing.map((fact) => pathOf(fact, known)));
  if (fields === undefined && caveats === verdict.caveats && missing === verdict.missing) return verdict;
  return { ...verdict, missing, ...fields, caveats };
}
