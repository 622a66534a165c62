import { oneWidth, withoutSpaces } from '../input/normal-form.js';

/** Longer than any note. */
const LONGEST = 500;

/** A line such as (一部改正〔令和4年訓令甲7号〕) or (平27訓令甲1・一部改正): when the provision above it was amended. */
export const isAmendmentNote = (bare: string): boolean =>
  bare.length <= LONGEST &&
  (/^\([^()〔]*(?:改正|追加|削除|繰上|繰下)[^()〔]*〔.*〕\)$/.test(bare) ||
    /^\((?:明治?|大正?|昭和?|平成?|令和?)[0-9元].*(?:改正|追加|削除|繰上げ?|繰下げ?)\)$/.test(bare));

/** Parts an amendment note from the end of the words it follows on the same line. */
export function partNote(words: string): { readonly words: string; readonly note?: string } {
  if (!/[〕正加除上下げ]\s*[)）]$/.test(words)) return { words };
  const from = Math.max(words.lastIndexOf('(', words.length - 2), words.lastIndexOf('（', words.length - 2));
  if (from <= 0 || words.length - from > LONGEST) return { words };
  const note = words.slice(from);
  return isAmendmentNote(withoutSpaces(oneWidth(note))) ? { words: words.slice(0, from).trim(), note } : { words };
}
