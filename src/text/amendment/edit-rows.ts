import type { Part } from '../document/part.js';
import { rowsIn } from './content.js';
import type { Editor } from './editor.js';
import { locate, rowsOf } from './locate.js';
import type { Fault } from './misfit.js';
import type { Operation } from './operation.js';

/** Puts rows in the place of others; none where the text is empty. */
export function replaceRows(editor: Editor, operation: Operation, text: string): Fault | undefined {
  const { place } = operation;
  const table = locate(editor.document, place.citation)?.part;
  const found = table?.rows && rowsOf(table, place);
  if (table?.rows === undefined || found === undefined) return { code: 'no-such-place' };
  const before = actedOn(editor, table, found);
  if (before !== undefined) return { code: 'overlap', other: before };
  const rows = text === '' ? [] : rowsIn(text, widthOf(table.rows), found[0]);
  table.rows.splice(table.rows.indexOf(found[0]!), found.length, ...rows);
  if (text === '') for (const [name] of found) editor.gone.set(rowName(place.citation, name), operation);
  for (const row of rows) editor.put.set(row, operation);
  delete table.lines;
  return undefined;
}

/** Adds rows beside one, or at the end. */
export function insertRows(editor: Editor, operation: Operation & { readonly kind: 'insert' }): Fault | undefined {
  const { place, side, text } = operation;
  const table = locate(editor.document, place.citation)?.part;
  const found = table?.rows && (place.row === undefined ? table.rows.slice(-1) : rowsOf(table, place));
  if (table?.rows === undefined || found === undefined) return { code: 'no-such-place' };
  const at =
    side === 'before' ? table.rows.indexOf(found[0]!) : found.length === 0 ? 0 : table.rows.indexOf(found.at(-1)!) + 1;
  const rows = rowsIn(text, widthOf(table.rows), found.at(-1));
  table.rows.splice(at, 0, ...rows);
  for (const row of rows) editor.put.set(row, operation);
  delete table.lines;
  return undefined;
}

/** The operation that has acted upon rows, or upon the whole table, if one has. */
export function actedOn(editor: Editor, table: Part, rows: readonly object[]): Operation | undefined {
  const acted = rows.map((row) => editor.put.get(row) ?? [...(editor.marks.get(row)?.values() ?? [])].flat()[0]?.by);
  return acted.find((each) => each !== undefined) ?? editor.put.get(table);
}

export const widthOf = (rows: readonly (readonly string[])[]): number =>
  Math.max(1, ...rows.map(({ length }) => length));

export const rowName = (citation: string, row = ''): string => `${citation} ${row}`;
