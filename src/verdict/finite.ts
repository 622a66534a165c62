/**
 * Questions whose facts fall into few classes. They state the answer to complete facts, and all else follows: outcome,
 * missing facts, contested readings, conditions and remedies of whatever is known.
 */
import { understand } from '../input/facts.js';
import type { MisleadingPlace } from '../regulation/attestation.js';
import type { Citation } from '../regulation/citation.js';
import type { Readings } from '../regulation/readings.js';
import { attested, textDefect } from './caveats.js';
import type { Condition } from './condition.js';
import type { Complete, Declaration, FactKinds, GroundDeclaration, Known } from './declaration.js';
import { frozen, joined, NONE } from './frozen.js';
import { isExact, type Leaf, leavesOf, placeOf } from './leaves.js';
import { type Options, readOptions } from './options.js';
import { type Reader, readerOf, readFacts } from './read-facts.js';
import { numberOf, rowOf, type State, stateOf } from './table.js';
import type { Caveat, Ground, Judgement, PlainData, VerdictParts } from './verdict.js';

/** A condition as a question examines it. */
export interface Examined<Kinds extends FactKinds> extends Condition<Complete<Kinds>>, GroundDeclaration {
  /** The fact whose value stands beside it: of a finding, who found it. */
  readonly shows?: keyof Kinds & string;
  /** Unless it is always examined. */
  readonly where?: (known: Known<Kinds>, readings: Readings) => boolean;
}

/** Facts that somebody can change to have a better outcome. */
export interface Change {
  readonly change: { readonly [fact: string]: PlainData };
  readonly citation: Citation;
  /** The post that can bring it about, where the text names one. */
  readonly by?: string;
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
  /** Classes of facts that are not given, as they follow from those that are. */
  readonly implied?: (known: Known<Kinds>) => Partial<Complete<Kinds>>;
  /** Findings that can be the remedy, with the place that leaves them to somebody. */
  readonly findings?: { readonly [fact in keyof Kinds & string]?: Citation };
  /** Changes that can be the remedy: the first that is enough is it. */
  readonly changes?: readonly Change[];
  /** The fields of an outcome, as far as they are certain. */
  readonly fieldsOf?: (known: Known<Kinds>, outcome: Outcome | 'undetermined', readings: Readings) => object;
  readonly caveatsOf?: (known: Known<Kinds>, readings: Readings) => readonly Caveat[];
  /** Places whose wording misleads, and when a verdict rests on it. */
  readonly misleading?: {
    readonly [place in MisleadingPlace]?: (known: Known<Kinds>, outcome: Outcome | 'undetermined') => boolean;
  };
}

/** A question with its table, whose verdicts are worked out when they are first asked for. */
export interface FiniteQuestion<
  Id extends string = string,
  Kinds extends FactKinds = any,
  Outcome extends string = string,
  Code extends string = any,
> extends FiniteDeclaration<Id, Kinds, Outcome, Code> {
  readonly reader: Reader;
  readonly leaves: readonly Leaf[];
  readonly table: Map<number, AnyVerdict>;
  /** Of grounds beside which stands what classes do not tell, the fact that tells it, by their code. */
  readonly particular: { readonly [code: string]: string | undefined };
  readonly defects: readonly Defect[];
  /** Whether classes tell all that a verdict shows, so that it stands in the table as it is given. */
  readonly whole: boolean;
}

interface Defect {
  readonly where: (known: any, outcome: string) => boolean;
  readonly caveats: readonly Caveat[];
}

/** Any question, seen without the types that tie its parts together. */
export type AnyQuestion = FiniteQuestion<any, any, any, any>;
type AnyVerdict = VerdictParts<string, string, string, any> & { readonly outcome: string };

/** The compiler knows the parts of a decision from its declaration alone. */
// @__NO_SIDE_EFFECTS__
export function finite<
  const Id extends string,
  Kinds extends FactKinds,
  const Outcome extends string,
  const Code extends string,
>(declaration: FiniteDeclaration<Id, Kinds, Outcome, Code>): FiniteQuestion<Id, Kinds, Outcome, Code> {
  const { facts, grounds, fieldsOf, caveatsOf, misleading = {} } = declaration;
  const particular: Record<string, string> = {};
  for (const [code, { shows }] of Object.entries<Examined<Kinds>>(grounds))
    if (shows !== undefined && !isExact(facts[shows]!)) particular[code] = shows;
  const defects = Object.entries<any>(misleading).map(
    ([place, where]): Defect => ({ where, caveats: frozen([textDefect(place as MisleadingPlace)]) }),
  );
  const isTold = Object.values(facts).every(isExact);
  const isAsked = fieldsOf !== undefined || caveatsOf !== undefined || defects.length > 0;
  const whole = Object.keys(particular).length === 0 && (isTold || !isAsked);
  return {
    ...declaration,
    reader: readerOf(facts),
    leaves: leavesOf(facts),
    table: new Map(),
    particular,
    defects,
    whole,
  };
}

