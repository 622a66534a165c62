import { alignRows } from '../document/align.js';
import type { Part } from '../document/part.js';
import { type Granularity, marked, type Piece, whole } from './marks.js';
import { type Cell, OMITTED, type Row, said } from './row.js';

/** The rows of a table that differ; those between are left out. */
export function tableRows({ rows: olds = [] }: Part, { rows: news = [] }: Part, by: Granularity): Row[] {
  const result: Row[] = [];
  let omits = false;
  for (const { old, now } of alignRows(olds, news)) {
    const row = pairRow(old?.cells, now?.cells, by);
    if (row !== undefined) result.push(row);
    else if (!omits) result.push({ old: said(OMITTED, 1), now: said(OMITTED, 1) });
    omits = row === undefined;
  }
  return result;
}

/** A row beside what it was; `undefined` if it is the same. */
function pairRow(
  old: readonly string[] | undefined,
  now: readonly string[] | undefined,
  by: Granularity,
): Row | undefined {
  if (old === undefined) return { old: said('（新設）', 1), now: cells(now!.map((text) => whole(text, true))) };
  if (now === undefined) return { old: cells(old.map((text) => whole(text, true))), now: said('（削る）', 1) };
  const width = Math.max(old.length, now.length);
  const pairs = Array.from({ length: width }, (_, i) => marked(old[i] ?? '', now[i] ?? '', by));
  if (pairs.every((pair) => [...pair.old, ...pair.now].every(({ changed }) => !changed))) return undefined;
  return { old: cells(pairs.map((pair) => pair.old)), now: cells(pairs.map((pair) => pair.now)) };
}

const cells = (all: readonly (readonly Piece[])[]): Cell => ({ depth: 1, cells: all });
