import { complain, type Issue, refuse } from '../input/errors.js';
import { fiscalYearOf, startsWithDate } from './calendar.js';
import { eraFiscalYearOf, isInEra, outsideEra } from './era.js';
import { type Moment, readMoment } from './moment.js';
import { asWritten, yearWritten } from './written.js';

/**
 * A fiscal year, 1 April to 31 March, by the calendar year in which it begins: an integer from 1947 to 2999, or as offices
 * write it: `令和9年度`, `令和9`, `R9`, `2027年度`, `'2027'`, with full-width letters or kanji numerals as well (`平成31年度`
 * and `令和元年度` are one and the same).
 * @ja 会計年度（始まる年の西暦の整数、又は「令和9年度」「R9」「2027年度」など）
 */
export type FiscalYear = number | string;

export const FIRST_FISCAL_YEAR = 1947;
export const LAST_FISCAL_YEAR = 2999;

/** A fiscal year, or the fiscal year of a moment in it. */
export function readFiscalYear(
  value: FiscalYear | Moment | unknown,
  path: string,
  issues: Issue[],
): number | undefined {
  if (typeof value === 'number') return checked(value, path, issues);
  // A date is no year, and looking for one would only cost time.
  if (typeof value === 'string' && !startsWithDate(value)) {
    const { era, rest } = asWritten(value);
    const numeral = /^(\d{1,4})(?:年?度)?$/.exec(rest)?.[1];
    const year = numeral === undefined ? undefined : yearWritten(era, numeral);
    if (year !== undefined) return named(era, year, path, issues);
  }
  const faults: Issue[] = [];
  const day = readMoment(value, path, faults);
  if (faults[0]?.code === 'not-a-moment') return notAFiscalYear(value, path, issues);
  issues.push(...faults);
  return day === undefined ? undefined : fiscalYearOf(day);
}

/** A fiscal year may bear every era name that its calendar year has had from 1 April on: 平成31年度 is 令和元年度. */
function named(era: string | undefined, given: number, path: string, issues: Issue[]): number | undefined {
  const year = checked(given, path, issues);
  if (era === undefined || year === undefined) return year;
  const borne = isInEra(era, `${year}-04-01`) || isInEra(era, `${year}-12-31`);
  return borne ? year : outsideEra(eraFiscalYearOf(year), path, issues);
}

function checked(year: number, path: string, issues: Issue[]): number | undefined {
  if (!Number.isInteger(year)) return notAFiscalYear(year, path, issues);
  if (year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR) return year;
  return complain(
    issues,
    path,
    'out-of-range',
    '年度は、1947年度から2999年度までです。',
    'Fiscal years run from 1947 to 2999.',
  );
}

const notAFiscalYear = (value: unknown, path: string, issues: Issue[]): undefined =>
  refuse(
    value,
    issues,
    path,
    'not-a-fiscal-year',
    '年度（2027、令和9年度、R9）又はその年度のうちの日（2027-04-01）が要ります。',
    'This must be a fiscal year (2027, 令和9年度, R9) or a day in it (2027-04-01).',
  );
