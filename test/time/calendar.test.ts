/** The calendar reads dates by their digits, for speed. Date and luxon say whether it reads them right. */
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  FIRST_DAY,
  fiscalYearOf,
  isClosedDay,
  LAST_DAY,
  nextOpenDay,
  readDay,
} from '../../src/time/calendar.js';

const NONE: ReadonlySet<string> = new Set();
const first = DateTime.fromISO(FIRST_DAY, { zone: 'utc' });
const count = DateTime.fromISO(LAST_DAY, { zone: 'utc' }).diff(first, 'days').days + 1;

describe('every day from 1947-04-01 to 2999-12-31', () => {
  it('exists, has its weekday, its fiscal year and the day after it', () => {
    const wrong: string[] = [];
    let millis = first.toMillis();
    for (let i = 0; i < count; i++) {
      const date = new Date(millis);
      millis += 86_400_000;
      const day = date.toISOString().slice(0, 10);
      const next = new Date(millis).toISOString().slice(0, 10);
      const monthAndDay = day.slice(5);
      const closed =
        [0, 6].includes(date.getUTCDay()) ||
        ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(monthAndDay);
      const april = Date.UTC(date.getUTCFullYear(), 3, 1);
      const fiscalYear = date.getTime() >= april ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
      const right =
        readDay(day, '', []) === day &&
        dayAfter(day) === next &&
        isClosedDay(day, NONE) === closed &&
        fiscalYearOf(day) === fiscalYear;
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

it.each([
  // Saturday and Sunday, then the caller's Monday.
  ['2026-08-29', [], '2026-08-31'],
  ['2026-08-29', ['2026-08-31'], '2026-09-01'],
  // From 29 December 2025 to 3 January 2026, a Saturday, and the Sunday after it.
  ['2025-12-29', [], '2026-01-05'],
  ['2026-08-31', [], '2026-08-31'],
])('the first open day from %s on, closed days %j: %s', (day, closedDays, open) => {
  expect(nextOpenDay(day, new Set(closedDays))).toBe(open);
});
