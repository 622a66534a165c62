/**
 * Writes the playground as one HTML file without outside references: `<outdir>/playground/index.html`.
 *
 *   npx tsx docs/playground/build.ts <outdir>
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled, hashOf } from '../../examples/form/bundle.js';
import { readExamples } from './read-examples.js';

const here = (name: string) => new URL(name, import.meta.url);

/** The page as HTML. Its content security policy lets nothing run but its own script, and nothing be sent anywhere. */
export async function playgroundHtml(): Promise<string> {
  const [script, style] = await Promise.all([bundled(here('main.ts')), bundled(here('style.css'))]);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>荒川区電子情報システム管理運営規程を試す</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<script type="application/json" id="examples">${JSON.stringify(readExamples()).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<noscript>JavaScript が要ります。 This page needs JavaScript.</noscript>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** Writes the page below a folder and says where. */
export async function buildPlayground(outdir: string): Promise<string> {
  const folder = join(outdir, 'playground');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.html');
  writeFileSync(file, await playgroundHtml());
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [outdir] = process.argv.slice(2);
  if (outdir === undefined) throw new Error('Where to? npx tsx docs/playground/build.ts <outdir>');
  process.stdout.write(`${await buildPlayground(outdir)}\n`);
}
