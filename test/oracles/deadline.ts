/** Days about the deadline of Article 12, paragraph (2), for tests that need such a day, whichever it is. */
import { DateTime } from 'luxon';
import { deadlineFor } from '../../src/articles/article-12-introduction.js';
import { daysLater } from './timeliness.js';

/** The last day for fiscal year 2027, and the day after. */
export const LAST = deadlineFor(2027);
export const AFTER = daysLater(LAST, 1);

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const weekdayOf = (day: string) => WEEKDAYS[DateTime.fromISO(day, { zone: 'utc' }).weekday - 1]!;

/** The first fiscal year from 2025 on whose deadline falls on this day of the week, and the deadline. */
export function dueOn(weekday: (typeof WEEKDAYS)[number]): { readonly plannedFor: number; readonly last: string } {
  let plannedFor = 2025;
  while (weekdayOf(deadlineFor(plannedFor)) !== weekday) plannedFor += 1;
  return { plannedFor, last: deadlineFor(plannedFor) };
}

const inWords = (locale: string, dateStyle: 'long' | 'short' = 'long') => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};

/** 令和8年8月31日. */
export const inJapanese = inWords('ja-JP-u-ca-japanese');
/** 8月31日. */
export const dayOfYearInJapanese = (day: string) => inJapanese(day).replace(/^.*年/, '');
const byInitial = inWords('ja-JP-u-ca-japanese', 'short');
/** R8.8.31. */
export const withInitial = (day: string) => byInitial(day).replaceAll('/', '.');
/** 31 August 2026. */
export const inEnglish = inWords('en-GB');
/** 令和8年8月31日（月）. */
export const withWeekday = (day: string) =>
  `${inJapanese(day)}（${'月火水木金土日'[WEEKDAYS.indexOf(weekdayOf(day))]}）`;
/** Monday 31 August 2026. */
export const withWeekdayInEnglish = (day: string) => `${weekdayOf(day)} ${inEnglish(day)}`;
