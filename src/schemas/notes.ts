import type { Citation } from '../regulation/citation.js';
import type { JsonSchema } from './json-schema.js';
import { CITATION } from './verdict-parts.js';

/** What the description of a fact holds, line by line: what to know of it, and where it is laid down. */
export function notesOf({ description = '' }: JsonSchema): {
  readonly notes: readonly string[];
  readonly places: readonly Citation[];
} {
  const lines = description.split('\n').filter((line) => line !== '');
  // A place alone: a note may begin with one.
  const isPlace = (line: string): line is Citation => CITATION.test(line);
  return { notes: lines.filter((line) => !isPlace(line)), places: lines.filter(isPlace) };
}
