import { applicationDeadline, article12Attested } from '../articles/article-12-introduction.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import { type Day, FIRST_DAY, isClosedDay, nextOpenDay, readDay, yearOf } from '../time/calendar.js';
import { type FiscalYear, LAST_FISCAL_YEAR, readFiscalYear } from '../time/fiscal-year.js';
import { type Moment, readMoment } from '../time/moment.js';
import { attestationCaveats } from '../verdict/attested.js';
import { contests } from '../verdict/contest.js';
import type { Decision } from '../verdict/decision.js';
import { readJudgement } from '../verdict/judgement.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Caveat, Contest, Ground, Judgement, Remedy, Verdict } from '../verdict/verdict.js';

/**
 * Facts of {@link decideTimeliness}. An absent fact is not known.
 * @ja 申請期限の判断に用いる事実
 */
export interface TimelinessFacts {
  /** When the application reached the chief information officer. */
  readonly appliedAt?: Moment | undefined;
  /** The fiscal year in which the introduction is to take effect, or that day. */
  readonly plannedFor?: FiscalYear | Moment | undefined;
  /** The finding that it must be done urgently (a change of law, for example), or `'none'` if nobody has found so. */
  readonly urgency?: Judgement | 'none' | undefined;
}

/**
 * The conditions that {@link decideTimeliness} examines.
 * @ja 申請期限の判断で検討する要件
 */
export type TimelinessGround = 'by-end-of-august' | 'urgent';

interface Dates {
  /** The last day in time, itself included. */
  readonly deadline?: Day;
  /** The civil day in the ward on which the application arrived. */
  readonly appliedOn?: Day;
  /** The first fiscal year for which this application is in time. */
  readonly earliestFiscalYear?: number;
}

/**
 * What {@link decideTimeliness} answers.
 * @ja 申請期限の判断の結果
 */
export type TimelinessVerdict = Verdict<
  'timeliness',
  { 'on-time': Dates; late: Dates; 'deadline-waived': Dates },
  TimelinessGround,
  TimelinessFacts
>;

type Outcome = 'on-time' | 'late' | 'deadline-waived';

interface Case {
  readonly appliedOn: Day | undefined;
  readonly plannedFor: number | undefined;
  readonly urgency: Judgement | 'none' | undefined;
}

