import type { MarkdownRenderer } from 'vitepress';
import type { Language } from '../../src/index.js';
import { type ApiName, anchorOf } from './api/reference.js';
import { wordsIn } from './words.js';

type Token = ReturnType<MarkdownRenderer['parse']>[number];
type Page = { readonly relativePath?: string };
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
    markdown.core.ruler.push('site', ({ tokens, env }) => {
      for (const [index, token] of tokens.entries())
        if (tokens[index - 1]?.type === 'heading_open') nameAnchors(token, languageOf(env));
        else token.children &&= linked(token.children, names, markdown, env);
    });
  };

const languageOf = (env: Page): Language => (env.relativePath?.startsWith('en/') ? 'en' : 'ja');

/** Names stay Japanese in English, and are to be read out so. */
export const namesInJapanese = (html: string): string =>
  html.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, '<span lang="ja">$&</span>');

/** The link to a heading itself. */
function nameAnchors({ children, content }: Token, language: Language): void {
  for (const child of children!)
    if (child.attrGet('aria-label'))
      child.attrSet('aria-label', `${wordsIn[language].linkHere}${content.replace(/ ?[<{`].*/, '')}`);
}

/** A public name in backquotes links to its page, wherever it is mentioned but there. */
function linked(tokens: Token[], names: readonly ApiName[], markdown: MarkdownRenderer, env: Page): Token[] {
  let depth = 0;
  return tokens.flatMap((token) => {
    if (token.tag === 'a') depth += token.nesting;
    // The main entry comes first, where two entries have the same name.
    const path = names.find(({ name }) => depth === 0 && token.type === 'code_inline' && name === token.content)?.path;
    if (!path || `en/api/${path}` === env.relativePath) return [token];
    const address = languageOf(env) === 'en' ? `/en/api/${path}` : `/api/index.md#${anchorOf(path)}`;
    return markdown.parseInline(`[\`${token.content}\`](${address})`, env)[0]!.children!;
  });
}

/** Headings are named as GitHub names them: guides are read there, too. */
export const githubSlug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
