import type { Citation } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';

/** What the description of a fact holds, line by line: what to know of it, and where it is laid down. */
export function notesOf({ description = '' }: JsonSchema): {
  readonly notes: readonly string[];
  readonly places: readonly Citation[];
} {
  const lines = description.split('\n').filter((line) => line !== '');
  const isPlace = (line: string): line is Citation => /^(?:第\d|別表)/.test(line);
  return { notes: lines.filter((line) => !isPlace(line)), places: lines.filter(isPlace) };
}
