/**
 * Questions whose facts fall into few classes. They state the answer to complete facts, and all else follows: outcome,
 * missing facts, contested readings, conditions and remedies of whatever is known.
 */
import { understand } from '../input/facts.js';
import type { MisleadingPlace } from '../regulation/misleading.js';
import type { Readings } from '../regulation/readings.js';
import { inForceOn, isAsked } from '../regulation/versions.js';
import { attested, textDefect } from './caveats.js';
import type { Condition } from './condition.js';
import type { contests } from './contest.js';
import type { Complete, Declaration, FactKinds, GroundDeclaration, Known } from './declaration.js';
import { frozen, joined, kept, NONE } from './frozen.js';
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
  /** How readings are tried: of a question that hangs on some, and brought by no other. */
  readonly contests?: typeof contests;
  /** Whether classes can stand together; those that cannot are no completion. All can unless this says otherwise. */
  readonly compatible?: (facts: Complete<Kinds>) => boolean;
  /** Classes that follow from several facts together, in place of those of each fact alone; `undefined` of what stays open. */
  readonly implied?: (known: Known<Kinds>) => {
    readonly [Fact in keyof Complete<Kinds>]?: Complete<Kinds>[Fact] | undefined;
  };
  /** The path of a missing fact, where the values of others make part of it, or its own leaves its class open. */
  readonly pathOf?: (fact: string, known: Known<Kinds>) => string;
  /** Changes that can be the remedy: the first that is enough is it. */
  readonly changes?: readonly Change[];
  /** The fields of an outcome, as far as they are certain. */
  readonly fieldsOf?: (known: Known<Kinds>, outcome: Outcome | 'undetermined', readings: Readings) => object;
  readonly caveatsOf?: (known: Known<Kinds>, readings: Readings) => readonly Caveat[];
  /** Places whose wording misleads, and when a verdict rests on it: that must hang on the classes of facts alone. */
  readonly misleading?: readonly Misleading<Known<Kinds>, Outcome | 'undetermined'>[];
}

/** A place whose wording misleads, and the verdicts that rest on it. */
interface Misleading<Facts = any, Outcome = any> {
  readonly place: MisleadingPlace;
  readonly where: (known: Facts, outcome: Outcome) => boolean;
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
  /** Whether something hangs on what facts say beyond their classes, other than what grounds show. */
  readonly isNamed: boolean;
}

interface Row {
  /** All of the verdict that the classes of the facts tell. */
  readonly verdict: AnyVerdict;
  /** The grounds that show more than a class tells, with the place of the fact that they show. */
  readonly showing: readonly { readonly ground: number; readonly fact: number }[];
  /** The same verdict with what they show, where that has a number. */
  readonly shown: Map<number, AnyVerdict>;
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
  const { facts, readings = NONE, implied, fieldsOf, caveatsOf } = declaration;
  const leaves = leavesOf(facts, 2 ** readings.length);
  const glance = Object.values(facts).every(isExact) ? glanceOf(leaves) : undefined;
  return {
    ...declaration,
    reader: readerOf(facts),
    leaves,
    table: new Map(),
    glance,
    isNamed: glance === undefined && (implied ?? fieldsOf ?? caveatsOf) !== undefined,
  };
}

/** Answers a finite question with its full verdict. */
export function decide<Answer>(question: AnyQuestion, facts: object, options?: Options): Answer {
  const { table, glance, isNamed, reader, read, implied } = question;
  if (glance !== undefined && options === undefined) {
    const row = table.get(numberAtOnce(glance, facts));
    if (row !== undefined) return row.verdict as Answer;
  }
  const { readings, on } = readOptions(options);
  if (!isAsked(on)) return inForceOn(on, decide<Answer>, question, facts, { ...options, on });
  const values = understand(facts, read ?? ((given, issues) => readFacts(reader, given, issues))) as unknown[];
  const named = isNamed ? knownOf(question, values) : undefined;
  const state = stateOf(question, values, implied?.(named!));
  const number = numberOf(question, state, readings);
  const row =
    table.get(number) ??
    kept(table, number, frozen(workOut(question, state, named ?? knownOf(question, values), readings)));
  const shown = row.showing.length === 0 ? row.verdict : withShown(row, question, values);
  const verdict = named === undefined ? shown : withOwnParts(question, shown, named, readings);
  return attested(verdict, on, question) as Answer;
}

