import type { Pair } from '../document/align.js';
import { INSET, isArticle, isBody, isChapter, isTable, type Part, TITLE } from '../document/part.js';
import { whole } from './marks.js';
import { type Cell, cell, GAP, type Row, said } from './row.js';

const ADDED = '（新設）';
const REMOVED = '（削る）';

/** What stands on one side only: all of it marked, and beside it that it is new, or left out. */
export function oneSided({ old, now }: Pair, depth = 0): Row[] {
  const own = cellsOf((now ?? old)!, depth);
  const beside = own.map((_, i) => said(i > 0 ? '' : now === undefined ? REMOVED : ADDED, depth));
  return own.map((each, i) => (now === undefined ? { old: each, now: beside[i]! } : { old: beside[i]!, now: each }));
}

/** All lines of a part. An article's first paragraph stands on its line. */
function cellsOf(part: Part, depth: number, article = ''): Cell[] {
  const line = (...words: readonly string[]): Cell =>
    cell(depth, ...whole(words.filter((each) => each !== '').join(GAP), true));
  const caption = part.caption === undefined ? [] : [line(bracketed(part))];
  if (isBody(part))
    return [
      ...caption,
      ...(part.label === '' ? [line(headingOf(part))] : []),
      ...part.parts.flatMap((each, i) => cellsOf(each, depth, i === 0 ? part.label : '')),
    ];
  const rows = (part.rows ?? []).map((row): Cell => ({ depth, cells: row.map((text) => whole(text, true)) }));
  const below = part.parts.flatMap((each) => cellsOf(each, depth + 1));
  return [...caption, line(article, labelOf(part), part.words), ...rows, ...below];
}

export const bracketed = ({ caption }: Part): string => (caption === undefined ? '' : `(${caption})`);

/** The heading of supplementary provisions, as it is printed. */
export const headingOf = ({ above = [], key }: Part): string => above.map((line) => line.trim()).join('') || key;

/** A table and a form are labelled by their citation; the mark before the title is no part of it. */
export function labelOf(part: Part): string {
  if (part.key === TITLE || part.key === INSET) return '';
  return isTable(part) || isForm(part) ? part.key : part.label;
}

const isForm = (part: Part): boolean => /様式|^別/.test(part.key) && !isArticle(part) && !isChapter(part);
