import type { Language } from '../../../src/index.js';
import { type ApiName, anchorOf } from '../api/reference.js';
import type { Page } from '../pages/page.js';
import { wordsIn } from '../words.js';
import alsoCalled from './also-called.json' with { type: 'json' };
import type { Findable } from './search.js';

/** What people type who know neither the title nor the regulation's words, by page. */
const typed: Readonly<Record<string, readonly string[]>> = alsoCalled;

/** All that can be found in one language: its pages, what they say is found by itself, and the public names. */
export const findablesIn = (language: Language, pages: readonly Page[], names: readonly ApiName[]): Findable[] => [
  ...pages.filter(({ path }) => path !== 'index').map(pageAsFindable),
  ...pages.flatMap(({ parts = [] }) => parts),
  ...names.map(({ name, path, ja, entry }) => ({
    id: language === 'en' ? `api/${path.replace(/\.md$/, '.html')}` : `api/#${anchorOf(path)}`,
    kind: 'api',
    title: name,
    description: language === 'ja' ? ja : entry,
    alsoCalled: [],
  })),
];

function pageAsFindable({ path, title, description, body, alsoCalled: given = [] }: Page): Findable {
  const [folder, name] = path.split('/') as [string, string?];
  const isList = name === 'index' || !(folder in wordsIn.ja.kinds);
  return {
    id: name === 'index' ? `${folder}/` : `${path}.html`,
    kind: isList ? 'list' : folder,
    title,
    description,
    alsoCalled: [...given, ...(typed[path] ?? [])],
    // What a list has is found by itself.
    text: isList ? '' : textOf(body),
  };
}

const textOf = (markdown: string): string =>
  markdown.replace(/^```.*?^```/gms, '').replace(/\]\([^)]*\)(\{[^}]*\})?|<[^>]*>|\{#[^}]*\}|&#\d+;|[\\|`*#]/g, ' ');
