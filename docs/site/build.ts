/**
 * Writes the site of the library in both languages.
 *
 *   npx tsx docs/site/build.ts <outdir> [base]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vitepress';
import { writePages } from './pages/write.js';

const here = fileURLToPath(new URL('.', import.meta.url));

export async function buildSite(out: string, base = '/'): Promise<void> {
  const pages = mkdtempSync(join(here, '.vitepress/pages-'));
  try {
    mkdirSync(join(pages, 'public'));
    await writePages(pages);
    process.env['SITE_PAGES'] = pages;
    await build(here, { outDir: resolve(out), base });
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out, base] = process.argv.slice(2);
  if (!out) throw new Error('Where to? npx tsx docs/site/build.ts <outdir> [base]');
  await buildSite(out, base);
}
