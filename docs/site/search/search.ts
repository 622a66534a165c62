import MiniSearch, { type Options } from 'minisearch';
import { normal, termsOf } from './terms.js';

/** A page, or a place on one, as search knows it. */
export interface Findable {
  /** Its address below the root of its language: `questions/timeliness.html`. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly alsoCalled: readonly string[];
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

const options: Options = {
  fields: [...WORDS, 'names'],
  storeFields: ['kind', 'title', 'description'],
  tokenize: (text, field) => (field === 'names' ? text.split('\n').map(whole) : termsOf(text)),
};

export function indexOf(findables: readonly Findable[]): object {
  const search = new MiniSearch(options);
  for (const { alsoCalled, ...findable } of findables)
    search.add({
      ...findable,
      alsoCalled: alsoCalled.join('\n'),
      names: [findable.title, ...alsoCalled].join('\n'),
    });
  return search.toJSON();
}

/** Who types a few words looks for a question or a place rather than for a name of the API. */
const WEIGHTS: Readonly<Record<string, number>> = {
  questions: 2,
  articles: 1.3,
  system: 1.2,
  list: 1.2,
  readings: 0.9,
  defects: 0.8,
  guides: 0.8,
  project: 0.5,
  api: 0.4,
};

export type Found = Pick<Findable, 'id' | 'kind' | 'title' | 'description'>;

/** Made once from the data; asked as often as somebody types. */
export function searchIn({ index, synonyms }: SearchData): (query: string) => Found[] {
  const search = MiniSearch.loadJS(index as never, options);
  return (query) => {
    const meant = synonyms.reduce((text, [from, to]) => text.replaceAll(from, to), normal(query));
    const terms = new Set(termsOf(meant));
    if (terms.size === 0) return [];
    const asName = {
      queries: [meant],
      fields: ['names'],
      tokenize: (text: string) => [whole(text)],
      boost: { names: 200 },
    };
    const asWords = {
      queries: [meant],
      fields: WORDS,
      boost: { title: 3, alsoCalled: 2 },
      prefix: (term: string) => /^[a-z]{2}|^.$/.test(term),
      fuzzy: (term: string) => /^[a-z]{4}/.test(term) && 0.25,
    };
    const results = search.search(
      { queries: [asName, asWords], combineWith: 'OR' },
      { tokenize: termsOf, boostDocument: (_, __, stored) => WEIGHTS[stored!['kind'] as string] ?? 1 },
    );
    // A long word is not found where but two of its letters stand together.
    return results.filter(({ queryTerms }) => queryTerms.length * 2 > terms.size).slice(0, 20) as unknown as Found[];
  };
}
