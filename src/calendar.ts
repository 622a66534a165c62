import { complain, type Issue, refuse } from './errors.js';

/**
 * A civil day in the ward, `YYYY-MM-DD`, from 1947-04-01 to 2999-12-31. Days compare as texts.
 * @ja 区における暦日（YYYY-MM-DD）
 */
export type Day = string;

export const FIRST_DAY: Day = '1947-04-01';
export const LAST_DAY: Day = '2999-12-31';

const isDay = (value: unknown): value is Day =>
  typeof value === 'string' &&
  /^\d{4}(-\d\d){2}$/.test(value) &&
  value >= FIRST_DAY &&
  value <= LAST_DAY &&
  // Date takes 30 February for 2 March.
  new Date(value).toJSON()?.startsWith(value) === true;

/** A day as `YYYY-MM-DD` and nothing else. */
export function readDay(value: unknown, path: string, issues: Issue[]): Day | undefined {
  if (value === undefined || isDay(value)) return value;
  return refuse(
    value,
    issues,
    path,
    'not-a-day',
    '1947-04-01 から 2999-12-31 までの暦にある日が要ります。',
    'This must be a day of the calendar from 1947-04-01 to 2999-12-31.',
  );
}

/** Whether there is such a day in some month; complains otherwise. Date alone would roll 30 February over to March. */
export function isDate(year: number, month: number, day: number, path: string, issues: Issue[]): boolean {
  // Date takes the year 26 for 1926; 2026 and 2000 + 26 have their leap years alike.
  const date = new Date(Date.UTC(2000 + (year % 400), month - 1, day));
  if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return true;
  complain(issues, path, 'no-such-day', '暦にない日付です。', 'There is no such day in the calendar.');
  return false;
}

/** The day of that year, month and day, if the calendar has it; complains otherwise. */
export function checkedDay(year: number, month: number, day: number, path: string, issues: Issue[]): Day | undefined {
  if (!isDate(year, month, day, path, issues)) return undefined;
  return withinCalendar(year < 1000 ? '' : `${year}-${two(month)}-${two(day)}`, path, issues);
}

const two = (n: number) => String(n).padStart(2, '0');

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

const utcNoon = (day: Day) => new Date(`${day}T12:00:00Z`);

/** Saturdays, Sundays, 29 December to 3 January, and the days a caller names. */
export function isClosedDay(day: Day, closedDays: ReadonlySet<Day>): boolean {
  const weekday = utcNoon(day).getUTCDay();
  const monthAndDay = day.slice(5);
  return weekday === 0 || weekday === 6 || monthAndDay >= '12-29' || monthAndDay <= '01-03' || closedDays.has(day);
}

/** The day itself if it is open, else the first open day after it. */
export function nextOpenDay(day: Day, closedDays: ReadonlySet<Day>): Day {
  let open = day;
  while (isClosedDay(open, closedDays)) {
    const next = utcNoon(open);
    next.setUTCDate(next.getUTCDate() + 1);
    open = next.toISOString().slice(0, 10);
  }
  return open;
}

/** The fiscal year (1 April to 31 March) in which a day lies, by the calendar year in which it begins. */
export function fiscalYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '04-01' ? year - 1 : year;
}
