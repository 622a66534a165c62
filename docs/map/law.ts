import type { Bilingual, Citation, ReadingId } from '../../src/index.js';
import * as questions from '../../src/index.js';
import type { LedgerEntry } from '../../src/regulation.js';
import * as regulation from '../../src/regulation.js';

/** What the map is drawn from. Tests draw it from other data, to see faults. */
export interface Law {
  readonly provisions: readonly LedgerEntry[];
  readonly decisions: readonly Question[];
  /** Where the text allows two readings. */
  readonly readings: readonly Cited<ReadingId>[];
  /** Where the text itself is defective. */
  readonly defects: readonly Cited[];
}

export interface Question {
  readonly id: string;
  readonly question: Bilingual;
  readonly citations: readonly Citation[];
  readonly decide: { readonly name: string };
}

export interface Cited<Id extends string = string> {
  readonly id: Id;
  readonly citations: readonly Citation[];
}

export const law: Law = {
  provisions: regulation.provisions,
  decisions: questions.decisions,
  readings: Object.values(regulation.readings),
  defects: regulation.defects,
};
