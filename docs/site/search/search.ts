import MiniSearch, { type Options } from 'minisearch';
import { normal, termsOf } from './terms.js';

/** A page, or a place on one, as search knows it. */
export interface Findable {
  /** Its address below the root of its language: `questions/timeliness.html`. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly alsoCalled: string;
  readonly text: string;
}

/** What the browser loads: the index, and what people say for what is meant. */
export interface SearchData {
  readonly index: object;
  readonly synonyms: readonly (readonly [said: string, meant: string])[];
}

/** A name typed in full is one word more. */
const whole = (name: string) => `=${normal(name).replace(/\s+/g, ' ').trim()}`;

const options: Options<Findable> = {
  fields: ['title', 'alsoCalled', 'description', 'text', 'names'],
  extractField: (page, field) =>
    field === 'names' ? `${page.title}\n${page.alsoCalled}` : page[field as keyof Findable],
  storeFields: ['kind', 'title', 'description'],
  tokenize: (text, field) => (field === 'names' ? text.split('\n').filter(Boolean).map(whole) : termsOf(text)),
  processTerm: (term) => term,
};

/** Who types a few words looks for a question or a place rather than for a name of the API. */
const WEIGHTS: Readonly<Record<string, number>> = {
  desk: 1,
  question: 2,
  article: 1.3,
  system: 1.2,
  term: 1,
  reading: 0.9,
  defect: 0.8,
  list: 1.2,
  guide: 0.8,
  project: 0.5,
  api: 0.4,
};

export function indexOf(pages: readonly Findable[]): object {
  const search = new MiniSearch(options);
  search.addAll(pages);
  return search.toJSON();
}

export type Found = Pick<Findable, 'id' | 'kind' | 'title' | 'description'>;

/** Made once from the data; asked as often as somebody types. */
export function searchIn({ index, synonyms }: SearchData): (query: string) => Found[] {
  const search = MiniSearch.loadJS<Findable>(index as never, options);
  return (query) => {
    const meant = synonyms.reduce((text, [from, to]) => text.replaceAll(from, to), normal(query));
    const terms = termsOf(meant);
    if (terms.length === 0) return [];
    const asNames = {
      queries: [meant],
      fields: ['names'],
      tokenize: (text: string) => [whole(text)],
      boost: { names: 200 },
    };
    const asWords = {
      queries: [meant],
      fields: ['title', 'alsoCalled', 'description', 'text'],
      tokenize: () => terms,
      boost: { title: 3, alsoCalled: 2 },
      prefix: (term: string) => /^[a-z]{2}|^.$/.test(term),
      fuzzy: (term: string) => (/^[a-z]{4}/.test(term) ? 0.25 : false),
    };
    const results = search.search(
      { queries: [asNames, asWords], combineWith: 'OR' },
      { boostDocument: (_, __, stored) => WEIGHTS[(stored as unknown as Found).kind]! },
    );
    // A long word is not found where but two of its letters stand together.
    return results
      .filter(({ queryTerms }) => queryTerms.length * 2 > new Set(terms).size)
      .slice(0, 20) as unknown as Found[];
  };
}