/**
 * Whether an application for an introduction is on time (Article 12, paragraph (2)).
 *
 * Presupposes an application under Article 12, paragraph (1), which `decideProcedure` decides: minor changes under
 * Article 13 have no deadline.
 *
 * - `on-time`: it arrived by 31 August before the fiscal year (1 April to 31 March) it is planned for.
 * - `late`: it did not, and nobody has found it urgent.
 * - `deadline-waived`: it did not, and somebody has found it urgent. The duty to apply stays.
 *
 * Edges. 31 August itself is in time, in the ward's civil time (Asia/Tokyo): 2026-08-31T15:00:00Z is 1 September there.
 * An introduction planned for the fiscal year already running is never on time; applying years ahead is. A deadline on a
 * Saturday, Sunday or other closed day does not move (reading `deadline-on-closed-day`; a caveat names the day).
 * Urgency does not matter to an application that is on time.
 *
 * Not decided: what follows from lateness, and who may find urgency. The text says neither.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 }).outcome // => 'on-time'
 * decideTimeliness({ appliedAt: '令和8年9月1日', plannedFor: '令和9年度', urgency: 'none' }).outcome // => 'late'
 * decideTimeliness({ appliedAt: '2026-08-31T15:00:00Z', plannedFor: 2027 }).missing // => ['urgency']
 * ```
 * @ja 導入等の申請が期限内か（第12条第2項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideTimeliness(facts: TimelinessFacts, options?: Options): TimelinessVerdict {
  const chosen = readOptions(options);
  const given = understand(facts, readFacts);
  const onTime = isOnTime(given, chosen, chosen.readings);
  const outcome = outcomeOf(onTime, given.urgency);
  const dates = datesOf(given, chosen);
  const closedDay = closedDeadline(given, chosen);
  const grounds = groundsOf(given, onTime, dates.deadline);
  const missing = outcome === 'undetermined' ? missingOf(given, onTime) : [];
  const contested = contestedOf(given, outcome, closedDay, chosen);
  const remedies = outcome === 'late' ? remediesOf(dates) : [];
  const caveats = caveatsOf(given, closedDay, chosen);
  const { deadline, appliedOn, earliestFiscalYear } = dates;
  const decision = 'timeliness';
  // The usual verdict has all dates, and a plain literal of them is made ten times as fast as a spread.
  return deadline !== undefined && appliedOn !== undefined && earliestFiscalYear !== undefined
    ? { decision, outcome, deadline, appliedOn, earliestFiscalYear, grounds, missing, contested, remedies, caveats }
    : { decision, outcome, ...dates, grounds, missing, contested, remedies, caveats };
}

export function readFacts(facts: Given, issues: Issue[]): Case {
  refuseOtherKeys(facts, ['appliedAt', 'plannedFor', 'urgency'], '', issues);
  return {
    appliedOn: readMoment(facts['appliedAt'], 'appliedAt', issues),
    plannedFor: readFiscalYear(facts['plannedFor'], 'plannedFor', issues),
    urgency: readJudgement(facts['urgency'], 'urgency', issues, readDay),
  };
}

function deadlineOf(fiscalYear: number, { closedDays }: Chosen, readings: Readings): Day {
  const deadline = applicationDeadline(fiscalYear);
  return readings['deadline-on-closed-day'] === 'next-open-day' ? nextOpenDay(deadline, closedDays) : deadline;
}

/**
 * Unknown dates range over the whole calendar, and deadlines grow with the year: the extremes say what is possible. As long
 * as one is unknown the application can be late.
 */
function isOnTime({ appliedOn, plannedFor }: Case, chosen: Chosen, readings: Readings): boolean | 'unknown' {
  const canBeOnTime = (appliedOn ?? FIRST_DAY) <= deadlineOf(plannedFor ?? LAST_FISCAL_YEAR, chosen, readings);
  return canBeOnTime && (appliedOn === undefined || plannedFor === undefined) ? 'unknown' : canBeOnTime;
}

function outcomeOf(onTime: boolean | 'unknown', urgency: Case['urgency']): Outcome | 'undetermined' {
  if (onTime === true) return 'on-time';
  if (onTime === 'unknown' || urgency === undefined) return 'undetermined';
  return urgency !== 'none' && urgency.holds ? 'deadline-waived' : 'late';
}

function missingOf({ appliedOn, plannedFor, urgency }: Case, onTime: boolean | 'unknown'): string[] {
  const missing: string[] = [];
  if (appliedOn === undefined && onTime === 'unknown') missing.push('appliedAt');
  if (plannedFor === undefined && onTime === 'unknown') missing.push('plannedFor');
  if (urgency === undefined) missing.push('urgency');
  return missing;
}

function datesOf({ appliedOn, plannedFor }: Case, chosen: Chosen): Dates {
  const dates: { -readonly [date in keyof Dates]: Dates[date] } = {};
  if (plannedFor !== undefined) dates.deadline = deadlineOf(plannedFor, chosen, chosen.readings);
  if (appliedOn !== undefined) {
    dates.appliedOn = appliedOn;
    const earliest = earliestFiscalYear(appliedOn, chosen);
    if (earliest <= LAST_FISCAL_YEAR) dates.earliestFiscalYear = earliest;
  }
  return dates;
}

