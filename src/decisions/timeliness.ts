import { deadlineFor, urgent, withinDeadline } from '../articles/article-12-introduction.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { textsOf } from '../regulation/attestation.js';
import type { Readings } from '../regulation/readings.js';
import { type Day, FIRST_DAY, LAST_DAY, yearOf } from '../time/calendar.js';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '../time/fiscal-year.js';
import type { Moment } from '../time/moment.js';
import type { PlannedFor, PlannedYears } from '../time/planned-years.js';
import { attestationCaveats } from '../verdict/caveats.js';
import { contests } from '../verdict/contest.js';
import { type Deadline, deadlineOn, isMoved, lastDayOf } from '../verdict/deadline.js';
import { citationsOf, declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { byNumber, frozen, joined, NONE } from '../verdict/frozen.js';
import { findingOf } from '../verdict/judgement.js';
import { count, dayInVerdict, finding, type KindsOf, moment, plannedYears } from '../verdict/kinds.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Contest, Ground, Judgement, Remedy } from '../verdict/verdict.js';

/**
 * Facts of {@link decideTimeliness}. An absent fact is not known.
 * @ja 申請期限の判断に用いる事実
 */
export interface TimelinessFacts {
  /** When the application reached the chief information officer. */
  readonly appliedAt?: Moment | undefined;
  /**
   * The fiscal year in which the introduction is to begin and take effect, or that day; the two apart where they differ:
   * `{ begins, takesEffect }`.
   */
  readonly plannedFor?: PlannedFor | undefined;
  /** The finding that it must be done urgently (a change of law, for example), or `'none'` if nobody has found so. */
  readonly urgency?: Judgement | 'none' | undefined;
}

interface Dates {
  /** The last day in time, itself included. */
  readonly deadline?: Day;
  /** The civil day in the ward on which the application arrived. */
  readonly appliedOn?: Day;
  /** The first fiscal year for which this application is in time. */
  readonly earliestFiscalYear?: number;
}

export const timeliness = /* @__PURE__ */ declare({
  id: 'timeliness',
  facts: { appliedAt: moment, plannedFor: plannedYears, urgency: finding } satisfies KindsOf<TimelinessFacts>,
  outcomes: ['on-time', 'late', 'deadline-waived'],
  favourable: ['on-time', 'deadline-waived'],
  readings: ['deadline-on-closed-day', 'planned-year'],
  grounds: { 'within-deadline': withinDeadline, urgent },
  findings: { urgency: '第12条第2項ただし書' },
  fields: {
    deadline: { kind: dayInVerdict },
    appliedOn: { kind: dayInVerdict },
    earliestFiscalYear: { kind: count },
  },
});

/**
 * The conditions that {@link decideTimeliness} examines.
 * @ja 申請期限の判断で検討する要件
 */
export type TimelinessGround = GroundOf<typeof timeliness>;

/**
 * What {@link decideTimeliness} answers.
 * @ja 申請期限の判断の結果
 */
export type TimelinessVerdict = VerdictOf<
  typeof timeliness,
  TimelinessFacts,
  { 'on-time': Dates; late: Dates; 'deadline-waived': Dates }
>;

type Outcome = (typeof timeliness.outcomes)[number];

/**
 * Whether an application for an introduction is on time (Article 12, paragraph (2)).
 *
 * Presupposes an application under Article 12, paragraph (1), which `decideProcedure` decides: minor changes under
 * Article 13 have no deadline.
 *
 * - `on-time`: it arrived by 31 August before the fiscal year (1 April to 31 March) it is planned for. That is the year
 *   in which it begins; under another reading, that in which it takes effect (`planned-year`).
 * - `late`: it did not, and nobody has found it urgent.
 * - `deadline-waived`: it did not, and somebody has found it urgent. The duty to apply stays.
 *
 * Edges. 31 August itself is in time, in the ward's civil time (Asia/Tokyo): 2026-08-31T15:00:00Z is 1 September there.
 * An introduction planned for the fiscal year already running is never on time; applying years ahead is. One that is
 * late for the year in which it takes effect is late for that in which it begins, whichever that is. A deadline on a
 * Saturday, Sunday, national holiday or other closed day does not move (reading `deadline-on-closed-day`; a caveat names
 * the day). Holidays are known from 1970 to 2050; of other years a caveat says that they are not. Urgency does not matter
 * to an application that is on time.
 *
 * Which version of the deadline counts the planned year tells, and no other day: the newest encoded that was in force when it
 * fell due, or else the oldest. Whether the text is attested is asked of the day of the application, not of the deadline's.
 *
 * Not decided: what follows from lateness, and who may find urgency. The text says neither.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideTimeliness({ appliedAt: '2026-08-31', plannedFor: 2027 }).outcome // => 'on-time'
 * decideTimeliness({ appliedAt: '令和8年9月1日', plannedFor: '令和9年度', urgency: 'none' }).outcome // => 'late'
 * decideTimeliness({ appliedAt: '2026-08-31T15:00:00Z', plannedFor: 2027 }).missing // => ['urgency']
 * const plannedFor = { begins: 2026, takesEffect: 2027 };
 * decideTimeliness({ appliedAt: '2026-08-31', plannedFor, urgency: 'none' }).outcome // => 'late'
 * ```
 * @ja 導入等の申請が期限内か（第12条第2項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideTimeliness(facts: TimelinessFacts, options?: Options): TimelinessVerdict {
  const chosen = readOptions(options);
  const given = understand(facts, readCase);
  const { appliedOn, plannedFor, urgency } = given;
  const year = yearWhere(plannedFor, chosen.readings);
  const term = year === undefined ? undefined : termFor(year, year, chosen);
  const onTime = isOnTime(given, chosen.readings, chosen);
  const outcome = outcomeOf(onTime, urgency);
  const earliest = appliedOn === undefined ? undefined : earliestFiscalYear(appliedOn, chosen);
  // Date by date: spread into a verdict, they would cost more than all the rest.
  const verdict = { decision: 'timeliness', outcome } as Draft;
  const values: { plannedFor?: number; deadline?: Day; appliedOn?: Day } = {};
  if (term !== undefined) {
    values.plannedFor = year!;
    values.deadline = verdict.deadline = lastDayOf(term, isMoved(chosen.readings));
  }
  if (appliedOn !== undefined) values.appliedOn = verdict.appliedOn = appliedOn;
  if (earliest !== undefined) verdict.earliestFiscalYear = earliest;
  verdict.grounds = Object.freeze([inTime(onTime, values), urgencyAs(urgency)]);
  verdict.missing = outcome === 'undetermined' ? missingOf(given, onTime, chosen.readings) : NONE;
  verdict.contested = contestedOf(given, onTime, outcome, chosen);
  verdict.remedies = outcome === 'late' ? remediesOf(earliest, plannedFor, chosen) : NONE;
  verdict.caveats = joined(attestationCaveats(appliedOn ?? chosen.on, TEXTS), term === undefined ? NONE : term.caveats);
  return Object.freeze(verdict);
}

const TEXTS = /* @__PURE__ */ textsOf(/* @__PURE__ */ citationsOf(timeliness));

type Draft = { -readonly [Part in keyof TimelinessVerdict]: TimelinessVerdict[Part] };

interface Case {
  readonly appliedOn: Day | undefined;
  readonly plannedFor: PlannedYears | undefined;
  readonly urgency: Judgement | 'none' | undefined;
}

function readCase(facts: Given, issues: Issue[]): Case {
  refuseOtherKeys(facts, FACTS, '', issues);
  return {
    appliedOn: moment.read(facts['appliedAt'], 'appliedAt', issues),
    plannedFor: plannedYears.read(facts['plannedFor'], 'plannedFor', issues),
    urgency: finding.read(facts['urgency'], 'urgency', issues),
  };
}

const FACTS = ['appliedAt', 'plannedFor', 'urgency'] as const;

const termFor = /* @__PURE__ */ byNumber(
  (fiscalYear: number, { closedDays }: Chosen): Deadline =>
    deadlineOn(deadlineFor(fiscalYear), withinDeadline.citation, closedDays),
);

const isByBeginning = (readings: Readings): boolean => readings['planned-year'] === 'begins';

/** The first fiscal year that can be the one planned for: it never begins after it takes effect. */
function firstYear(planned: PlannedYears | undefined, readings: Readings): number {
  if (typeof planned !== 'object') return planned ?? FIRST_FISCAL_YEAR;
  return (isByBeginning(readings) ? planned.begins : (planned.takesEffect ?? planned.begins)) ?? FIRST_FISCAL_YEAR;
}

function lastYear(planned: PlannedYears | undefined, readings: Readings): number {
  if (typeof planned !== 'object') return planned ?? LAST_FISCAL_YEAR;
  return (isByBeginning(readings) ? (planned.begins ?? planned.takesEffect) : planned.takesEffect) ?? LAST_FISCAL_YEAR;
}

/** The fiscal year planned for, if no other one can be. */
function yearWhere(planned: PlannedYears | undefined, readings: Readings): number | undefined {
  if (typeof planned !== 'object') return planned;
  const year = firstYear(planned, readings);
  return year === lastYear(planned, readings) ? year : undefined;
}

function isOnTime(given: Case, readings: Readings, chosen: Chosen): boolean | 'unknown' {
  const { appliedOn, plannedFor } = given;
  const [first, last] = [firstYear(plannedFor, readings), lastYear(plannedFor, readings)];
  return isInTime(appliedOn, first, last, isMoved(readings), chosen);
}

/** Deadlines grow with the year, so that the first and the last one tell. A day not known is any of the calendar. */
function isInTime(
  appliedOn: Day | undefined,
  first: number,
  last: number,
  moves: boolean,
  chosen: Chosen,
): boolean | 'unknown' {
  if (!isWithin(appliedOn ?? FIRST_DAY, last, moves, chosen)) return false;
  if (first === last && appliedOn !== undefined) return true;
  return isWithin(appliedOn ?? LAST_DAY, first, moves, chosen) || 'unknown';
}

const isWithin = (appliedOn: Day, year: number, moves: boolean, chosen: Chosen): boolean =>
  withinDeadline.holds({ appliedOn, deadline: lastDayOf(termFor(year, year, chosen), moves) });

function outcomeOf(onTime: boolean | 'unknown', urgency: Case['urgency']): Outcome | 'undetermined' {
  if (onTime === true) return 'on-time';
  if (onTime === 'unknown' || urgency === undefined) return 'undetermined';
  return findingOf(urgency) ? 'deadline-waived' : 'late';
}

function missingOf({ appliedOn, plannedFor, urgency }: Case, onTime: boolean | 'unknown', readings: Readings) {
  const missing: string[] = [];
  if (appliedOn === undefined && onTime === 'unknown') missing.push('appliedAt');
  if (yearWhere(plannedFor, readings) === undefined && onTime === 'unknown')
    missing.push(
      plannedFor === undefined ? 'plannedFor' : `plannedFor.${isByBeginning(readings) ? 'begins' : 'takesEffect'}`,
    );
  if (urgency === undefined) missing.push('urgency');
  return Object.freeze(missing);
}

/** The first fiscal year for which an application of that day is in time; none beyond the calendar. */
function earliestFiscalYear(appliedOn: Day, chosen: Chosen): number | undefined {
  let year = yearOf(appliedOn) + 1;
  if (appliedOn > termFor(year, year, chosen).lastDay) year += 1;
  // Closed days move deadlines to later days alone, and a caller's by any number of them.
  if (isMoved(chosen.readings)) while (appliedOn <= termFor(year - 1, year - 1, chosen).openDay) year -= 1;
  return year <= LAST_FISCAL_YEAR ? year : undefined;
}

const inTime = (holds: boolean | 'unknown', values: NonNullable<Ground['values']>): Ground<TimelinessGround> =>
  Object.freeze({ code: 'within-deadline', citation: withinDeadline.citation, holds, values: Object.freeze(values) });

function urgencyAs(urgency: Case['urgency']): Ground<TimelinessGround> {
  if (urgency === undefined) return URGENCY_UNKNOWN;
  if (urgency === 'none') return NOT_URGENT;
  const { holds, by } = urgency;
  return Object.freeze({ code: 'urgent', citation: urgent.citation, holds, values: Object.freeze({ by }) });
}

const URGENCY_UNKNOWN = /* @__PURE__ */ notFound('unknown');
const NOT_URGENT = /* @__PURE__ */ notFound(false);
function notFound(holds: false | 'unknown'): Ground<TimelinessGround> {
  return frozen({ code: 'urgent', citation: urgent.citation, holds });
}

/** A deadline on a closed day can be read in two ways, and which year counts where it begins in one and takes effect in another. */
function contestedOf(
  given: Case,
  onTime: boolean | 'unknown',
  outcome: Outcome | 'undetermined',
  chosen: Chosen,
): readonly Contest<Outcome>[] {
  const { readings } = chosen;
  const { appliedOn, plannedFor, urgency } = given;
  const isSpan = typeof plannedFor === 'object';
  if (!isSpan) {
    const [first, last] = [firstYear(plannedFor, readings), lastYear(plannedFor, readings)];
    // As a rule the deadline is open, or the day of the application is far from it.
    if (isInTime(appliedOn, first, last, !isMoved(readings), chosen) === onTime) return NONE;
  }
  return contests(isSpan ? timeliness.readings : ['deadline-on-closed-day'], readings, outcome, (other) =>
    outcomeOf(isOnTime(given, other, chosen), urgency),
  );
}

/** The year that would do, with what is left of the plan. */
function replanned(earliest: number, planned: PlannedYears | undefined, readings: Readings): PlannedYears {
  if (typeof planned !== 'object') return earliest;
  const { begins, takesEffect } = planned;
  if (!isByBeginning(readings)) return begins === undefined ? earliest : { begins, takesEffect: earliest };
  return takesEffect === undefined || takesEffect <= earliest ? earliest : { begins: earliest, takesEffect };
}

function remediesOf(earliest: number | undefined, planned: PlannedYears | undefined, chosen: Chosen) {
  const plannedFor = earliest === undefined ? undefined : replanned(earliest, planned, chosen.readings);
  return remediesFor(typeof plannedFor === 'object' ? undefined : (plannedFor ?? 0), plannedFor, chosen);
}

const remediesFor = /* @__PURE__ */ byNumber(
  (plannedFor: PlannedYears | undefined): readonly Remedy<TimelinessFacts, Outcome>[] => {
    const found = {
      kind: 'finding',
      needs: { fact: 'urgency' },
      outcome: 'deadline-waived',
      citation: urgent.citation,
    } as const;
    if (plannedFor === undefined) return [found];
    return [{ kind: 'change', change: { plannedFor }, outcome: 'on-time', citation: withinDeadline.citation }, found];
  },
);
