import { SPACE } from './squashed.js';

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

/** Longer than any sentence, and any quotation in one. */
const LONGEST = 10_000;
const LONGEST_QUOTATION = 5_000;

/** The sentence that begins at a place of the text; `undefined` if none ends within reason. */
export function maskedFrom(text: string, folded: string, from: number): Masked | undefined {
  const kept: string[] = [];
  const offsets: number[] = [];
  const quoted: string[] = [];
  let brackets = 0;
  for (let at = from; at < Math.min(folded.length, from + LONGEST); at += 1) {
    const character = folded[at]!;
    if (SPACE.test(character)) continue;
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
