import { DateTime } from 'luxon';
import { deadlineFor } from '../articles/article-12-introduction.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { Day } from '../time/calendar.js';
import { fiscalYearIn, monthIn } from '../time/days-in-words.js';
import { lastDayBefore, type Month } from '../time/month.js';

/** What a duty is due for, and the last day that the text names. */
export interface Period {
  readonly period: string;
  readonly periodIn: Bilingual;
  readonly day: Day;
}

/** The dates that a provision sets within a fiscal year. Every provision with a duty that is due by a date is here. */
export const periodsOf = (citation: Citation, fiscalYear: number): readonly Period[] => PERIODS[citation]!(fiscalYear);

const PERIODS: { readonly [citation in Citation]?: (fiscalYear: number) => readonly Period[] } = {
  第8条第1項: (fiscalYear) =>
    monthsPlannedIn(fiscalYear).map((month) => ({
      period: month,
      periodIn: monthIn(month),
      day: lastDayBefore(month),
    })),
  第12条第2項本文: (fiscalYear) => {
    const next = fiscalYear + 1;
    return [{ period: `${next}`, periodIn: fiscalYearIn(next), day: deadlineFor(next) }];
  },
};

/** May to April: each is planned by the end of the month before. */
const monthsPlannedIn = (fiscalYear: number): Month[] =>
  Array.from({ length: 12 }, (_, i) => DateTime.utc(fiscalYear, 5).plus({ months: i }).toISODate()!.slice(0, 7));
