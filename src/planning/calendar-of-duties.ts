import { type Attestation, attestation } from '../catalogue/attestation.js';
import { articles } from '../catalogue/ledger.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { LegalAct } from '../regulation/provision.js';
import type { Readings } from '../regulation/readings.js';
import type { Day } from '../time/calendar.js';
import { FIRST_FISCAL_YEAR, type FiscalYear, LAST_FISCAL_YEAR, readFiscalYear } from '../time/fiscal-year.js';
import { isHoliday } from '../time/holidays.js';
import type { Moment } from '../time/moment.js';
import { deadlineOn, isMoved, lastDayOf } from '../verdict/deadline.js';
import { type Chosen, readGivenOptions } from '../verdict/options.js';
import { periodsOf } from './calendar-of-duties.dates.js';

/**
 * The year that a calendar is asked for, and which days are closed in it.
 * @ja 義務の暦を求める年度・閉庁日・読み方
 */
export interface CalendarRequest {
  /** A fiscal year, 2026 or `令和8年度`, or a day in it. */
  readonly fiscalYear: FiscalYear | Moment;
  /** Closed days beside weekends, national holidays and 29 December to 3 January. */
  readonly closedDays?: readonly Moment[] | undefined;
  /** `deadline-on-closed-day` decides whether a date on a closed day moves. */
  readonly readings?: Partial<Readings> | undefined;
}

/**
 * A duty with its date: who owes what to whom, and the last day on which it is in time.
 * @ja 期日のある義務1件
 */
export interface DatedDuty extends Omit<LegalAct, 'mode' | 'when' | 'urgency'> {
  /** The last day in time, itself included. */
  readonly date: Day;
  readonly citation: Citation;
  /** What it is for: the month planned, `2026-09`, or the fiscal year of the introductions, `2027`. */
  readonly period: string;
  readonly periodIn: Bilingual;
  /** The day that the text names, where that is a closed day. */
  readonly closedDay?: Day;
  /** The first open day after it, to which one reading moves the date; left out where holidays are not known. */
  readonly nextOpenDay?: Day;
  /** Whether the provision is known to read so on that day. */
  readonly attestation: Attestation['status'];
}

/**
 * A duty to which the text gives no date: how soon it is due, and on what event.
 * @ja 期日のない義務1件
 */
export interface UndatedDuty extends Omit<LegalAct, 'mode'> {
  readonly citation: Citation;
}

/**
 * The duties of one fiscal year.
 * @ja 年度の義務の暦
 */
export interface DutyCalendar {
  readonly fiscalYear: number;
  /** By date, then in the order of the text. */
  readonly dated: readonly DatedDuty[];
  /** Whether the national holidays of its dates are known: those of 1970 to 2050 are. Of others, weekends are closed for sure. */
  readonly holidays: 'known' | 'unknown';
  /** In the order of the text: immediately, promptly, regularly, on an event, always. */
  readonly undated: readonly UndatedDuty[];
}

/**
 * The duties of a fiscal year (1 April to 31 March) by their dates, and apart from them those to which the text gives
 * none.
 *
 * Two provisions have dates. Monthly plans are reported by the last day of each month for the month after (Article 8,
 * paragraph (1)): twelve dates, from 30 April for May to 31 March for April. Applications for introductions planned
 * for the next fiscal year are made by 31 August (Article 12, paragraph (2), main clause); applying years ahead is in
 * time too.
 *
 * Edges. A date on a closed day stays where it is, unless the reading `deadline-on-closed-day` moves it; `closedDay`
 * and `nextOpenDay` name the two days under either reading. A date that moves past 31 March stays in the calendar of
 * its year. The head of デジタル推進課 may extend Article 8 to other systems (paragraph (7)), with the same dates; Article
 * 9, under which it is followed by analogy, sets none. Times that somebody sets (Article 8, paragraph (3)) are
 * undated.
 *
 * @throws InvalidFactsError if something is not understood. Fiscal years run to 2998: days end within that of 2999.
 * @example
 * ```ts
 * const { dated, undated } = calendarOf({ fiscalYear: '令和7年度' });
 * const application = dated.find(({ citation }) => citation === '第12条第2項本文');
 * application?.date // => '2025-08-31'
 * application?.periodIn.ja // => '令和8年度'
 * application?.nextOpenDay // => '2025-09-01'
 * dated.length // => 13
 * undated.find(({ citation }) => citation === '第12条第5項')?.urgency // => 'promptly'
 * ```
 * @ja 年度内の期日のある義務を日付順に、期日のない義務を別に返す。
 */
export function calendarOf(request: CalendarRequest): DutyCalendar {
  const { fiscalYear, chosen } = understand(request, readRequest);
  const duties = articles.flatMap(({ provisions }) =>
    provisions.flatMap(({ citation, acts = [] }) =>
      acts.filter(({ mode }) => mode === 'duty').map(({ mode: _, ...duty }) => ({ citation, ...copied(duty) })),
    ),
  );
  const dated = duties
    .filter(({ urgency }) => urgency === 'by-date')
    .flatMap((duty) => datesOf(duty, fiscalYear, chosen));
  return {
    fiscalYear,
    dated: dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    holidays: dated.some(({ date }) => isHoliday(date) === undefined) ? 'unknown' : 'known',
    undated: duties.filter(({ urgency }) => urgency !== 'by-date'),
  };
}

function readRequest(given: Given, issues: Issue[]): { readonly fiscalYear: number; readonly chosen: Chosen } {
  const { fiscalYear: asked = Number.NaN, closedDays, readings, ...others } = given;
  refuseOtherKeys(others, ['fiscalYear', 'closedDays', 'readings'], '', issues);
  const fiscalYear = readFiscalYear(asked, 'fiscalYear', issues);
  // The calendar of 2999 would end in the year 3000.
  if (fiscalYear === LAST_FISCAL_YEAR)
    complain(
      issues,
      'fiscalYear',
      'out-of-range',
      `${FIRST_FISCAL_YEAR}から${LAST_FISCAL_YEAR - 1}までの年度が要ります。`,
      `Calendars run from ${FIRST_FISCAL_YEAR} to ${LAST_FISCAL_YEAR - 1}.`,
    );
  // Where something is refused nothing of this is used.
  return { fiscalYear: fiscalYear!, chosen: readGivenOptions({ closedDays, readings }, issues) };
}

/** Whoever changes a calendar changes no ledger. */
const copied = <Duty extends Omit<LegalAct, 'mode'>>(duty: Duty): Duty => ({
  ...duty,
  by: [...duty.by],
  act: { ...duty.act },
  ...(duty.toward && { toward: [...duty.toward] }),
  ...(duty.when && { when: { ...duty.when } }),
});

function datesOf(duty: UndatedDuty, fiscalYear: number, { closedDays, readings }: Chosen): DatedDuty[] {
  const { urgency: _, when: __, ...owed } = duty;
  return periodsOf(duty.citation, fiscalYear).map(({ day, period, periodIn }) => {
    const deadline = deadlineOn(day, duty.citation, closedDays);
    const { openDay } = deadline;
    const date = lastDayOf(deadline, isMoved(readings));
    return {
      ...{ date, period, periodIn },
      ...owed,
      ...(openDay !== day && { closedDay: day, ...(isHoliday(openDay) !== undefined && { nextOpenDay: openDay }) }),
      attestation: attestation(duty.citation, date).status,
    };
  });
}
