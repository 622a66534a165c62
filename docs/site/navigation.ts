import type { DefaultTheme } from 'vitepress';
import { decisions, type Language } from '../../src/index.js';
import { defects, readings } from '../../src/regulation.js';
import { articlesByChapter } from './pages/articles.js';
import { guidePages, projectPages } from './pages/guides.js';
import { rootOf } from './pages/page.js';
import { words } from './words.js';

const FIRST_GUIDE = 'guides/1-ten-minute-start';

export function navigationIn(language: Language): DefaultTheme.NavItem[] {
  const to = (name: keyof typeof words, path: string, active = path) => ({
    text: words[name][language],
    link: rootOf(language) + path,
    activeMatch: `^${rootOf(language)}${active}`,
  });
  return [
    to('desk', 'desk'),
    to('questions', 'questions/'),
    to('articles', 'articles/'),
    to('map', 'map'),
    to('guides', FIRST_GUIDE, 'guides/'),
    {
      text: words.more[language],
      items: [
        to('readings', 'readings/'),
        to('defects', 'defects/'),
        to('glossary', 'glossary'),
        to('systems', 'systems'),
        to('api', 'api/'),
        to('project', 'project/'),
      ],
    },
  ];
}

/** Beside a page, the others of its kind. */
export function sidebarIn(language: Language): DefaultTheme.Sidebar {
  const root = rootOf(language);
  const group = (name: keyof typeof words, folder: string, items: readonly { text: string; path: string }[]) => ({
    [`${root}${folder}/`]: [{ text: words[name][language], link: `${root}${folder}/`, items: items.map(item) }],
  });
  const item = ({ text, path }: { text: string; path: string }) => ({ text, link: root + path });
  return {
    ...group(
      'questions',
      'questions',
      decisions.map(({ id, question }) => ({ text: question[language], path: `questions/${id}` })),
    ),
    [`${root}articles/`]: articlesByChapter(language).map(({ text, items }) => ({ text, items: items.map(item) })),
    ...group(
      'readings',
      'readings',
      Object.values(readings).map(({ id, question }) => ({ text: question[language], path: `readings/${id}` })),
    ),
    ...group(
      'defects',
      'defects',
      defects.map(({ id, says }) => ({ text: says[language], path: `defects/${id}` })),
    ),
    [`${root}guides/`]: [
      {
        text: words.guides[language],
        items: guidePages(language).map(({ title, path }) => item({ text: title, path })),
      },
    ],
    ...(language === 'en' && {
      '/en/project/': [
        { text: words.project.en, items: projectPages('en').map(({ title, path }) => item({ text: title, path })) },
      ],
    }),
  };
}
