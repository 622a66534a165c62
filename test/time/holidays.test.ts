/** The table of national holidays is that of the package, and a few of its days are what the law makes them. */
import { readFileSync } from 'node:fs';
import holidayJp from '@holiday-jp/holiday_jp';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isHoliday } from '../../src/time/holidays.js';
import { FIRST_HOLIDAY_YEAR, HOLIDAYS, LAST_HOLIDAY_YEAR } from '../../src/time/holidays.table.js';
import { holidayFile } from '../../tools/holidays/table.js';

describe('the table', () => {
  it('is what `npm run holidays` writes', () => {
    const file = new URL('../../src/time/holidays.table.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(holidayFile());
    expect([FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR]).toEqual([1970, 2050]);
    expect(HOLIDAYS).toHaveLength(81);
  });

  it('agrees with the package on every day of its years, and knows no other year', () => {
    const wrong: string[] = [];
    for (let day = DateTime.utc(1969, 1, 1); day.year <= 2051; day = day.plus({ days: 1 })) {
      const text = day.toFormat('yyyy-MM-dd');
      const known = day.year >= 1970 && day.year <= 2050;
      if (isHoliday(text) !== (known ? text in holidayJp.holidays : undefined)) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});

describe('国民の祝日に関する法律', () => {
  it.each([
    ['2029-04-29', '昭和の日（日曜日）'],
    ['2029-04-30', 'その振替休日'],
    // 3 May 2026 is a Sunday; 4 and 5 May are holidays themselves.
    ['2026-05-06', '憲法記念日の振替休日'],
    // 21 September 2026 is 敬老の日, 23 September 秋分の日.
    ['2026-09-22', '祝日に挟まれた日'],
    ['2019-05-01', '即位の日'],
    ['2019-04-30', '祝日に挟まれた日'],
    ['2021-07-23', '特例で移ったスポーツの日'],
    ['1970-01-01', '元日'],
    ['1989-02-24', '大喪の礼'],
    ['2050-11-23', '勤労感謝の日'],
  ])('%s は休日である（%s）', (day) => expect(isHoliday(day)).toBe(true));

  it.each([
    ['2029-05-01', '連休の間でも休日ではない'],
    ['2026-05-07', '振替休日の翌日'],
    ['2026-09-24', '秋分の日の翌日'],
    // 20 September 2027 is 敬老の日 and 23 September 秋分の日: two days lie between.
    ['2027-09-21', '挟まれた1日ではない'],
    ['2021-07-19', '特例で平日となった7月の第3月曜日'],
    // The law on substitute holidays came on 12 April 1973.
    ['1973-02-12', '振替休日ができる前'],
    ['2018-05-01', '即位の日は2019年だけである'],
    ['2026-08-31', '平日'],
    ['1970-01-02', '三が日は祝日ではない'],
  ])('%s は休日でない（%s）', (day) => expect(isHoliday(day)).toBe(false));

  it.each(['1969-12-31', '1969-05-05', '2051-01-01', '2051-05-03', '1947-04-29', '2999-11-23'])(
    '%s が休日かは分からない',
    (day) => expect(isHoliday(day)).toBeUndefined(),
  );
});
