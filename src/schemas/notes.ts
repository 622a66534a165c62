import type { Citation } from '../regulation/citation.js';
import type { JsonSchema } from './json-schema.js';

/** What the description of a fact holds, line by line: what to know of it, and where it is laid down. */
export function notesOf({ description = '' }: JsonSchema): {
  readonly notes: readonly string[];
  readonly places: readonly Citation[];
} {
  const lines = description.split('\n').filter((line) => line !== '');
  const isPlace = (line: string): line is Citation => PLACE.test(line);
  return { notes: lines.filter((line) => !isPlace(line)), places: lines.filter(isPlace) };
}

/** A place alone: a note may begin with one. */
const PLACE = /^(?:第\d+条(?:の\d+)?(?:第\d+項)?(?:第\d+号)?(?:本文|ただし書)?|別表第\d|附則)$/;
