import { type Bilingual, type Citation, citeIn, type Language, type ReadingId } from '../../src/index.js';
import { defects, type LedgerEntry, provisions, readings } from '../../src/regulation.js';
import { type Answer, answerFor } from './answers.js';

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

/** 第5章　電子情報システムの導入等, Chapter 5: Introductions. */
export const headingIn = (chapter: ChapterOnMap, language: Language): string => {
  const title = titleOf(chapter)[language];
  if (chapter.heading === undefined) return title;
  return [citeIn(chapter.heading.citation, language), title].join(language === 'ja' ? '　' : ': ');
};

/** Every place of the ledger, once, in the order of the text. */
export const placesOf = (entries: readonly LedgerEntry[] = provisions): Place[] =>
  entries.map((entry) => ({
    ...entry,
    answer: answerFor(entry),
    readings: idsAt(Object.values(readings), entry.citation),
    defects: idsAt(defects, entry.citation),
  }));

const idsAt = <Id extends string>(
  all: readonly { readonly id: Id; readonly citations: readonly Citation[] }[],
  citation: Citation,
): Id[] => all.filter(({ citations }) => citations.includes(citation)).map(({ id }) => id);

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
