import { type Day, dayAfter } from './calendar.js';
import { isHoliday } from './holidays.js';

/**
 * Saturdays, Sundays, national holidays, 29 December to 3 January, and the days a caller names. Where holidays are not
 * known, those that are sure.
 */
export function isClosedDay(day: Day, closedDays: ReadonlySet<Day>): boolean {
  const dayOfYear = day.slice(5);
  if (dayOfYear >= '12-29' || dayOfYear <= '01-03') return true;
  return new Date(day).getUTCDay() % 6 === 0 || closedDays.has(day) || isHoliday(day) === true;
}

/** The day itself if it is open, else the first open day after it; with holidays unknown it may be later. */
export function nextOpenDay(day: Day, closedDays: ReadonlySet<Day>): Day {
  let open = day;
  while (isClosedDay(open, closedDays)) open = dayAfter(open);
  return open;
}
