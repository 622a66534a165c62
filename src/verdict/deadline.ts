import type { Citation } from '../regulation/citation.js';
import type { Readings } from '../regulation/readings.js';
import type { Day } from '../time/calendar.js';
import { nextOpenDay } from '../time/closed-days.js';
import { isHoliday } from '../time/holidays.js';
import type { Caveat } from './verdict.js';

/** A day by which something is done, and what there is to say of it where the ward is closed on it. */
export interface Deadline {
  /** The last day as the text names it. */
  readonly lastDay: Day;
  /** The first open day from then on: as a rule the last day itself. */
  readonly openDay: Day;
  readonly caveats: readonly Caveat[];
}

export function deadlineOn(lastDay: Day, citation: Citation, closedDays: ReadonlySet<Day>): Deadline {
  const openDay = nextOpenDay(lastDay, closedDays);
  // A day that may be a holiday is not said to be open.
  const isUnsure = isHoliday(openDay) === undefined;
  const caveats: Caveat[] = [];
  if (openDay !== lastDay)
    caveats.push({
      code: 'deadline-on-closed-day',
      citation,
      closedDay: lastDay,
      ...(!isUnsure && { nextOpenDay: openDay }),
    });
  if (isUnsure) caveats.push({ code: 'holidays-unknown', citation, day: openDay });
  return { lastDay, openDay, caveats };
}

export const isMoved = (readings: Readings): boolean => readings['deadline-on-closed-day'] === 'next-open-day';

/** The last day in time. */
export const lastDayOf = ({ lastDay, openDay }: Deadline, moves: boolean): Day => (moves ? openDay : lastDay);
