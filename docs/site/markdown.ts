import type { MarkdownRenderer } from 'vitepress';
import type { Language } from '../../src/index.js';
import { anchorOf } from './api/pages.js';
import { words } from './words.js';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** What Markdown needs in two languages; `paths` says where public names have their pages. */
export const extendMarkdown =
  (paths: Readonly<Record<string, string>>) =>
  (markdown: MarkdownRenderer): void => {
    const { rules } = markdown.renderer;
    const { fence, text } = rules as { readonly [rule: string]: RenderRule };
    rules.fence = (...given) =>
      fence!(...given).replace('title="Copy Code"', `title="${words.copy[languageOf(given[3])]}"`);
    rules.text = (...given) => (languageOf(given[3]) === 'ja' ? text!(...given) : namesInJapanese(text!(...given)));
    markdown.core.ruler.push('site', ({ tokens, env, Token }) => {
      const language = languageOf(env);
      tokens.forEach((token, index) => {
        if (!token.children) return;
        joinJapaneseLines(token.children);
        if (tokens[index - 1]?.type === 'heading_open') nameAnchors(token, language);
        else token.children = token.children.flatMap(linked(paths, env.relativePath, Token));
      });
    });
  };

type RenderRule = NonNullable<MarkdownRenderer['renderer']['rules'][string]>;

const languageOf = (env: { relativePath?: string }): Language => (env.relativePath?.startsWith('en/') ? 'en' : 'ja');

/** Names stay Japanese in English, and are to be read out so. */
export const namesInJapanese = (html: string): string =>
  html.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, '<span lang="ja">$&</span>');

/** The link to a heading itself. */
function nameAnchors({ children, content }: Token, language: Language): void {
  for (const child of children!)
    if (child.attrGet('aria-label'))
      child.attrSet('aria-label', `${words.linkHere[language]}${content.replace(/ ?[<{`].*/, '')}`);
}

/** A public name in backquotes links to its page, wherever it is mentioned but there. */
function linked(
  paths: Readonly<Record<string, string>>,
  page: string,
  Token: new (type: string, tag: string, nesting: 1 | -1) => Token,
) {
  let within = 0;
  return (token: Token): Token[] => {
    within += token.type === 'link_open' ? 1 : token.type === 'link_close' ? -1 : 0;
    const path = token.type === 'code_inline' && within === 0 && /[a-z]/.test(token.content) && paths[token.content];
    if (!path || `en/api/${path}` === page) return [token];
    const open = new Token('link_open', 'a', 1);
    open.attrSet('href', page.startsWith('en/') ? `/en/api/${path}` : `/api/index.md#${anchorOf(path)}`);
    return [open, token, new Token('link_close', 'a', -1)];
  };
}

/** Headings are named as GitHub names them: guides are read there, too. */
export const githubSlug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

/** Where a line ends in the middle of Japanese, browsers would show a space: Japanese is written without. */
function joinJapaneseLines(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    if (token.type !== 'softbreak') return;
    const before = nextText(tokens.slice(0, index).reverse()).at(-1);
    const after = nextText(tokens.slice(index + 1)).at(0);
    if (isJapanese(before) && isJapanese(after)) Object.assign(token, { type: 'text', content: '' });
  });
}

/** The next text in this direction, emphasis aside; code counts as not Japanese. */
const nextText = (tokens: readonly Token[]): string => {
  const next = tokens.find(({ content, type }) => content !== '' || type === 'softbreak');
  return next?.type === 'text' ? next.content : '';
};

const isJapanese = (letter: string | undefined): boolean =>
  letter !== undefined &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．・：；「」『』（）！？〜ー]/u.test(letter);
