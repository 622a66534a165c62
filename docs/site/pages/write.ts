import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../../src/index.js';
import { japaneseList, writeReference } from '../api/reference.js';
import { searchData } from '../search/data.js';
import { languages } from '../words.js';
import { articlePages } from './articles.js';
import { defectPages } from './defects.js';
import { frontPages } from './front.js';
import { guidePages, linkedSources, projectPages } from './guides.js';
import { mapPage } from './map.js';
import { type Page, plain, rootOf } from './page.js';
import { questionPages } from './questions.js';
import { readingPages } from './readings.js';
import { sourcePages } from './sources.js';
import { tablePages } from './tables.js';

const kinds = [
  ...[frontPages, questionPages, articlePages, readingPages, defectPages, tablePages, mapPage],
  ...[guidePages, projectPages],
];

/** Writes all pages as VitePress reads them, and in `public` what it takes as it is; the public names are linked to. */
export async function writePages(folder: string) {
  const names = await writeReference(join(folder, 'en/api'));
  const pagesIn = (language: Language): Page[] => kinds.flatMap((pagesOf) => pagesOf(language));
  const pages = { ja: [...pagesIn('ja'), japaneseList(names)], en: pagesIn('en') };
  mkdirSync(join(folder, 'public'));
  for (const language of languages) {
    const search = JSON.stringify(searchData(language, pages[language], names));
    writeFileSync(join(folder, `public/search-${language}.json`), search);
    const sources = language === 'en' ? sourcePages(linkedSources) : [];
    for (const { path, title, description, body, frontmatter } of [...pages[language], ...sources]) {
      const file = join(folder, rootOf(language), `${path}.md`);
      mkdirSync(dirname(file), { recursive: true });
      const said = JSON.stringify({ title, description, ...frontmatter });
      writeFileSync(file, `---\n${said}\n---\n\n# ${plain(title)} {#top}\n\n${body}`);
    }
  }
  return { names, pages };
}
