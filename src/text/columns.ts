import { normalForm } from '../input/normal-form.js';

export type Column = 'name' | 'business' | 'unit';

/** What the cells of the encoded tables are, by their normal form. */
export type KnownCells = ReadonlyMap<string, Column | 'other'>;

const LONGEST_ENDING = 60;

/** How well a cell fits a column. The unit is printed once for all its systems, a shared business once too. */
function likelihood(cell: string, column: Column, known: KnownCells): number {
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

/** The rows of three columns: the likeliest column of every cell, by dynamic programming over their order. */
export function rowsOf(cells: readonly string[], known: KnownCells): string[][] {
  let ways: Way[] = [];
  for (const [i, cell] of cells.entries()) {
    const from = ways;
    const to: readonly Column[] = i === 0 ? ['name'] : ['name', 'business', 'unit'];
    ways = to.flatMap((column) => {
      const reached = from.flatMap((before) => {
        const step = NEXT[before.column][column];
        return step === undefined ? [] : [{ score: before.score + step, before }];
      });
      // Only the first cell is reached from none: a name may stand before any column and after any.
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
