import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { defineConfig, postcssIsolateStyles } from 'vitepress';
import type { Language } from '../../src/index.js';
import { extendMarkdown, githubSlug } from './markdown.js';
import { mendedTheme } from './mended-theme.js';
import { navigationIn, sidebarIn } from './navigation.js';
import { writePages } from './pages/write.js';
import { wordsIn } from './words.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** VitePress reads pages from files: they are there as long as it runs. */
const srcDir = mkdtempSync(here('.vitepress/pages-'));
process.on('exit', () => rmSync(srcDir, { recursive: true, force: true }));
const { names, pages } = await writePages(srcDir);
const sidebars = { ja: sidebarIn('ja', pages.ja), en: sidebarIn('en', pages.en) };

function inLanguage(language: Language) {
  const words = wordsIn[language];
  return {
    label: words.language,
    lang: language,
    title: words.site,
    description: words.promise,
    themeConfig: {
      ...words.theme,
      nav: navigationIn(language),
      sidebar: sidebars[language],
      outline: { level: [2, 3] as [number, number], label: words.onThisPage },
      footer: { message: words.unofficial },
    },
  };
}

/** A page with lines of text. Browsers ask for a file of their own where none is given. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#2c4a73"/><path d="M4 4.5h8M4 8h8M4 11.5h5" stroke="#fff"/></svg>`;

export default defineConfig({
  srcDir,
  outDir: here('../../out'),
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  locales: { root: inLanguage('ja'), en: { ...inLanguage('en'), link: '/en/' } },
  // Pages that stand alone have none before and after them, nor a footer to say so.
  transformPageData: ({ relativePath, frontmatter }) => {
    const folders = Object.keys({ ...sidebars.ja, ...sidebars.en });
    if (!folders.some((folder) => `/${relativePath}`.startsWith(folder)))
      Object.assign(frontmatter, { prev: false, next: false });
  },
  buildEnd: ({ outDir }) => {
    const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).sort();
    const parts = files.filter((path) =>
      /^assets\/(chunks\/|app\.|style\.|(en_)?desk\.)|^(en\/)?desk\.html$/.test(path),
    );
    buildSync({
      entryPoints: [here('offline.ts')],
      outfile: `${outDir}/offline.js`,
      define: { PARTS: JSON.stringify(parts) },
      ...{ bundle: true, minify: true },
    });
  },
  // Navigation is the same on all pages, and written once.
  metaChunk: true,
  // It would load every page of the regulation for who looks at the map.
  router: { prefetchLinks: false },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: githubSlug },
    config: extendMarkdown(names),
  },
  vite: {
    plugins: [mendedTheme],
    // What the theme says of prose is not for what is marked `vp-raw`.
    css: { postcss: { plugins: [postcssIsolateStyles({ includeFiles: [/vp-doc\.css/] })] } },
    publicDir: `${srcDir}/public`,
    resolve: {
      alias: [
        { find: /^arakawa-it-rules\/(desk|records|regulation|schemas|text)$/, replacement: here('../../src/$1.ts') },
        { find: /^arakawa-it-rules$/, replacement: here('../../src/index.ts') },
      ],
    },
  },
});