function knownOf({ reader: { names } }: AnyQuestion, values: readonly unknown[]): Facts {
  const known: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) known[names[i]!] = values[i];
  return known;
}

function workOut(question: AnyQuestion, state: State, known: Facts, readings: Readings): Row {
  const { holds, ...parts } = rowOf(question, state, readings);
  const grounds: Ground[] = [];
  const showing: { ground: number; fact: number }[] = [];
  for (const [i, [code, { citation, shows, where }]] of Object.entries<Examined<any>>(question.grounds).entries()) {
    if (where !== undefined && !where(known, readings)) continue;
    const ground = { code, citation, holds: holds[i]! };
    const isToldBeside = shows !== undefined && isExact(question.facts[shows]);
    if (shows !== undefined && !isToldBeside)
      showing.push({ ground: grounds.length, fact: question.reader.names.indexOf(shows) });
    const isKnown = isToldBeside && known[shows] !== undefined;
    grounds.push(isKnown ? { ...ground, values: { [shows]: known[shows] as PlainData } } : ground);
  }
  const places: readonly Misleading[] = question.misleading ?? NONE;
  const caveats = places.filter(({ where }) => where(known, parts.outcome)).map(({ place }) => textDefect(place));
  const verdict = frozen(withParts({ decision: question.id, ...parts, grounds, caveats }, grounds, caveats));
  // Where classes tell everything, so do they the fields and all caveats.
  return {
    verdict: question.glance !== undefined ? withOwnParts(question, verdict, known, readings) : verdict,
    showing,
    shown: new Map(),
  };
}

/** The posts to which the regulation leaves findings as a rule. */
const FINDERS = ['情報統括責任者', 'デジタル推進課長'];

/** With what hangs on the values themselves: who found something, the name of a body. Kept where it is one of a few. */
function withShown({ verdict, showing, shown }: Row, { reader }: AnyQuestion, values: readonly unknown[]): AnyVerdict {
  let number = 0;
  for (const { fact } of showing) {
    const value = values[fact];
    number *= FINDERS.length + 1;
    if (isShown(value)) number += FINDERS.indexOf((value as Judgement).by) + 1 || Number.NaN;
  }
  const known = shown.get(number);
  if (known !== undefined) return known;
  const grounds = [...verdict.grounds];
  for (const { ground, fact } of showing) {
    const { code, citation, holds } = grounds[ground]!;
    if (isShown(values[fact]))
      grounds[ground] = Object.freeze({ code, citation, holds, values: valuesOf(reader.names[fact]!, values[fact]) });
  }
  const whole = Object.freeze(withParts(verdict, Object.freeze(grounds), verdict.caveats));
  return Number.isNaN(number) ? whole : kept(shown, number, whole);
}

const isShown = (value: unknown): boolean => value !== undefined && value !== 'none';

/** The value itself; of a finding, who found it. */
function valuesOf(fact: string, value: unknown): { readonly [name: string]: PlainData } {
  const shown: Record<string, PlainData> = {};
  if (typeof value === 'object') shown['by'] = (value as Judgement).by;
  else shown[fact] = value as PlainData;
  return Object.freeze(shown);
}

/** The paths of what is missing, the fields of the outcome, and caveats beside those of misleading places. */
function withOwnParts(question: AnyQuestion, verdict: AnyVerdict, known: Facts, readings: Readings): AnyVerdict {
  const fields = question.fieldsOf?.(known, verdict.outcome, readings);
  const caveats = joined(frozen(question.caveatsOf?.(known, readings) ?? NONE), verdict.caveats);
  const { pathOf } = question;
  const isPath = pathOf === undefined || verdict.missing.length === 0;
  if (fields === undefined && caveats === verdict.caveats && isPath) return verdict;
  const missing = isPath ? verdict.missing : frozen(verdict.missing.map((fact) => pathOf(fact, known)));
  return Object.freeze(Object.assign(withParts(verdict, verdict.grounds, caveats, missing), frozen(fields)));
}

/** The verdict with other grounds and caveats: a literal is made several times as fast as a spread. */
function withParts(
  verdict: AnyVerdict,
  grounds: readonly Ground[],
  caveats: readonly Caveat[],
  missing = verdict.missing,
): AnyVerdict {
  const { decision, outcome, contested, remedies } = verdict;
  return { decision, outcome, missing, contested, grounds, remedies, caveats };
}
