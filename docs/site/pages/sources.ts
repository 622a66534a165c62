import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Markup, markup } from '../../map/markup.js';
import { root } from './root.js';

/** Sources as plain pages: whoever reads the site may have no other access to them. */
export function writeSources(folder: string, linked: Iterable<string>): void {
  const paths = new Set(linked);
  for (const path of paths) {
    const absolute = join(root, path);
    if (!statSync(absolute).isDirectory())
      write(`${path}.html`, path, markup`<pre tabindex="0">${readFileSync(absolute, 'utf8')}</pre>`);
    else {
      // What is installed beside the tests is nobody's source.
      const names = readdirSync(absolute)
        .filter((name) => name !== 'node_modules')
        .sort();
      for (const name of names) paths.add(join(path, name));
      const address = (name: string) =>
        statSync(join(absolute, name)).isDirectory() ? `${name}/index.html` : `${name}.html`;
      write(
        `${path}/index.html`,
        path,
        markup`<ul>${names.map((name) => markup`<li><a href="${address(name)}">${name}</a></li>`)}</ul>`,
      );
    }
  }

  function write(page: string, path: string, content: Markup): void {
    const file = join(folder, page);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<!doctype html>\n${pageAround(path, content).html}\n`);
  }
}

const pageAround = (path: string, content: Markup): Markup => markup`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="The source of ${path}">
<title>${path} | arakawa-it-rules</title>
<style>:root { color-scheme: light dark; background: light-dark(#f6f4ef, #16181b); color: light-dark(#23272d, #e9e6df); font-family: ui-monospace, monospace; } body { margin: 2rem; } pre { overflow: auto; } a { color: light-dark(#2c4a73, #a3c0e6); }</style>
</head>
<body><main><h1>${basename(path)}</h1>${content}</main></body>
</html>`;
