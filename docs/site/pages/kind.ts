import type { Language } from '../../../src/index.js';
import { bullets, type Page, plain, section, type Voice, voiceIn } from './page.js';

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
