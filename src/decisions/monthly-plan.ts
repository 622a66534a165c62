import { reportDeadline, reportedInTime } from '../articles/article-08-use-of-digital-promotion-systems.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import { type Day, FIRST_DAY, LAST_DAY } from '../time/calendar.js';
import type { Moment } from '../time/moment.js';
import { FIRST_MONTH, LAST_MONTH, type Month } from '../time/month.js';
import { attested } from '../verdict/caveats.js';
import { contests } from '../verdict/contest.js';
import { type Deadline, deadlineOn, isMoved, lastDayOf } from '../verdict/deadline.js';
import { declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { frozen, NONE } from '../verdict/frozen.js';
import { dayInVerdict, type KindsOf, moment, month } from '../verdict/kinds.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';

/**
 * Facts of {@link decideMonthlyPlan}. An absent fact is not known.
 * @ja 月間処理予定の報告の判断に用いる事実
 */
export interface MonthlyPlanFacts {
  /** The month that is planned, `2026-09` or `令和8年9月`. */
  readonly month?: Month | undefined;
  /** When the plan reached the head of デジタル推進課. */
  readonly reportedAt?: Moment | undefined;
}

export const monthlyPlan = /* @__PURE__ */ declare({
  id: 'monthly-plan',
  facts: { month, reportedAt: moment } satisfies KindsOf<MonthlyPlanFacts>,
  outcomes: ['on-time', 'late'],
  favourable: ['on-time'],
  readings: ['deadline-on-closed-day'],
  grounds: { 'within-deadline': reportedInTime },
  fields: { deadline: { kind: dayInVerdict } },
});

interface Dates {
  /** The last day in time, itself included. Left out while the month is not known. */
  readonly deadline?: Day;
}

type Outcome = (typeof monthlyPlan.outcomes)[number];

/**
 * The condition that {@link decideMonthlyPlan} examines.
 * @ja 月間処理予定の報告の判断で検討する要件
 */
export type MonthlyPlanGround = GroundOf<typeof monthlyPlan>;

/**
 * What {@link decideMonthlyPlan} answers.
 * @ja 月間処理予定の報告の判断の結果
 */
export type MonthlyPlanVerdict = VerdictOf<typeof monthlyPlan, MonthlyPlanFacts, { 'on-time': Dates; late: Dates }>;

/**
 * Whether the plan of a month's processing was reported in time (Article 8, paragraph (1)).
 *
 * Presupposes a system whose use follows Article 8, which `decideUsageRegime` decides.
 *
 * - `on-time`: it was reported by the last day of the month before the one planned.
 * - `late`: it was not. The past cannot be changed, so that there is no remedy.
 *
 * Edges. The last day itself is in time, in the ward's civil time (Asia/Tokyo), and so is any earlier month. For March it is
 * 28 or 29 February; for January it is 31 December, although that lies within the year-end closure. A deadline on a
 * Saturday, Sunday, national holiday (30 April 2029 is one) or other closed day does not move (reading
 * `deadline-on-closed-day`; a caveat names the day). Holidays are known from 1970 to 2050; of other years a caveat says
 * that they are not. No plan for April 1947 can be in time: days begin with that month.
 *
 * Not decided: what the plan has to say, and what follows from lateness. The text says neither.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideMonthlyPlan({ month: '2026-09', reportedAt: '2026-08-31' }).outcome // => 'on-time'
 * decideMonthlyPlan({ month: '令和8年9月', reportedAt: '2026-08-31T15:00:00Z' }).outcome // => 'late'
 * decideMonthlyPlan({ month: '2028-03' }).deadline // => '2028-02-29'
 * ```
 * @ja 翌月の月間処理予定が期限内に報告されたか（第8条第1項）。
 * @category Chapter 4 — Use of systems
 */
export function decideMonthlyPlan(facts: MonthlyPlanFacts, options?: Options): MonthlyPlanVerdict {
  const chosen = readOptions(options);
  const plan = weigh(understand(facts, readMonthlyPlan), chosen);
  return attested(verdictOf(plan, chosen.readings), plan.reportedOn ?? chosen.on, monthlyPlan);
}

interface Case {
  readonly month: Month | undefined;
  readonly reportedOn: Day | undefined;
}

const readMonthlyPlan = (facts: Given, issues: Issue[]): Case => {
  refuseOtherKeys(facts, ['month', 'reportedAt'], '', issues);
  return {
    month: month.read(facts['month'], 'month', issues),
    reportedOn: moment.read(facts['reportedAt'], 'reportedAt', issues),
  };
};

/** Deadlines grow with the month: of one that is not known, the extremes of the calendar say what is possible. */
interface Plan extends Case {
  readonly earliest: Deadline;
  readonly latest: Deadline;
}

function weigh({ month, reportedOn }: Case, { closedDays }: Chosen): Plan {
  const deadlineOf = (of: Month) => deadlineOn(reportDeadline(of), reportedInTime.citation, closedDays);
  const earliest = deadlineOf(month ?? FIRST_MONTH);
  return { month, reportedOn, earliest, latest: month === undefined ? deadlineOf(LAST_MONTH) : earliest };
}

function outcomeOf({ reportedOn, earliest, latest }: Plan, readings: Readings): Outcome | 'undetermined' {
  const isInTime = (reportedOn: Day, deadline: Deadline) =>
    reportedInTime.holds({ reportedOn, deadline: lastDayOf(deadline, isMoved(readings)) });
  if (isInTime(reportedOn ?? LAST_DAY, earliest)) return 'on-time';
  return isInTime(reportedOn ?? FIRST_DAY, latest) ? 'undetermined' : 'late';
}

/** While the outcome is open, each of the two dates that is not known can still decide it. */
const missingOf = ({ month, reportedOn }: Case): string[] => [
  ...(month === undefined ? ['month'] : []),
  ...(reportedOn === undefined ? ['reportedAt'] : []),
];

function verdictOf(plan: Plan, inForce: Readings): MonthlyPlanVerdict {
  const { month, reportedOn, earliest, latest } = plan;
  const outcome = outcomeOf(plan, inForce);
  const deadline = month === undefined ? {} : { deadline: lastDayOf(earliest, isMoved(inForce)) };
  const values = {
    ...(month !== undefined && { month }),
    ...deadline,
    ...(reportedOn !== undefined && { reportedOn }),
  };
  const holds = outcome === 'undetermined' ? 'unknown' : outcome === 'on-time';
  const canMove = earliest.openDay !== earliest.lastDay || latest.openDay !== latest.lastDay;
  return frozen({
    decision: 'monthly-plan',
    outcome,
    ...deadline,
    grounds: [{ code: 'within-deadline', citation: reportedInTime.citation, holds, values }],
    missing: outcome === 'undetermined' ? missingOf(plan) : NONE,
    contested: canMove
      ? contests(monthlyPlan.readings, inForce, outcome, (readings) => outcomeOf(plan, readings))
      : NONE,
    remedies: NONE,
    caveats: month === undefined ? NONE : earliest.caveats,
  });
}
