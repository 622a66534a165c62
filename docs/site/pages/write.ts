import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../../src/index.js';
import { languages } from '../words.js';
import { frontPages } from './front.js';
import { type Page, plain, rootOf } from './page.js';
import { questionPages } from './questions.js';

export const pagesIn = (language: Language): Page[] => [...frontPages(language), ...questionPages(language)];

/** Writes all pages as VitePress reads them. */
export function writePages(folder: string): void {
  for (const language of languages)
    for (const page of pagesIn(language)) {
      const file = join(folder, rootOf(language), `${page.path}.md`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, inMarkdown(page));
    }
}

const inMarkdown = ({ title, description, body, frontmatter }: Page): string =>
  `---\n${JSON.stringify({ title, description, ...frontmatter })}\n---\n\n# ${plain(title)}\n\n${body}`;
