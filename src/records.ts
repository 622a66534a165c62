/**
 * Verdicts and reviews over time: keeping them with their facts, deciding them again, comparing them; and planning ahead, by the dates
 * that the regulation sets.
 *
 * @module records
 */
export {
  type CalendarRequest,
  calendarOf,
  type DatedDuty,
  type DutyCalendar,
  type UndatedDuty,
} from './planning/calendar-of-duties.js';
export { type BackwardPlan, type PlannedStep, planBackwards } from './planning/plan-backwards.js';
export type { PlanRequest } from './planning/plan-backwards.request.js';
export type { PlanStep } from './planning/plan-backwards.steps.js';
export type { ComparedReview, ReviewPlace } from './records/compared-review.js';
export type { ComparedVerdict } from './records/compared-verdict.js';
export { diffVerdicts } from './records/diff-verdicts.js';
export type { Difference } from './records/difference.js';
export {
  type ExplainedDifference,
  type ExplainedDifferences,
  explainDifferences,
} from './records/explain-differences.js';
export type { Receipt } from './records/receipt.js';
export { type ReviewRecord, record, type VerdictRecord } from './records/record.js';
export { type Replayed, type ReplayedReview, replay, replayOne } from './records/replay.js';
export type { ReviewDifference } from './records/review-difference.js';
