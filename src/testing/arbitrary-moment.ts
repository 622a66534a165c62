import fc from 'fast-check';
import { deadlineFor } from '../articles/article-12-introduction.js';
import { type Day, FIRST_DAY, LAST_DAY } from '../time/calendar.js';
import { eraDayOf } from '../time/era.js';
import { dayAfter, isoDay } from './days.js';

/** Years whose deadlines and leap days fall on every day of the week. */
const years = () => fc.integer({ min: 2023, max: 2036 });

/**
 * Days on which something begins or ends: the calendar, an era, what is attested of the text, the furigana in Article
 * 7, the years whose national holidays are known; and a holiday that is the last day of a month.
 */
const LANDMARKS = [
  FIRST_DAY,
  LAST_DAY,
  '1989-01-07',
  '1989-01-08',
  '2019-04-30',
  '2019-05-01',
  '2012-03-31',
  '2012-04-01',
  '2022-03-31',
  '2022-04-01',
  '2023-03-31',
  '2023-04-01',
  '2025-05-25',
  '2025-05-26',
  '2000-02-29',
  '2024-02-29',
  '1969-12-31',
  '2029-04-30',
  '2051-01-01',
] as const;

/** Days from two before to four after a day: far enough for the next open day. */
export const daysAround = (day: Day): fc.Arbitrary<Day> =>
  fc.integer({ min: -2, max: 4 }).map((days) => dayAfter(day, days));

/**
 * Civil days, `YYYY-MM-DD`: any of the calendar, and more often those where answers change: around the deadline of
 * applications and the turn of months, leap days, the first days of eras, the ends of the calendar.
 *
 * @example
 * ```ts
 * fc.sample(arbitraryDay(), { numRuns: 1, seed: 1 }).every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) // => true
 * ```
 * @ja 暦日の任意値（期限・月末・改元などの前後を多く含む）
 */
export const arbitraryDay = (): fc.Arbitrary<Day> =>
  fc.oneof(
    fc.date({ min: new Date(FIRST_DAY), max: new Date(LAST_DAY), noInvalidDate: true }).map(isoDay),
    years().chain((year) => daysAround(deadlineFor(year))),
    fc
      .tuple(years(), fc.integer({ min: 0, max: 11 }), fc.integer({ min: -1, max: 1 }))
      .map(([year, month, days]) => dayAfter(isoDay(new Date(Date.UTC(year, month))), days)),
    fc.constantFrom(...LANDMARKS),
  );

const times = () =>
  fc.constantFrom('00:00', '00:00:00', '09:30:00', '14:59:59', '14:59:59.999', '15:00:00', '15:00', '23:59:59,5');
const offsets = () => fc.constantFrom('+09:00', 'Z', '+0900', '+09', '-10:00', '+14:00', '+05:30');

/** Letters and digits as Japanese forms often have them. */
export const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/**
 * Days in all forms of a moment. As a date-time with another offset than the ward's, it may be the day before or after.
 */
export const momentsOn = (days: fc.Arbitrary<Day>): fc.Arbitrary<string> =>
  fc.oneof(
    days,
    days.map(eraDayOf),
    days.map((day) => wide(eraDayOf(day))),
    instantsOn(days),
  );

/** Date-times with all kinds of offsets. */
export const instantsOn = (days: fc.Arbitrary<Day>): fc.Arbitrary<string> =>
  fc
    .tuple(days, times(), offsets())
    // The calendar ends with its last day in the ward, which other offsets would overstep.
    .map(([day, time, offset]) => `${day}T${time}${day === FIRST_DAY || day === LAST_DAY ? '+09:00' : offset}`);

/**
 * Moments as JSON has them: civil days, date-times with all kinds of offsets, on both sides of the ward's midnight, and
 * days of eras.
 *
 * @example
 * ```ts
 * const known = fc.property(arbitraryMoment(), (appliedAt) => 'appliedOn' in decideTimeliness({ appliedAt }));
 * fc.check(known).failed // => false
 * ```
 * @ja 時点の任意値（暦日・時差付き日時・和暦）
 */
export const arbitraryMoment = (): fc.Arbitrary<string> => momentsOn(arbitraryDay());
