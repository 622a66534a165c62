import { take } from './cursor.js';
import type { Masked } from './masked.js';
import type { Named } from './named-place.js';
import type { AmendedPlace, Deed } from './operation.js';
import { headings } from './quoted-headings.js';
import { placesOf, quotation, quotations, type Read, type Reader } from './reader.js';
import { whole } from './whole-places.js';

/** What a clause of a sentence does. What is to stand in the text may come after the sentence, with so many places. */
export interface Clause extends Read {
  /** Where it stands in the masked sentence. */
  readonly from: number;
  readonly to: number;
}

/** A sentence as read, and the place that 同条 means after it. */
export interface Sentence {
  readonly clauses: readonly Clause[];
  readonly last: Named | undefined;
}

/** Reads an amending sentence; `undefined` if it is none, or has a form that is not known. */
export function readSentence({ text, quoted }: Masked, before: Named | undefined): Sentence | undefined {
  const reader: Reader = { cursor: { text, at: 0 }, quoted, last: before, scope: undefined };
  const clauses: Clause[] = [];
  for (;;) {
    const from = reader.cursor.at;
    const clause = readClause(reader);
    if (clause === undefined) return undefined;
    clauses.push({ ...clause, from, to: reader.cursor.at });
    if (take(reader.cursor, /。$/y)) return { clauses, last: reader.last };
    if (!take(reader.cursor, /、/y)) return undefined;
  }
}

function readClause(reader: Reader): Read | undefined {
  const { cursor, last } = reader;
  const places = placesOf(reader);
  if (places === undefined) return reader.scope ? wordsIn(reader, reader.scope) : headings(reader);
  if (!take(cursor, /中/y)) return whole(reader, places);
  // The name of a row may be quoted, too.
  if (take(cursor, /(?=「)(?!「\d+」の項)/y)) return wordsIn(reader, places);
  // Within a chapter 同条 is the article before it.
  if (cursor.text.startsWith('同条', cursor.at) && CHAPTER.test(places[0]!.citation)) reader.last = last;
  const inner = placesOf(reader);
  if (inner === undefined) return undefined;
  return take(cursor, /中(?=「)/y) ? wordsIn(reader, inner) : whole(reader, inner);
}

const CHAPTER = /^第\d+[編章]/;

/** Words that are replaced, added or left out, up to the verb: 「0」を「1」に、「2」を「3」に改め. */
function wordsIn(reader: Reader, places: readonly AmendedPlace[]): Read | undefined {
  const { cursor } = reader;
  const deeds: Deed[] = [];
  let within = places;
  for (;;) {
    reader.scope = within;
    const quotes = quotations(reader);
    const [first] = quotes;
    if (first === undefined) return undefined;
    const side = take(cursor, /の(?:(次|下)|[前上])に(?=「)/y);
    if (side !== undefined) {
      const words = quotation(reader)!;
      const where = side[1] === undefined ? 'before' : 'after';
      if (quotes.length > 1 || !take(cursor, /を/y)) return undefined;
      for (const place of within) deeds.push({ kind: 'add-words', place, beside: first, side: where, words });
      if (take(cursor, /加える?/y)) return { deeds };
    } else if (take(cursor, /を(?=「)/y)) {
      const by = quotation(reader)!;
      if (!take(cursor, /に/y)) return undefined;
      for (const place of within) for (const words of quotes) deeds.push({ kind: 'replace-words', place, words, by });
      if (take(cursor, /改める?/y)) return { deeds };
    } else {
      if (!take(cursor, /を/y)) return undefined;
      for (const place of within) for (const words of quotes) deeds.push({ kind: 'delete-words', place, words });
      if (take(cursor, /削[るり]/y)) return { deeds };
    }
    // The next words may be those of another place.
    if (!take(cursor, /、/y)) return undefined;
    const next = cursor.text[cursor.at] === '「' ? within : placesOf(reader);
    if (next === undefined || (next !== within && !take(cursor, /中/y))) return undefined;
    within = next;
  }
}
