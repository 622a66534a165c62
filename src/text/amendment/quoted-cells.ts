import { normalForm } from '../../input/normal-form.js';
import { cellsIn } from '../cells.js';
import { cellForms } from './known-forms.js';

/** Cells as a directive quotes them, row by row, and how more of them are quoted so. */
export interface Quoted {
  readonly rows: readonly (readonly string[])[];
  /** The rows that other words give if they are quoted in the same way; none where they do not. */
  readonly like: (words: string) => readonly (readonly string[])[];
}

/**
 * What words may quote of a table so many columns wide. Tabs or bars part its cells, or each has a line of its own: full
 * rows, part of a row, or part of a column.
 */
export function quotedIn(words: string, width: number): readonly Quoted[] {
  const parted = partedIn(words);
  const count = parted.length;
  if (parted.some(({ length }) => length > 1)) return [{ rows: parted, like: partedIn }];
  const cells = parted.flat();
  const inRows = (of: number): Quoted => ({
    rows: chunked(cells, of),
    like: (other) => chunked(partedIn(other).flat(), of),
  });
  const widths = new Set([width, count, 1]);
  return [...widths].filter((of) => of > 0 && count % of === 0).map(inRows);
}

const partedIn = (words: string): readonly (readonly string[])[] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(cellsIn);

const chunked = (cells: readonly string[], width: number): readonly (readonly string[])[] =>
  cells.length % width === 0
    ? Array.from({ length: cells.length / width }, (_, i) => cells.slice(i * width, (i + 1) * width))
    : [];

/** Where cells stand in a table: from which row and which column on. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Every spot of a table that has these cells; one that is left out is that of the row above. */
export function spotsOf(cells: readonly (readonly string[])[], table: readonly (readonly string[])[]): Spot[] {
  const wanted = cells.map((row) => row.map(normalForm));
  const [first = ''] = wanted[0] ?? [];
  if (first === '') return [];
  const has = (row: number, column: number): boolean =>
    wanted.every((each, i) => {
      const forms = cellForms(table[row + i] ?? []);
      return each.every((cell, j) => cell === '' || forms[column + j]?.normal === cell);
    });
  const found: Spot[] = [];
  for (const [i, row] of table.entries())
    for (const [column, { normal }] of cellForms(row).entries())
      if (normal === first && has(i, column)) found.push({ row: i, column });
  // Where they overlap, the earlier is meant.
  return found.filter(({ row }, i) => i === 0 || row - found[i - 1]!.row >= wanted.length);
}
