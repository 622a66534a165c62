import { oneWidth, withoutSpaces } from '../input/normal-form.js';
import { isAmendmentNote } from './notes.js';

/** Longer than any caption. */
const LONGEST = 60;

/** A caption in brackets that words begin with, and what comes after it. */
export function captionOf(words: string): { readonly caption: string; readonly rest: string } | undefined {
  if (!/^[(（]/.test(words)) return undefined;
  let depth = 0;
  for (let at = 0; at < Math.min(words.length, LONGEST); at += 1) {
    if ('(（'.includes(words[at]!)) depth += 1;
    if (')）'.includes(words[at]!)) depth -= 1;
    if (depth > 0) continue;
    const caption = words.slice(1, at).trim();
    return isCaption(caption) ? { caption, rest: words.slice(at + 1).trim() } : undefined;
  }
  return undefined;
}

const isCaption = (words: string): boolean =>
  !/。|^(?:略|削除|抄|[\d０-９〇一二三四五六七八九十\s]*|[ア-ンa-z])$/.test(words) &&
  !isAmendmentNote(`(${withoutSpaces(oneWidth(words))})`);

/** Words that go on after brackets: what is in these is no caption. */
const GOES_ON = /^(?:[のにをがは、]|及び|又は)/;

/** Takes from the words of a part the caption that they begin with. */
export function takeCaption({ words }: { readonly words: string[] }): string | undefined {
  const own = captionOf(words[0] ?? '');
  if (own === undefined || GOES_ON.test(own.rest)) return undefined;
  words.splice(0, 1, ...(own.rest === '' ? [] : [own.rest]));
  return own.caption;
}
