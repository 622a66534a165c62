import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Markup, markup } from '../../map/markup.js';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

const isFolder = (path: string): boolean => statSync(join(root, path)).isDirectory();

/** Where the source is read, below the site. */
export const sourceAddress = (path: string): string => `source/${path}${isFolder(path) ? '/index' : ''}.html`;

/** Sources as plain pages: whoever reads the site may have no other access to them. */
export function writeSources(site: string, linked: Iterable<string>): void {
  const paths = new Set(linked);
  for (const path of paths) {
    // What is installed beside the tests is nobody's source.
    const names = isFolder(path) ? readdirSync(join(root, path)).filter((name) => name !== 'node_modules') : [];
    for (const name of names) paths.add(join(path, name));
    const links = names.sort().map((name) => {
      const address = relative(`source/${path}`, sourceAddress(join(path, name)));
      return markup`<li><a href="${address}">${name}</a></li>`;
    });
    const content = isFolder(path)
      ? markup`<ul>${links}</ul>`
      : markup`<pre tabindex="0">${readFileSync(join(root, path), 'utf8')}</pre>`;
    const file = join(site, sourceAddress(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<!doctype html>\n${pageOf(path, content).html}\n`);
  }
}

const pageOf = (path: string, content: Markup): Markup => markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="The source of ${path}">
<title>${path} | arakawa-it-rules</title>
<link rel="icon" href="data:,">
<style>:root { color-scheme: light dark; background: light-dark(#f6f4ef, #16181b); color: light-dark(#23272d, #e9e6df); font-family: ui-monospace, monospace; } body { margin: 2rem; } h1 { overflow-wrap: anywhere; } pre { overflow: auto; } a { color: light-dark(#2c4a73, #a3c0e6); }</style>
</head>
<body><main><h1>${basename(path)}</h1>${content}</main></body>
</html>`;
