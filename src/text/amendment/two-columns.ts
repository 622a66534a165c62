import { align, inOrder, type Pair } from '../document/align.js';
import type { Document, Part } from '../document/part.js';
import { documentOf } from '../document/read.js';
import { InvalidTextError } from '../invalid-text.js';
import { deedsBetween } from './between.js';
import type { Columns, PairedRow } from './columns.js';
import type { Reading } from './reading.js';
import { REASONS } from './reasons.js';
import { squash } from './squashed.js';

/** Stands before all provisions, so that tables alone are a text too. */
const HOLDER = '第999条 ■。';

/** Reads a comparison table: each row has a place as it becomes beside the place as it was. */
export function readComparisonTable({ operations, unread }: Reading, { rows, unread: others }: Columns): void {
  for (const source of others) unread.push({ ...source, reason: REASONS.columns });
  const { before, after, rowAt } = sidesOf(rows);
  try {
    const deeds = deedsBetween(provisionsIn(before), provisionsIn(after), (olds, news) => byRows(olds, news, rowAt));
    for (const { line, ...deed } of deeds) operations.push({ ...deed, source: rowAt[line - 1]!.source });
  } catch (error) {
    if (!(error instanceof InvalidTextError)) throw error;
    for (const { source } of rows) unread.push({ ...source, reason: error.reason });
  }
}

function provisionsIn(text: string): Document {
  const document = documentOf(text);
  return { ...document, blocks: document.blocks.filter(({ key }) => key !== '第999条') };
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
    const { text } = squash(line);
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
  const rowOf = ({ line }: Part) => rowAt[line - 1];
  for (const row of new Set(news.map(rowOf))) {
    const isIn = (part: Part) => rowOf(part) === row;
    for (const { old, now } of align(olds.filter(isIn), news.filter(isIn)))
      if (old !== undefined && now !== undefined) counterparts.set(now, old);
  }
  return inOrder(olds, news, counterparts);
}
