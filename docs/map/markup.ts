import type { Bilingual, Language } from '../../src/index.js';

/** HTML or SVG that is safe to write as it stands, in the language of the page. */
export interface Markup {
  readonly in: (language: Language) => string;
}

export type Part = string | number | Markup | readonly Part[] | false | undefined;

/** A template whose parts are escaped, in text and in quoted attributes alike, unless they are markup themselves. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  in: (language) => strings.map((string, i) => string + written(parts[i], language)).join(''),
});

function written(part: Part, language: Language): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(`${part}`);
  return 'in' in part ? part.in(language) : part.map((each) => written(each, language)).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** What is said in the language of the page. */
export const inBoth = (said: (language: Language) => Part): Markup => ({
  in: (language) => written(said(language), language),
});

export const both = (text: Bilingual): Markup => inBoth((language) => (language === 'ja' ? text.ja : english(text.en)));

/** Names stay Japanese in English, and are to be read out so. */
const english = (text: string): readonly Part[] =>
  text
    .split(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u)
    .map((run, i) => (i % 2 === 1 ? markup`<span lang="ja">${run}</span>` : run));
