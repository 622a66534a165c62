import type { DefaultTheme } from 'vitepress';
import type { Language } from '../../src/index.js';
import { byGroup, type Page, rootOf } from './pages/page.js';
import { wordsIn } from './words.js';

const MENU = ['desk', 'questions', 'articles', 'map', 'guides'] as const;
const MORE = ['readings', 'defects', 'glossary', 'systems', 'api', 'project'] as const;
type Name = (typeof MENU | typeof MORE)[number];

/** Those that are one page. */
const ALONE: readonly Name[] = ['desk', 'map', 'glossary', 'systems'];

export function navigationIn(language: Language): DefaultTheme.NavItem[] {
  const words = wordsIn[language];
  const to = (name: Name) => {
    const path = `${rootOf(language)}${name}`;
    const rest = name === 'guides' ? '/1-ten-minute-start.html' : ALONE.includes(name) ? '.html' : '/';
    return { text: words[name], link: path + rest, activeMatch: `^${path}` };
  };
  return [...MENU.map(to), { text: words.more, items: MORE.map(to) }];
}

/** Beside a page, the others of its kind. */
export function sidebarIn(language: Language, pages: readonly Page[]): DefaultTheme.SidebarMulti {
  const root = rootOf(language);
  const sidebar: DefaultTheme.SidebarMulti = {};
  for (const name of [...MENU, ...MORE]) {
    const kind = pages.filter(({ path }) => path.startsWith(`${name}/`) && path !== `${name}/index`);
    if (kind.length > 0)
      sidebar[`${root}${name}/`] = [...byGroup(kind)].map(([group, some]) => ({
        text: group ?? wordsIn[language][name],
        // The guides have no list of their own, and the parts of a list none.
        ...(group === undefined && name !== 'guides' && { link: `${root}${name}/` }),
        items: some.map(({ title, path }) => ({ text: title, link: root + path })),
      }));
  }
  return sidebar;
}
