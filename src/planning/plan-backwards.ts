import { deadlineFor } from '../articles/article-12-introduction.js';
import { understand } from '../input/facts.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import type { Role } from '../regulation/roles.js';
import { type Day, FIRST_DAY, fiscalYearOf } from '../time/calendar.js';
import { isHoliday } from '../time/holidays.js';
import { daysBefore, lastOpenDayBy, openDaysBefore } from './open-days.js';
import { type Plan, type PlanRequest, readPlan, tooEarly } from './plan-backwards.request.js';
import { type PlanStep, planSteps } from './plan-backwards.steps.js';

/**
 * One step: when it must be done and begun, at the latest.
 * @ja 逆算した段階1つ（遅くとも終える日・始める日）
 */
export interface PlannedStep {
  readonly step: PlanStep;
  readonly citation: Citation;
  readonly by: readonly Role[];
  readonly act: Bilingual;
  /** The last open day on which it is safe to have it done. */
  readonly latest: Day;
  /** The last open day on which to begin it, where the caller says how long it takes. */
  readonly begin?: Day;
  /**
   * Where `latest` comes from.
   * - `deadline`: a date in the text.
   * - `order`: the text says only what comes before what; the days between are the caller's.
   * - `plan`: the text says neither; the step stands where it is prudent.
   */
  readonly basis: 'deadline' | 'order' | 'plan';
}

/**
 * A plan, counted backwards.
 * @ja 逆算した日程
 */
export interface BackwardPlan {
  /** The fiscal year in which the introduction begins: that of its day of effect, unless it begins in an earlier one. */
  readonly fiscalYear: number;
  /** The day from which the introduction is planned to take effect. */
  readonly effectFrom: Day;
  /** 31 August of the fiscal year before, as the text names it; it may be a closed day. */
  readonly deadline: Day;
  /** Whether all its days are known not to be national holidays: those of 1970 to 2050 are known. */
  readonly holidays: 'known' | 'unknown';
  /** In the order in which they are taken. */
  readonly steps: readonly PlannedStep[];
}

/**
 * The latest safe day for each step of an introduction, from the first preparations to the day it takes effect.
 *
 * The application is due by 31 August of the fiscal year before that in which the introduction begins (Article 12,
 * paragraph (2), main clause). Safe is the last open day by then, which is in time under either reading of
 * `deadline-on-closed-day` and of `planned-year`; it is earlier if the lead times of the steps after it ask so. Those are
 * counted back from the day of effect, one after the other: material, referral, decision, notice (Article 12, paragraphs
 * (4) and (5)), introduction. With a lead time of its own, an introduction that takes effect on 1 April begins in the
 * fiscal year before, and its application is due a year earlier. The preparations are counted back from the application,
 * side by side. Approvals of other sections (Article 14, paragraph (1)) are safe on the day
 * before it: of the same day, days alone do not tell which came first.
 *
 * Lead times are calendar days, or open days with `workingDays`; either way a step ends and begins on an open day, the
 * introduction's own day excepted.
 *
 * Presupposes an application under Article 12, paragraph (1), without urgency, which would lift the deadline. Which
 * approvals and procedures a case needs `decideDataUseApproval` and `decidePersonalInformation` say.
 *
 * @throws InvalidFactsError if something is not understood, or the plan would begin before 1947-04-01.
 * @example
 * ```ts
 * const { steps } = planBackwards({ plannedFor: '令和8年度', leadTimes: { 'data-use': 14 } });
 * const [dataUse, application] = ['data-use', 'application'].map((name) => steps.find(({ step }) => step === name));
 * application?.latest // => '2025-08-29'
 * application?.basis // => 'deadline'
 * dataUse?.latest // => '2025-08-28'
 * dataUse?.begin // => '2025-08-14'
 * ```
 * @ja 導入等の予定から、各段階を遅くともいつ行うべきかを逆算する。
 * @category Chapter 5 — Introduction of systems
 */
export function planBackwards(request: PlanRequest): BackwardPlan {
  return understand(request, (given, issues) => {
    const plan = readPlan(given, issues);
    const planned = issues.length > 0 ? undefined : planFrom(plan);
    if (planned?.steps.some(({ latest, begin }) => (begin ?? latest) < FIRST_DAY)) tooEarly('leadTimes', issues);
    return planned!;
  });
}

function planFrom({ begins, effectFrom, leadTimes, workingDays, closedDays }: Plan): BackwardPlan {
  const openBy = (day: Day) => lastOpenDayBy(day, closedDays);
  const beginOf = (step: PlanStep, done: Day): Day => {
    const days = leadTimes[step] ?? 0;
    return workingDays ? openDaysBefore(done, days, closedDays) : openBy(daysBefore(done, days));
  };
  // From the end: each of these is done before the next begins.
  // Without a lead time it begins as it takes effect, on a closed day too.
  const counted = leadTimes.introduction ? beginOf('introduction', effectFrom) : effectFrom;
  const start = begins !== undefined && begins < counted ? begins : counted;
  const notice = openBy(start);
  const decision = beginOf('notice', notice);
  const referral = beginOf('decision', decision);
  const materials = beginOf('referral', referral);
  const intoTheRest = beginOf('materials', materials);
  const fiscalYear = fiscalYearOf(start);
  const deadline = deadlineFor(fiscalYear);
  const inTime = openBy(deadline);
  const application = inTime < intoTheRest ? inTime : intoTheRest;
  const dataUse = openBy(daysBefore(application, 1));
  const latestOf: { readonly [step in PlanStep]: Day } = {
    ...{ criteria: application, 'data-use': dataUse, 'personal-information': application, application },
    ...{ materials, referral, decision, notice, introduction: effectFrom },
  };
  const steps: PlannedStep[] = planSteps.map(({ step, citation, by, act, basis }) => {
    const latest = latestOf[step];
    return {
      ...{ step, citation, by: [...by], act: { ...act }, latest },
      ...(leadTimes[step] !== undefined && { begin: step === 'introduction' ? start : beginOf(step, latest) }),
      basis: step === 'application' && latest === inTime ? 'deadline' : basis,
    };
  });
  const days = steps.flatMap(({ latest, begin = latest }) => [begin, latest]);
  const holidays = days.some((day) => isHoliday(day) === undefined) ? 'unknown' : 'known';
  return { fiscalYear, effectFrom, deadline, holidays, steps };
}
