/** The files of the built site, for the tests that read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

export const site = inject('site');
/** Where it is said to be: below a path. */
export const BASE = '/rules/';
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const languages = ['ja', 'en'] as const;
export const folderOf = (language: 'ja' | 'en'): string => (language === 'ja' ? '' : 'en/');

export const read = (path: string): string => readFileSync(join(site, path), 'utf8');

/** The pages themselves; sources stand beside them. */
export const pages: readonly string[] = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.html') && !/^(source|playground)\//.test(name),
);
export const languageOf = (path: string): 'ja' | 'en' => (path.startsWith('en/') ? 'en' : 'ja');

/** What a page says itself, beside the navigation. */
export const mainOf = (html: string): string => /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';

/** What somebody sees of it, in one line. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|template)\b.*?<\/\1>/gs, '')
    .replace(/<\/(li|p|h\d|td|th|dd|dt|div|summary)>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39|ZeroWidthSpace);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\s+/g, ' ');

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  ZeroWidthSpace: '',
};
