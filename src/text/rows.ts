import { normalForm } from '../input/normal-form.js';
import type { TableRow } from './regulation.js';

/**
 * What became of a row: `moved` to another unit, `reordered` among rows that are the same.
 * @ja 別表の行の異同の種類（同じ・変更・所管替え・順序・追加・削除）
 */
export type RowStatus = 'same' | 'changed' | 'moved' | 'reordered' | 'added' | 'removed';

/**
 * What became of one row of an appended table.
 * @ja 別表1行の異同（基づくものを除く）
 */
export interface RowFinding {
  readonly status: RowStatus;
  /** The earlier text's table; the later one's where the row is added. */
  readonly table: string;
  /** Its first cell: the system, the post. */
  readonly name: string;
  readonly before?: { readonly no: number; readonly cells: readonly string[] };
  readonly after?: { readonly no: number; readonly cells: readonly string[] };
}

/** Compares the rows of one table in two editions, in the order of the earlier one; what is added comes last. */
export function rowFindingsOf(before: readonly TableRow[], after: readonly TableRow[]): RowFinding[] {
  const pairs = new Map<TableRow, TableRow>();
  const same = pairRows(before, after, pairs, ({ cells }) => cells);
  pairRows(before, after, pairs, ({ cells }) => cells.slice(0, 1));
  pairReshaped(before, after, pairs);
  renameRows(before, after, pairs);
  const kept = inOrder(same.map(([, row]) => row.no));
  const known = new Set(pairs.values());
  return [
    ...before.map((row): RowFinding => {
      const now = pairs.get(row);
      const { table, no, cells } = row;
      const found = { table, name: cells[0] ?? '', before: { no, cells } };
      if (now === undefined) return { status: 'removed', ...found };
      return { status: statusOf(row, now, kept), ...found, after: { no: now.no, cells: now.cells } };
    }),
    ...after
      .filter((row) => !known.has(row))
      .map(
        ({ table, no, cells }): RowFinding => ({ status: 'added', table, name: cells[0] ?? '', after: { no, cells } }),
      ),
  ];
}

const nameOf = (cells: readonly string[]): string => cells.map(normalForm).join('\n');

/** Pairs rows that have no counterpart yet and agree in some of their cells. */
function pairRows(
  before: readonly TableRow[],
  after: readonly TableRow[],
  pairs: Map<TableRow, TableRow>,
  some: (row: TableRow) => readonly string[],
) {
  const taken = new Set(pairs.values());
  const waiting = new Map<string, TableRow[]>();
  for (const row of after.filter((each) => !taken.has(each)).reverse()) {
    const others = waiting.get(nameOf(some(row)));
    if (others === undefined) waiting.set(nameOf(some(row)), [row]);
    else others.push(row);
  }
  const found: (readonly [TableRow, TableRow])[] = [];
  for (const row of before.filter((each) => !pairs.has(each))) {
    const other = waiting.get(nameOf(some(row)))?.pop();
    if (other !== undefined) found.push([row, other]);
  }
  for (const [row, other] of found) pairs.set(row, other);
  return found;
}

/** In a table that has more columns or fewer by now, a row is known by its name, in whichever column. */
function pairReshaped(before: readonly TableRow[], after: readonly TableRow[], pairs: Map<TableRow, TableRow>): void {
  const taken = new Set(pairs.values());
  const waiting = new Map<string, TableRow>();
  for (const row of after.filter((each) => !taken.has(each)))
    for (const cell of row.cells.map(normalForm)) if (!waiting.has(cell)) waiting.set(cell, row);
  for (const row of before.filter((each) => !pairs.has(each))) {
    const other = waiting.get(normalForm(row.cells[0] ?? ''));
    if (other === undefined || taken.has(other) || other.cells.length === row.cells.length) continue;
    pairs.set(row, other);
    taken.add(other);
  }
}

/** A row that stands where another stood and agrees in all but its name is that row renamed. */
function renameRows(before: readonly TableRow[], after: readonly TableRow[], pairs: Map<TableRow, TableRow>): void {
  const taken = new Set(pairs.values());
  for (const [i, row] of before.entries()) {
    if (pairs.has(row)) continue;
    const above = before[i - 1];
    const other = after[above === undefined ? 0 : after.indexOf(pairs.get(above)!) + 1];
    if (other === undefined || taken.has(other) || (above !== undefined && !pairs.has(above))) continue;
    if (nameOf(other.cells.slice(1)) !== nameOf(row.cells.slice(1))) continue;
    pairs.set(row, other);
    taken.add(other);
  }
}

function statusOf(row: TableRow, now: TableRow, kept: ReadonlySet<number>): RowStatus {
  if (nameOf(row.cells) === nameOf(now.cells)) return kept.has(now.no) ? 'same' : 'reordered';
  if (row.cells.length !== now.cells.length) return 'changed';
  const [unit, newUnit] = [row.cells.slice(2), now.cells.slice(2)];
  const rest = nameOf(row.cells.slice(0, 2)) === nameOf(now.cells.slice(0, 2));
  return rest && nameOf(unit) !== nameOf(newUnit) ? 'moved' : 'changed';
}

/** A longest increasing part of a sequence: the rows in it have kept their order. */
function inOrder(sequence: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of sequence) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < number) low = middle + 1;
      else high = middle;
    }
    previous.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const kept = new Set<number>();
  for (let last = ends.at(-1); last !== undefined; last = previous.get(last)) kept.add(last);
  return kept;
}
