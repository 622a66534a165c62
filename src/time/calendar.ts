import { complain, type Issue, refuse } from '../input/errors.js';

/**
 * A civil day in the ward, `YYYY-MM-DD`, from 1947-04-01 to 2999-12-31. Days compare as texts.
 * @ja 区における暦日（YYYY-MM-DD）
 */
export type Day = string;

export const FIRST_DAY: Day = '1947-04-01';
export const LAST_DAY: Day = '2999-12-31';

const A_DAY = 86_400_000; // milliseconds

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' &&
  value.length === LAST_DAY.length &&
  value >= FIRST_DAY &&
  value <= LAST_DAY &&
  // Date takes 30 February for 2 March, and much else for a day.
  new Date(value).toJSON()?.startsWith(value) === true;

/** A day as `YYYY-MM-DD` and nothing else. */
export function readDay(value: unknown, path: string, issues: Issue[]): Day | undefined {
  if (value === undefined || isDay(value)) return value;
  return refuse(
    value,
    issues,
    path,
    'not-a-day',
    '1947-04-01 から 2999-12-31 までの日を、この形で書きます。',
    'Write a day from 1947-04-01 to 2999-12-31, in this form.',
  );
}

/** Dates are read by their digits, several times faster than by regular expressions and Date: most facts have one. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER;
}

/** More than any year, so that no sum with it is one either. */
const NO_NUMBER = 10_000;

const HYPHEN = 45;

/** Whether a text begins with `YYYY-MM-DD`, a date that exists. */
export function startsWithDate(text: string): boolean {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = yearOf(text);
  return year < NO_NUMBER && exists(year, twoDigits(text, 5), twoDigits(text, 8));
}

export const yearOf = (day: Day): number => twoDigits(day, 0) * 100 + twoDigits(day, 2);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function exists(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeapYear ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** Whether there is such a day in some month; complains otherwise. */
export function isDate(year: number, month: number, day: number, path: string, issues: Issue[]): boolean {
  if (exists(year, month, day)) return true;
  complain(issues, path, 'no-such-day', '暦にない日付です。', 'There is no such day in the calendar.');
  return false;
}

/** A day of every year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** That day of one year. */
export const dayInYear = (year: number, { month, day }: DayOfYear): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

export const dayAfter = (day: Day): Day => daysFrom(day, 1);
export const dayBefore = (day: Day): Day => daysFrom(day, -1);

const daysFrom = (day: Day, days: number): Day => new Date(Date.parse(day) + days * A_DAY).toISOString().slice(0, 10);

export function withinCalendar(day: Day, path: string, issues: Issue[]): Day | undefined {
  if (day >= FIRST_DAY && day <= LAST_DAY) return day;
  return complain(
    issues,
    path,
    'out-of-range',
    `${FIRST_DAY} から ${LAST_DAY} までの日が要ります。`,
    `Days run from ${FIRST_DAY} to ${LAST_DAY}.`,
  );
}

/** The fiscal year (1 April to 31 March) in which a day lies, by the calendar year in which it begins. */
export function fiscalYearOf(day: Day): number {
  return twoDigits(day, 5) < 4 ? yearOf(day) - 1 : yearOf(day);
}
