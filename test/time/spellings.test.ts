import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/input/errors.js';
import { readFiscalYear } from '../../src/time/fiscal-year.js';
import { readMoment } from '../../src/time/moment.js';
import { readMonth } from '../../src/time/month.js';

const dayOf = (value: unknown) => {
  const issues: Issue[] = [];
  return readMoment(value, 'at', issues) ?? issues.map(({ code }) => code).join();
};
const messageOf = (value: unknown) => {
  const issues: Issue[] = [];
  readMoment(value, 'at', issues);
  return issues[0]!.message;
};

// The receipt column of a list of applications, as an office's spreadsheet gives it away: all of 31 August 2026, a Monday.
it.each([
  ...['2026/8/31', '2026/08/31', '2026-8-31', '2026年8月31日', 'R8.8.31', 'R08.08.31', '令和８年８月３１日'],
  ...['令和八年八月三十一日', '2026/8/31 (月)', '令和8年8月31日（月曜日）', '2026. 8. 31'],
])('a spreadsheet has %s', (cell) => expect(dayOf(cell)).toBe('2026-08-31'));
it('a spreadsheet has the number 46265', () => {
  expect(dayOf(46265)).toBe('number-for-a-day');
  expect(messageOf(46265).ja).toContain('2026-08-31');
});

