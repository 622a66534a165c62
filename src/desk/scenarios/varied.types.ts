import type { DecisionId, FactsOf } from '../../catalogue/decisions.js';
import type { DateTimeLike } from '../../time/moment.js';
import type { Judgement } from '../../verdict/verdict.js';

/** What is given whole. */
type Whole = string | number | boolean | Date | DateTimeLike | Judgement;

type Below<Value> = Value extends Whole
  ? never
  : Value extends readonly (infer Entry)[]
    ? `${number}` | `${number}.${Below<Entry>}`
    : PathIn<Value>;

type PathIn<Facts> = {
  [Fact in keyof Facts & string]: Fact | `${Fact}.${Below<NonNullable<Facts[Fact]>>}`;
}[keyof Facts & string];

type ValueIn<Facts, Path extends string> = Facts extends Whole
  ? never
  : Path extends `${infer Step}.${infer Rest}`
    ? ValueIn<NonNullable<PartOf<Facts, Step>>, Rest>
    : PartOf<Facts, Path>;

type PartOf<Facts, Step extends string> = Facts extends readonly (infer Entry)[]
  ? Entry
  : Step extends keyof Facts
    ? Facts[Step]
    : never;

/**
 * A fact of a question, or a part of one, by its dotted path: `committee`, `attendance.管理部経理課長`, `uses.0.items`.
 * @ja 判断に用いる事実の位置
 */
export type FactPath<Id extends DecisionId> = PathIn<FactsOf<Id>>;

/**
 * The facts to vary, by their paths, each with the values to try: `'all'` for one of each class that the question tells apart,
 * or a list. `undefined` in a list is that the fact is not known.
 * @ja 変えてみる事実とその値
 */
export type Varied<Id extends DecisionId> = {
  readonly [Path in FactPath<Id>]?: 'all' | readonly ValueIn<FactsOf<Id>, Path>[] | undefined;
};
