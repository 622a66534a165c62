import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../../src/index.js';
import { modelOf } from '../api/model.js';
import { type ApiName, japaneseList, pathsByName, writeApi } from '../api/pages.js';
import { findablesIn } from '../search/findables.js';
import { indexOf, type SearchData } from '../search/search.js';
import { synonyms } from '../search/synonyms.js';
import { languages } from '../words.js';
import { articlePages } from './articles.js';
import { defectPages } from './defects.js';
import { frontPages } from './front.js';
import { guidePages, linkedSources, projectPages } from './guides.js';
import { mapPage } from './map.js';
import { type Page, plain, rootOf } from './page.js';
import { questionPages } from './questions.js';
import { readingPages } from './readings.js';
import { writeSources } from './sources.js';
import { tablePages } from './tables.js';

export const pagesIn = (language: Language, names: readonly ApiName[]): Page[] => [
  ...frontPages(language),
  ...questionPages(language),
  ...articlePages(language),
  ...readingPages(language),
  ...defectPages(language),
  ...tablePages(language),
  mapPage(language),
  ...guidePages(language),
  ...projectPages(language),
  ...(language === 'ja' ? [japaneseList(names)] : []),
];

/** Writes all pages as VitePress reads them. */
export async function writePages(folder: string): Promise<void> {
  const names = await writeApi(await modelOf(), join(folder, 'en/api'));
  writeFileSync(join(folder, 'names.json'), JSON.stringify(pathsByName(names)));
  for (const language of languages) {
    const pages = pagesIn(language, names);
    const search: SearchData = { index: indexOf(findablesIn(language, pages, names)), synonyms };
    writeFileSync(join(folder, `public/search-${language}.json`), JSON.stringify(search));
    for (const page of pages) {
      const file = join(folder, rootOf(language), `${page.path}.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, inMarkdown(page));
    }
  }
  writeSources(join(folder, 'public/source'), linkedSources);
}

const inMarkdown = ({ title, description, body, frontmatter }: Page): string =>
  `---\n${JSON.stringify({ title, description, ...frontmatter })}\n---\n\n# ${plain(title)} {#top}\n\n${body}`;
