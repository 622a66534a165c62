import { appendedTable1 } from '../articles/appended-table-1.js';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import { normalForm } from './normal-form.js';

/** What a table of the plain text holds: its headings, and its rows with merged cells filled in. */
export interface ReadTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Column = 'name' | 'business' | 'unit';

/** The cells of the tables as encoded. A line that is none of them may be part of one that is. */
function knownCells(): ReadonlyMap<string, Column | 'other'> {
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

/**
 * Reads the cells of a table, one a line. Plain text has lost the columns and leaves merged cells out: three columns are
 * told by their third heading, which says whose charge it is; every other table is a list under one heading.
 */
export function readTable(lines: readonly string[]): ReadTable {
  const known = knownCells();
  const cells = mended(lines, known);
  const first = /^\(|\)$|関係$/.test(normalForm(cells[0] ?? '')) ? 1 : 0;
  const threeColumns = /所管|所属|部署|管理に/.test(normalForm(cells[first + 2] ?? ''));
  const start = first + (threeColumns ? 3 : 1);
  const body = cells.slice(start);
  return { headings: cells.slice(0, start), rows: threeColumns ? rowsOf(body, known) : body.map((cell) => [cell]) };
}

/** The cells with those put together that were broken over several lines. */
function mended(lines: readonly string[], known: ReadonlyMap<string, unknown>): string[] {
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

const LONGEST_ENDING = 60;

/** How well a cell fits a column. The unit is printed once for all its systems, a shared business once too. */
function likelihood(cell: string, column: Column, known: ReadonlyMap<string, unknown>): number {
  const whole = normalForm(cell);
  const expected = known.get(whole);
  if (expected === column) return 6;
  // What a cell is shows at its end.
  const form = whole.slice(-LONGEST_ENDING);
  const isName = /システム|サービス|サーバ|アプリ|ソフト|ネットワーク/.test(form);
  if (column === 'name') return /(?:システム|サービス|サーバ|アプリ)(?:\(.*\))?$/.test(form) ? 2 : isName ? 0 : -4;
  const isUnit = form.length <= 20 && /(?:課|室|部|局|センター|所|係|館|署)$/.test(form);
  if (column === 'unit') return isUnit ? 3 : isName || form.length > 12 ? -6 : -3;
  return isUnit ? -2 : /システム$/.test(form) ? -3 : 0;
}

/** What may come after a cell of each column, and how unlikely it is: a name after a name shares its business. */
const NEXT: { readonly [From in Column]: { readonly [To in Column]?: number } } = {
  name: { business: 0, name: -2, unit: -3 },
  business: { name: 0, unit: 0 },
  unit: { name: 0 },
};

interface Way {
  readonly score: number;
  readonly column: Column;
  readonly before: Way | undefined;
}

/** The likeliest columns of all cells together, by dynamic programming over their order. */
function rowsOf(cells: readonly string[], known: ReadonlyMap<string, unknown>): string[][] {
  let ways: Way[] = [];
  for (const [i, cell] of cells.entries()) {
    const from = ways;
    const to: readonly Column[] = i === 0 ? ['name'] : ['name', 'business', 'unit'];
    ways = to.flatMap((column) => {
      const reached = from.flatMap((before) => {
        const step = NEXT[before.column][column];
        return step === undefined ? [] : [{ score: before.score + step, before }];
      });
      if (i > 0 && reached.length === 0) return [];
      const best = reached.reduce((a, b) => (b.score > a.score ? b : a), reached[0] ?? { score: 0, before: undefined });
      return [{ score: best.score + likelihood(cell, column, known), column, before: best.before }];
    });
  }
  let way = ways.reduce<Way | undefined>((a, b) => (a === undefined || b.score > a.score ? b : a), undefined);
  const columns: Column[] = [];
  for (; way !== undefined; way = way.before) columns.push(way.column);
  return filledIn(cells, columns.reverse());
}

function filledIn(cells: readonly string[], columns: readonly Column[]): string[][] {
  const rows: string[][] = [];
  for (const [i, cell] of cells.entries()) {
    const [, business = '', unit = ''] = rows.at(-1) ?? [];
    if (columns[i] === 'name') rows.push([cell, business, unit]);
    if (columns[i] === 'business') rows.at(-1)![1] = cell;
    if (columns[i] === 'unit') rows.at(-1)![2] = cell;
  }
  return rows;
}
