import type { Bilingual, Language } from '../../src/index.js';

/** HTML or SVG that is safe to write as it stands. */
export interface Markup {
  readonly markup: string;
}

export type Part = string | number | Markup | readonly Part[] | false | undefined;

/** A template whose parts are escaped, in text and in quoted attributes alike, unless they are markup themselves. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((string, i) => string + written(parts[i])).join(''),
});

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(`${part}`);
  return 'markup' in part ? part.markup : part.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** What is said in both languages; the page shows the one chosen. */
export const inBoth = (said: (language: Language) => Part): Markup =>
  markup`<span data-in="ja" lang="ja">${said('ja')}</span><span data-in="en" lang="en">${said('en')}</span>`;

export const both = (text: Bilingual): Markup => inBoth((language) => (language === 'ja' ? text.ja : english(text.en)));

/** Names stay Japanese in English, and are to be read out so. */
export const english = (text: string): readonly Part[] =>
  text
    .split(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u)
    .map((run, i) => (i % 2 === 1 ? markup`<span lang="ja">${run}</span>` : run));
