import { type Citation, citeIn, type Language } from '../../../src/index.js';
import { chapters, type LedgerEntry } from '../../../src/regulation.js';
import { words } from '../words.js';

/** A chapter with its own place in the ledger; what stands in none is gathered under 附則 and 別表. */
export type Chapter = ReturnType<typeof chaptersOf>[number];

/** An article with its places; all supplementary provisions together; each table alone. */
export type ArticleInChapter = Chapter['articles'][number];

/** Each place once, in the order of the text. */
export const chaptersOf = (places: readonly LedgerEntry[]) =>
  grouped(places, chapterOf).map(([name, inside]) => {
    const heading = inside.find(({ citation }) => citation === name && citation.endsWith('章'));
    const others = inside.filter((place) => place !== heading);
    const articles = grouped(others, articleOf).map(([citation, places]) => ({ citation, places }));
    const title = heading?.caption ?? words[name === '附則' ? 'supplementary' : 'appendedTables'];
    return { name, title, heading, articles };
  });

/** 第5章　電子情報システムの導入等, Chapter 5: Introductions. */
export const headingIn = ({ heading, title }: Chapter, language: Language): string =>
  [...(heading ? [citeIn(heading.citation, language)] : []), title[language]].join(language === 'ja' ? '　' : ': ');

const chapterOf = (place: LedgerEntry): string =>
  /^(附則|別表)/.exec(place.citation)?.[0] ??
  chapters.find(({ citation, articles }) => [citation, ...articles].includes(articleOf(place)))!.citation;

const articleOf = ({ citation }: LedgerEntry): Citation =>
  (/^第\d+条(の\d+)?|^附則|^別表第\d+/.exec(citation)?.[0] ?? citation) as Citation;

const grouped = <Key>(places: readonly LedgerEntry[], keyOf: (place: LedgerEntry) => Key) =>
  [...new Set(places.map(keyOf))].map((key) => [key, places.filter((place) => keyOf(place) === key)] as const);