describe('one day, however an office writes it', () => {
  it.each([
    ['r8.8.31', '2026-08-31'],
    ['R8/8/31', '2026-08-31'],
    ['R8-8-31', '2026-08-31'],
    ['R.8.8.31', '2026-08-31'],
    ['R8年8月31日', '2026-08-31'],
    ['Ｒ８．８．３１', '2026-08-31'],
    ['２０２６／８／３１', '2026-08-31'],
    ['２０２６年８月３１日', '2026-08-31'],
    ['二〇二六年八月三十一日', '2026-08-31'],
    ['西暦2026年8月31日', '2026-08-31'],
    ['20260831', '2026-08-31'],
    ['2026.08.31', '2026-08-31'],
    ['㋿8年8月31日', '2026-08-31'],
    // Hyphens of a Japanese keyboard, and letters that a PDF gives for 令, 月 and 日.
    ['2026−8−31', '2026-08-31'],
    ['2026‐08‐31', '2026-08-31'],
    ['2026ー8ー31', '2026-08-31'],
    ['令和8年8⽉31⽇', '2026-08-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['令和一年五月一日', '2019-05-01'],
    ['H31.4.30', '2019-04-30'],
    ['S64.1.7', '1989-01-07'],
    ['令8.8.31', '2026-08-31'],
    ['平31/4/30', '2019-04-30'],
    ['昭64年1月7日', '1989-01-07'],
    ['平成元年一月八日', '1989-01-08'],
    ['令和十年十月十日', '2028-10-10'],
    ['令和二十年十二月二十日', '2038-12-20'],
    ['令和八年八月〇一日', '2026-08-01'],
    // Space, wherever it stands but within a number.
    ['令和　８年　８月　１日', '2026-08-01'],
    [' 2026 / 8 / 31 ', '2026-08-31'],
    ['2026年8月 1日', '2026-08-01'],
    ['2026年 8月31日', '2026-08-31'],
    // Its day of the week.
    ['2026/8/31(月)', '2026-08-31'],
    ['2026年8月31日 月曜日', '2026-08-31'],
    ['2026年8月31日㈪', '2026-08-31'],
    ['2026年8月31日㊊', '2026-08-31'],
    ['令和8年8月30日（日）', '2026-08-30'],
    ['2026-08-31（月曜）', '2026-08-31'],
    ['2026年9月21日（月・祝）', '2026-09-21'],
    ['R8.9.5(土)', '2026-09-05'],
    // With the hour and its offset.
    ['2026-08-31 17:00:00+09:00', '2026-08-31'],
    ['2026/8/31 0:00:00 +09:00', '2026-08-31'],
    ['2026-08-31 15:00:00Z', '2026-09-01'],
    ['2026-08-31 15:00:00.123456+00', '2026-09-01'],
    ['2026年8月31日17:00+09:00', '2026-08-31'],
    ['令和8年8月31日（月）17:00+09:00', '2026-08-31'],
    ['2026/8/31(月) 17:00+09:00', '2026-08-31'],
    ['2026-8-31T10:00:00Z', '2026-08-31'],
    // The day of the week is that of the date as it is written.
    ['2026-08-31(月)T16:00Z', '2026-09-01'],
  ])('%s is %s', (written, day) => expect(dayOf(written)).toBe(day));

  it.each([
    ['2026/8/31 (火)', 'wrong-weekday'],
    ['2026年8月31日㈫', 'wrong-weekday'],
    ['2026-08-31(火)T17:00:00+09:00', 'wrong-weekday'],
    ['2026/8/31(祭)', 'not-a-moment'],
    ['2026/8/31 17時', 'not-a-moment'],
    ['2026-08-31 0:00:00', 'no-offset'],
    ['2026/8/31 17:30', 'no-offset'],
    ['2026年8月31日 9:00', 'no-offset'],
    ['46265', 'number-for-a-day'],
    ['４６２６５', 'number-for-a-day'],
    ['46265.5', 'number-for-a-day'],
    ['46265.729166666664', 'number-for-a-day'],
    [46265.5, 'number-for-a-day'],
    ['8/31/2026', 'ambiguous-date'],
    ['8-31-2026', 'ambiguous-date'],
    ['31.8.2026', 'ambiguous-date'],
    ['08/09/2026', 'ambiguous-date'],
    ['26/8/31', 'ambiguous-date'],
    ['26-08-31', 'ambiguous-date'],
    ['8.8.31', 'ambiguous-date'],
    ['8年8月31日', 'ambiguous-date'],
    ['8/31', 'ambiguous-date'],
    ['八月三十一日', 'ambiguous-date'],
    ['2026-08', 'no-day'],
    ['2026/8', 'no-day'],
    ['2026年8月', 'no-day'],
    ['令和8年8月', 'no-day'],
    ['R8.8', 'no-day'],
    ['2026', 'not-a-moment'],
    ['令和8年', 'not-a-moment'],
    ['2026/8/32', 'no-such-day'],
    ['2026/2/29', 'no-such-day'],
    ['R8.2.29', 'no-such-day'],
    ['20260230', 'no-such-day'],
    ['2026/8-31', 'not-a-moment'],
    ['2026年8/31', 'not-a-moment'],
    ['2026-08-317:00+09:00', 'not-a-moment'],
    ['2026-08-3117:00+09:00', 'not-a-moment'],
    ['2026-8-3 1', 'not-a-moment'],
    ['2026-8- 3  1', 'not-a-moment'],
    ['2 026-8-31', 'not-a-moment'],
    ['令和二十三十年八月一日', 'not-a-moment'],
    ['令和十十年八月一日', 'not-a-moment'],
    ['2026年1月元日', 'not-a-moment'],
    ['H40.1.1', 'outside-era'],
    ['S100.1.1', 'outside-era'],
    ['R1.4.30', 'outside-era'],
    ['S21.12.31', 'out-of-range'],
    ['R982.1.1', 'out-of-range'],
    ['R2026.8.31', 'out-of-range'],
    ['大正10年8月31日', 'not-a-moment'],
    ['X8.8.31', 'not-a-moment'],
  ])('%s is refused: %s', (written, code) => expect(dayOf(written)).toBe(code));

  it.each([
    ['平成40年1月1日', '令和10年1月1日'],
    ['平成31年5月1日', '令和元年5月1日'],
    ['令和元年4月30日', '平成31年4月30日'],
    [46265, '2026-08-31'],
    ['46265', '2026-08-31'],
    [17_258, '1947-04-01'],
    [401_768.9, '2999-12-31'],
    ['2026-08-31 0:00:00', '+09:00'],
  ])('of %s is said what to write: %s', (written, meant) => {
    const { ja, en } = messageOf(written);
    expect(ja).toContain(meant);
    expect(en).toContain(meant);
  });

  it.each([17_257, 401_769, 20_260_831, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is no serial number',
    (number) => {
      expect(dayOf(number)).toBe('number-for-a-day');
      expect(messageOf(number).en).toContain('(2026-08-31)');
    },
  );
});

const KANJI = '〇一二三四五六七八九';
const inKanji = (n: number) => {
  if (n > 99) return [...`${n}`].map((digit) => KANJI[Number(digit)]).join('');
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? KANJI[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? KANJI[ones] : ''}`;
};
const wide = (text: string) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
const LETTERS: Record<string, string> = { 昭和: 'S', 平成: 'H', 令和: 'R' };

/** A day in every spelling. */
function spellingsOf(date: DateTime): string[] {
  const parts = era.formatToParts(date.toJSDate());
  const name = parts.find(({ type }) => type === 'era')!.value;
  const year = Number(parts.find(({ type }) => type === 'year')!.value.replace('元', '1'));
  const [y, m, d] = [date.year, date.month, date.day];
  const weekday = '月火水木金土日'[date.weekday - 1]!;
  const enclosed = String.fromCodePoint(0x322a + date.weekday - 1);
  const plain = [
    ...[`${y}/${m}/${d}`, date.toFormat('yyyy/MM/dd'), `${y}-${m}-${d}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`],
    ...[date.toFormat('yyyyMMdd'), `${name}${year}年${m}月${d}日`, `${LETTERS[name]}${year}.${m}.${d}`],
    ...[`${LETTERS[name]!.toLowerCase()}${year}/${m}/${d}`, `${LETTERS[name]}${year}年${m}月${d}日`],
    `${name}${year === 1 ? '元' : inKanji(year)}年${inKanji(m)}月${inKanji(d)}日`,
    `${[...`${y}`].map((digit) => KANJI[Number(digit)]).join('')}年${inKanji(m)}月${inKanji(d)}日`,
  ];
  return plain.flatMap((each) => [
    ...[each, wide(each), ` ${each.replace(/(?<=\D)(?=\d)|(?<=\d)(?=\D)/g, ' ')} `],
    ...[`${each}(${weekday})`, `${each}（${weekday}曜日）`, `${each} ${enclosed}`],
  ]);
}

describe('every day of the calendar', () => {
  const FIRST = DateTime.utc(1947, 4, 1);
  const DAYS = DateTime.utc(2999, 12, 31).diff(FIRST, 'days').days;

  /** What is read otherwise than luxon says. */
  const misread = (after: number) => {
    const date = FIRST.plus({ days: after });
    return spellingsOf(date).filter((each) => dayOf(each) !== date.toISODate());
  };

  it('in every spelling, by Intl and luxon', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAYS }), (after) => {
        expect(misread(after)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect([0, DAYS].flatMap(misread)).toEqual([]);
  });

  it('at both sides of every turn of an era and of a year', () => {
    for (const turn of [DateTime.utc(1989, 1, 8), DateTime.utc(2019, 5, 1), DateTime.utc(2027, 1, 1)])
      for (const days of [-1, 0, 1]) expect(misread(turn.diff(FIRST, 'days').days + days)).toEqual([]);
  });

  it('on another day of the week is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAYS }), fc.integer({ min: 1, max: 6 }), (after, off) => {
        const date = FIRST.plus({ days: after });
        const wrong = '月火水木金土日'[(date.weekday - 1 + off) % 7];
        expect(dayOf(`${date.toISODate()}(${wrong})`)).toBe('wrong-weekday');
      }),
    );
  });

  it('is named by its serial number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAYS }), (after) => {
        const serial = DateTime.utc(1899, 12, 30).plus({ days: 17_258 + after });
        expect(messageOf(17_258 + after).ja).toContain(serial.toISODate());
      }),
    );
  });
});

describe('months and fiscal years', () => {
  it.each(['2026-9', '2026/9', '2026.09', '2026年9月', '令和8年9月', 'R8.9', 'r8/9', 'Ｒ８年９月', '令和八年九月'])(
    '%s is September 2026',
    (written) => expect(readMonth(written, '', [])).toBe('2026-09'),
  );

  it('every fiscal year in every spelling', () => {
    for (let year = 1947; year <= 2999; year++) {
      const parts = era.formatToParts(new Date(Date.UTC(year, 11, 31)));
      const name = parts.find(({ type }) => type === 'era')!.value;
      const numeral = parts.find(({ type }) => type === 'year')!.value;
      const digits = numeral === '元' ? '1' : numeral;
      const spellings = [
        ...[`${year}`, `${year}年度`, `${name}${numeral}年度`, `${name}${digits}`, `${LETTERS[name]}${digits}`],
        ...[`${LETTERS[name]}${digits}年度`, `${name}${inKanji(Number(digits))}年度`, `${name}${numeral}`],
      ];
      for (const each of spellings.flatMap((text) => [text, wide(text), ` ${text} `]))
        expect([each, readFiscalYear(each, '', [])]).toEqual([each, year]);
    }
  });

  it.each(['27年度', true, {}, '来年度', Number.NaN, 3000, '平成40年度', '令和9年'])(
    'what is wrong with %s is said of fiscal years',
    (written) => {
      const issues: Issue[] = [];
      readFiscalYear(written, 'plannedFor', issues);
      expect(issues[0]!.message.ja).toContain('年度');
    },
  );
});
