import type { Source } from './operation.js';
import { squash } from './squashed.js';
import type { Line } from './surroundings.js';

/** A row of a comparison table: what stands on each side, and where it is in the text. */
export interface PairedRow {
  readonly before: string;
  readonly after: string;
  readonly source: Source;
}

/** A comparison table as pasted, and what of it is no row of two columns. */
export interface Columns {
  readonly rows: readonly PairedRow[];
  readonly unread: readonly Source[];
}

const AFTER = /^(?:改正後|改正案|新$|新規程|新条文)/;
const BEFORE = /^(?:改正前|現行|旧$|旧規程|旧条文)/;
/** The table's title, a remark on how it is to be read, the number of a page. */
const REMARK = /新旧対照表$|^(?:\(?備考|\(?注|-?\d+-?$)/;

/** More than any table has. */
const MOST_ROWS = 2_000;

/** Whether a line has the heads of both columns. */
const isHeader = ({ printed }: Line): boolean => orderOf(printed.split('\t')) !== undefined;

/** Which column is what the text becomes; `undefined` where these are not the heads. */
function orderOf(cells: readonly string[]): 'after-first' | 'before-first' | undefined {
  const [first = '', second = ''] = cells.map((cell) => squash(cell));
  if (AFTER.test(first) && BEFORE.test(second)) return 'after-first';
  return BEFORE.test(first) && AFTER.test(second) ? 'before-first' : undefined;
}

/** The rows of the table that begins among these lines, if one does. */
export function columnsIn(text: string, lines: readonly Line[]): Columns | undefined {
  const header = lines.findIndex(isHeader);
  const [next, last] = [lines[header + 1], lines.at(-1)];
  if (header === -1) return undefined;
  const order = orderOf(lines[header]!.printed.split('\t'));
  const rows: PairedRow[] = [];
  const unread: Source[] = [];
  for (const { printed, bare, number, offset } of lines.slice(0, header))
    if (!REMARK.test(bare)) unread.push({ text: printed, line: number, offset });
  const end = last!.offset + last!.printed.length;
  for (const { cells, source } of next === undefined ? [] : cellsIn(text.slice(0, end), next)) {
    const half = cells.length / 2;
    if (orderOf(cells) !== undefined || (cells.length === 1 && REMARK.test(squash(cells[0]!)))) continue;
    // A table within the columns has its own, the same on both sides.
    const sides = [cells.slice(0, half).join('\t'), cells.slice(half).join('\t')] as const;
    const [after, before] = order === 'after-first' ? sides : [sides[1], sides[0]];
    if (half >= 1 && Number.isInteger(half) && rows.length < MOST_ROWS) rows.push({ before, after, source });
    else unread.push(source);
  }
  return { rows, unread };
}

/** The rows of a text with tabs between its cells; a cell of several lines is in quotation marks, as spreadsheets write it. */
function* cellsIn(text: string, from: Line): Generator<{ readonly cells: readonly string[]; readonly source: Source }> {
  let { offset, number } = from;
  while (offset < text.length) {
    const cells: string[] = [];
    let at = offset;
    for (;;) {
      const end = endOfCell(text, at);
      cells.push(unquoted(text.slice(at, end)));
      at = end + 1;
      if (text[end] !== '\t') break;
    }
    const printed = text.slice(offset, at - 1);
    while (cells.length > 2 && cells.at(-1) === '') cells.pop();
    if (printed.trim() !== '') yield { cells, source: { text: printed.trim(), line: number, offset } };
    number += printed.split('\n').length;
    offset = at;
  }
}

/** A quotation mark that does not close within this begins no cell of several lines. */
const LONGEST_CELL = 10_000;

function endOfCell(text: string, from: number): number {
  if (text[from] === '"') {
    const cell = text.slice(from, from + LONGEST_CELL);
    const closing = /"\r?(?=\t|\n|$)/g;
    closing.lastIndex = 1;
    const found = closing.exec(cell);
    if (found !== null) return from + found.index + found[0].length;
  }
  const end = /[\t\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

const unquoted = (cell: string): string => {
  const trimmed = cell.trim();
  return /^"[\s\S]*"$/.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
};
