import { citeIn, type Language } from '../../../src/index.js';
import { chapters, type LedgerEntry } from '../../../src/regulation.js';
import { words } from '../words.js';

/** A chapter with its own place in the ledger; what stands in none is gathered under 附則 and 別表. */
export type Chapter = ReturnType<typeof chaptersOf>[number];

const parts = [
  ...chapters,
  { citation: '附則', title: words.supplementary, articles: ['附則'] },
  { citation: '別表', title: words.appendedTables, articles: ['別表第1', '別表第2', '別表第3'] },
] as const;

/** Each place once, in the order of the text: by article, all supplementary provisions together, each table alone. */
export const chaptersOf = (places: readonly LedgerEntry[]) =>
  parts.map(({ citation: name, title, articles }) => ({
    ...{ name, title },
    heading: places.find(({ citation }) => citation === name && citation !== '附則'),
    articles: articles.map((citation) => ({
      citation,
      places: places.filter((place) => articleOf(place) === citation),
    })),
  }));

const articleOf = ({ citation }: LedgerEntry): string | undefined =>
  /^第\d+条(の\d+)?|^附則|^別表第\d+/.exec(citation)?.[0];

/** 第5章　電子情報システムの導入等, Chapter 5: Introductions. */
export const headingIn = ({ heading, title }: Chapter, language: Language): string =>
  [...(heading ? [citeIn(heading.citation, language)] : []), title[language]].join(language === 'ja' ? '　' : ': ');
