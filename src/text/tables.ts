import { appendedTable1 } from '../articles/appended-table-1.js';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import { normalForm } from '../input/normal-form.js';
import { cellsIn, valuesIn } from './cells.js';
import { type Column, type KnownCells, rowsOf } from './columns.js';

/** What a table of the plain text holds: its headings, and its rows with merged cells filled in. */
export interface ReadTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The cells of the tables as encoded. A line that is none of them may be part of one that is. */
function knownCells(): KnownCells {
  const headings = ['電子情報システム', '業務内容', '管理に係る所管', '運営委員会の委員', 'セキュリティ委員会の委員'];
  return new Map<string, Column | 'other'>([
    ...[...headings, ...appendedTable2, ...appendedTable3].map((cell) => [normalForm(cell), 'other'] as const),
    ...appendedTable1.flatMap(({ name, business, unit }) => [
      [normalForm(business), 'business'] as const,
      [normalForm(name), 'name'] as const,
      [normalForm(unit), 'unit'] as const,
    ]),
  ]);
}

/** A cell broken over more lines than this stays broken. */
const MOST_BROKEN = 4;
const MOST_CELLS = 50_000;
const MOST_COLUMNS = 20;
/** What the column is headed that says whose charge a row is. */
const CHARGE = /所管|所属|部署|管理に/;

/**
 * Reads the cells of a table. Where tabs, bars or commas part them, a line is a row. Else each has a line of its own: plain
 * text has lost the columns and leaves merged cells out. Three columns are then told by their third heading, which says
 * whose charge it is, and more of them by their regularity; every other table is a list under one heading.
 */
export function readTable(lines: readonly string[]): ReadTable {
  const known = knownCells();
  const parted = partedBy(lines);
  const printed =
    parted.reduce((sum, { length }) => sum + length, 0) > MOST_CELLS ? lines.map((cell) => [cell]) : parted;
  const filled = printed.flat().filter((cell) => cell !== '');
  const cells = mended(filled, known);
  const first = isBeside(cells[0]) ? 1 : 0;
  const [top = [], ...below] = printed.filter(({ length }) => length > 0).slice(first);
  const isParted = top.length > 1 && top.length <= MOST_COLUMNS;
  if (isParted && (top.length !== 3 || below.every(({ length }) => length === 3)))
    return { headings: [...cells.slice(0, first), ...top], rows: fromAbove(below, top.length) };
  const wide = [4, 5].find((width) => isRegular(cells.slice(first), width, known));
  if (wide !== undefined) {
    const start = first + wide;
    const count = (cells.length - start) / wide;
    const rows = Array.from({ length: count }, (_, i) => cells.slice(start + i * wide, start + (i + 1) * wide));
    return { headings: cells.slice(0, start), rows };
  }
  const threeColumns = CHARGE.test(normalForm(cells[first + 2] ?? ''));
  const start = first + (threeColumns ? 3 + furtherHeadings(cells.slice(first + 3), known) : 1);
  const body = cells.slice(start);
  return { headings: cells.slice(0, start), rows: threeColumns ? rowsOf(body, known) : body.map((cell) => [cell]) };
}

/** The lines in their cells. Commas part them only where they give every line as many. */
function partedBy(lines: readonly string[]): readonly (readonly string[])[] {
  const parted = lines.map(cellsIn);
  if (parted.some(({ length }) => length > 1)) return parted;
  const start = isBeside(lines[0]) ? 1 : 0;
  const values = lines.slice(start).map(valuesIn);
  const width = values[0]?.length ?? 0;
  const isTable = width > 1 && values.length > 1 && values.every(({ length }) => length === width);
  return isTable ? [...parted.slice(0, start), ...values] : parted;
}

/** What is printed beside the heading of a table: (第2条関係). */
const isBeside = (cell = ''): boolean => /^\(|\)$|関係$/.test(normalForm(cell));

/** Rows in which empty and missing cells are merged with those above. */
function fromAbove(rows: readonly (readonly string[])[], width: number): string[][] {
  const filled: string[][] = [];
  for (const row of rows) {
    const above = filled.at(-1) ?? [];
    filled.push(Array.from({ length: Math.max(width, row.length) }, (_, i) => row[i] || above[i] || ''));
  }
  return filled;
}

/** Whether cells are headings and full rows of so many columns, one of them the names that are known. */
function isRegular(cells: readonly string[], width: number, known: KnownCells): boolean {
  if (cells.length % width !== 0 || !cells.slice(0, width).some((cell) => CHARGE.test(normalForm(cell)))) return false;
  const names = Array.from({ length: width }, () => 0);
  for (const [i, cell] of cells.entries()) if (known.get(normalForm(cell)) === 'name') names[i % width]! += 1;
  return names.some((count) => count * width * 2 > cells.length);
}

/** A first row prints all three of its cells: a name that is known comes earlier only if headings are before it. */
function furtherHeadings(cells: readonly string[], known: KnownCells): number {
  return Math.max(
    0,
    cells.slice(0, 3).findIndex((cell) => known.get(normalForm(cell)) === 'name'),
  );
}

/** The cells with those put together that were broken over several lines. */
function mended(lines: readonly string[], known: KnownCells): string[] {
  const forms = lines.map(normalForm);
  const cells: string[] = [];
  for (let i = 0; i < lines.length; ) {
    let count = Math.min(MOST_BROKEN, lines.length - i);
    while (count > 1 && !known.has(forms.slice(i, i + count).join(''))) count -= 1;
    cells.push(lines.slice(i, i + count).join(''));
    i += count;
  }
  return cells;
}
