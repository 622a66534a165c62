import { complain, type Issue } from '../input/errors.js';
import { fiscalYearOf, startsWithDate } from './calendar.js';
import { looksLikeEraFiscalYear, readEraFiscalYear } from './era.js';
import { type Moment, readMoment } from './moment.js';

/**
 * A fiscal year, 1 April to 31 March, by the calendar year in which it begins: an integer from 1947 to 2999, or an era
 * year, `令和9年度` (`平成31年度` and `令和元年度` are one and the same).
 * @ja 会計年度（始まる年の西暦の整数、又は「令和9年度」）
 */
export type FiscalYear = number | `${'昭和' | '平成' | '令和'}${number | '元'}年度`;

export const FIRST_FISCAL_YEAR = 1947;
export const LAST_FISCAL_YEAR = 2999;

/** A fiscal year, or the fiscal year of a moment in it. */
export function readFiscalYear(
  value: FiscalYear | Moment | unknown,
  path: string,
  issues: Issue[],
): number | undefined {
  if (typeof value === 'number') return checked(value, path, issues);
  // A date is no era year, and normalising it would only cost time.
  if (typeof value === 'string' && value.length <= 40 && !startsWithDate(value)) {
    const normal = value.normalize('NFKC').trim();
    if (looksLikeEraFiscalYear(normal)) {
      const year = readEraFiscalYear(normal, path, issues);
      return year === undefined ? undefined : checked(year, path, issues);
    }
  }
  const day = readMoment(value, path, issues);
  return day === undefined ? undefined : fiscalYearOf(day);
}

function checked(year: number, path: string, issues: Issue[]): number | undefined {
  if (Number.isInteger(year) && year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR) return year;
  const code = Number.isInteger(year) ? 'out-of-range' : 'not-a-fiscal-year';
  return complain(
    issues,
    path,
    code,
    '年度は1947から2999までの整数か「令和9年度」の形で書きます。',
    'A fiscal year is an integer from 1947 to 2999, or written 令和9年度.',
  );
}
