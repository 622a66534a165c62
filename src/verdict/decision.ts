import type { Citation } from '../regulation/citation.js';
import type { ReadingId } from '../regulation/readings.js';
import type { Options } from './options.js';

/**
 * An entry of the catalogue: one question, as data, and the function that answers it.
 * @ja 判断の目録の1件
 */
export interface Decision<
  Id extends string = string,
  Outcome extends string = string,
  Facts = object,
  Answer = { readonly outcome: Outcome | 'undetermined' },
> {
  readonly id: Id;
  readonly question: { readonly ja: string; readonly en: string };
  /** What the question takes for granted. Presuppositions are not facts; another decision answers them. */
  readonly presupposes: { readonly ja: string; readonly en: string };
  readonly citations: readonly Citation[];
  readonly outcomes: readonly Outcome[];
  /** The outcomes that remedies aim at. */
  readonly favourable: readonly Outcome[];
  /** The readings that can change the outcome. */
  readonly readings: readonly ReadingId[];
  /** The function that answers it. */
  readonly decide: (facts: Facts, options?: Options) => Answer;
}
