import { complain, type Issue } from '../input/errors.js';
import type { Day } from './calendar.js';

/** The eras that the calendar can see, by name and letter, and the calendar year before the first of each. When an era begins and ends, Intl knows. */
const ERAS = ['昭和S1925', '平成H1988', '令和R2018'];

const named = (era: string) => ERAS.find((each) => each.includes(era.toUpperCase()))!;

/** The calendar year of a year of an era, which is given by its name or its letter. */
export const yearOfEra = (era: string, year: number): number => Number(named(era).slice(3)) + year;

let japanese: Intl.DateTimeFormat | undefined;

/** The era and the year of it in which a day lies: `令和8年`, the first year being `令和元年`. */
function eraYearOf(day: Day): string {
  // Made on first use: an Intl formatter costs more than everything else in the library.
  japanese ??= new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });
  const parts = japanese.formatToParts(new Date(`${day}T12:00:00Z`));
  const era = parts.find(({ type }) => type === 'era')!.value;
  const year = parts.find(({ type }) => type === 'year')!.value;
  // Some versions of Intl know that the first year is 元, others count it.
  return `${era}${year.replace(/^1$/, '元')}年`;
}

/** `令和8年8月31日`. */
export const eraDayOf = (day: Day): string => `${eraYearOf(day)}${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;

/** `令和9年度`. The year in which an era began bears the new era's name. */
export const eraFiscalYearOf = (year: number): string => `${eraYearOf(`${year}-12-31`)}度`;

/** Whether a day lies in an era. */
export const isInEra = (era: string, day: Day): boolean => eraYearOf(day).startsWith(named(era).slice(0, 2));

/** `meant` is the same in the era in which it lies. */
export const outsideEra = (meant: string, path: string, issues: Issue[]): undefined =>
  complain(
    issues,
    path,
    'outside-era',
    `その元号の期間の外です。${meant}のことなら、そう書きます。`,
    `This is outside that era; if ${meant} is meant, write so.`,
  );
