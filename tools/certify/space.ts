import type { DecisionId } from '../../src/catalogue/decisions.js';
import type { Readings } from '../../src/regulation/readings.js';

/** What brute force over all completions says of facts under some readings. Of the fields, those that it knows. */
export interface Expected {
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly contested: readonly object[];
  readonly fields?: { readonly [name: string]: unknown };
}

/** One point of the abstract fact space: facts that stand for their classes. */
export interface Point {
  readonly facts: object;
  /** Whether every fact is known. */
  readonly complete: boolean;
  readonly readings: readonly Partial<Readings>[];
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
