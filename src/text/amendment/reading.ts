import type { Named } from './named-place.js';
import type { Operation, Source, Unread } from './operation.js';
import type { Line } from './surroundings.js';

/** More than any directive has. */
export const MOST_OPERATIONS = 1_000;

/** A directive while it is being read. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly Line[];
  readonly operations: Operation[];
  readonly unread: Unread[];
  /** The place that 同条 means. */
  last: Named | undefined;
}

export function sourceOf(text: string, { number, offset }: Pick<Line, 'number' | 'offset'>, end: number): Source {
  return { text: text.slice(offset, end).trim(), line: number, offset };
}
