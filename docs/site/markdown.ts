/** As much of markdown-it, which TypeDoc lets its users extend, as is used here. */
interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}
interface MarkdownIt {
  readonly core: {
    readonly ruler: { push(name: string, rule: (state: { readonly tokens: readonly Token[] }) => void): void };
  };
}

export function extendMarkdown(markdown: MarkdownIt): void {
  markdown.core.ruler.push('site', ({ tokens }) => {
    tokens.forEach(({ children }, index) => {
      if (!children) return;
      joinJapaneseLines(children);
      if (tokens[index - 1]?.type === 'heading_open') codeToText(children);
    });
  });
}

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

/** TypeDoc names and lists headings by their text alone: one that is only code would have no name. */
function codeToText(tokens: readonly Token[]): void {
  for (const token of tokens) if (token.type === 'code_inline') Object.assign(token, { type: 'text' });
}
