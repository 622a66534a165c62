import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, type Page, plain, section } from '../pages/page.js';
import { words } from '../words.js';
import { japaneseOf, type Model } from './model.js';

/** A public name: the entry it is imported from, where its page is, and what it is. */
export interface ApiName {
  readonly name: string;
  readonly entry: string;
  /** Below `api/`. */
  readonly path: string;
  readonly ja: string;
}

/** Writes the reference, which is in English, as Markdown into a folder. */
export async function writeApi({ app, project }: Model, folder: string): Promise<ApiName[]> {
  app.options.setValue('out', folder);
  await app.generateOutputs(project);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  for (const path of paths) addDescription(folder, path);
  return (project.children ?? []).flatMap((entry) =>
    (entry.children ?? []).flatMap((child) => {
      const path = paths.find((each) => new RegExp(`^${entry.name}/[^/]+/${child.name}\\.md$`).test(each));
      const imported = entry.name === 'index' ? 'arakawa-it-rules' : `arakawa-it-rules/${entry.name}`;
      // What another entry exports too has its page there.
      return path === undefined ? [] : [{ name: child.name, entry: imported, path, ja: japaneseOf(child) }];
    }),
  );
}

/** The first paragraph says what the thing is. */
function addDescription(folder: string, path: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const entry = `arakawa-it-rules/${path}`.replace(
    /(\/index)?\/(index|functions|variables|classes|interfaces|type-aliases)(\/.*|\.md)$/,
    '',
  );
  const title = `${/^# (.+)$/m.exec(text)![1]!.replaceAll('\\', '')} · ${entry}`;
  const paragraph = /^(?![#`|\-[>*_]).+(?:\n.+)*/m.exec(text)?.[0] ?? '';
  const description = `${title}: ${paragraph.replace(/[`*\\]|\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ')}`;
  writeFileSync(file, `---\n${JSON.stringify({ title, description })}\n---\n\n${text}`);
}

/** Its place in the Japanese list. */
export const anchorOf = (path: string): string => path.replace(/\.md$/, '');

/** In Japanese, what each public name is, and the way to its page: the reference itself is in English. */
export function japaneseList(names: readonly ApiName[]): Page {
  const entries = [...new Set(names.map(({ entry }) => entry))];
  const line = ({ name, path, ja }: ApiName) =>
    `- <span id="${anchorOf(path)}"></span>[${code(name)}](/en/api/${path}) ${plain(ja)}\n`;
  return {
    path: 'api/index',
    title: words.apiTitle.ja,
    description: words.apiNote.ja,
    body: `${plain(words.apiNote.ja)}\n${entries
      .map((entry) =>
        section(
          code(entry),
          names
            .filter((each) => each.entry === entry && each.ja !== '')
            .map(line)
            .join(''),
        ),
      )
      .join('')}`,
  };
}

/** Where names in running text lead. Backwards, so that the main entry wins where two entries have the same name. */
export const pathsByName = (names: readonly ApiName[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...names].reverse().map(({ name, path }) => [name, path]));
