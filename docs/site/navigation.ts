import type { DefaultTheme } from 'vitepress';
import { decisions, type Language } from '../../src/index.js';
import { rootOf } from './pages/page.js';
import { words } from './words.js';

export function navigationIn(language: Language): DefaultTheme.NavItem[] {
  const to = (name: keyof typeof words, path: string) => ({
    text: words[name][language],
    link: rootOf(language) + path,
  });
  return [to('desk', 'desk'), to('questions', 'questions/')];
}

export function sidebarIn(language: Language): DefaultTheme.Sidebar {
  const root = rootOf(language);
  return {
    [`${root}questions/`]: [
      {
        text: words.questions[language],
        items: decisions.map(({ id, question }) => ({ text: question[language], link: `${root}questions/${id}` })),
      },
    ],
  };
}
