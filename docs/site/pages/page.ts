import { type Bilingual, type Citation, citeIn, type Language, withEnglishNames } from '../../../src/index.js';
import { escaped } from '../../../src/print/html.js';
import type { Findable } from '../search/search.js';
import { wordsIn } from '../words.js';
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
  /** Under what it is listed among its kind. */
  readonly group?: string;
  /** What stands on it and is found by itself. */
  readonly parts?: readonly Findable[];
  /** What VitePress is told beside that. */
  readonly frontmatter?: Readonly<Record<string, unknown>>;
}

export const rootOf = (language: Language): string => (language === 'ja' ? '/' : '/en/');

/** Text that Markdown and Vue leave as it is. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\{/g, '&#123;');

/** A bar would end the cell of a table. */
export const code = (text: string): string => `<code v-pre>${escaped(text).replaceAll('|', '&#124;')}</code>`;

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

export const section = (title: string, content: string, id?: string): string =>
  content === '' ? '' : `\n## ${title}${id === undefined ? '' : ` {#${id}}`}\n\n${content}\n`;

/** What speaks on one page: in its language, with English names beside the Japanese ones in English. */
export function voiceIn(language: Language) {
  const words = wordsIn[language];
  const named = withEnglishNames();
  /** Before it is put into Markdown. */
  const text = (said: Bilingual) => (language === 'ja' ? said.ja : named(said.en));
  const say = (said: Bilingual) => plain(text(said));
  /** To a page of the same language. */
  const link = (label: string, path: string) => `[${label}](${rootOf(language)}${path})`;
  const linkTo = (kind: 'questions' | 'readings', { id, question }: { id: string; question: Bilingual }) =>
    link(say(question), `${kind}/${id}.md`);
  const cite = (citation: Citation) => link(plain(citeIn(citation, language)), pathOfPlace(citation));
  /** By what the site calls them. */
  const sections = (parts: { readonly [name in keyof typeof words]?: string }) =>
    Object.entries(parts)
      .map(([name, content]) => section(words[name as 'facts'], content))
      .join('');
  return { language, words, text, say, link, linkTo, cite, sections };
}

export type Voice = ReturnType<typeof voiceIn>;

/** A page that says in a sentence what it is about before it shows it. */
export const noted = (path: string, title: string, note: string, rest: string): Page => ({
  ...{ path, title, description: note },
  body: `${plain(note)}\n\n${rest}`,
});

/** The pages of one kind in one language: their list, and one for each thing, which says its names by itself. */
export function pagesOf<Thing>(
  kind: 'questions' | 'articles' | 'readings' | 'defects',
  things: readonly Thing[],
  pageOf: (thing: Thing, voice: Voice) => Page,
  language: Language,
  listOf = listed,
): Page[] {
  const voice = voiceIn(language);
  const pages = things.map((thing) => pageOf(thing, voiceIn(language)));
  return [noted(`${kind}/index`, voice.words[kind], voice.words[`${kind}Note`], listOf(voice, pages)), ...pages];
}

const listed = ({ link }: Voice, pages: readonly Page[]): string =>
  [...byGroup(pages)]
    .map(([group, some]) => {
      const list = bullets(some.map(({ title, path }) => link(plain(title), `${path}.md`)));
      return group === undefined ? list : section(plain(group), list);
    })
    .join('');

export function byGroup(pages: readonly Page[]): Map<string | undefined, Page[]> {
  const groups = new Map<string | undefined, Page[]>();
  for (const page of pages) groups.set(page.group, [...(groups.get(page.group) ?? []), page]);
  return groups;
}
