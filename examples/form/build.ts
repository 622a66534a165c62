/**
 * Bundles the form into one HTML file without outside references.
 *
 *   npx tsx examples/form/build.ts [form.html]
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The page as HTML. Its content security policy lets nothing run but its own script, and nothing be sent anywhere. */
export async function formHtml(): Promise<string> {
  const [script, style] = await Promise.all([bundled('main.ts'), bundled('style.css')]);
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

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    tsconfig: here('../../tsconfig.json'),
  });
  // A script ends at the first closing tag, wherever it stands.
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script');
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out = 'form.html'] = process.argv.slice(2);
  writeFileSync(out, await formHtml());
  process.stdout.write(`${out}\n`);
}
