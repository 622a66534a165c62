/** The national holidays of `@holiday-jp/holiday_jp`, as the file in which the library keeps them. */
import holidayJp from '@holiday-jp/holiday_jp';
import { markOf } from '../../src/time/holidays.js';

const holidayDays = Object.keys(holidayJp.holidays).sort();

export function holidayFile(): string {
  const years = [...new Set(holidayDays.map((day) => day.slice(0, 4)))];
  const marksOf = (year: string) => holidayDays.filter((day) => day.startsWith(year)).map(markOf);
  return `/**
 * The national holidays by year, substitute holidays and the days between two included. Each is a letter for its month
 * (A is January) and its day in base 36. Written from @holiday-jp/holiday_jp by \`npm run holidays\`.
 */
export const FIRST_HOLIDAY_YEAR = ${years[0]};
export const LAST_HOLIDAY_YEAR = ${years.at(-1)};

export const HOLIDAYS: readonly string[] = [
${years.map((year) => `  '${marksOf(year).join('')}',\n`).join('')}];
`;
}
