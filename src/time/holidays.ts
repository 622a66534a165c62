import { type Day, yearOf } from './calendar.js';
import { FIRST_HOLIDAY_YEAR, HOLIDAYS } from './holidays.table.js';

const MONTHS = 'ABCDEFGHIJKL';

/** A day of the year as the table writes it: capitals are months, so that no day is found between two others. */
export const markOf = (day: Day): string =>
  MONTHS.charAt(Number(day.slice(5, 7)) - 1) + Number(day.slice(8)).toString(36);

/** Whether a day is a national holiday; `undefined` in years whose holidays are not known. */
export const isHoliday = (day: Day): boolean | undefined =>
  HOLIDAYS[yearOf(day) - FIRST_HOLIDAY_YEAR]?.includes(markOf(day));
