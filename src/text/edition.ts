import { appendedTable1 } from '../articles/appended-table-1.js';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import { normalForm } from '../input/normal-form.js';
import { fingerprint } from './fingerprint.js';
import { captionFingerprints, fingerprints } from './fingerprints.js';
import type { ParsedProvision, Regulation, TableRow } from './regulation.js';

/**
 * A wording to show: of a text, never of the encoded edition.
 * @ja 見出しと文言
 */
export interface Wording {
  readonly caption?: string;
  readonly words: string;
}

const LONGEST_DELETION = 100;

/** A place as it is compared. */
export interface Place {
  readonly citation: string;
  readonly print: string;
  readonly captionPrint: string;
  readonly wording?: Wording;
}

/** One side of a comparison: a text, or the encoded edition, of which only the fingerprints and tables are known. */
export interface Edition {
  readonly places: readonly Place[];
  readonly rows: readonly TableRow[];
}

/** The edition that the library encodes. */
export function encodedEdition(): Edition {
  const places = Object.entries(fingerprints).map(([citation, print]) => ({
    ...{ citation, print },
    captionPrint: captionFingerprints[citation] ?? '',
  }));
  const list = (table: string, posts: readonly string[]) =>
    posts.map((post, i) => ({ table, no: i + 1, cells: [post] }));
  const systems = appendedTable1.map(({ no, name, business, unit }) => ({
    ...{ table: '別表第1', no },
    cells: [name, business, unit],
  }));
  return { places, rows: [...systems, ...list('別表第2', appendedTable2), ...list('別表第3', appendedTable3)] };
}

/** 削除, and when: 削除〔令和9年訓令甲1号〕; or with others: 及び(3) 削除. */
const isDeleted = (words: string): boolean =>
  words.length <= LONGEST_DELETION &&
  /^(?:(?:から|及び|、|・)[^。]{1,30})?削除(?:[〔(].*[〕)])?$/.test(normalForm(words));

/** A text as a side of a comparison. A place that only says 削除 is no longer there. */
export function editionOf({ provisions, rows }: Regulation): Edition {
  return { places: provisions.filter(({ words }) => !isDeleted(words)).map(placeOf), rows };
}

export function placeOf({ citation, words, caption }: ParsedProvision): Place {
  return {
    ...{ citation, print: fingerprint(words), captionPrint: fingerprint(caption ?? '') },
    wording: { ...(caption !== undefined && { caption }), words },
  };
}
