import type { Bilingual, Citation, LedgerEntry, ReadingId } from '../../src/index.js';
import * as library from '../../src/index.js';

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
  provisions: library.provisions,
  decisions: library.decisions,
  readings: Object.values(library.readings),
  defects: library.defects,
};

/** The page of the API that documents an exported name, in the language of the page that links to it. */
export const pageOf = (name: string, language: 'ja' | 'en'): string =>
  `../${language}/${functions.has(name) ? 'functions' : 'variables'}/index.${name}.html`;

const functions = new Set(
  Object.entries(library)
    .filter(([, exported]) => typeof exported === 'function')
    .map(([name]) => name),
);
