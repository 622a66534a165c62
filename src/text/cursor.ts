import type { Chapters } from './chapters.js';
import type { Block, Draft, Part } from './draft.js';
import type { Line } from './line.js';

/** Where the reading has come to. */
export interface Cursor {
  block: Block | undefined;
  /** The part that a line without a label goes on with. */
  part: Part | undefined;
  /** Whether that part's table is being read. */
  inTable: boolean;
  /** Whether the words so far end a sentence or a heading, so that something new may begin. */
  ended: boolean;
  caption: string | undefined;
  article: readonly number[] | undefined;
  readonly chapters: Chapters;
}

export const cursorAtStart = (): Cursor => ({
  ...{ block: undefined, part: undefined, inTable: false, ended: true, caption: undefined, article: undefined },
  chapters: { open: [], pending: [] },
});

export function begin(draft: Draft, at: Cursor, block: Block, part: Part): void {
  draft.blocks.push(block);
  Object.assign(at, { block, part, inTable: false, ended: true, caption: undefined });
}

/** Notes whether what has been read ends here, so that the next line may begin something. */
export function goOn(at: Cursor, line: Line, words: readonly string[]): void {
  at.ended = words.length === 0 || /[。)」』〕]$| 削除$/.test(line.plain);
}

export const isAppendix = (block: Block | undefined): boolean => block?.kind === 'table' || block?.kind === 'form';

export const isEmptySupplement = (block: Block | undefined): block is Block =>
  block?.kind === 'supplement' && block.part.parts.length === 0;
