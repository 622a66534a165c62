import type { DecisionId } from '../../src/catalogue/decisions.js';
import type { Readings } from '../../src/regulation/readings.js';
import type { Verdict } from '../../src/verdict/verdict.js';

/** What brute force over all completions says of facts under some readings. */
export interface Expected {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly contested: readonly object[];
  /** The fields of the outcome, those that are certain; none but these. */
  readonly fields?: { readonly [name: string]: unknown };
  /** Those of an unfavourable outcome, in their order. Not given where the oracle speaks of them otherwise. */
  readonly remedies?: readonly ExpectedRemedy[];
  /** What else the oracle knows: what the verdict says of it, and what it has to say. */
  readonly besides?: (verdict: Verdict) => readonly [said: unknown, expected: unknown];
}

/** A remedy by what it makes of the facts, or by the fact that somebody has to find. */
export interface ExpectedRemedy {
  readonly facts?: object;
  readonly needs?: string;
  readonly outcome: string;
  /** Where the oracle knows them. */
  readonly citation?: string;
  readonly by?: string;
}

/** One point of the abstract fact space: facts that stand for their classes. */
export interface Point {
  readonly facts: object;
  /** Whether every fact is known. */
  readonly complete: boolean;
  readonly readings: readonly Partial<Readings>[];
  readonly closedDays?: readonly string[];
  readonly expected: (readings: Partial<Readings>) => Expected;
}

/** The abstract fact space of a decision. */
export interface Space {
  readonly id: DecisionId;
  /** The classes of each fact in words, a line for each. */
  readonly classes: readonly string[];
  /** Which combinations of them are enumerated. */
  readonly enumerated: string;
  readonly points: () => Iterable<Point>;
}
