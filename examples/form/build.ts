/**
 * Bundles the form into one HTML file without outside references.
 *
 *   npm start -- [form.html]
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled, hashOf } from './bundle.js';

const here = (name: string) => new URL(name, import.meta.url);

/** The page as HTML. Its content security policy lets nothing run but its own script, and nothing be sent anywhere. */
export async function formHtml(): Promise<string> {
  const [script, style] = await Promise.all([bundled(here('main.ts')), bundled(here('style.css'))]);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>荒川区電子情報システム管理運営規程による判断</title>
<style>${style}</style>
</head>
<body>
<noscript>JavaScript が要ります。 This page needs JavaScript.</noscript>
<script type="module">${script}</script>
</body>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out = 'form.html'] = process.argv.slice(2);
  writeFileSync(out, await formHtml());
  process.stdout.write(`${out}\n`);
}
