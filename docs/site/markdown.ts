import type { MarkdownRenderer } from 'vitepress';
import type { Language } from '../../src/index.js';
import { type ApiName, anchorOf } from './api/reference.js';
import { wordsIn } from './words.js';

type Token = ReturnType<MarkdownRenderer['parse']>[number];
type RenderRule = NonNullable<MarkdownRenderer['renderer']['rules'][string]>;

/** What Markdown needs in two languages; public names link to their pages. */
export const extendMarkdown =
  (names: readonly ApiName[]) =>
  (markdown: MarkdownRenderer): void => {
    const { rules } = markdown.renderer;
    const { fence, text } = rules as { readonly [rule: string]: RenderRule };
    rules.fence = (...given) =>
      fence!(...given).replace('title="Copy Code"', `title="${wordsIn[languageOf(given[3])].copy}"`);
    rules.text = (...given) => (languageOf(given[3]) === 'ja' ? text!(...given) : namesInJapanese(text!(...given)));
    markdown.core.ruler.push('site', ({ tokens, env, Token }) => {
      tokens.forEach((token, index) => {
        if (!token.children) return;
        if (tokens[index - 1]?.type === 'heading_open') nameAnchors(token, languageOf(env));
        else token.children = linked(token.children, names, env.relativePath, Token);
      });
    });
  };

const languageOf = (env: { relativePath?: string }): Language => (env.relativePath?.startsWith('en/') ? 'en' : 'ja');

/** Names stay Japanese in English, and are to be read out so. */
const namesInJapanese = (html: string): string =>
  html.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, '<span lang="ja">$&</span>');

/** The link to a heading itself. */
function nameAnchors({ children, content }: Token, language: Language): void {
  for (const child of children!)
    if (child.attrGet('aria-label'))
      child.attrSet('aria-label', `${wordsIn[language].linkHere}${content.replace(/ ?[<{`].*/, '')}`);
}

/** A public name in backquotes links to its page, wherever it is mentioned but there; sources are no pages of the site. */
function linked(
  tokens: readonly Token[],
  names: readonly ApiName[],
  page: string,
  Token: new (type: string, tag: string, nesting: 1 | -1) => Token,
): Token[] {
  let within = 0;
  return tokens.flatMap((token) => {
    within += token.nesting && token.tag === 'a' ? token.nesting : 0;
    if (token.attrGet('href')?.startsWith('/source/')) token.attrJoin('class', 'vp-raw');
    // The main entry comes first, where two entries have the same name.
    const path = token.type === 'code_inline' && within === 0 && names.find(({ name }) => name === token.content)?.path;
    if (!path || `en/api/${path}` === page) return [token];
    const open = new Token('link_open', 'a', 1);
    open.attrSet('href', page.startsWith('en/') ? `/en/api/${path}` : `/api/index.md#${anchorOf(path)}`);
    return [open, token, new Token('link_close', 'a', -1)];
  });
}

/** Headings are named as GitHub names them: guides are read there, too. */
export const githubSlug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
