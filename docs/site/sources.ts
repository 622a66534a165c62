import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { JSX } from 'typedoc';
import { root } from './options.js';

const h = JSX.createElement;

/** Sources as plain pages with line numbers to link to: whoever reads the site may have no other access to them. */
export function writeSources(out: string, addresses: Iterable<string>): void {
  const paths = new Set(addresses);
  for (const path of paths) {
    const absolute = join(root, path);
    if (!statSync(absolute).isDirectory()) write(`${path}.html`, path, sourceText(readFileSync(absolute, 'utf8')));
    else {
      // What is installed beside the tests is nobody's source.
      const names = readdirSync(absolute)
        .filter((name) => name !== 'node_modules')
        .sort();
      for (const name of names) paths.add(join(path, name));
      write(`${path}/index.html`, path, h('ul', null, ...names.map((name) => h('li', null, linkTo(path, name)))));
    }
  }

  function write(page: string, path: string, body: JSX.Element): void {
    const file = join(out, 'source', page);
    mkdirSync(dirname(file), { recursive: true });
    const up = '../'.repeat(page.split('/').length);
    writeFileSync(file, `<!DOCTYPE html>${JSX.renderElement(pageAround(path, body, up))}`);
  }
}

function linkTo(path: string, name: string): JSX.Element {
  const folder = statSync(join(root, path, name)).isDirectory();
  return h('a', { href: folder ? `${name}/index.html` : `${name}.html` }, folder ? `${name}/` : name);
}

const sourceText = (text: string): JSX.Element =>
  h(
    'pre',
    { tabIndex: 0 },
    ...text
      .replace(/\n$/, '')
      .split('\n')
      .flatMap((line, index) => [h('span', { id: `L${index + 1}` }, line), '\n']),
  );

const pageAround = (path: string, body: JSX.Element, up: string): JSX.Element =>
  h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, `${basename(path)} | arakawa-it-rules`),
      h('link', { rel: 'stylesheet', href: `${up}source/source.css` }),
    ),
    h('body', null, h('main', null, h('h1', null, path), body)),
  );
