import type { Diagnostic } from './diagnostic.js';

/**
 * A place of a parsed text with its own words: those of its paragraphs, items and clauses are places of their own.
 * @ja 読み取った規定1箇所
 */
export interface ParsedProvision {
  /** In the grammar of the library's citations, also where the library knows no such place: `第14条の2第3項第1号ア`. */
  readonly citation: string;
  /** As printed before the words, without spaces: `第12条`, `2`, `(1)`; empty for clauses and unnumbered paragraphs. */
  readonly label: string;
  /** Of an article, or of a paragraph of supplementary provisions, without its brackets. */
  readonly caption?: string;
  /** As printed. Empty where the place only holds others; a chapter's are its title, a table's its headings. */
  readonly words: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

/**
 * A row of an appended table, or of one within an article.
 * @ja 別表の1行
 */
export interface TableRow {
  /** `別表第1`; `第5条の表` for one within an article. */
  readonly table: string;
  /** Counted from 1 within the table. */
  readonly no: number;
  /** One per column; cells merged with the one above are filled in. */
  readonly cells: readonly string[];
}

/**
 * When a provision was amended, as the text notes it.
 * @ja 改正経過の注記
 */
export interface AmendmentNote {
  /** The article or table it stands under; absent before the first. */
  readonly citation?: string;
  readonly words: string;
}

/**
 * A regulation as read from its text: plain JSON data.
 * @ja 読み取った規程
 */
export interface Regulation {
  readonly title: string;
  /** Chapters, articles, paragraphs, items, clauses, supplementary provisions, tables and forms, in the order of the text. */
  readonly provisions: readonly ParsedProvision[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly AmendmentNote[];
  /** The lines before the first chapter or article (number, enacting words, contents) and after the last table (history). */
  readonly front: readonly string[];
  readonly back: readonly string[];
  /** What may have been read wrongly, or left out, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}
