import { applicationDeadline, article12Attested } from '../articles/article-12-introduction.js';
import { attestationCaveats } from '../attestation.js';
import { type Day, FIRST_DAY, fiscalYearOf, isClosedDay, LAST_DAY, nextOpenDay, readDay } from '../calendar.js';
import { contests } from '../contest.js';
import type { Decision } from '../decision.js';
import type { Issue } from '../errors.js';
import { type Given, readJudgement, refuseOtherKeys, understand } from '../facts.js';
import { FIRST_FISCAL_YEAR, type FiscalYear, LAST_FISCAL_YEAR, readFiscalYear } from '../fiscal-year.js';
import { type Moment, readMoment } from '../moment.js';
import { type Chosen, type Options, readOptions } from '../options.js';
import type { Readings } from '../readings.js';
import type { Caveat, Contest, Ground, Judgement, Remedy, Verdict } from '../verdict.js';

/** Facts of {@link decideTimeliness}. An absent fact is not known. */
export interface TimelinessFacts {
  /** When the application reached the chief information officer. */
  readonly appliedAt?: Moment | undefined;
  /** The fiscal year in which the introduction is to take effect, or that day. */
  readonly plannedFor?: FiscalYear | Moment | undefined;
  /** The finding that it must be done urgently (a change of law, for example), or `'none'` if nobody has found so. */
  readonly urgency?: Judgement | 'none' | undefined;
}

export type TimelinessGround = 'by-end-of-august' | 'urgent';

interface Dates {
  /** The last day in time, itself included. */
  readonly deadline?: Day;
  /** The civil day in the ward on which the application arrived. */
  readonly appliedOn?: Day;
  /** The first fiscal year for which this application is in time. */
  readonly earliestFiscalYear?: number;
}

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
  const outcome = outcomeOf(given, chosen, chosen.readings);
  return {
    decision: 'timeliness',
    outcome,
    ...datesOf(given, chosen),
    grounds: groundsOf(given, chosen),
    missing: outcome === 'undetermined' ? missingOf(given, chosen) : [],
    contested: contestedOf(given, outcome, chosen),
    remedies: outcome === 'late' ? remediesOf(given, chosen) : [],
    caveats: caveatsOf(given, chosen),
  };
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

/** Unknown dates range over the whole calendar, and deadlines grow with the year: the extremes say what is possible. */
function canBeOnTime({ appliedOn, plannedFor }: Case, chosen: Chosen, readings: Readings): boolean {
  return (appliedOn ?? FIRST_DAY) <= deadlineOf(plannedFor ?? LAST_FISCAL_YEAR, chosen, readings);
}

function canMissTheDeadline({ appliedOn, plannedFor }: Case, chosen: Chosen, readings: Readings): boolean {
  return (appliedOn ?? LAST_DAY) > deadlineOf(plannedFor ?? FIRST_FISCAL_YEAR, chosen, readings);
}

function outcomeOf(given: Case, chosen: Chosen, readings: Readings): Outcome | 'undetermined' {
  if (!canMissTheDeadline(given, chosen, readings)) return 'on-time';
  if (canBeOnTime(given, chosen, readings) || given.urgency === undefined) return 'undetermined';
  return given.urgency !== 'none' && given.urgency.holds ? 'deadline-waived' : 'late';
}

function missingOf(given: Case, chosen: Chosen): string[] {
  const { appliedOn, plannedFor, urgency } = given;
  const open = canBeOnTime(given, chosen, chosen.readings);
  const missing: string[] = [];
  if (appliedOn === undefined && open) missing.push('appliedAt');
  if (plannedFor === undefined && open) missing.push('plannedFor');
  if (urgency === undefined) missing.push('urgency');
  return missing;
}

/** The first fiscal year for which an application of that day is in time; `undefined` beyond the calendar. */
function earliestFiscalYear(appliedOn: Day, chosen: Chosen): number | undefined {
  const inTime = (year: number) => appliedOn <= deadlineOf(year, chosen, chosen.readings);
  let year = fiscalYearOf(appliedOn) + 1;
  // Down as well as up: a caller's closed days may move a deadline by any number of days.
  while (inTime(year - 1)) year -= 1;
  while (!inTime(year)) year += 1;
  return year <= LAST_FISCAL_YEAR ? year : undefined;
}

function datesOf({ appliedOn, plannedFor }: Case, chosen: Chosen): Dates {
  const earliest = appliedOn === undefined ? undefined : earliestFiscalYear(appliedOn, chosen);
  return {
    ...(plannedFor !== undefined && { deadline: deadlineOf(plannedFor, chosen, chosen.readings) }),
    ...(appliedOn !== undefined && { appliedOn }),
    ...(earliest !== undefined && { earliestFiscalYear: earliest }),
  };
}

function groundsOf(given: Case, chosen: Chosen): Ground<TimelinessGround>[] {
  const { appliedOn, plannedFor, urgency } = given;
  const late = canMissTheDeadline(given, chosen, chosen.readings);
  const onTime = canBeOnTime(given, chosen, chosen.readings);
  const values = {
    ...(plannedFor !== undefined && { plannedFor, deadline: deadlineOf(plannedFor, chosen, chosen.readings) }),
    ...(appliedOn !== undefined && { appliedOn }),
  };
  return [
    { code: 'by-end-of-august', citation: '第12条第2項本文', holds: late && onTime ? 'unknown' : onTime, values },
    urgency === undefined || urgency === 'none'
      ? { code: 'urgent', citation: '第12条第2項ただし書', holds: urgency === undefined ? 'unknown' : false }
      : { code: 'urgent', citation: '第12条第2項ただし書', holds: urgency.holds, values: { by: urgency.by } },
  ];
}

function contestedOf(given: Case, outcome: Outcome | 'undetermined', chosen: Chosen): Contest<Outcome>[] {
  // Only a deadline on a closed day can be read in two ways; an open plannedFor may have such a deadline.
  const { plannedFor } = given;
  if (plannedFor !== undefined && !isClosedDay(applicationDeadline(plannedFor), chosen.closedDays)) return [];
  return contests(['deadline-on-closed-day'], chosen.readings, outcome, (other) => outcomeOf(given, chosen, other));
}

function remediesOf({ appliedOn }: Case, chosen: Chosen): Remedy<TimelinessFacts, Outcome>[] {
  const plannedFor = appliedOn === undefined ? undefined : earliestFiscalYear(appliedOn, chosen);
  const urgency: Remedy<TimelinessFacts, Outcome> = {
    needs: { fact: 'urgency' },
    outcome: 'deadline-waived',
    citation: '第12条第2項ただし書',
  };
  if (plannedFor === undefined) return [urgency];
  return [{ change: { plannedFor }, outcome: 'on-time', citation: '第12条第2項本文' }, urgency];
}

function caveatsOf({ appliedOn, plannedFor }: Case, { closedDays, on }: Chosen): Caveat[] {
  const caveats = attestationCaveats(appliedOn ?? on, [article12Attested]);
  const closedDay = plannedFor === undefined ? undefined : applicationDeadline(plannedFor);
  if (closedDay !== undefined && isClosedDay(closedDay, closedDays))
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
