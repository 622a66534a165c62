import { type DecisionId, decisions, type FactsOf, type VerdictFor } from '../../catalogue/decisions.js';
import { questions } from '../../catalogue/questions.js';
import { refusalOf } from '../../input/attempt.js';
import { InvalidFactsError, type Issue } from '../../input/errors.js';
import { orAbsent, readOneOf, understand } from '../../input/facts.js';
import { isWithin, put, stepsIn } from '../../input/steps.js';
import { asJson } from '../../records/plain-json.js';
import { frozen, NONE } from '../../verdict/frozen.js';
import type { Options } from '../../verdict/options.js';
import type { PlainData } from '../../verdict/verdict.js';
import { type Combination, combinationsOf } from './combinations.js';
import { readVaried } from './read-varied.js';
import type { Varied } from './varied.types.js';

/**
 * One combination of the facts varied, and what it comes to. `contradiction` where they cannot stand together.
 * @ja 事実の組合せ1通りと、その結論
 */
export interface Scenario<Id extends DecisionId = DecisionId> {
  /** The facts varied, by their paths, as plain JSON. One that is not known is left out. */
  readonly values: { readonly [path: string]: PlainData };
  readonly outcome: VerdictFor<Id>['outcome'] | 'contradiction';
  readonly missing: VerdictFor<Id>['missing'];
  readonly contested: VerdictFor<Id>['contested'];
}

/**
 * What a question comes to in every combination of some facts: for {@link scenarioTable}.
 * @ja 事実の組合せごとの結論
 */
export interface Scenarios<Id extends DecisionId = DecisionId> {
  readonly decision: Id;
  /** The paths of the facts varied. */
  readonly varied: readonly string[];
  /** In the order of the values, those of the last fact changing fastest. */
  readonly rows: readonly Scenario<Id>[];
}

/**
 * Decides a question in every combination of some facts: an official sees when a meeting is quorate, an auditor which answers
 * a form can give. `facts` are those that stay; `vary` has those that change, by their dotted paths, each with the values to try,
 * or `'all'` for one value of each class that the question tells apart. Days, names and counts fall into no classes: list them. A
 * part of a fact may be varied (`attendance.管理部経理課長`, `uses.0.items`), and so may a fact that is among `facts`.
 *
 * A row says what the decision answers to these facts, no more. Facts that contradict each other make a row, too; where all of
 * them do, that is an error.
 *
 * @throws InvalidFactsError if there is no such question, fact or option, if a value is not understood, or if there are more than
 * 10,000 combinations. The paths of its issues begin with `decision`, `facts`, `options`, or with `vary`:
 * `vary.committee.2` is the third value of the committee.
 * @example
 * ```ts
 * const { rows } = scenarios('operation', { residentOperated: false }, { authorisation: 'all' });
 * rows.map(({ outcome }) => outcome) // => ['permitted', 'permitted', 'not-permitted']
 * rows[2]?.values // => { authorisation: 'none' }
 *
 * const days = { appliedAt: ['2026-08-31', '2026-09-01'], urgency: ['none', undefined] } as const;
 * const tried = scenarios('timeliness', { plannedFor: 2027 }, days);
 * tried.rows.map(({ outcome }) => outcome) // => ['on-time', 'on-time', 'late', 'undetermined']
 * ```
 * @ja 事実の組合せごとに判断し、結論の一覧を返す。
 */
export function scenarios<Id extends DecisionId>(
  decision: Id,
  facts: FactsOf<Id>,
  vary: Varied<Id>,
  options?: Options,
): Scenarios<Id> {
  const { id, fixed, variables } = understand({ decision, facts, vary }, (given, issues) => {
    const id = readOneOf(orAbsent(given['decision']), IDS(), 'decision', issues) as Id | undefined;
    const fixed = asJson(given['facts'], 'facts', issues);
    return { id, fixed, variables: id === undefined ? [] : readVaried(given['vary'], factsOf(id), issues) };
  });
  const { decide } = decisions.find((each) => each.id === id)!;
  const combinations = combinationsOf(variables);
  const answers = combinations.map((combination) => {
    const given = combination.reduce((all, { path, value }) => put(all, stepsIn(path), value), fixed);
    return answerOf(() => decide(given as never, options), combination);
  });
  // Where none of them can stand, it is the facts that are wrong.
  if (answers.every((answer) => answer instanceof InvalidFactsError)) throw answers[0]!;
  const rows = combinations.map((combination, i): Scenario => {
    const answer = answers[i]!;
    return { values: valuesIn(combination), ...(answer instanceof InvalidFactsError ? CONTRADICTION : answer) };
  });
  return frozen({ decision: id!, varied: variables.map(({ path }) => path), rows }) as unknown as Scenarios<Id>;
}

const IDS = () => decisions.map(({ id }) => id);

const factsOf = (id: DecisionId) => questions.find(({ declaration }) => declaration.id === id)!.declaration.facts;

type Answer = Pick<Scenario, 'outcome' | 'missing' | 'contested'>;

const CONTRADICTION: Answer = { outcome: 'contradiction', missing: NONE, contested: NONE };

/** A refusal is handed back where each fact by itself is understood. */
function answerOf(decide: () => Answer, combination: Combination): Answer | InvalidFactsError {
  try {
    const { outcome, missing, contested } = decide();
    return { outcome, missing, contested };
  } catch (error) {
    const { issues } = refusalOf(error);
    const refusal = new InvalidFactsError(
      issues.map((issue) => ({ ...issue, path: placeOf(issue.path, combination) })),
    );
    if (issues.every(isClash)) return refusal;
    throw refusal;
  }
}

/** A post may be one of the other committee. */
const isClash = ({ code, path }: Issue): boolean =>
  code === 'contradiction' || (code === 'unknown-post' && /^(attendance|samePerson)\./.test(path));

const valuesIn = (combination: Combination): Scenario['values'] =>
  Object.fromEntries(combination.flatMap(({ path, value }) => (value === undefined ? [] : [[path, value]])));

/** Where the caller wrote what stands at the path. */
function placeOf(path: string, combination: Combination): string {
  if (path.startsWith('options')) return path;
  const varied = combination.find((each) => isWithin(path, each.path));
  if (varied === undefined) return path === '' ? 'facts' : `facts.${path}`;
  return `vary.${varied.path}.${varied.place}${path.slice(varied.path.length)}`;
}
