import { type Given, understand } from '../input/facts.js';
import type { Citation } from '../regulation/citation.js';
import { digestOf } from '../text/digest.js';
import { fingerprints } from '../text/fingerprints.js';
import { isWithin } from '../text/within.js';
import { canonical } from './canonical.js';
import { asJson } from './plain-json.js';

/**
 * What is to be said of a record's id: `altered`, the record is not as it was when it got the id; `absent`, it has none that
 * `record` made, as those of earlier versions.
 * @ja 記録の識別子について言うべきこと（altered：記録が改められている、absent：識別子がない）
 */
export type Receipt = 'altered' | 'absent';

/** All that `record` writes but the id itself. What a caller keeps beside it is not looked at. */
const WRITTEN = [
  ...['decision', 'reviewed', 'facts', 'options', 'verdict', 'review', 'at', 'library', 'edition', 'provisions'],
];

/** The id of what `record` writes, in plain JSON. */
export const idOf = (written: object): string => `sha256:${digestOf(canonical(written))}`;

const ID = /^sha256:[0-9a-f]{64}$/;

/** Compares anything given as a record with its id. Nothing is said of one that is as it was. */
export function receiptIn(record: unknown): { readonly receipt?: Receipt } {
  let receipt: Receipt = 'absent';
  try {
    const id = (record as Given | null | undefined)?.['id'];
    if (typeof id !== 'string' || !ID.test(id)) return { receipt };
    receipt = 'altered';
    return id === idOf(understand(record, written)) ? {} : { receipt };
  } catch {
    return { receipt };
  }
}

const written: Parameters<typeof understand<object>>[1] = (given, issues) =>
  Object.fromEntries(
    WRITTEN.flatMap((name) => (given[name] === undefined ? [] : [[name, asJson(given[name], name, issues)]])),
  );

/** The fingerprints of places with all that they hold, in the order of the text. */
export const printsOf = (citations: readonly Citation[]): { readonly [place: string]: string } =>
  Object.fromEntries(
    Object.entries(fingerprints).filter(
      ([place, print]) => print !== '' && citations.some((cited) => cited === place || isWithin(place, cited)),
    ),
  );
