import { article8Attested } from '../articles/article-08-use-of-digital-promotion-systems.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import type { Readings } from '../regulation/readings.js';
import { type Day, FIRST_DAY, isClosedDay, LAST_DAY, nextOpenDay } from '../time/calendar.js';
import { type Moment, readMoment } from '../time/moment.js';
import { FIRST_MONTH, LAST_MONTH, lastDayBefore, type Month, readMonth } from '../time/month.js';
import { attestationCaveats } from '../verdict/attested.js';
import { contests } from '../verdict/contest.js';
import type { Decision } from '../verdict/decision.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Caveat, Ground, Verdict } from '../verdict/verdict.js';

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

/**
 * The condition that {@link decideMonthlyPlan} examines.
 * @ja 月間処理予定の報告の判断で検討する要件
 */
export type MonthlyPlanGround = 'by-end-of-month-before';

interface Dates {
  /** The last day in time, itself included. Left out while the month is not known. */
  readonly deadline?: Day;
}

/**
 * What {@link decideMonthlyPlan} answers.
 * @ja 月間処理予定の報告の判断の結果
 */
export type MonthlyPlanVerdict = Verdict<
  'monthly-plan',
  { 'on-time': Dates; late: Dates },
  MonthlyPlanGround,
  MonthlyPlanFacts
>;

type Outcome = 'on-time' | 'late';

interface Case {
  readonly month: Month | undefined;
  readonly reportedOn: Day | undefined;
}

/**
 * Whether the plan of a month's processing was reported in time (Article 8, paragraph (1)).
 *
 * Presupposes a system whose use follows Article 8, which `decideUsageRegime` decides.
 *
 * - `on-time`: it was reported by the last day of the month before the one planned.
 * - `late`: it was not. The past cannot be changed, so that there is no remedy.
 *
 * Edges. The last day itself is in time, in the ward's civil time (Asia/Tokyo), and so is any earlier month. For March it is
 * 28 or 29 February; for January it is 31 December, although that lies within the year-end closure. A deadline on a closed
 * day does not move (reading `deadline-on-closed-day`; a caveat names the day). No plan for April 1947 can be in time: days
 * begin with that month.
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
  const given = understand(facts, readMonthlyPlan);
  const outcomeUnder = (readings: Readings) => outcomeOf(given, chosen, readings);
  const outcome = outcomeUnder(chosen.readings);
  return {
    decision: 'monthly-plan',
    outcome,
    ...(given.month !== undefined && { deadline: deadlineOf(given.month, chosen, chosen.readings) }),
    grounds: [groundOf(given, outcome, chosen)],
    missing: outcome === 'undetermined' ? missingOf(given) : [],
    contested: contests(['deadline-on-closed-day'], chosen.readings, outcome, outcomeUnder),
    remedies: [],
    caveats: caveatsOf(given, chosen),
  };
}

export function readMonthlyPlan(facts: Given, issues: Issue[]): Case {
  refuseOtherKeys(facts, ['month', 'reportedAt'], '', issues);
  return {
    month: readMonth(facts['month'], 'month', issues),
    reportedOn: readMoment(facts['reportedAt'], 'reportedAt', issues),
  };
}

function deadlineOf(month: Month, { closedDays }: Chosen, readings: Readings): Day {
  const deadline = lastDayBefore(month);
  return readings['deadline-on-closed-day'] === 'next-open-day' ? nextOpenDay(deadline, closedDays) : deadline;
}

/** Unknown dates range over the whole calendar, and deadlines grow with the month: the extremes say what is possible. */
function outcomeOf({ month, reportedOn }: Case, chosen: Chosen, readings: Readings): Outcome | 'undetermined' {
  const canBeOnTime = (reportedOn ?? FIRST_DAY) <= deadlineOf(month ?? LAST_MONTH, chosen, readings);
  const canBeLate = (reportedOn ?? LAST_DAY) > deadlineOf(month ?? FIRST_MONTH, chosen, readings);
  if (canBeOnTime && canBeLate) return 'undetermined';
  return canBeOnTime ? 'on-time' : 'late';
}

/** While the outcome is open, each of the two dates that is not known can still decide it. */
const missingOf = ({ month, reportedOn }: Case): string[] => [
  ...(month === undefined ? ['month'] : []),
  ...(reportedOn === undefined ? ['reportedAt'] : []),
];

const groundOf = (
  { month, reportedOn }: Case,
  outcome: Outcome | 'undetermined',
  chosen: Chosen,
): Ground<MonthlyPlanGround> => ({
  code: 'by-end-of-month-before',
  citation: '第8条第1項',
  holds: outcome === 'undetermined' ? 'unknown' : outcome === 'on-time',
  values: {
    ...(month !== undefined && { month, deadline: deadlineOf(month, chosen, chosen.readings) }),
    ...(reportedOn !== undefined && { reportedOn }),
  },
});

function caveatsOf({ month, reportedOn }: Case, { closedDays, on }: Chosen): Caveat[] {
  const caveats = attestationCaveats(reportedOn ?? on, [article8Attested]);
  const closedDay = month === undefined ? undefined : lastDayBefore(month);
  if (closedDay !== undefined && isClosedDay(closedDay, closedDays))
    caveats.push({
      code: 'deadline-on-closed-day',
      citation: '第8条第1項',
      closedDay,
      nextOpenDay: nextOpenDay(closedDay, closedDays),
    });
  return caveats;
}

/** The question {@link decideMonthlyPlan} answers, as data. */
export const monthlyPlan = {
  id: 'monthly-plan',
  question: {
    ja: '月間処理予定は、期限内に報告されたか。',
    en: "Was the plan of the month's processing reported in time?",
  },
  presupposes: {
    ja: '利用が第8条による電子情報システムであること。',
    en: 'A system whose use follows Article 8.',
  },
  citations: ['第8条第1項'],
  outcomes: ['on-time', 'late'],
  favourable: ['on-time'],
  readings: ['deadline-on-closed-day'],
  decide: decideMonthlyPlan,
} as const satisfies Decision<'monthly-plan', Outcome, MonthlyPlanFacts, MonthlyPlanVerdict>;
