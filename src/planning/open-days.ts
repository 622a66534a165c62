import { DateTime } from 'luxon';
import type { Day } from '../time/calendar.js';
import { isClosedDay } from '../time/closed-days.js';

/** The day that lies `count` calendar days before; 0 is the day itself. */
export const daysBefore = (day: Day, count: number): Day =>
  DateTime.fromISO(day, { zone: 'utc' }).minus({ days: count }).toISODate()!;

/** The day itself if it is open, else the last open day before it. */
export function lastOpenDayBy(day: Day, closedDays: ReadonlySet<Day>): Day {
  let open = day;
  while (isClosedDay(open, closedDays)) open = daysBefore(open, 1);
  return open;
}

/** The open day that lies `count` open days before; for 0 the day itself, or the last open day before it. */
export function openDaysBefore(day: Day, count: number, closedDays: ReadonlySet<Day>): Day {
  let before = day;
  for (let i = 0; i < count; i++) before = lastOpenDayBy(daysBefore(before, 1), closedDays);
  return lastOpenDayBy(before, closedDays);
}
