/** The calendar reads dates by their digits, for speed. Date and luxon say whether it reads them right. */
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { dayAfter, FIRST_DAY, fiscalYearOf, LAST_DAY, readDay } from '../../src/time/calendar.js';

const first = DateTime.fromISO(FIRST_DAY, { zone: 'utc' });
const count = DateTime.fromISO(LAST_DAY, { zone: 'utc' }).diff(first, 'days').days + 1;

describe('every day from 1947-04-01 to 2999-12-31', () => {
  it('exists, has its fiscal year and the day after it', () => {
    const wrong: string[] = [];
    let millis = first.toMillis();
    for (let i = 0; i < count; i++) {
      const date = new Date(millis);
      millis += 86_400_000;
      const day = date.toISOString().slice(0, 10);
      const next = new Date(millis).toISOString().slice(0, 10);
      const april = Date.UTC(date.getUTCFullYear(), 3, 1);
      const fiscalYear = date.getTime() >= april ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
      const right = readDay(day, '', []) === day && dayAfter(day) === next && fiscalYearOf(day) === fiscalYear;
      if (!right) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  it('no other day of a month is read, in any year of a leap cycle', () => {
    for (let year = 1948; year < 2348; year++)
      for (let month = 0; month <= 13; month++)
        for (const day of [0, 28, 29, 30, 31, 32]) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(readDay(text, '', []) !== undefined, text).toBe(DateTime.fromISO(text, { zone: 'utc' }).isValid);
        }
  });
});
