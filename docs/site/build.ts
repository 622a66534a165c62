/**
 * Writes the site of the library in both languages.
 *
 *   npx tsx docs/site/build.ts <outdir>
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JSONOutput } from 'typedoc';
import { frontPage } from './front.js';
import { writeLanguage } from './language.js';
import { modelOf } from './model.js';
import { here } from './options.js';
import { writeSources } from './sources.js';
import { languages } from './words.js';

/** Returns the model of the API that the site was written from. */
export async function buildSite(out: string): Promise<JSONOutput.ProjectReflection> {
  mkdirSync(join(out, 'source'), { recursive: true });
  const model = await modelOf();
  for (const language of languages) await writeLanguage(model, language, out);
  copyFileSync(join(here, 'source.css'), join(out, 'source/source.css'));
  writeSources(out, linkedSources(out));
  writeFileSync(join(out, 'index.html'), frontPage());
  return model;
}

/** The files and folders of the project that pages link to. */
function linkedSources(out: string): Set<string> {
  const pages = languages.flatMap((language) =>
    readdirSync(join(out, language), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(out, language, name), 'utf8')),
  );
  return new Set(
    pages.flatMap((page) =>
      [...page.matchAll(/href="(?:\.\.\/)+source\/([^"#]+)\.html/g)].map(([, path]) => path!.replace(/\/index$/, '')),
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out] = process.argv.slice(2);
  if (!out) throw new Error('Where to? npx tsx docs/site/build.ts <outdir>');
  await buildSite(out);
}
