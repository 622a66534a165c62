import { deadlineFor } from '../articles/article-12-introduction.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isRecord, readBoolean, refuseOtherKeys } from '../input/facts.js';
import { type Day, FIRST_DAY } from '../time/calendar.js';
import { readFiscalYear } from '../time/fiscal-year.js';
import type { Moment } from '../time/moment.js';
import { dayOf, type PlannedFor, type PlannedSpan, readPlannedYears } from '../time/planned-years.js';
import { readGivenOptions } from '../verdict/options.js';
import { type PlanStep, planSteps } from './plan-backwards.steps.js';

/**
 * The introduction that is planned, and how long its steps take. The days are the caller's; the regulation has none
 * but the deadline of the application.
 * @ja 逆算する導入等（予定する年度又は日、各段階に要する日数、閉庁日）
 */
export interface PlanRequest {
  /**
   * The fiscal year in which the introduction is to take effect, planned from its 1 April on, or the day. With `begins`,
   * also when the first act of carrying it out is planned, in the same way.
   */
  readonly plannedFor: PlannedFor;
  /** How many days each step takes, 0 to 3650. A step that is not named takes none. */
  readonly leadTimes?: { readonly [step in PlanStep]?: number | undefined } | undefined;
  /** Whether lead times count open days only. */
  readonly workingDays?: boolean | undefined;
  /** Closed days beside weekends, national holidays and 29 December to 3 January. */
  readonly closedDays?: readonly Moment[] | undefined;
}

export interface Plan {
  /** The day on which it is planned to begin; without one, lead times tell. */
  readonly begins: Day | undefined;
  readonly effectFrom: Day;
  readonly leadTimes: { readonly [step in PlanStep]?: number };
  readonly workingDays: boolean;
  readonly closedDays: ReadonlySet<Day>;
}

export function readPlan(given: Given, issues: Issue[]): Plan {
  const { plannedFor = Number.NaN, leadTimes, workingDays, closedDays, ...others } = given;
  refuseOtherKeys(others, ['plannedFor', 'leadTimes', 'workingDays', 'closedDays'], '', issues);
  const years = readPlannedYears(plannedFor, 'plannedFor', issues);
  const apart = typeof years === 'object' ? (plannedFor as PlannedSpan) : undefined;
  const { begins, takesEffect } = typeof years === 'object' ? years : { begins: undefined, takesEffect: years };
  if (apart !== undefined && apart.takesEffect === undefined)
    readFiscalYear(Number.NaN, 'plannedFor.takesEffect', issues);
  const first = begins ?? takesEffect;
  if (first !== undefined && deadlineFor(first) < FIRST_DAY) tooEarly('plannedFor', issues);
  return {
    begins: begins === undefined ? undefined : (dayOf(apart?.begins) ?? `${begins}-04-01`),
    effectFrom: dayOf(apart === undefined ? plannedFor : apart.takesEffect) ?? `${takesEffect}-04-01`,
    leadTimes: readLeadTimes(leadTimes, issues),
    workingDays: readBoolean(workingDays, 'workingDays', issues) ?? false,
    closedDays: readGivenOptions({ closedDays }, issues).closedDays,
  };
}

const LONGEST = 3650;

function readLeadTimes(value: unknown, issues: Issue[]): Plan['leadTimes'] {
  if (value === undefined || !isRecord(value, 'leadTimes', issues)) return {};
  const steps = planSteps.map(({ step }) => step);
  refuseOtherKeys(value, steps, 'leadTimes.', issues);
  const leadTimes: { [step in PlanStep]?: number } = {};
  for (const step of steps) {
    const days = value[step];
    if (days === undefined) continue;
    if (typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= LONGEST) leadTimes[step] = days;
    else
      complain(
        issues,
        `leadTimes.${step}`,
        'out-of-range',
        `0から${LONGEST}までの整数の日数が要ります。`,
        `This must be a whole number of days from 0 to ${LONGEST}.`,
      );
  }
  return leadTimes;
}

/** A plan that begins before the calendar does cannot be given in days. */
export const tooEarly = (path: string, issues: Issue[]): undefined =>
  complain(
    issues,
    path,
    'out-of-range',
    `${FIRST_DAY} より前に始まる日程になります。`,
    `Such a plan would begin before ${FIRST_DAY}.`,
  );
