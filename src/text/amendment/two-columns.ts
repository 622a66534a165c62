import { align, inOrder, type Pair } from '../document/align.js';
import type { Document, Part } from '../document/part.js';
import { documentOf } from '../document/read.js';
import { InvalidTextError } from '../invalid-text.js';
import { deedsBetween } from './between.js';
import type { Columns, PairedRow } from './columns.js';
import { readable } from './readable.js';
import { MOST_OPERATIONS, type Reading } from './reading.js';
import { REASONS } from './reasons.js';
import { squash } from './squashed.js';

/** Stands before all provisions, so that tables alone are a text too. */
const HOLDER = '第999条 ■。';

/** Reads a comparison table: each row has a place as it becomes beside the place as it was. */
export function readComparisonTable({ operations, unread }: Reading, { rows, unread: others }: Columns): void {
  for (const source of others) unread.push({ ...source, reason: REASONS.columns });
  const { before, after, rowAt } = sidesOf(rows);
  const read = readable(() => [documentOf(before), documentOf(after)] as const);
  if (read instanceof InvalidTextError) {
    for (const { source } of rows) unread.push({ ...source, reason: read.reason });
    return;
  }
  const [old, now] = read;
  for (const row of loose(read, rowAt)) unread.push({ ...row.source, reason: REASONS.unknown });
  const deeds = deedsBetween(held(old), held(now), (olds, news) => byRows(olds, news, rowAt));
  for (const { line, ...deed } of deeds.slice(0, MOST_OPERATIONS))
    operations.push({ ...deed, source: rowAt[line - 1]!.source });
  const [more] = deeds.slice(MOST_OPERATIONS);
  if (more !== undefined) unread.push({ ...rowAt[more.line - 1]!.source, reason: REASONS.many });
}

const isHolder = ({ key }: Part): boolean => key === '第999条';

const held = (document: Document): Document => ({
  ...document,
  blocks: document.blocks.filter((block) => !isHolder(block)),
});

/** The rows above the first provision of either column, if they hold words of none. */
function loose(documents: readonly Document[], rowAt: readonly PairedRow[]): ReadonlySet<PairedRow> {
  const blocks = documents.flatMap((document) => document.blocks);
  const isPure = ({ parts: [only, ...others] }: Part) =>
    others.length === 0 && only!.parts.length === 0 && HOLDER.endsWith(only!.words);
  if (blocks.filter(isHolder).every(isPure)) return new Set();
  const first = Math.min(...blocks.filter((block) => !isHolder(block)).map(({ line }) => line), rowAt.length + 1);
  return new Set(rowAt.slice(2, first - 1));
}

/** Both columns as texts in which a row stands on the same lines, and the row of each line. */
function sidesOf(rows: readonly PairedRow[]) {
  const [before, after]: [string[], string[]] = [
    [HOLDER, ''],
    [HOLDER, ''],
  ];
  const rowAt: PairedRow[] = [];
  for (const row of rows) {
    const [old, now] = [linesOf(row.before), linesOf(row.after)];
    const height = Math.max(old.length, now.length);
    for (let i = 0; i <= height; i += 1) {
      before.push(old[i] ?? '');
      after.push(now[i] ?? '');
      rowAt[before.length - 1] = row;
    }
  }
  return { before: before.join('\n'), after: after.join('\n'), rowAt };
}

const OMITTED = /[([［〔]略[)\]］〕]$/;
const ABSENT = /^[([［〔](?:新設|追加|削る|削除)[)\]］〕]$/;

/** The lines of a cell. Of several places left out together the first and the last stand for all. */
function linesOf(cell: string): readonly string[] {
  return cell.split('\n').flatMap((raw) => {
    const line = raw.trim();
    const text = squash(line);
    if (ABSENT.test(text)) return [];
    if (text.length > 60 || !OMITTED.test(text)) return [line];
    const label = text.replace(OMITTED, '');
    if (label === '') return [];
    const [first, last] = label.replace(/まで$/, '').split(/[～~・―-]|から|及び/) as [string, string?];
    return [first, last].flatMap((each) => (each === undefined ? [] : [`${each} （略）`]));
  });
}

/** Places in one row of the table are each other's. */
function byRows(olds: readonly Part[], news: readonly Part[], rowAt: readonly PairedRow[]): Pair[] {
  const counterparts = new Map<Part, Part>();
  const before = inRows(olds, rowAt);
  for (const [row, parts] of inRows(news, rowAt))
    for (const { old, now } of align(before.get(row) ?? [], parts))
      if (old !== undefined && now !== undefined) counterparts.set(now, old);
  return inOrder(olds, news, counterparts);
}

function inRows(parts: readonly Part[], rowAt: readonly PairedRow[]): ReadonlyMap<PairedRow | undefined, Part[]> {
  const rows = new Map<PairedRow | undefined, Part[]>();
  for (const part of parts) {
    const row = rowAt[part.line - 1];
    const others = rows.get(row);
    if (others === undefined) rows.set(row, [part]);
    else others.push(part);
  }
  return rows;
}
