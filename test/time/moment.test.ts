import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/input/errors.js';
import { readFiscalYear } from '../../src/time/fiscal-year.js';
import { readMoment } from '../../src/time/moment.js';

const dayOf = (value: unknown) => {
  const issues: Issue[] = [];
  return readMoment(value, 'at', issues) ?? issues.map(({ code }) => code).join();
};
const yearOf = (value: unknown) => {
  const issues: Issue[] = [];
  return readFiscalYear(value, 'for', issues) ?? issues.map(({ code }) => code).join();
};

describe('Moment: the civil day in the ward', () => {
  it.each([
    ['2026-08-31', '2026-08-31'],
    ['2024-02-29', '2024-02-29'],
    ['1947-04-01', '1947-04-01'],
    ['2999-12-31', '2999-12-31'],
    // Midnight in Tokyo is 15:00 UTC of the day before.
    ['2026-08-31T14:59:59.999Z', '2026-08-31'],
    ['2026-08-31T15:00:00Z', '2026-09-01'],
    ['2026-08-31T23:59:59+09:00', '2026-08-31'],
    ['2026-09-01T00:00+09:00', '2026-09-01'],
    ['2026-08-31T10:59:59-04:00', '2026-08-31'],
    ['2026-08-31T11:00:00-04:00', '2026-09-01'],
    // An offset that moves the day by two, and the turn of a year.
    ['2024-04-10T23:00:59-23:59', '2024-04-12'],
    ['2026-12-31T15:00:00.000Z', '2027-01-01'],
    ['2026-09-01T04:59:59+14:00', '2026-08-31'],
    ['2026-08-31T20:30:00+0530', '2026-09-01'],
    ['2026-08-31T20:29:59+05:30', '2026-08-31'],
    ['2026-08-31T20:30:00+05:30', '2026-09-01'],
    ['2026-08-31T10:29:59-04:30', '2026-08-31'],
    ['2026-08-31T10:30:00-04:30', '2026-09-01'],
    ['2026-08-31T15:00:00,5+00', '2026-09-01'],
    // Japan kept summer time, ten hours ahead, from 1948 to 1951.
    ['1950-08-31T14:00:00Z', '1950-09-01'],
    ['1947-08-31T14:00:00Z', '1947-08-31'],
    ['1947-03-31T15:00:00Z', '1947-04-01'],
    ['3000-01-01T04:59:59+14:00', '2999-12-31'],
    ['令和8年8月31日', '2026-08-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和22年4月1日', '1947-04-01'],
    ['令和８年８月３１日', '2026-08-31'],
    [' 令和8年8月31日 ', '2026-08-31'],
    [`令和8年8月31日${' '.repeat(31)}`, '2026-08-31'],
  ])('%s is %s', (moment, day) => expect(dayOf(moment)).toBe(day));

  it('takes a Date and a luxon DateTime, whatever its zone', () => {
    expect(dayOf(new Date('2026-08-31T15:00:00Z'))).toBe('2026-09-01');
    expect(dayOf(DateTime.fromISO('2026-08-31T11:00:00', { zone: 'America/New_York' }))).toBe('2026-09-01');
    expect(dayOf(DateTime.fromISO('2026-08-31T10:59:59', { zone: 'America/New_York' }))).toBe('2026-08-31');
  });

  it('agrees with luxon and the named zone at every turn of the day it is asked about', () => {
    for (let year = 1947; year <= 2999; year += 7)
      for (const [month, day] of [
        [4, 30],
        [7, 1],
        [8, 31],
        [12, 31],
      ] as const)
        for (const shift of [-1, 0, 3_599_999, 3_600_000]) {
          const midnight = DateTime.fromObject({ year, month, day }, { zone: 'Asia/Tokyo' });
          const instant = midnight.plus({ milliseconds: shift });
          if (instant.year < 1947 || instant.year > 2999) continue;
          expect(dayOf(instant.toUTC().toISO())).toBe(instant.toISODate());
          expect(dayOf(instant.toJSDate())).toBe(instant.toISODate());
        }
  });

  it.each([
    ['2026-08-31T15:00:00', 'no-offset'],
    ['2026-02-30', 'no-such-day'],
    ['2026-02-29', 'no-such-day'],
    ['2100-02-29', 'no-such-day'],
    ['2026-04-31', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026-00-10', 'no-such-day'],
    ['2026-01-00', 'no-such-day'],
    ['2026-02-30T10:00:00Z', 'no-such-day'],
    ['2026-08-31T24:00:00+09:00', 'no-such-time'],
    ['2026-08-31T10:60:00+09:00', 'no-such-time'],
    ['2026-08-31T10:00:60+09:00', 'no-such-time'],
    ['2026-08-31T10:00:00+24:00', 'no-such-time'],
    ['2026-08-31T10:00:00+09:60', 'no-such-time'],
    ['平成40年1月1日', 'outside-era'],
    ['平成31年5月1日', 'outside-era'],
    ['令和元年4月30日', 'outside-era'],
    ['昭和64年1月8日', 'outside-era'],
    ['平成元年1月7日', 'outside-era'],
    ['令和8年2月30日', 'no-such-day'],
    ['令和0年5月1日', 'outside-era'],
    ['令和999年1月1日', 'out-of-range'],
    ['1947-03-31', 'out-of-range'],
    ['3000-01-01', 'out-of-range'],
    ['1947-03-31T14:59:59Z', 'out-of-range'],
    ['3000-01-01T04:59:59+09:00', 'out-of-range'],
    ['0026-08-31', 'out-of-range'],
    ['0002-01-01', 'out-of-range'],
    ['12026-8-31', 'not-a-moment'],
    ['0999-12-31', 'out-of-range'],
    ['1000-01-01', 'out-of-range'],
    ['第令和8年8月31日', 'not-a-moment'],
    ['令和8年8月31日付', 'not-a-moment'],
    [`令和8年8月31日${' '.repeat(32)}`, 'not-a-moment'],
    ['2999-12-31T15:00:00Z', 'out-of-range'],
    ['9999-12-31T23:00:00Z', 'out-of-range'],
    ['2O26-08-31', 'not-a-moment'],
    ['20x6-08-31', 'not-a-moment'],
    ['August 31, 2026', 'not-a-moment'],
    ['8月31日', 'ambiguous-date'],
    ['', 'not-a-moment'],
    [new Date(Number.NaN), 'invalid-date'],
    [DateTime.invalid('for the test'), 'invalid-date'],
    [{ isValid: true, toMillis: () => '2026-08-31' }, 'invalid-date'],
    [{ isValid: false, toMillis: () => 0 }, 'invalid-date'],
    [new Date(8.64e15), 'out-of-range'],
    [new Date('+010000-01-01T00:00:00Z'), 'out-of-range'],
    [new Date('9999-12-31T23:00:00Z'), 'out-of-range'],
    [new Date(8.64e15 - 32_400_000), 'out-of-range'],
    [new Date(-8.64e15), 'out-of-range'],
    [new Date('1947-03-31T14:59:59.999Z'), 'out-of-range'],
    // 2026 years before Christ, and 68 after.
    [new Date('-002025-08-31T00:00:00Z'), 'out-of-range'],
    [new Date('0068-08-31T00:00:00Z'), 'out-of-range'],
    [20260831, 'number-for-a-day'],
    [Number.NaN, 'number-for-a-day'],
    [null, 'null'],
    [true, 'not-a-moment'],
    [{}, 'not-a-moment'],
    [[], 'not-a-moment'],
    [Object.assign(() => 0, { isValid: true, toMillis: () => 0 }), 'not-a-moment'],
  ])('%s is refused: %s', (moment, code) => expect(dayOf(moment)).toBe(code));
});

describe('Moment, one character off', () => {
  /** What stands beside what in a date-time; space may stand anywhere but within a number. */
  const GRAMMAR = new RegExp(
    ['^ *(\\d{4})', '([-/.])', '(\\d\\d?)', '\\2', '(\\d\\d?) *$|^ *(\\d{4})', '([-/.])', '(\\d\\d?)', '\\6']
      .concat('(\\d\\d?)(?: +| *T *)([01]?\\d|2[0-3])', ':', '([0-5]\\d)(?: *: *([0-5]\\d)(?: *[.,] *(\\d+))?)?')
      .concat('(?:(Z)|([+-])', '([01]\\d|2[0-3])(?:(?: *: *)?([0-5]\\d))?) *$')
      .join(' *'),
  );

  /** What luxon makes of it. */
  function expected(text: string): string | undefined {
    const read = GRAMMAR.exec(text.normalize('NFKC').replace(/^ *(\d{4})(\d\d)(\d\d) *$/, '$1-$2-$3'));
    if (read === null) return undefined;
    const [year, , month, date] = read[1] === undefined ? read.slice(5) : read.slice(1);
    const [hour = '0', minute = '0', second = '0', , z, sign, hours = '0', minutes = '0'] = read.slice(9);
    const zone =
      z === undefined && sign !== undefined ? `UTC${sign}${Number(hours)}:${minutes.padStart(2, '0')}` : 'UTC';
    const [y, m, d, h, n, s] = [year, month, date, hour, minute, second].map(Number);
    const local = { year: y!, month: m!, day: d!, hour: h!, minute: n!, second: s! };
    const moment = DateTime.fromObject(local, { zone: read[1] === undefined ? zone : 'Asia/Tokyo' });
    const day = moment.setZone('Asia/Tokyo').toISODate() ?? '';
    return day >= '1947-04-01' && day <= '2999-12-31' ? day : undefined;
  }

  it.each([
    ...['2026-08-31', '2024-02-29', '1950-08-31', '2999-12-31', '2026-08-31T17:00Z', '2026-08-31T17:00:00Z'],
    ...['2026-12-31T15:00:00.123Z', '2026-08-31T23:59:59+09:00', '2026-08-31T00:00:00-04:30', '1951-08-31T14:00:00Z'],
    ...['2026-08-31T17:00:00,5+09', '2026-08-31T17:00+0900', '1952-01-01T00:00:00+09:00', '2999-01-01T15:00:00Z'],
  ])('%s: each character put in, left out or exchanged', (text) => {
    const characters = [...'0123456789/:-+.,TZx ', '３', ''];
    const wrong: string[] = [];
    for (let at = 0; at <= text.length; at++)
      for (const character of characters)
        for (const end of [at, at + 1]) {
          const other = text.slice(0, at) + character + text.slice(end);
          if (readMoment(other, '', []) !== expected(other)) wrong.push(other);
        }
    expect(wrong).toEqual([]);
  });
});

describe('FiscalYear: 1 April to 31 March', () => {
  it.each([
    [2027, 2027],
    [1947, 1947],
    [2999, 2999],
    ['令和9年度', 2027],
    ['平成31年度', 2019],
    ['令和元年度', 2019],
    ['平成元年度', 1989],
    ['昭和63年度', 1988],
    ['昭和22年度', 1947],
    [' 令和９年度 ', 2027],
    [`令和9年度${' '.repeat(35)}`, 2027],
    ['2027-03-31', 2026],
    ['2027-04-01', 2027],
    ['令和9年3月31日', 2026],
    ['2027-03-31T15:00:00Z', 2027],
    ['2027', 2027],
    ['２０２７', 2027],
    ['2027年度', 2027],
    ['二〇二七年度', 2027],
    ['R9', 2027],
    ['r9', 2027],
    ['Ｒ９', 2027],
    ['R09年度', 2027],
    ['R元年度', 2019],
    ['H31', 2019],
    ['S63年度', 1988],
    ['令和9', 2027],
    ['令和 9 年度', 2027],
    ['令和九年度', 2027],
    ['令和十年度', 2028],
    ['令和二十一年度', 2039],
    ['令和元', 2019],
    ['令和1年度', 2019],
    ['平成三十一年度', 2019],
    ['㋿9年度', 2027],
    ['西暦2027年度', 2027],
    ['2027/3/31', 2026],
    ['R9.4.1', 2027],
    ['20270401', 2027],
  ])('%s is %s', (given, year) => expect(yearOf(given)).toBe(year));

  it.each([
    [2027.5, 'not-a-fiscal-year'],
    [Number.NaN, 'not-a-fiscal-year'],
    [Number.POSITIVE_INFINITY, 'not-a-fiscal-year'],
    [1946, 'out-of-range'],
    [3000, 'out-of-range'],
    ['昭和64年度', 'outside-era'],
    ['平成32年度', 'outside-era'],
    ['令和0年度', 'outside-era'],
    ['昭和21年度', 'out-of-range'],
    ['令和999年度', 'out-of-range'],
    ['第令和9年度', 'not-a-fiscal-year'],
    ['令和9年度末', 'not-a-fiscal-year'],
    [`令和9年度${' '.repeat(36)}`, 'not-a-fiscal-year'],
    // A calendar year is another than the fiscal year of its number.
    ['令和9年', 'not-a-fiscal-year'],
    ['2027年', 'not-a-fiscal-year'],
    ['9年度', 'not-a-fiscal-year'],
    ['27', 'not-a-fiscal-year'],
    ['R', 'not-a-fiscal-year'],
    ['', 'not-a-fiscal-year'],
    ['来年度', 'not-a-fiscal-year'],
    [true, 'not-a-fiscal-year'],
    [{}, 'not-a-fiscal-year'],
    [46_113, 'out-of-range'],
    ['2027-02-30', 'no-such-day'],
    ['20X7-04-01', 'not-a-fiscal-year'],
    ['2027-O4-01', 'not-a-fiscal-year'],
    ['2027-04-0l', 'not-a-fiscal-year'],
    ['2027-04-3-', 'not-a-fiscal-year'],
    ['4/1/2027', 'ambiguous-date'],
    ['2027-04', 'no-day'],
    [null, 'null'],
  ])('%s is refused: %s', (given, code) => expect(yearOf(given)).toBe(code));
});
