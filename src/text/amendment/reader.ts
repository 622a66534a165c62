import { type Cursor, take } from './cursor.js';
import type { Named } from './named-place.js';
import type { AmendedPlace, Deed } from './operation.js';
import { readPlaces } from './places.js';

/** An amending sentence while it is being read. */
export interface Reader {
  readonly cursor: Cursor;
  readonly quoted: readonly string[];
  /** The place that 同条 means. */
  last: Named | undefined;
  /** The places whose words the sentence is about. */
  scope: readonly AmendedPlace[] | undefined;
}

/** What a clause does. */
export interface Read {
  readonly deeds: readonly Deed[];
  /** Whether the text that its deeds need comes on the lines after the sentence; how many places it has, if that is said. */
  readonly awaits?: boolean;
  readonly count?: number;
}

export function placesOf(reader: Reader): readonly AmendedPlace[] | undefined {
  const found = readPlaces(reader.cursor, reader.last, reader.quoted);
  if (found !== undefined) reader.last = found.last;
  return found?.list;
}

export function quotations(reader: Reader): string[] {
  const found: string[] = [];
  for (let one = quotation(reader); one !== undefined; one = quotation(reader)) {
    found.push(one);
    if (!take(reader.cursor, /(?:、|及び|並びに)(?=「)/y)) break;
  }
  return found;
}

export function quotation({ cursor, quoted }: Reader): string | undefined {
  const found = take(cursor, /「(\d+)」/y)?.[1];
  return found === undefined ? undefined : quoted[Number(found)];
}
