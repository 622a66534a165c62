import { appendedTable1, type Language } from '../../../src/index.js';
import { englishNames, glossary, introducedTerms } from '../../../src/regulation.js';
import { type ApiName, anchorOf } from '../api/pages.js';
import type { Page } from '../pages/page.js';
import alsoCalled from './also-called.json' with { type: 'json' };
import type { Findable } from './search.js';

/** What people type who know neither the title nor the regulation's words, by page. */
const typed: Readonly<Record<string, readonly string[]>> = alsoCalled;

/** By the folder that a page is in. */
const KINDS: Readonly<Record<string, string>> = {
  questions: 'question',
  articles: 'article',
  readings: 'reading',
  defects: 'defect',
  guides: 'guide',
  project: 'project',
  desk: 'desk',
};

/** All that can be found in one language: its pages, and by themselves the systems, the terms and the public names. */
export const findablesIn = (language: Language, pages: readonly Page[], names: readonly ApiName[]): Findable[] => [
  ...pages.filter(({ path }) => path !== 'index').map(pageAsFindable),
  ...systems(language),
  ...terms(language),
  ...names.map(({ name, path, ja, entry }) => ({
    id: language === 'en' ? `api/${path.replace(/\.md$/, '.html')}` : `api/#${anchorOf(path)}`,
    kind: 'api',
    title: name,
    description: language === 'ja' ? ja : entry,
    alsoCalled: '',
    text: '',
  })),
];

const pageAsFindable = ({ path, title, description, body, alsoCalled: given = [] }: Page): Findable => ({
  id: path.endsWith('/index') ? path.replace(/index$/, '') : `${path}.html`,
  kind: path.endsWith('/index') ? 'list' : (KINDS[path.split('/')[0]!] ?? 'list'),
  title,
  description,
  alsoCalled: [...given, ...(typed[path] ?? [])].join('\n'),
  // What a list has is found by itself.
  text: /index$|^(glossary|systems|map)$/.test(path) ? '' : textOf(body),
});

const textOf = (markdown: string): string =>
  markdown.replace(/^```.*?^```/gms, '').replace(/\]\([^)]*\)(\{[^}]*\})?|<[^>]*>|\{#[^}]*\}|&#\d+;|[\\|`*#]/g, ' ');

const systems = (language: Language): Findable[] =>
  appendedTable1.map(({ name, business, unit }) => {
    const named: Readonly<Record<string, string>> = { ...englishNames.systems, ...englishNames.units };
    const inEnglish = named[name]!;
    return {
      id: `systems.html#${encodeURIComponent(name)}`,
      kind: 'system',
      title: language === 'ja' ? name : `${inEnglish} (${name})`,
      description: language === 'ja' ? `${business}　${unit}` : `${named[unit] ?? ''} (${unit})`,
      alsoCalled: `${inEnglish}\n${name}`,
      text: business,
    };
  });

const terms = (language: Language): Findable[] =>
  [...glossary, ...introducedTerms].map(({ term, reading, english, gloss, alsoWritten = [] }) => ({
    id: `glossary.html#${encodeURIComponent(term)}`,
    kind: 'term',
    title: language === 'ja' ? term : `${english} (${term})`,
    description: gloss[language],
    alsoCalled: [term, reading, english, ...alsoWritten].join('\n'),
    text: '',
  }));
