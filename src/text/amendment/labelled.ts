import type { Part } from '../document/part.js';

const DIGITS = '〇一二三四五六七八九';

/** The label of a part by its key, written as another is: 第4条, 第四条, 4, (4), 四. */
export function labelFor(key: string, label: string, inArticle: boolean): string {
  const inKanji = isInKanji(label);
  const numeral = (digits: string) => (inKanji ? kanji(Number(digits)) : digits);
  if (/^第\d+項$/.test(key)) return key === '第1項' && inArticle ? '' : numeral(key.slice(1, -1));
  const chapter = /第\d+[編章節款目][の\d]*$/.exec(key);
  if (chapter !== null) return chapter[0].replace(/\d+/g, numeral);
  const item = /^第(\d+)号(.*)$/.exec(key);
  if (item === null) return key.replace(/^附則(?:\([^()]*\))?/, '').replace(/\d+/g, numeral);
  const number = numeral(item[1]!) + item[2]!.replace(/\d+/g, numeral);
  if (!label.startsWith('(')) return label.endsWith(')') ? `${number})` : number;
  return item[2] === '' || /\)の/.test(label) ? `(${numeral(item[1]!)})${item[2]}` : `(${number})`;
}

const isInKanji = (label: string): boolean => /[一二三四五六七八九十]/.test(label);

/** Labels new parts as others of their kind are in the text: a directive may count in kanji where the text does not. */
export function labelAlike(blocks: readonly Part[], part: Part): void {
  const kind = kindOf(part);
  const like = part.label === '' || kind === undefined ? undefined : firstAlike(blocks, kind);
  if (like !== undefined && isInKanji(like.label) !== isInKanji(part.label))
    part.label = labelFor(part.key, like.label, false);
  for (const each of part.parts) labelAlike(blocks, each);
}

const kindOf = ({ key }: Part): string | undefined => /第\d+([編章節款目条項号])[の\d]*$/.exec(key)?.[1];

function firstAlike(parts: readonly Part[], kind: string): Part | undefined {
  for (const part of parts) {
    const found = part.label !== '' && kindOf(part) === kind ? part : firstAlike(part.parts, kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

function kanji(number: number): string {
  const [tens, ones] = [Math.floor((number % 100) / 10), number % 10];
  const hundreds = Math.floor(number / 100);
  const digit = (value: number, unit: string) => (value === 0 ? '' : (value === 1 ? '' : DIGITS[value]!) + unit);
  return digit(hundreds, '百') + digit(tens, '十') + (ones === 0 ? '' : DIGITS[ones]!);
}
