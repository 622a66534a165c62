import type { MarkdownRenderer } from 'vitepress';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

export function extendMarkdown(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('japanese', ({ tokens }) => {
    for (const { children } of tokens) if (children) joinJapaneseLines(children);
  });
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