/** The first fiscal year for which an application of that day is in time. */
function earliestFiscalYear(appliedOn: Day, chosen: Chosen): number {
  const nextYear = yearOf(appliedOn) + 1;
  let earliest = appliedOn <= applicationDeadline(nextYear) ? nextYear : nextYear + 1;
  // Closed days move deadlines to later days alone, and a caller's by any number of them.
  if (chosen.readings['deadline-on-closed-day'] === 'next-open-day')
    while (appliedOn <= deadlineOf(earliest - 1, chosen, chosen.readings)) earliest -= 1;
  return earliest;
}

function groundsOf(
  { appliedOn, plannedFor, urgency }: Case,
  holds: boolean | 'unknown',
  deadline: Day | undefined,
): Ground<TimelinessGround>[] {
  const values: { plannedFor?: number; deadline?: Day; appliedOn?: Day } = {};
  if (plannedFor !== undefined) values.plannedFor = plannedFor;
  if (deadline !== undefined) values.deadline = deadline;
  if (appliedOn !== undefined) values.appliedOn = appliedOn;
  return [
    { code: 'by-end-of-august', citation: '第12条第2項本文', holds, values },
    urgency === undefined || urgency === 'none'
      ? { code: 'urgent', citation: '第12条第2項ただし書', holds: urgency === undefined ? 'unknown' : false }
      : { code: 'urgent', citation: '第12条第2項ただし書', holds: urgency.holds, values: { by: urgency.by } },
  ];
}

/** The last day of the period, if that is a closed day. */
function closedDeadline({ plannedFor }: Case, { closedDays }: Chosen): Day | undefined {
  const lastDay = plannedFor === undefined ? undefined : applicationDeadline(plannedFor);
  return lastDay !== undefined && isClosedDay(lastDay, closedDays) ? lastDay : undefined;
}

function contestedOf(
  given: Case,
  outcome: Outcome | 'undetermined',
  closedDay: Day | undefined,
  chosen: Chosen,
): Contest<Outcome>[] {
  // Only a deadline on a closed day can be read in two ways; an open plannedFor may have such a deadline.
  if (given.plannedFor !== undefined && closedDay === undefined) return [];
  return contests(['deadline-on-closed-day'], chosen.readings, outcome, (other) =>
    outcomeOf(isOnTime(given, chosen, other), given.urgency),
  );
}

function remediesOf({ earliestFiscalYear: plannedFor }: Dates): Remedy<TimelinessFacts, Outcome>[] {
  const urgency: Remedy<TimelinessFacts, Outcome> = {
    needs: { fact: 'urgency' },
    outcome: 'deadline-waived',
    citation: '第12条第2項ただし書',
  };
  if (plannedFor === undefined) return [urgency];
  return [{ change: { plannedFor }, outcome: 'on-time', citation: '第12条第2項本文' }, urgency];
}

function caveatsOf({ appliedOn }: Case, closedDay: Day | undefined, { closedDays, on }: Chosen): Caveat[] {
  const caveats = attestationCaveats(appliedOn ?? on, [article12Attested]);
  if (closedDay !== undefined)
    caveats.push({
      code: 'deadline-on-closed-day',
      citation: '第12条第2項本文',
      closedDay,
      nextOpenDay: nextOpenDay(closedDay, closedDays),
    });
  return caveats;
}

/** The question {@link decideTimeliness} answers, as data. */
export const timeliness = {
  id: 'timeliness',
  question: { ja: 'この導入等の申請は期限内か。', en: 'Is this application for an introduction on time?' },
  presupposes: {
    ja: '第12条第1項の規定による申請であること（第13条の軽易な変更には期限がない）。',
    en: 'An application under Article 12, paragraph (1); minor changes under Article 13 have no deadline.',
  },
  citations: ['第12条第2項本文', '第12条第2項ただし書'],
  outcomes: ['on-time', 'late', 'deadline-waived'],
  favourable: ['on-time', 'deadline-waived'],
  readings: ['deadline-on-closed-day'],
  decide: decideTimeliness,
} as const satisfies Decision<'timeliness', Outcome, TimelinessFacts, TimelinessVerdict>;
