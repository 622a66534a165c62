import { type Bilingual, type Citation, citeIn, type Language, withEnglishNames } from '../../../src/index.js';
import { pathOfPlace } from './place.js';

/** A page of the site in one language, before VitePress has made HTML of it. */
export interface Page {
  /** Below the root of its language, without extension: `questions/timeliness`. */
  readonly path: string;
  readonly title: string;
  /** Of its own, for search engines and for results. */
  readonly description: string;
  /** In Markdown; the title is its first heading already. */
  readonly body: string;
  /** What people may call it who do not know its title. */
  readonly alsoCalled?: readonly string[];
  /** What VitePress is told beside that. */
  readonly frontmatter?: Readonly<Record<string, unknown>>;
}

export const rootOf = (language: Language): string => (language === 'ja' ? '/' : '/en/');

/** Text that Markdown and Vue leave as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\{/g, '&#123;');

export const code = (text: string): string => `<code v-pre>${escaped(text)}</code>`;

const escaped = (text: string): string =>
  text.replace(/[&<>|]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' })[sign]!);

export const bullets = (items: readonly string[], indent = ''): string =>
  items.map((item) => `${indent}- ${item}\n`).join('');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

export const section = (title: string, content: string, id?: string): string =>
  content === '' ? '' : `\n## ${title}${id === undefined ? '' : ` {#${id}}`}\n\n${content}\n`;

/** What speaks on one page: in its language, with English names beside the Japanese ones in English. */
export interface Voice {
  readonly language: Language;
  readonly say: (text: Bilingual) => string;
  /** The same before it is put into Markdown. */
  readonly text: (text: Bilingual) => string;
  /** A link to a page of the same language. */
  readonly link: (text: string, path: string) => string;
  readonly cite: (citation: Citation) => string;
}

export function voiceIn(language: Language): Voice {
  const named = withEnglishNames();
  const text = (said: Bilingual) => (language === 'ja' ? said.ja : named(said.en));
  const link = (label: string, path: string) => `[${label}](${rootOf(language)}${path})`;
  return {
    language,
    text,
    say: (said) => plain(text(said)),
    link,
    cite: (citation) => link(plain(citeIn(citation, language)), pathOfPlace(citation)),
  };
}
