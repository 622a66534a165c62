import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../../src/index.js';
import { languages, words } from '../words.js';
import { bullets, type Page, plain, rootOf, voiceIn } from './page.js';
import { root } from './root.js';

/** Documents of the project that exist in English only, by the name of their page. */
const documents: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => [basename(name, '.md'), `docs/${name}`]),
  ),
  contributing: 'CONTRIBUTING.md',
  changelog: 'CHANGELOG.md',
  vectors: 'vectors/README.md',
};

const guidesIn = (language: Language): string[] =>
  readdirSync(join(root, `docs/guides/${language}`)).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

export const guidePages = (language: Language): Page[] =>
  guidesIn(language).map((name) => {
    const file = `docs/guides/${language}/${name}`;
    return { ...documentOf(file, language), path: `guides/${basename(name, '.md')}` };
  });

export const projectPages = (language: Language): Page[] => {
  const pages = Object.entries(documents).map(([name, file]) => ({
    ...documentOf(file, 'en'),
    path: `project/${name}`,
  }));
  return [
    {
      path: 'project/index',
      title: words.project[language],
      description: words.projectNote[language],
      body: `${plain(words.projectNote[language])}\n\n${bullets(pages.map(({ path, title }) => voiceIn('en').link(plain(title), `${path}.md`)))}`,
    },
    ...(language === 'en' ? pages : []),
  ];
};

/** A Markdown file of the project: its heading is the title, its first paragraph says what it is. */
function documentOf(file: string, language: Language): Omit<Page, 'path'> {
  const text = readFileSync(join(root, file), 'utf8');
  const [, title, rest] = /^# ([^\n]+)\n(.*)$/s.exec(text)!;
  // The guides lead to each other, which the site does by itself.
  const body = rest!.replace(/^\s*\[(?:English|日本語)\]\(.*?\n\n/s, '\n');
  const [paragraph] = /^(?![#|`<-]).+(?:\n.+)*/m.exec(body) ?? [''];
  return {
    title: title!.replaceAll('`', ''),
    description: paragraph.replace(/\[([^\]]+)\]\([^)]*\)|[`*]/g, '$1').replace(/\n/g, language === 'ja' ? '' : ' '),
    body: relinked(body, file),
  };
}

/** Links between files of the project lead to their pages, or else to their sources. */
const relinked = (text: string, file: string): string =>
  text
    .split(/(^```.*?^```)/gms)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/\]\((?!https?:|#)([^)\s]+)\)/g, (_, to: string) => {
            const [path, anchor] = to.split('#') as [string, string?];
            const [address, attributes] = addressOf(join(dirname(file), path));
            return `](${address}${anchor ? `#${anchor}` : ''})${attributes}`;
          }),
    )
    .join('');

function addressOf(file: string): [address: string, attributes: string] {
  for (const each of languages) {
    if (file === (each === 'ja' ? 'README.ja.md' : 'README.md')) return [`${rootOf(each)}questions/index.md`, ''];
    if (file.startsWith(`docs/guides/${each}/`)) return [`${rootOf(each)}guides/${basename(file)}`, ''];
  }
  const page = Object.keys(documents).find((name) => documents[name] === file);
  if (page) return [`/en/project/${page}.md`, ''];
  if (!existsSync(join(root, file))) throw new Error(`A document links to ${file}, which does not exist.`);
  linkedSources.add(file);
  const index = statSync(join(root, file)).isDirectory() ? '/index' : '';
  // Beside the pages, not one of them.
  return [`/source/${file}${index}.html`, '{target="_self"}'];
}

/** The files and folders of the project that pages link to. */
export const linkedSources = new Set<string>();

/** What a question leaves to those who ask it: guide 5 says it, in either language. */
export function leftToTheReader(functionName: string, language: Language): string {
  const [name] = guidesIn(language).filter((each) => each.startsWith('5-'));
  const guide = readFileSync(join(root, `docs/guides/${language}`, name!), 'utf8');
  return new RegExp(`^\\| \`${functionName}\` \\| (.*?) \\|$`, 'm').exec(guide)![1]!;
}
