import fc from 'fast-check';
import { eraDayOf, eraFiscalYearOf } from '../time/era.js';
import { FIRST_FISCAL_YEAR, type FiscalYear, LAST_FISCAL_YEAR, readFiscalYear } from '../time/fiscal-year.js';
import { FIRST_MONTH, LAST_MONTH, type Month } from '../time/month.js';
import type { PlannedFor, PlannedSpan } from '../time/planned-years.js';
import { momentsOn } from './arbitrary-moment.js';
import { dayAfter } from './days.js';
import { plainRecord } from './plain-record.js';

/** The last day of the calendar is the 275th of its fiscal year, so that every fiscal year has these. */
const daysIn = (year: number) => fc.constantFrom(0, 1, 100, 274).map((days) => dayAfter(`${year}-04-01`, days));

/** With another offset than the ward's, one on the first day may be in the year before. */
const momentsIn = (year: number): fc.Arbitrary<string> =>
  momentsOn(daysIn(year)).filter((moment) => readFiscalYear(moment, '', []) === year);

/** A fiscal year in all its forms: the number, the year of an era, a moment in it. */
export const fiscalYear = (year: number): fc.Arbitrary<FiscalYear | string> =>
  fc.oneof(fc.constant(year), fc.constant(eraFiscalYearOf(year) as FiscalYear), momentsIn(year));

/**
 * Fiscal years, from the first to the last of the calendar: as numbers, years of an era, or moments in them.
 *
 * @example
 * ```ts
 * const known = fc.property(arbitraryFiscalYear(), (plannedFor) => 'deadline' in decideTimeliness({ plannedFor }));
 * fc.check(known).failed // => false
 * ```
 * @ja 会計年度の任意値
 */
export const arbitraryFiscalYear = (): fc.Arbitrary<FiscalYear | string> =>
  fc.oneof(
    fc.integer({ min: 2020, max: 2040 }).chain(fiscalYear),
    fc.integer({ min: FIRST_FISCAL_YEAR, max: LAST_FISCAL_YEAR }).chain(fiscalYear),
    fc.constantFrom<FiscalYear>(FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR, '平成31年度', '令和元年度', '昭和63年度'),
  );

/** A fiscal year as one in which something is planned: at once, or with its beginning or its effect in another. */
export const plannedYears = (year: number): fc.Arbitrary<PlannedFor> => {
  const [before, after] = [Math.max(year - 1, FIRST_FISCAL_YEAR), Math.min(year + 1, LAST_FISCAL_YEAR)];
  // Days of one year could come in the wrong order.
  const span = (begins: number, takesEffect: number) =>
    plainRecord<PlannedSpan>({
      begins: begins === takesEffect ? fc.constant(begins) : fiscalYear(begins),
      takesEffect: fiscalYear(takesEffect),
    });
  return fc.oneof({ weight: 2, arbitrary: fiscalYear(year) }, span(year, year), span(before, year), span(year, after));
};

/** A month in both its forms. */
export const monthForms = (month: Month): fc.Arbitrary<Month> =>
  fc.constantFrom(month, eraDayOf(`${month}-28`).replace(/28日$/, ''));

export const monthsOf = (years: fc.Arbitrary<number>): fc.Arbitrary<Month> =>
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

/**
 * Months of the calendar, `2026-09` or `令和8年9月`.
 *
 * @example
 * ```ts
 * fc.check(fc.property(arbitraryMonth(), (month) => 'deadline' in decideMonthlyPlan({ month }))).failed // => false
 * ```
 * @ja 暦月の任意値
 */
export const arbitraryMonth = (): fc.Arbitrary<Month> =>
  fc.oneof(
    monthsOf(fc.integer({ min: 2023, max: 2036 })).chain(monthForms),
    monthsOf(fc.integer({ min: 1948, max: 2999 })).chain(monthForms),
    fc.constantFrom(FIRST_MONTH, LAST_MONTH, '昭和64年1月', '平成元年1月', '平成31年4月', '令和元年5月'),
  );
