import type { Language } from '../../../src/index.js';
import { words } from '../words.js';
import type { Page } from './page.js';

export const frontPages = (language: Language): Page[] => [
  {
    path: 'index',
    title: words.promise[language],
    description: words.unofficial[language],
    body: '<LiveCard />\n',
    frontmatter: { sidebar: false, aside: false, pageClass: 'front' },
  },
  {
    path: 'desk',
    title: words.desk[language],
    description: words.promise[language],
    body: '<CaseDesk />\n',
    frontmatter: { sidebar: false, aside: false, pageClass: 'desk' },
  },
];
