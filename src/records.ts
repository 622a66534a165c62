/**
 * Verdicts over time: keeping them with their facts, deciding them again, comparing them; and planning ahead, by the dates
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
export type { ComparedVerdict } from './records/compared-verdict.js';
export { type Difference, diffVerdicts } from './records/difference.js';
export { type ExplainedDifference, type ExplainedDifferences, explainDifferences } from './records/difference.words.js';
export { record, type VerdictRecord } from './records/record.js';
export { type Replayed, replay, replayOne } from './records/replay.js';
