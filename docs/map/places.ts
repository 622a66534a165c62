import type { Bilingual, Citation, ReadingId } from '../../src/index.js';
import type { LedgerEntry } from '../../src/regulation.js';
import { type Answer, answerFor } from './answers.js';
import type { Cited, Law } from './law.js';

/** A place of the regulation as the map shows it. */
export interface Place extends LedgerEntry {
  readonly answer: Answer;
  readonly readings: readonly ReadingId[];
  readonly defects: readonly string[];
}

/** An article with its places; all supplementary provisions together; each table alone. */
export interface ArticleOnMap {
  readonly citation: Citation;
  readonly places: readonly Place[];
}

/** A chapter; what stands in none is gathered under 附則 and 別表. */
export interface ChapterOnMap {
  readonly name: string;
  /** The chapter's own place in the ledger. */
  readonly heading?: Place;
  readonly articles: readonly ArticleOnMap[];
}

const OUTSIDE: Readonly<Record<string, Bilingual>> = {
  附則: { ja: '附則', en: 'Supplementary provisions' },
  別表: { ja: '別表', en: 'Appended tables' },
};

/** What a chapter is about, or what stands outside them. */
export const titleOf = ({ name, heading }: ChapterOnMap): Bilingual => heading?.caption ?? OUTSIDE[name]!;

/** Every place of the ledger, once, in the order of the text. */
export const placesOf = ({ provisions, readings, defects }: Law): Place[] =>
  provisions.map((entry) => ({
    ...entry,
    answer: answerFor(entry),
    readings: idsAt(readings, entry.citation),
    defects: idsAt(defects, entry.citation),
  }));

const idsAt = <Id extends string>(entries: readonly Cited<Id>[], citation: Citation): Id[] =>
  entries.filter(({ citations }) => citations.includes(citation)).map(({ id }) => id);

export function chaptersOf(places: readonly Place[]): ChapterOnMap[] {
  const chapters: { name: string; heading?: Place; articles: { citation: Citation; places: Place[] }[] }[] = [];
  for (const place of places) {
    const { citation } = place;
    if (/^第\d+章$/.test(citation)) {
      chapters.push({ name: citation, heading: place, articles: [] });
      continue;
    }
    const outside = /^(附則|別表)/.exec(citation)?.[1];
    if (outside !== undefined && chapters.at(-1)?.name !== outside) chapters.push({ name: outside, articles: [] });
    const { articles } = chapters.at(-1)!;
    const article = articleOf(citation);
    if (articles.at(-1)?.citation !== article) articles.push({ citation: article, places: [] });
    articles.at(-1)!.places.push(place);
  }
  return chapters;
}

const articleOf = (citation: Citation): Citation =>
  (/^第\d+条(の\d+)?|^附則|^別表第\d+/.exec(citation)?.[0] ?? citation) as Citation;
