import { yearOfEra } from './era.js';

/** A date as somebody wrote it: the era in front, if any, and the rest in one form. */
export interface Written {
  readonly era: string | undefined;
  /** `8/8/31`, `2026-08-31 17:00`: half-width digits, space between digits alone, whole dates with slashes for 年月日. */
  readonly rest: string;
}

/** Longer texts are no dates; to bring them into one form would only cost time. */
const LONGEST = 40;
const KANJI = '〇一二三四五六七八九';

/** Widths, kanji numerals, hyphens and spaces that mean the same are made the same. */
export function asWritten(text: string): Written {
  const plain = (text.length > LONGEST ? '' : text)
    .normalize('NFKC')
    .replace(/[〇一二三四五六七八九]/g, (digit) => `${KANJI.indexOf(digit)}`)
    // 三十一 is 3十1 by now, and 十 alone is 10. More than one 十 makes no number.
    .replace(/(?<![\d十])(\d?)十(\d?)(?![\d十])/g, (_, tens, ones) => (tens || '1') + (ones || '0'))
    .replace(/[‐-―−ー]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ (?!\d)|(?<!\d) /g, '');
  const [, era, rest] = /^(?:西暦|(昭和?|平成?|令和?|[SHR])\.?)?(.*)/i.exec(plain)!;
  return {
    era,
    rest: rest!
      .replace(/^元/, '1')
      .replace(/^(\d+)年(\d+)月(\d+)日/, '$1/$2/$3 ')
      .replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1/$2/$3'),
  };
}

/** The calendar year; fewer digits than four are of a year only with an era. */
export function yearWritten(era: string | undefined, numeral: string): number | undefined {
  if (era !== undefined) return yearOfEra(era, Number(numeral));
  return numeral.length === 4 ? Number(numeral) : undefined;
}
