/** One width, character by character, so that every position stays what it was. */
export const fold = (text: string): string =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[｡｢｣､]/g, (narrow) => '。「」、'['｡｢｣､'.indexOf(narrow)]!);

const SPACES = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
const PRINTED = /[^\s\p{Default_Ignorable_Code_Point}]+/gu;

/** A text in one width without white space. */
export const squash = (text: string): string => fold(text).replace(SPACES, '');

/** A stretch of a text: from, and up to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every occurrence of words in a text, whatever the width and the white space of either. */
export function occurrencesOf(words: string, text: string): Span[] {
  const wanted = squash(words);
  const searched = squash(text);
  const found: Span[] = [];
  if (wanted === '' || !searched.includes(wanted)) return found;
  const placeOf = placesIn(text, searched);
  for (let at = searched.indexOf(wanted); at !== -1; at = searched.indexOf(wanted, at + wanted.length))
    found.push({ from: placeOf(at), to: placeOf(at + wanted.length - 1) + 1 });
  return found;
}

/** Where in a text each character stands that is left without white space. */
function placesIn(text: string, squashed: string): (at: number) => number {
  if (squashed.length === text.length) return (at) => at;
  const places: number[] = [];
  for (const { index, 0: printed } of fold(text).matchAll(PRINTED))
    for (let i = 0; i < printed.length; i += 1) places.push(index + i);
  return (at) => places[at]!;
}
