import type { Bilingual, Language } from '../../../src/index.js';

/** A page of the site in one language, before VitePress has made HTML of it. */
export interface Page {
  /** Below the root of its language, without extension: `questions/timeliness`. */
  readonly path: string;
  readonly title: string;
  /** Of its own, for search engines and for results. */
  readonly description: string;
  readonly body: string;
  /** What VitePress is told beside that. */
  readonly frontmatter?: Readonly<Record<string, unknown>>;
}

export const rootOf = (language: Language): string => (language === 'ja' ? '/' : '/en/');

/** Text that Markdown and Vue leave as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\{/g, '&#123;');

export const code = (text: string): string => `<code v-pre>${escaped(text)}</code>`;

const escaped = (text: string): string =>
  text.replace(/[&<>|]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' })[sign]!);

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

export const said = (text: Bilingual, language: Language): string => plain(text[language]);
