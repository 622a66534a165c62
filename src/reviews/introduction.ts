import { isForSectionHeads } from '../articles/article-13-minor-changes.js';
import type { Options } from '../verdict/options.js';
import { dataUse } from './introduction.data-use.js';
import type { IntroductionCase } from './introduction.facts.js';
import { type Judged, judgeAll } from './introduction.judged.js';
import { minorApplicant } from './introduction.minor-applicant.js';
import { NOT_APPLICABLE, open, type Result } from './introduction.result.js';
import type { IntroductionReview, IntroductionStep, ReviewedStep } from './introduction.review.js';
import * as judge from './introduction.steps.js';

/**
 * Reviews the way of one introduction from the first idea to the notice (Articles 12 to 19): the procedure, the applicant,
 * the criteria, approvals for data obtained beforehand, personal information, timeliness, materials, referral, the
 * meeting, the decision and its notice.
 *
 * No law is invented. Article 12, paragraph (4) refers every application, whatever is found of it; what lateness does the
 * text does not say. Only the quorum (Article 19, paragraph (1)) bars a meeting. How the committee votes the text does not
 * say; its decision is a fact.
 *
 * A step is `done`, `open`, or `fault`: behind us, and not as the text asks. What is open says which facts of the case are
 * `missing` and who has to do what `next`.
 *
 * A department to which a using section belongs, by the regulation or by the case, uses the system: its head may apply for one
 * of デジタル推進課. Whether the head of another may is not known until `usingDepartments` says which they all are; a list that
 * leaves out the department of a using section is refused.
 *
 * An approval counts as obtained beforehand if it came before the application. Where days alone are given and they are the
 * same, which came first is not known: the step is open, and `missing` names the fact whose hour would tell. For a minor
 * change (Article 13) the head of a section that uses the system applies, so that `usingSections` has to be known; it has no
 * criteria, deadline or, unless that is chosen as the reading, committee, and of one in another section's system a record is kept. For what no
 * procedure is prescribed nothing else is reviewed, and while the procedure is open nothing is found wanting that only one
 * procedure asks.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const review = reviewIntroduction({
 *   system: '避難行動要支援者名簿システム', change: 'system-change', minor: 'none',
 *   applicant: '福祉推進課長', appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none',
 * });
 * review.findings.map(({ code }) => code) // => ['not-the-applicant', 'late']
 * review.steps[0]?.status // => 'done'
 * ```
 * @ja 導入等1件の道のりを、申請から通知まで審査する（第12条〜第19条）。
 * @category Chapter 5 — Introduction of systems
 */
export function reviewIntroduction(facts: IntroductionCase, options?: Options): IntroductionReview {
  const judged = judgeAll(facts, options);
  const { procedure } = judged;
  const isPrescribed = procedure.outcome !== 'none-prescribed';
  const isMinor = isPrescribed && procedure.outcome !== 'undetermined' && isForSectionHeads(procedure.outcome);
  const isIntroduction = isPrescribed && !isMinor;
  const isBeforeCommittee = judge.isBeforeCommittee(judged);
  const station = (
    step: IntroductionStep,
    isOnWay: boolean,
    of: (judged: Judged) => Result,
    verdict?: ReviewedStep['verdict'],
  ) =>
    isOnWay ? { step, ...unlessOpen(judged, of(judged)), ...(verdict && { verdict }) } : { step, ...NOT_APPLICABLE };
  const steps: ReviewedStep[] = [
    { step: 'procedure', ...judge.procedure(judged), verdict: procedure },
    isMinor
      ? station('applicant', true, minorApplicant)
      : station('applicant', isPrescribed, judge.applicant, judged.applicant),
    station('criteria', isIntroduction, judge.criteria, judged.criteria),
    station('data-use', isIntroduction, dataUse, judged.dataUse),
    station('personal-information', isIntroduction, judge.personalInformation, judged.personalInformation),
    station('timeliness', isIntroduction, judge.timeliness, judged.timeliness),
    station('materials', isIntroduction, judge.materials, judged.referral),
    station('referral', isIntroduction, judge.referral),
    station('meeting', isBeforeCommittee, judge.meeting, judged.meeting),
    station('decision', isPrescribed, judge.decision),
    station('notice', isPrescribed, judge.notice, judged.notice),
    station('record', isPrescribed, judge.record),
  ];
  return {
    steps,
    findings: steps.flatMap(({ step, findings }) => findings.map((finding) => ({ step, ...finding }))),
    next: steps.flatMap(({ step, next }) => next.map((act) => ({ step, ...act }))),
  };
}

/** While the procedure is open, nothing can be found wanting that only one of the procedures asks. */
function unlessOpen({ procedure: { outcome } }: Judged, result: Result): Result {
  if (outcome !== 'undetermined' || result.status === 'not-applicable') return result;
  return result.status === 'done' ? result : open([], []);
}
