import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import type { Language } from '../../src/index.js';
import { extendMarkdown, githubSlug } from './markdown.js';
import { mendedTheme } from './mended-theme.js';
import { navigationIn, sidebarIn } from './navigation.js';
import { words } from './words.js';

const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** Pages are written before VitePress reads them: see build.ts. */
const pages = process.env['SITE_PAGES'];
if (!pages) throw new Error('The pages of the site are not written yet: npm run docs');

const inLanguage = (language: Language) => ({
  label: words.language[language],
  lang: language,
  title: words.site[language],
  description: words.promise[language],
  themeConfig: {
    nav: navigationIn(language),
    sidebar: sidebarIn(language),
    outline: { level: [2, 3] as [number, number], label: words.onThisPage[language] },
    docFooter: { prev: words.previous[language], next: words.next[language] },
    footer: { message: words.unofficial[language] },
    darkModeSwitchLabel: words.appearance[language],
    lightModeSwitchTitle: words.light[language],
    darkModeSwitchTitle: words.dark[language],
    sidebarMenuLabel: words.menu[language],
    returnToTopLabel: words.toTop[language],
    langMenuLabel: words.languages[language],
    skipToContentLabel: words.skip[language],
    notFound: {
      title: words.notFound[language],
      quote: words.notFoundWaysOn[language],
      linkLabel: words.toFront[language],
      linkText: words.toFront[language],
    },
  },
});

/** A page with lines of text. Browsers ask for a file of their own where none is given. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#2c4a73"/><path d="M4 4.5h8M4 8h8M4 11.5h5" stroke="#fff"/></svg>`;

export default defineConfig({
  srcDir: pages,
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  locales: { root: inLanguage('ja'), en: { ...inLanguage('en'), link: '/en/' } },
  // Source files are written beside the pages.
  ignoreDeadLinks: [/^\/source\//],
  // Pages of which there is but one have none before and after them, nor a footer to say so.
  transformPageData: ({ relativePath, frontmatter }) => {
    if (!/^(en\/)?(questions|articles|readings|defects|guides)\/|^en\/project\//.test(relativePath))
      Object.assign(frontmatter, { prev: false, next: false });
  },
  lastUpdated: false,
  // Navigation is the same on all pages, and written once.
  metaChunk: true,
  // It would load every page of the regulation for who looks at the map.
  router: { prefetchLinks: false },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: githubSlug },
    config: extendMarkdown(JSON.parse(readFileSync(`${pages}/names.json`, 'utf8'))),
  },
  vite: {
    plugins: [mendedTheme],
    publicDir: `${pages}/public`,
    resolve: {
      alias: [
        { find: /^arakawa-it-rules\/(desk|records|regulation|schemas|text)$/, replacement: source('$1.ts') },
        { find: /^arakawa-it-rules$/, replacement: source('index.ts') },
      ],
    },
  },
});
