/** A language of documents in which a text seems to be written, and where it shows. */
export interface Markup {
  readonly language: 'html' | 'markdown';
  /** Counted from 1. */
  readonly line: number;
}

const HTML = /<\/?(?:html|body|div|p|span|table|tr|t[dh]|br|li|ul|ol|h[1-6]|a)(?:\s[^<>]{0,300})?\/?>|<!doctype html/i;
/** Signs before headings and quotations, and around strong words: no regulation has them. */
const MARKDOWN = /^\s{0,3}(?:#{1,6}\s|>\s|(?:[-+*]\s+)?(?:\*\*|__)\S)/;
/** Longer than a line that is looked at for signs. */
const LONGEST = 2000;

/** The languages that the lines of a text show signs of, each where it shows first. */
export function markupIn(lines: readonly string[]): readonly Markup[] {
  const find = (language: Markup['language'], sign: RegExp): readonly Markup[] => {
    const at = lines.findIndex((line) => sign.test(line.slice(0, LONGEST)));
    return at < 0 ? [] : [{ language, line: at + 1 }];
  };
  return [...find('html', HTML), ...find('markdown', MARKDOWN)];
}

/** A line without the signs of Markdown. Labels stay as they are: Markdown takes some of them for its lists. */
export const unmarked = (line: string): string =>
  line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s*[-+*]\s+/, '')
    .replace(/^\s*#{1,6}\s+|\s#+\s*$/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<br ?\/?>|&(?:nbsp|ensp|emsp);/gi, ' ')
    .replace(/\\([\p{P}\p{S}])|\*+|__+|`+|\\$/gu, (_, escaped: string | undefined) => escaped ?? '');
