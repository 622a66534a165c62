import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../../src/index.js';
import { words } from '../words.js';
import { bullets, noted, type Page, plain, rootOf, voiceIn } from './page.js';
import { root, sourceAddress } from './sources.js';

const guidesIn = (language: Language): string[] =>
  readdirSync(join(root, `docs/guides/${language}`)).sort(new Intl.Collator('en', { numeric: true }).compare);

export const guidePages = (language: Language): Page[] =>
  guidesIn(language).map((name) => documentAt(`docs/guides/${language}/${name}`, language));

/** Documents of the project, which are in English only, and what they are called in Japanese. */
export function projectPages(language: Language): Page[] {
  const pages = Object.entries(words.documents).map(([file, ja]) => ({
    ...documentAt(file, 'en'),
    ...(language === 'ja' && { title: ja }),
  }));
  const list = bullets(pages.map(({ path, title }) => voiceIn('en').link(plain(title), `${path}.md`)));
  const index = noted('project/index', words.project[language], words.projectNote[language], list);
  return language === 'en' ? [index, ...pages] : [index];
}

/** A Markdown file of the project: its heading is the title, its first paragraph says what it is. */
function documentAt(file: string, language: Language): Page {
  const [, title, rest] = /^# ([^\n]+)\n(.*)$/s.exec(readFileSync(join(root, file), 'utf8'))!;
  // The guides lead to each other, which the site does by itself.
  const body = rest!.replace(/^\s*\[(?:English|日本語)\]\(.*?\n\n/s, '\n');
  const [paragraph] = /^(?![#|`<-]).+(?:\n.+)*/m.exec(body) ?? [''];
  return {
    path: pathOf(file)!.path,
    title: title!.replaceAll('`', ''),
    description: paragraph.replace(/\[([^\]]+)\]\([^)]*\)|[`*]/g, '$1').replace(/\n/g, language === 'ja' ? '' : ' '),
    body: body
      .split(/(^```.*?^```)/gms)
      // Every other part is code, which stays.
      .map((part, i) => (i % 2 === 1 ? part : relinked(part.replace(LINES_OF_JAPANESE, ''), file)))
      .join(''),
  };
}

/** The page of a file of the project, if it has one. */
function pathOf(file: string): { readonly language: Language; readonly path: string } | undefined {
  if (file === 'README.ja.md') return { language: 'ja', path: 'questions/index' };
  if (file === 'README.md') return { language: 'en', path: 'questions/index' };
  const [, language, guide] = /^docs\/guides\/(ja|en)\/(.+)\.md$/.exec(file) ?? [];
  if (guide) return { language: language as Language, path: `guides/${guide}` };
  if (!(file in words.documents)) return undefined;
  return { language: 'en', path: `project/${file.replace(/^docs\/|(\/README)?\.md$/g, '').toLowerCase()}` };
}

/** Where a line ends in the middle of Japanese, browsers would show a space: Japanese is written without. */
const LINES_OF_JAPANESE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．・：；「」『』（）！？〜ー])\n *(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．・：；「」『』（）！？〜ー])/gu;

/** Links between files of the project lead to their pages, or else to their sources. */
const relinked = (text: string, file: string): string =>
  text.replace(
    /\]\((?!https?:|#)([^)\s#]+)(#[^)\s]*)?\)/g,
    (_, to: string, anchor = '') => `](${addressOf(join(dirname(file), to), anchor)})`,
  );

function addressOf(file: string, anchor: string): string {
  const page = pathOf(file);
  // The questions have no sections of the README.
  if (page) return `${rootOf(page.language)}${page.path}.md${page.path.endsWith('/index') ? '' : anchor}`;
  if (!existsSync(join(root, file))) throw new Error(`A document links to ${file}, which does not exist.`);
  linkedSources.add(file);
  return sourceAddress(file);
}

/** The files and folders of the project that pages link to. */
export const linkedSources = new Set<string>();

/** What a question leaves to those who ask it: guide 5 says it, in either language. */
export function leftToTheReader(functionName: string, language: Language): string {
  const name = guidesIn(language).find((each) => each.startsWith('5-'))!;
  const guide = readFileSync(join(root, `docs/guides/${language}`, name), 'utf8');
  return new RegExp(`^\\| \`${functionName}\` \\| (.*?) \\|$`, 'm').exec(guide)![1]!;
}
