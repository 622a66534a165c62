import type { Language } from '../../../src/index.js';
import { type ApiName, anchorOf } from '../api/reference.js';
import type { Page } from '../pages/page.js';
import { terms } from '../pages/tables.js';
import { wordsIn } from '../words.js';
import typed from './also-called.json' with { type: 'json' };
import { type Findable, indexOf, type SearchData } from './search.js';
import spellings from './spellings.json' with { type: 'json' };
import { normal } from './terms.js';

/** All that can be found in one language: its pages, what they say is found by itself, and the public names. */
export function searchData(language: Language, pages: readonly Page[], names: readonly ApiName[]): SearchData {
  const findables = [
    ...pages.filter(({ path }) => path !== 'index').map(pageAsFindable),
    ...pages.flatMap(({ parts = [] }) => parts),
    ...names.map(({ name, path, ja, entry }) => ({
      id: language === 'en' ? `api/${path.replace(/\.md$/, '.html')}` : `api/#${anchorOf(path)}`,
      kind: 'api',
      title: name,
      description: language === 'ja' ? ja : entry,
    })),
  ];
  return { index: indexOf(findables), synonyms };
}

function pageAsFindable({ path, title, description, body, alsoCalled: given = [] }: Page): Findable {
  const [folder, name] = path.split('/') as [string, string?];
  const isList = name === 'index' || !(folder in wordsIn.ja.kinds);
  return {
    id: name === 'index' ? `${folder}/` : `${path}.html`,
    kind: isList ? 'list' : folder,
    title,
    description,
    // What people type who know neither the title nor the regulation's words.
    alsoCalled: [...given, ...(typed[path as keyof typeof typed] ?? [])],
    // What a list has is found by itself.
    text: isList ? '' : textOf(body),
  };
}

const textOf = (markdown: string): string =>
  markdown.replace(/^```.*?^```/gms, '').replace(/\]\([^)]*\)(\{[^}]*\})?|<[^>]*>|\{#[^}]*\}|&#\d+;|[\\|`*#]/g, ' ');

/** What is meant by words in another spelling, and by readings in kana; the longest first, as some are within others. */
const synonyms = [
  ...spellings,
  ...terms.filter(({ reading }) => reading.length > 2).map((each) => [each.reading, each.term]),
]
  .map(([said, meant]) => [normal(said!), normal(meant!)] as const)
  .sort(([a], [b]) => b.length - a.length);
