/**
 * A sentence in one width without white space, each quotation in it replaced by its number: 第1条中「0」を「1」に改める。
 * Its form can then be read without regard to what is quoted.
 */
export interface Masked {
  readonly text: string;
  readonly quoted: readonly string[];
  /** Where each character stands in the whole text. */
  readonly offsets: readonly number[];
  /** Where the sentence ends in the whole text. */
  readonly end: number;
}

/** Longer than any sentence, broken over more lines, and longer than any quotation. */
const LONGEST = 6_000;
const MOST_LINES = 50;
const LONGEST_QUOTATION = 4_000;

/** Quicker than a pattern, for every character is asked. */
const isSpace = (character: string): boolean => character <= ' ' || SPACES.includes(character);
const SPACES = '\u00a0\u00ad\u2000\u2001\u2002\u2003\u2009\u200b\u200c\u200d\u2060\u3000\ufeff';

/** The sentence that begins at a place of the text; `undefined` if none ends within reason. */
export function maskedFrom(text: string, folded: string, from: number): Masked | undefined {
  const kept: string[] = [];
  const offsets: number[] = [];
  const quoted: string[] = [];
  let [brackets, lines] = [0, 0];
  for (let at = from; at < Math.min(folded.length, from + LONGEST); at += 1) {
    const character = folded[at]!;
    if (character === '\n' && ++lines > MOST_LINES) return undefined;
    if (isSpace(character)) continue;
    if (character === '「') {
      const end = closing(folded, at);
      if (end === undefined) return undefined;
      const number = `「${quoted.length}`;
      kept.push(number, '」');
      offsets.push(...Array.from(number, () => at), end);
      quoted.push(text.slice(at + 1, end));
      at = end;
      continue;
    }
    if (character === '(') brackets += 1;
    if (character === ')') brackets -= 1;
    kept.push(character);
    offsets.push(at);
    if (character === '。' && brackets <= 0) return { text: kept.join(''), quoted, offsets, end: at + 1 };
  }
  return undefined;
}

/** Where the quotation ends that begins here; others may stand within it. */
function closing(folded: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(folded.length, from + LONGEST_QUOTATION); at += 1) {
    if (folded[at] === '「') depth += 1;
    if (folded[at] === '」') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
