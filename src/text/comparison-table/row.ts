import { type Granularity, marked, type Piece, whole } from './marks.js';

/** One side of a row: a wording in pieces, several cells of a table, or the word that offices put instead. */
export interface Cell {
  /** How far it is set in: items below paragraphs, and what is below items. */
  readonly depth: number;
  readonly cells: readonly (readonly Piece[])[];
}

/** A line of the table, with what stands beside it on the other side. */
export interface Row {
  readonly old: Cell;
  readonly now: Cell;
}

export const OMITTED = '（略）';
/** Between a label and its words. */
export const GAP = '　';

export const cell = (depth: number, ...pieces: readonly Piece[]): Cell => ({ depth, cells: [pieces] });
export const said = (words: string, depth = 0): Cell => cell(depth, ...whole(words, false));

/** A label with its words. */
export interface Labelled {
  readonly label: string;
  readonly words: string;
}

/** A line of both sides: its label is marked as a whole, its words where they differ. */
export function lineRow(old: Labelled, now: Labelled, depth: number, by: Granularity): Row {
  const words = marked(old.words, now.words, by);
  const side = ({ label }: Labelled, pieces: readonly Piece[]): Cell => {
    const gap = label !== '' && pieces.length > 0 ? GAP : '';
    return cell(depth, ...whole(label, old.label !== now.label), ...whole(gap, false), ...pieces);
  };
  return { old: side(old, words.old), now: side(now, words.now) };
}

/** Labels of the earlier and the later text. */
export type Labels = readonly [old: string, now: string];

/** Places that are the same but perhaps for their numbers, as one line: 2・3　（略）, (1)～(4)　（略）. */
export function omittedRow(labels: readonly Labels[], depth: number): Row {
  const [first, last] = [labels[0]!, labels.at(-1)!];
  const [old, now] = ([0, 1] as const).map((i) => {
    if (labels.length === 1 || first[i] === '') return first[i];
    return `${first[i]}${labels.length === 2 ? '・' : '～'}${last[i]}`;
  }) as [string, string];
  const side = (label: string): Cell =>
    cell(depth, ...whole(label, old !== now), ...whole(`${label === '' ? '' : GAP}${OMITTED}`, false));
  return { old: side(old), now: side(now) };
}
