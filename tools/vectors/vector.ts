import {
  type AnyVerdict,
  type Bilingual,
  type DecisionId,
  decisions,
  type IssueCode,
  type Options,
} from '../../src/index.js';

/** One call of a decision, as JSON. */
export interface Call {
  readonly facts: object;
  readonly options?: Options;
}

export interface Vector extends Call {
  readonly id: string;
  /** Why the outcome is what it is; hand-worked vectors have it. */
  readonly title?: Bilingual;
  readonly origin: 'hand-worked' | 'enumerated';
  /** The goals that no earlier vector of the decision meets. */
  readonly covers: readonly string[];
  readonly verdict: AnyVerdict;
}

/** A call that must be refused, with every fault in the order in which it is reported. */
export interface Refusal {
  readonly id: string;
  /** Anything, as facts that are no object are refused too. */
  readonly facts: unknown;
  readonly options?: unknown;
  readonly refused: readonly { readonly path: string; readonly code: IssueCode }[];
}

/** Calls a decision by its id. Which facts belong to which id the compiler cannot follow through the look-up. */
export function decide(id: DecisionId, { facts, options }: { readonly facts: unknown; readonly options?: unknown }) {
  const { decide } = decisions.find((each) => each.id === id)!;
  return (decide as (facts: unknown, options: unknown) => AnyVerdict)(facts, options);
}
