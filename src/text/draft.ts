import type { DiagnosticCode } from './diagnostic.js';
import { afterLabel, type Label, type Style } from './labels.js';
import type { Line } from './line.js';
import { refuseLargeNumbers } from './numerals.js';

/** A part of the text that is being read: what is known of its words, and the parts within it. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly style: Style;
  readonly numbers: readonly number[];
  readonly line: number;
  /** Of a paragraph of supplementary provisions. */
  caption?: string;
  /** As printed, line by line. */
  readonly words: string[];
  /** A table that comes after the words. */
  table?: { readonly line: number; readonly words: string[] };
  readonly parts: Part[];
}

/** A chapter, article, supplementary provision, table or form. `part` holds its words, paragraphs or cells. */
export interface Block {
  readonly kind: 'chapter' | 'article' | 'supplement' | 'table' | 'form';
  readonly citation: string;
  readonly caption?: string;
  readonly part: Part;
  readonly notes: string[];
}

export interface Draft {
  readonly front: Line[];
  readonly back: Line[];
  readonly blocks: Block[];
  /** Amendment notes that stand before the first block. */
  readonly notes: string[];
  readonly doubts: Doubt[];
}

/** What may have been read wrongly, before it is put in words. */
export interface Doubt {
  readonly code: DiagnosticCode;
  readonly citation?: string;
  readonly line: number;
  /** The place that it comes after. */
  readonly after?: string;
  /** How many there are. */
  readonly count?: number;
}

/** Opens a part at a line that begins with a label. */
export function partAt(line: Line, label: Label): Part {
  refuseLargeNumbers(label.numbers, line.number);
  const rest = afterLabel(line, label);
  const { key, printed, style, numbers } = label;
  return { key, label: printed, style, numbers, line: line.number, words: rest === '' ? [] : [rest], parts: [] };
}

/** Opens a part that has no label. */
export const unlabelled = (line: Line, key = '', words: readonly string[] = []): Part => ({
  ...{ key, label: '', style: '', numbers: [1], line: line.number },
  words: [...words],
  parts: [],
});

/** The words of several lines as one: only Latin words are parted where a line ended. */
export const asOne = (words: readonly string[]): string =>
  words.map((line, i) => (i > 0 && /^\w/.test(line) && /\w$/.test(words[i - 1]!) ? ` ${line}` : line)).join('');

/** The citation of one of the parts of a whole. The one paragraph of an article is cited as the article. */
export const citationOf = (whole: string, part: Part, parts: readonly Part[], areParagraphs: boolean): string =>
  areParagraphs && parts.length === 1 ? whole : whole + part.key;
