import MiniSearch, { type Options } from 'minisearch';
import { normal, termsOf } from './terms.js';

/** A page, or a place on one, as search knows it. */
export interface Findable {
  /** Its address below the root of its language: `questions/timeliness.html`. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly alsoCalled?: readonly string[];
  readonly text?: string;
}

/** What the browser loads: the index, and what people say for what is meant. */
export interface SearchData {
  readonly index: object;
  readonly synonyms: readonly (readonly [said: string, meant: string])[];
}

/** A name typed in full is one word more. */
const whole = (name: string): string => `=${normal(name).replace(/\s+/g, ' ').trim()}`;

const WORDS = ['title', 'alsoCalled', 'description', 'text'];

const options: Options<Findable> = {
  fields: [...WORDS, 'names'],
  storeFields: ['kind', 'title', 'description'],
  extractField: (page, field) =>
    String(
      field === 'names' ? [page.title, ...(page.alsoCalled ?? [])].join('\n') : (page[field as keyof Findable] ?? ''),
    ),
  tokenize: (text, field) => (field === 'names' ? text.split('\n').map(whole) : termsOf(text)),
};

export function indexOf(findables: readonly Findable[]): object {
  const search = new MiniSearch(options);
  search.addAll(findables);
  return search.toJSON();
}

/** Who types a few words looks for a question or a place rather than for a name of the API. */
const WEIGHTS: Readonly<Record<string, number>> = { questions: 2.2, articles: 1.4, system: 1.3, list: 1.3, api: 0.4 };

export type Found = Pick<Findable, 'id' | 'kind' | 'title' | 'description'>;

/** Made once from the data; asked as often as somebody types. */
export function searchIn({ index, synonyms }: SearchData): (query: string) => Found[] {
  const search = MiniSearch.loadJS(index as never, options);
  return (query) => {
    const meant = synonyms.reduce((text, [from, to]) => text.replaceAll(from, to), normal(query));
    const terms = new Set(termsOf(meant));
    if (terms.size === 0) return [];
    const asName = { queries: [meant], fields: ['names'], tokenize: (text: string) => [whole(text)] };
    const asWords = {
      ...{ queries: [meant], fields: WORDS, tokenize: () => [...terms] },
      prefix: (term: string) => /^[a-z]{2}|^.$/.test(term),
      fuzzy: (term: string) => /^[a-z]{4}/.test(term) && 0.25,
    };
    const results = search.search(
      { queries: [asName, asWords], combineWith: 'OR' },
      {
        boost: { names: 200, title: 3, alsoCalled: 2 },
        boostDocument: (_, __, stored) => WEIGHTS[stored!['kind'] as string] ?? 1,
      },
    );
    // A long word is not found where but two of its letters stand together.
    return results.filter(({ queryTerms }) => queryTerms.length * 2 >= terms.size).slice(0, 20) as unknown as Found[];
  };
}
