import { complain, type Issue, refuse } from '../input/errors.js';
import { type Day, dayInYear, isDate, withinCalendar } from './calendar.js';
import { eraDayOf, isInEra, outsideEra } from './era.js';
import { asWritten, yearWritten } from './written.js';

/**
 * A calendar month, `2026-09`, or as offices write it: `2026/9`, `2026年9月`, `令和8年9月`, `R8.9`. From 1947-04 to 2999-12.
 * @ja 暦月（YYYY-MM 又は「令和8年9月」）
 */
export type Month = string;

export const FIRST_MONTH: Month = '1947-04';
export const LAST_MONTH: Month = '2999-12';

const MONTH = /^(\d{1,4})(?:[-./](\d\d?)|年(\d\d?)月)$/;

/** A month as `YYYY-MM`, or `undefined` after a complaint. Absent is absent. */
export function readMonth(value: unknown, path: string, issues: Issue[]): Month | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number')
    return complain(
      issues,
      path,
      'number-for-a-day',
      '数値は月になりません。2026-09 などの形で書きます。',
      'A number is not a month; write 2026-09 or 令和8年9月.',
    );
  if (typeof value !== 'string') return notAMonth(value, path, issues);
  const { era, rest } = asWritten(value);
  const parts = MONTH.exec(rest);
  const year = parts === null ? undefined : yearWritten(era, parts[1]!);
  if (year === undefined) return notAMonth(value, path, issues);
  const month = Number(parts![2] ?? parts![3]);
  if (!isDate(year, month, 1, path, issues)) return undefined;
  const [first, late] = [dayInYear(year, { month, day: 1 }), dayInYear(year, { month, day: 28 })];
  if (withinCalendar(first, path, issues) === undefined) return undefined;
  // January 1989 was 昭和64年1月 and 平成元年1月: a month belongs to every era that has days in it.
  if (era !== undefined && !isInEra(era, first) && !isInEra(era, late))
    return outsideEra(eraDayOf(late).replace(/28日$/, ''), path, issues);
  return first.slice(0, 7);
}

const notAMonth = (value: unknown, path: string, issues: Issue[]): undefined =>
  refuse(
    value,
    issues,
    path,
    'not-a-moment',
    '月（2026-09、令和8年9月）が要ります。',
    'This must be a month (2026-09, 令和8年9月).',
  );

/** The last day before a month: of the month before. */
export function lastDayBefore(month: Month): Day {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1, 0)).toISOString().slice(0, 10);
}
