import { type Bilingual, capital } from '../input/language.js';
import { byPlace, type Citation } from '../regulation/citation.js';
import type { ReadingId } from '../regulation/readings.js';
import { citationsOf, type Declaration } from '../verdict/declaration.js';
import type { Options } from '../verdict/options.js';
import type { AnyWords } from '../verdict/words.js';
import { type Answers, questions } from './questions.js';

/**
 * A decision's name: that of its function without `decide`, in kebab case.
 * @ja 判断の識別子
 */
export type DecisionId = keyof Answers;

/**
 * The facts that a decision asks for, by its id.
 * @ja ある判断の事実の型
 */
export type FactsOf<Id extends DecisionId> = Answers[Id]['facts'];

/**
 * The verdict that a decision gives, by its id.
 * @ja ある判断の結論の型
 */
export type VerdictFor<Id extends DecisionId> = Answers[Id]['verdict'];

/**
 * The verdict of some decision.
 * @ja いずれかの判断の結果
 */
export type AnyVerdict = VerdictFor<DecisionId>;

/**
 * An entry of the catalogue: one question, as data, and the function that answers it.
 * @ja 判断の目録の1件
 */
export interface Decision<Id extends DecisionId = DecisionId> {
  readonly id: Id;
  /** The name under which the function is exported: that of the id, with `decide` in front. */
  readonly functionName: string;
  readonly question: Bilingual;
  /** What the question takes for granted. Presuppositions are not facts; another decision answers them. */
  readonly presupposes: Bilingual;
  /** The places that its verdicts rest on, in the order of the text. */
  readonly citations: readonly Citation[];
  readonly outcomes: readonly Exclude<VerdictFor<Id>['outcome'], 'undetermined'>[];
  /** The outcomes that remedies aim at. */
  readonly favourable: readonly Exclude<VerdictFor<Id>['outcome'], 'undetermined'>[];
  /** The readings that can change the outcome. */
  readonly readings: readonly ReadingId[];
  /** The function that answers it. */
  readonly decide: (facts: FactsOf<Id>, options?: Options) => VerdictFor<Id>;
}

/**
 * The catalogue: every question the library answers, in the order of the regulation, with what it presupposes, its
 * citations, outcomes, readings and the function itself.
 *
 * @example
 * ```ts
 * decisions.find(({ id }) => id === 'quorum')?.question.en // => 'Is this meeting quorate?'
 * ```
 * @ja 判断の目録
 */
export const decisions: readonly { [Id in DecisionId]: Decision<Id> }[DecisionId][] = /* @__PURE__ */ questions.map(
  entryOf,
);

type Entry = (typeof decisions)[number];

function entryOf({ declaration, words, decide }: (typeof questions)[number]): Entry {
  const { id, outcomes, favourable = [], readings = [] } = declaration as Declaration;
  return {
    id,
    functionName: functionNameOf(id),
    question: words.question,
    presupposes: words.presupposes,
    citations: citationsOf(declaration as Declaration).sort(byPlace),
    outcomes,
    favourable,
    readings,
    decide,
  } as Entry;
}

/** `decideDataUseApproval` for `data-use-approval`: minifiers change what a function itself says its name is. */
export function functionNameOf(id: string): string {
  return `decide${nameOf(id)}`;
}

/** `DataUseApproval` for it. */
export function nameOf(id: string): string {
  return id.split('-').map(capital).join('');
}

/** What is said of a question. */
export const wordsOf = (id: DecisionId): AnyWords =>
  questions.find(({ declaration }) => declaration.id === id)!.words as AnyWords;
