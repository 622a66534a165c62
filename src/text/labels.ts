import { oneWidth, withoutSpaces } from '../input/normal-form.js';
import type { Line } from './line.js';
import { readNumber } from './numerals.js';

/** How the parts of a list are labelled; '' where they bear no label. */
export type Style = '' | '1' | '(1)' | '一' | 'ア' | '(ア)' | 'a' | '(a)' | '①';

/** The label with which a line begins: 第12条の2, 3, (8の2), ア. */
export interface Label {
  /** As printed, in one width and without spaces. */
  readonly printed: string;
  /** As in citations: `第12条の2`, `第3項`, `第8号の2`, `ア`, `(ア)`. */
  readonly key: string;
  readonly style: Style;
  /** What it counts, for telling whether it follows another: the number, then those of its branches. */
  readonly numbers: readonly number[];
  /** Whether a space, a stop or the end of the line comes after it. */
  readonly spaced: boolean;
}

const NUMBER = '[0-9 ]+|[〇一二三四五六七八九十百千]+';
const BRANCH = '((?: ?の ?(?:[0-9]+|[〇一二三四五六七八九十百千]+))?)';

const ARTICLE = /* @__PURE__ */ new RegExp(`^第 ?(${NUMBER}) ?条${BRANCH}${BRANCH}`);
/** Parts, subsections and divisions are told from words that begin alike: 第1目的, 第2編集. */
const CHAPTER = /* @__PURE__ */ new RegExp(
  `^第 ?(${NUMBER}) ?([章節]|[編款目](?= |$| ?の ?[0-9一-十]))${BRANCH}${BRANCH}`,
);
/** 2, or as copies have it: 2. */
const PARAGRAPH = /^([0-9]+)(?![0-9]| ?\))(?: ?\.(?! ?[0-9]))?/;
const ITEM = /* @__PURE__ */ new RegExp(`^\\( ?(${NUMBER})${BRANCH}${BRANCH} ?\\)${BRANCH}${BRANCH}`);
/** As copies have it: 1) */
const HALF_ITEM = /^([0-9]+) ?\)/;
const KANJI_ITEM = /* @__PURE__ */ new RegExp(`^([〇一二三四五六七八九十百千]+)${BRANCH}${BRANCH}(?: ?\\.|(?= |$))`);

const SUB_ITEMS: readonly (readonly [Style, RegExp])[] = [
  ['ア', /^([ア-ン])(?: ?[.)]|(?= |$))/],
  ['(ア)', /^\( ?([ア-ン]) ?\)/],
  // A letter before others is a word: a room, e.g.
  ['a', /^([a-z])(?: ?[.)]|(?= |$))(?! ?[a-z.])/],
  ['(a)', /^\( ?([a-z]|[ivx]{2,5}) ?\)/],
];
const CIRCLED = /^[①-⑳]/;

const GOJUON = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx';

/** What goes on after an article or a number that a sentence only mentions: 第3条の規定, 第4条から, 2年. */
const MENTIONED = /^(?:[のにをがはとかで及又若並、各]|第[0-9]+[項号])/;
const COUNTED = /^[年月日号条項週時分回人件円]/;

/** What stands behind the first of several that are deleted: (2)及び(3) 削除. */
export const DELETED = /^(?:から|及び|、|・)[^。]{1,30}削除/;

function read({ plain }: Line, pattern: RegExp, suffix: string, style: Style, mentioned?: RegExp): Label | undefined {
  const found = pattern.exec(plain);
  const first = withoutSpaces(found?.[1] ?? '');
  if (found === null || first === '' || mentioned?.test(plain.slice(found[0].length))) return undefined;
  const branches = found.slice(2).filter((part) => /^ ?の/.test(part));
  const numbers = [first, ...branches.map((part) => withoutSpaces(part).slice(1))].map(readNumber);
  const [head, ...tail] = numbers;
  return {
    printed: withoutSpaces(found[0]),
    key: `第${head}${suffix}${tail.map((branch) => `の${branch}`).join('')}`,
    ...{ style, numbers, spaced: isSpaced(plain, found[0]) },
  };
}

const isSpaced = (plain: string, label: string) =>
  plain.length === label.length || plain[label.length] === ' ' || label.endsWith('.');

export const articleLabel = (line: Line): Label | undefined => read(line, ARTICLE, '条', '', MENTIONED);
export const itemLabel = (line: Line): Label | undefined => {
  const label = read(line, ITEM, '号', '(1)') ?? read(line, HALF_ITEM, '号', '(1)');
  return label && { ...label, spaced: label.spaced || DELETED.test(line.bare.slice(label.printed.length)) };
};
export const kanjiItemLabel = (line: Line): Label | undefined => read(line, KANJI_ITEM, '号', '一');
export const paragraphLabel = (line: Line): Label | undefined =>
  CIRCLED.test(line.printed) ? undefined : read(line, PARAGRAPH, '項', '1', COUNTED);

/** From the highest to the lowest. */
export const LEVELS = '編章節款目';

export const chapterLabel = (line: Line): Label | undefined =>
  read(line, CHAPTER, CHAPTER.exec(line.plain)?.[2] ?? '', '');

/** ア, (ア), a, (a) or ①, in a list whose first is `first`: イ, ロ, ハ if that is イ, else ア, イ, ウ. */
export function subItemLabel({ plain, printed }: Line, first: string | undefined): Label | undefined {
  const circled = CIRCLED.exec(printed)?.[0];
  if (circled !== undefined)
    return { printed: circled, key: circled, style: '①', numbers: [circled.charCodeAt(0) - 0x245f], spaced: true };
  for (const [style, pattern] of SUB_ITEMS) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const letter = found[1]!;
    const key = style.startsWith('(') ? `(${letter})` : letter;
    const numbers = [orderOf(style, first ?? letter).indexOf(letter) + 1];
    return { printed: withoutSpaces(found[0]), key, style, numbers, spaced: isSpaced(plain, found[0]) };
  }
  return undefined;
}

function orderOf(style: Style, first: string): readonly string[] {
  if (style.includes('a')) return /^\(?i\)?$/.test(first) ? ROMAN.split(' ') : Array.from(LATIN);
  return Array.from(first.includes('イ') ? IROHA : GOJUON);
}

/** Where a letter stands in a list whose first is `first`. */
export const letterNumber = (letter: string, first: string): number =>
  CIRCLED.test(letter) ? letter.charCodeAt(0) : orderOf(/[a-z]/.test(letter) ? 'a' : 'ア', first).indexOf(letter);

/** The letter after one in a list; イ is taken for the second, as ロ after it would tell nothing. */
export function letterAfter(style: Style, key: string): string | undefined {
  if (!/[アa]/.test(style)) return undefined;
  const order = orderOf(style, '');
  const letter = order[order.indexOf(key.replace(/[()]/g, '')) + 1];
  return letter && (style.startsWith('(') ? `(${letter})` : letter);
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
