import { readNumber } from '../numerals.js';
import { take } from './cursor.js';
import type { AmendedPlace, Deed } from './operation.js';
import { quotation, type Read, type Reader } from './reader.js';
import { fold } from './squashed.js';

/** A chapter's heading quoted with its number is cited by itself: 「第2章 貸出し」を「第3章 貸付け」に改める. */
export function headings(reader: Reader): Read | undefined {
  const { cursor } = reader;
  const deeds: Deed[] = [];
  do {
    const from = headingIn(quotation(reader));
    const to = take(cursor, /を/y) && headingIn(quotation(reader));
    if (from === undefined || to === undefined || !take(cursor, /に/y)) return undefined;
    const place: AmendedPlace = { citation: from.citation };
    // Also where the words stay: what is quoted has to be there.
    deeds.push({ kind: 'replace-words', place: { ...place, part: 'heading' }, words: from.words, by: to.words });
    if (from.citation !== to.citation) deeds.push({ kind: 'renumber', place, to: { citation: to.citation } });
    if (take(cursor, /改める?/y)) return { deeds };
  } while (take(cursor, /、/y));
  return undefined;
}

const HEADING = /^\s*第\s*([0-9０-９〇一二三四五六七八九十百]+)\s*([編章])\s+(\S.*?)\s*$/;

function headingIn(quoted = ''): { readonly citation: string; readonly words: string } | undefined {
  const [, number, unit, words] = HEADING.exec(quoted) ?? [];
  return words === undefined ? undefined : { citation: `第${readNumber(fold(number!))}${unit}`, words };
}
