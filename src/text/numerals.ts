import { InvalidTextError } from './invalid-text.js';

/** A number in ASCII digits or kanji, as a pattern. */
export const NUMERAL = '[0-9]+|[〇一二三四五六七八九十百千]+';

const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number that a label gives in ASCII digits or kanji numerals. */
export const readNumber = (numeral: string): number =>
  /^[0-9]+$/.test(numeral) ? Number(numeral) : fromKanji(numeral);

/** No regulation has a thousandth article, paragraph or item. */
export function refuseLargeNumbers(numbers: readonly number[], line: number): void {
  if (numbers.every((number) => number <= 999)) return;
  throw new InvalidTextError(
    'number-too-large',
    {
      ja: `${line}行目：999を超える番号は、条・項・号の番号として読みません。`,
      en: `Line ${line}: a number above 999 is not read as that of an article, paragraph or item.`,
    },
    line,
  );
}

function fromKanji(numeral: string): number {
  if (!/[十百千]/.test(numeral)) return Number(Array.from(numeral, (each) => DIGITS.indexOf(each)).join(''));
  let [sum, digit] = [0, 0];
  for (const each of numeral) {
    const unit = UNITS[each];
    if (unit === undefined) digit = DIGITS.indexOf(each);
    else [sum, digit] = [sum + (digit || 1) * unit, 0];
  }
  return sum + digit;
}
