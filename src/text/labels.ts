import { oneWidth, withoutSpaces } from '../input/normal-form.js';
import type { Line } from './line.js';
import { readNumber } from './numerals.js';

/** The label with which a line begins: 第12条の2, 3, (8の2), ア. */
export interface Label {
  /** As printed, in one width and without spaces. */
  readonly printed: string;
  /** As in citations: `第12条の2`, `第3項`, `第8号の2`, `ア`, `(ア)`. */
  readonly key: string;
  /** What it counts, for telling whether it follows another: the number, then those of its branches. */
  readonly numbers: readonly number[];
  /** Whether a space or the end of the line comes after it. */
  readonly spaced: boolean;
}

const BRANCH = '((?: ?の ?(?:[0-9]+|[〇一二三四五六七八九十百千]+))?)';

const ARTICLE = /* @__PURE__ */ new RegExp(`^第 ?([0-9 ]+|[〇一二三四五六七八九十百千]+) ?条${BRANCH}${BRANCH}`);
const CHAPTER = /* @__PURE__ */ new RegExp(`^第 ?([0-9 ]+|[〇一二三四五六七八九十百千]+) ?([章節])${BRANCH}${BRANCH}`);
const PARAGRAPH = /^([0-9]+)/;
const ITEM = /* @__PURE__ */ new RegExp(
  `^\\( ?([0-9 ]+|[〇一二三四五六七八九十百千]+)${BRANCH}${BRANCH} ?\\)${BRANCH}${BRANCH}`,
);
const KANJI_ITEM = /* @__PURE__ */ new RegExp(`^([〇一二三四五六七八九十百千]+)${BRANCH}${BRANCH}(?= |$)`);
const SUB_ITEM = /^([ア-ン])(?= |$)/;
const SUB_SUB_ITEM = /^\( ?([ア-ン]) ?\)/;

const GOJUON = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';

/** What goes on after an article or a number that a sentence only mentions: 第3条の規定, 第4条から, 2年. */
const MENTIONED = /^(?:[のにをがはとかで及又若並、各]|第[0-9]+[項号])/;
const COUNTED = /^[年月日号条項週時分回人件円]/;

function read({ plain }: Line, pattern: RegExp, suffix: string, mentioned?: RegExp): Label | undefined {
  const found = pattern.exec(plain);
  const first = withoutSpaces(found?.[1] ?? '');
  if (found === null || first === '' || mentioned?.test(plain.slice(found[0].length))) return undefined;
  const branches = found.slice(2).filter((part) => /^ ?の/.test(part));
  const numbers = [first, ...branches.map((part) => withoutSpaces(part).slice(1))].map(readNumber);
  const [head, ...tail] = numbers;
  return {
    printed: withoutSpaces(found[0]),
    key: `第${head}${suffix}${tail.map((branch) => `の${branch}`).join('')}`,
    numbers,
    spaced: isSpaced(plain, found[0]),
  };
}

const isSpaced = (plain: string, label: string) => plain.length === label.length || plain[label.length] === ' ';

export const articleLabel = (line: Line): Label | undefined => read(line, ARTICLE, '条', MENTIONED);
export const paragraphLabel = (line: Line): Label | undefined => read(line, PARAGRAPH, '項', COUNTED);
export const itemLabel = (line: Line): Label | undefined => read(line, ITEM, '号');
export const kanjiItemLabel = (line: Line): Label | undefined => read(line, KANJI_ITEM, '号');

export function chapterLabel(line: Line): (Label & { readonly level: '章' | '節' }) | undefined {
  const level = CHAPTER.exec(line.plain)?.[2] === '節' ? '節' : '章';
  const label = read(line, CHAPTER, level);
  return label && { ...label, level };
}

/** ア or (ア), in a list whose first letter is `first`: イ, ロ, ハ if that is イ, else ア, イ, ウ. */
export function subItemLabel({ plain }: Line, first: string | undefined): Label | undefined {
  const found = SUB_ITEM.exec(plain) ?? SUB_SUB_ITEM.exec(plain);
  const letter = found?.[1];
  if (found === null || letter === undefined) return undefined;
  const order = (first ?? letter).includes('イ') ? IROHA : GOJUON;
  const printed = withoutSpaces(found[0]);
  return { printed, key: printed, numbers: [order.indexOf(letter) + 1], spaced: isSpaced(plain, found[0]) };
}

/** Whether a number comes right after another in a list: 3 after 2, 2の2 after 2, 3 after 2の2; 1 at the beginning. */
export function follows(numbers: readonly number[], previous: readonly number[] | undefined): boolean {
  if (previous === undefined) return numbers.length === 1 && numbers[0] === 1;
  const candidates = [[...previous, 2], ...previous.map((_, i) => [...previous.slice(0, i), previous[i]! + 1])];
  return candidates.some((each) => each.length === numbers.length && each.every((part, i) => part === numbers[i]));
}

/** What is printed after a label. The label is counted without spaces, as they may stand within it. */
export function afterLabel({ printed }: Line, label: Label): string {
  let [seen, at] = [0, 0];
  for (const character of printed) {
    if (seen >= label.printed.length) break;
    seen += withoutSpaces(oneWidth(character)).length;
    at += character.length;
  }
  return printed.slice(at).trim();
}
