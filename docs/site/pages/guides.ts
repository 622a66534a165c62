import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../../src/index.js';
import { languages, words } from '../words.js';
import { bullets, type Page, plain, rootOf, voiceIn } from './page.js';
import { root } from './root.js';

/** Documents of the project that exist in English only, by the name of their page, and what they are called in Japanese. */
const documents: Readonly<Record<string, { readonly file: string; readonly ja: string }>> = {
  architecture: { file: 'docs/architecture.md', ja: '全体の構成' },
  asking: { file: 'docs/asking.md', ja: '尋ねる事実の数' },
  certificate: { file: 'docs/certificate.md', ja: '全件の検査結果' },
  integrations: { file: 'docs/integrations.md', ja: '動作を確かめた環境' },
  benchmark: { file: 'docs/benchmark.md', ja: '性能' },
  mutation: { file: 'docs/mutation.md', ja: '変異テスト' },
  vectors: { file: 'vectors/README.md', ja: '検査データ' },
  contributing: { file: 'CONTRIBUTING.md', ja: '開発に加わるには' },
  changelog: { file: 'CHANGELOG.md', ja: '変更の履歴' },
};

const guidesIn = (language: Language): string[] =>
  readdirSync(join(root, `docs/guides/${language}`)).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

export const guidePages = (language: Language): Page[] =>
  guidesIn(language).map((name) => {
    const file = `docs/guides/${language}/${name}`;
    return { ...documentOf(file, language), path: `guides/${basename(name, '.md')}` };
  });

export const projectPages = (language: Language): Page[] => {
  const pages = Object.entries(documents).map(([name, { file, ja }]) => ({
    ...documentOf(file, 'en'),
    ...(language === 'ja' && { title: ja }),
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
    body: relinked(body, file, language === 'ja' ? '../' : '../../'),
  };
}

const SOURCE = 'source/';

/** Links between files of the project lead to their pages, or else to their sources. */
const relinked = (text: string, file: string, up: string): string =>
  text
    .split(/(^```.*?^```)/gms)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/\]\((?!https?:|#)([^)\s]+)\)/g, (_, to: string) => {
            const [path, anchor] = to.split('#') as [string, string?];
            const address = addressOf(join(dirname(file), path));
            // Sources are beside the pages, not some of them; and the questions have no sections of the README.
            if (address.startsWith(SOURCE)) return `](${up}${address}){target="_self"}`;
            return `](${address}${anchor && !address.endsWith('index.md') ? `#${anchor}` : ''})`;
          }),
    )
    .join('');

function addressOf(file: string): string {
  for (const each of languages) {
    if (file === (each === 'ja' ? 'README.ja.md' : 'README.md')) return `${rootOf(each)}questions/index.md`;
    if (file.startsWith(`docs/guides/${each}/`)) return `${rootOf(each)}guides/${basename(file)}`;
  }
  const page = Object.keys(documents).find((name) => documents[name]!.file === file);
  if (page) return `/en/project/${page}.md`;
  if (!existsSync(join(root, file))) throw new Error(`A document links to ${file}, which does not exist.`);
  linkedSources.add(file);
  const index = statSync(join(root, file)).isDirectory() ? '/index' : '';
  return `${SOURCE}${file}${index}.html`;
}

/** The files and folders of the project that pages link to. */
export const linkedSources = new Set<string>();

/** What a question leaves to those who ask it: guide 5 says it, in either language. */
export function leftToTheReader(functionName: string, language: Language): string {
  const [name] = guidesIn(language).filter((each) => each.startsWith('5-'));
  const guide = readFileSync(join(root, `docs/guides/${language}`, name!), 'utf8');
  return new RegExp(`^\\| \`${functionName}\` \\| (.*?) \\|$`, 'm').exec(guide)![1]!;
}