/** Answers a finite question with its full verdict. */
export function decide<Answer>(question: AnyQuestion, facts: object, options?: Options): Answer {
  const { readings, on } = readOptions(options);
  const values = understand(facts, (given, issues) => readFacts(question.reader, given, issues));
  const state = stateOf(question, values);
  if (question.implied !== undefined) imply(question, state, question.implied(knownOf(question, values)));
  const number = numberOf(question, state, readings);
  let verdict = question.table.get(number);
  if (verdict === undefined) {
    verdict = verdictOf(question, state, values, readings);
    question.table.set(number, verdict);
  }
  if (!question.whole) verdict = withParticulars(question, verdict, knownOf(question, values), readings);
  return attested(verdict, on, question) as Answer;
}

type Facts = Readonly<Record<string, unknown>>;

function knownOf({ reader: { names } }: AnyQuestion, values: readonly unknown[]): Facts {
  const known: Record<string, unknown> = {};
  for (let i = 0; i < names.length; i++) known[names[i]!] = values[i];
  return known;
}

function imply({ leaves }: AnyQuestion, state: number[], implied: Facts): void {
  for (let i = 0; i < leaves.length; i++) {
    const { fact, kind } = leaves[i]!;
    if (state[i] === 0 && fact in implied) state[i] = kind.classes.indexOf(implied[fact]) + 1;
  }
}

/** All of a verdict that the classes of the facts tell. */
function verdictOf(question: AnyQuestion, state: State, values: readonly unknown[], readings: Readings): AnyVerdict {
  const { outcome, holds, ...row } = rowOf(question, state, readings);
  const known = knownOf(question, values);
  const grounds = Object.entries<Examined<any>>(question.grounds).flatMap(([code, examined], i): Ground[] => {
    const { citation, shows, where } = examined;
    if (where !== undefined && !where(known, readings)) return [];
    const ground = { code, citation, holds: holds[i]! };
    if (shows === undefined || known[shows] === undefined || !isExact(question.facts[shows])) return [ground];
    return [{ ...ground, values: { [shows]: known[shows] as PlainData } }];
  });
  const verdict: AnyVerdict = frozen({ decision: question.id, outcome, ...row, grounds, caveats: NONE });
  return question.whole ? withParticulars(question, verdict, known, readings) : verdict;
}

/** What hangs on the values themselves: who found something, the names in a verdict's fields and caveats. */
function withParticulars(question: AnyQuestion, verdict: AnyVerdict, known: Facts, readings: Readings): AnyVerdict {
  const grounds = withValues(question, verdict.grounds, known);
  const fields = question.fieldsOf?.(known, verdict.outcome, readings);
  let caveats: readonly Caveat[] = question.caveatsOf?.(known, readings) ?? NONE;
  for (const { where, caveats: defect } of question.defects)
    if (where(known, verdict.outcome)) caveats = joined(caveats, defect);
  if (grounds === verdict.grounds && fields === undefined && caveats === NONE) return verdict;
  // What comes from the table is frozen through and through.
  return Object.freeze({ ...verdict, ...frozen(fields), grounds, caveats: frozen(caveats) });
}

function withValues({ particular }: AnyQuestion, grounds: readonly Ground[], known: Facts): readonly Ground[] {
  let all: Ground[] | undefined;
  for (let i = 0; i < grounds.length; i++) {
    const fact = particular[grounds[i]!.code];
    const values = fact === undefined ? undefined : shown(fact, known[fact]);
    if (values === undefined) continue;
    all ??= [...grounds];
    all[i] = Object.freeze({ ...grounds[i]!, values: Object.freeze(values) });
  }
  return all === undefined ? grounds : Object.freeze(all);
}

/** The value itself; of a finding, who found it. */
function shown(fact: string, value: unknown): { readonly [name: string]: PlainData } | undefined {
  if (value === undefined || value === 'none') return undefined;
  return typeof value === 'object' ? { by: (value as Judgement).by } : { [fact]: value as PlainData };
}
