import { actedOn, rowName, widthOf } from './edit-rows.js';
import type { Editor } from './editor.js';
import { cellForms } from './known-forms.js';
import { locate, rowsOf } from './locate.js';
import type { Fault } from './misfit.js';
import type { Operation } from './operation.js';
import { type Quoted, quotedIn, type Spot, spotsOf } from './quoted-cells.js';
import { squash } from './squashed.js';

type WordOperation = Operation & { readonly kind: 'replace-words' | 'add-words' | 'delete-words' };

/** The cells that words quote, and where they stand. */
interface Found {
  readonly quoted: Quoted;
  readonly spots: readonly Spot[];
}

/**
 * Edits whole cells of a table: 「税務課⏎戸籍住民課」を「税務課⏎納税課」に改める acts upon rows, and what is added beside an
 * entry of a list, or left out with it, is an entry. `words` where it is about words within a cell.
 */
export function editCells(editor: Editor, operation: WordOperation): Fault | 'words' | undefined {
  const { place } = operation;
  const table = locate(editor.document, place.citation)?.part;
  if (table?.rows === undefined || place.column !== undefined) return 'words';
  const { rows } = table;
  const within = place.row === undefined ? rows : rowsOf(table, place);
  const found = within && cellsOf(operation, within, widthOf(rows));
  if (within === undefined || found === undefined) return 'words';
  const { quoted, spots } = found;
  const height = quoted.rows.length;
  const added = addedBy(operation, quoted);
  if (added !== undefined && !added.every(({ length }) => length === quoted.rows[0]!.length))
    return { code: 'unfit-content' };
  if (operation.kind === 'add-words' && spots.length > 1) return { code: 'words-not-unique' };
  const from = rows.indexOf(within[0]!);
  for (const { row, column } of [...spots].reverse()) {
    const old = rows.slice(from + row, from + row + height);
    const other = actedOn(editor, table, old);
    if (other !== undefined) return { code: 'overlap', other };
    const now: string[][] = [];
    for (const [i, cells] of (added ?? []).entries()) {
      const like = old[Math.min(i, height - 1)]!;
      const cellAt = (given: string | undefined, at: number) => (given === '' ? now[i - 1]?.[at] : given);
      now.push(like.map((cell, at) => cellAt(cells[at - column], at) ?? cell));
    }
    if (operation.kind === 'add-words') rows.splice(from + row + (operation.side === 'after' ? height : 0), 0, ...now);
    else rows.splice(from + row, height, ...now);
    if (added === undefined) for (const [name] of old) editor.gone.set(rowName(place.citation, name), operation);
    for (const each of now) editor.put.set(each, operation);
  }
  delete table.lines;
  return undefined;
}

/** What comes in beside the cells or in their place; nothing where they are left out. */
function addedBy(operation: WordOperation, { like }: Quoted): readonly (readonly string[])[] | undefined {
  if (operation.kind === 'delete-words') return undefined;
  const cells = like(operation.kind === 'replace-words' ? operation.by : operation.words);
  return cells.length === 0 ? [[]] : cells;
}

/** The whole cells that an operation is about, if it is about such. */
function cellsOf(operation: WordOperation, rows: readonly (readonly string[])[], width: number): Found | undefined {
  const words = operation.kind === 'add-words' ? operation.beside : operation.words;
  // A quotation that is broken over lines is one of words.
  const wanted = squash(words);
  const isInOne = (row: readonly string[]) => cellForms(row).some(({ squashed }) => squashed.includes(wanted));
  if (words.includes('\n') && rows.some(isInOne)) return undefined;
  const found = quotedIn(words, width)
    .map((quoted) => ({ quoted, spots: spotsOf(quoted.rows, rows) }))
    .find(({ spots }) => spots.length > 0);
  return found !== undefined && isOfCells(operation, found.quoted.rows, width) ? found : undefined;
}

/** Whether what is done is done with cells: several are quoted, several take the place of one, or one is an entry of a list. */
function isOfCells(operation: WordOperation, quoted: Quoted['rows'], width: number): boolean {
  const isWhole = quoted[0]!.length === width;
  if (operation.kind === 'delete-words') return isWhole;
  const [[first]] = quoted as [[string]];
  const isOne = quoted.length === 1 && quoted[0]!.length === 1;
  if (operation.kind === 'replace-words') return !isOne || isOfEntries(operation.by, first);
  // 課長 beside 課長 is another entry; 補佐, or 及び課長, goes on with it.
  const words = squash(operation.words);
  return isWhole && (!isOne || (words.at(-1) === squash(first).at(-1) && !JOINED.test(words)));
}

const JOINED = /^(?:[、・(]|及び|並びに|又は|若しくは)|(?:[、・]|及び|並びに|又は|若しくは)$/;

/** Whether words are entries a line, and not broken over lines: they begin on a line of their own, or have the one before. */
function isOfEntries(words: string, before: string): boolean {
  const lines = words.split('\n');
  return lines.length > 1 && (lines[0]!.trim() === '' || lines.some((line) => squash(line) === squash(before)));
}
