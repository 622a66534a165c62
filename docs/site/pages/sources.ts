import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bullets, type Page, plain } from './page.js';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

const isFolder = (path: string): boolean => statSync(join(root, path)).isDirectory();

/** VitePress takes its own ending away as often as it stands there. */
const pathOf = (path: string): string => `source/${path.replace(/\.md$/, '-md')}${isFolder(path) ? '/index' : ''}`;

/** Where the source is read, in English. */
export const sourceAddress = (path: string): string => `/en/${pathOf(path)}.md`;

/** Sources as pages, and what is in their folders: whoever reads the site may have no other access to them. */
export function sourcePages(linked: Iterable<string>): Page[] {
  const paths = new Set(linked);
  return Array.from(paths.keys(), (path) => {
    // What is installed beside the tests is nobody's source.
    const names = isFolder(path) ? readdirSync(join(root, path)).filter((name) => name !== 'node_modules') : [];
    const inside = names.sort().map((name) => join(path, name));
    for (const each of inside) paths.add(each);
    const content = isFolder(path)
      ? bullets(inside.map((each) => `[${plain(each)}](${sourceAddress(each)})`))
      : `~~~~~~txt\n${readFileSync(join(root, path), 'utf8')}\n~~~~~~\n`;
    return { path: pathOf(path), title: path, description: `The source of ${path}`, body: content };
  });
}
