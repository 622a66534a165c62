import type { MarkdownRenderer } from 'vitepress';
import { anchorOf } from './api/pages.js';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** What is written in Markdown by hand, put right; `paths` says where public names have their pages. */
export const extendMarkdown =
  (paths: Readonly<Record<string, string>>) =>
  (markdown: MarkdownRenderer): void => {
    markdown.core.ruler.push('site', ({ tokens, env, Token }) => {
      const isEnglish = String(env.relativePath).startsWith('en/');
      tokens.forEach((token, index) => {
        if (!token.children) return;
        joinJapaneseLines(token.children);
        if (tokens[index - 1]?.type === 'heading_open') return;
        let linked = 0;
        token.children = token.children.flatMap((child) => {
          linked += child.type === 'link_open' ? 1 : child.type === 'link_close' ? -1 : 0;
          const path =
            child.type === 'code_inline' && linked === 0 && /[a-z]/.test(child.content) && paths[child.content];
          if (!path || path === String(env.relativePath).replace('en/api/', '')) return [child];
          const open = new Token('link_open', 'a', 1);
          open.attrSet('href', isEnglish ? `/en/api/${path}` : `/api/index.md#${anchorOf(path)}`);
          return [open, child, new Token('link_close', 'a', -1)];
        });
      });
    });
  };

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
