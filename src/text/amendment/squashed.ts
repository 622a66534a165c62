/** A text in one width without white space, and where each of its characters stands in the text as printed. */
export interface Squashed {
  readonly text: string;
  /** One more than there are characters: the last is the end. */
  readonly offsets: readonly number[];
}

/** One width, character by character, so that every position stays what it was. */
export const fold = (text: string): string =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[｡｢｣､]/g, (narrow) => '。「」、'['｡｢｣､'.indexOf(narrow)]!);

export const SPACE = /[\s\p{Default_Ignorable_Code_Point}]/u;

export function squash(text: string): Squashed {
  const folded = fold(text);
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < folded.length; i += 1) {
    if (SPACE.test(folded[i]!)) continue;
    kept.push(folded[i]!);
    offsets.push(i);
  }
  return { text: kept.join(''), offsets: [...offsets, text.length] };
}

/** A stretch of a text: from, and up to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every occurrence of words in a text, whatever the width and the white space of either. */
export function occurrencesOf(words: string, text: string): Span[] {
  const wanted = squash(words).text;
  const { text: searched, offsets } = squash(text);
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + wanted.length))
    found.push({ from: offsets[at]!, to: offsets[at + wanted.length - 1]! + 1 });
  return found;
}
