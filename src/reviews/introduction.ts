import type { Options } from '../verdict/options.js';
import type { IntroductionCase } from './introduction.facts.js';
import { judgeAll } from './introduction.judged.js';
import type { IntroductionReview, IntroductionStep, ReviewedStep } from './introduction.review.js';
import * as judge from './introduction.steps.js';

/**
 * Reviews the way of one introduction from the first idea to the notice (Articles 12 to 19): the procedure, the applicant,
 * the criteria, approvals for data obtained beforehand, personal information, timeliness, materials, referral, the
 * meeting, the decision and its notice.
 *
 * No law is invented. Lateness, criteria that are not met or a missing approval do not stop the referral: Article 12,
 * paragraph (4) refers every application. They are findings that the committee should see. Only the quorum (Article 19,
 * paragraph (1)) bars a meeting. How the committee votes the text does not say; its decision is a fact.
 *
 * An approval counts as obtained beforehand if it came before the application. Where days alone are given and they are
 * the same, which came first is not known: the step is open, and `missing` names the fact whose hour would tell. A minor change (Article 13) has no criteria, deadline or
 * committee; of one in another section's system a record is kept. For what no procedure is prescribed nothing else is
 * reviewed, and while the procedure is open nothing is found wanting that only one procedure asks.
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
  const committee = procedure.outcome === 'introduction' || procedure.outcome === 'undetermined';
  const prescribed = procedure.outcome !== 'none-prescribed';
  const onWay = (result: judge.Result) => judge.unlessOpen(judged, result);
  const steps: ReviewedStep[] = [
    station('procedure', procedure, judge.procedure(judged)),
    prescribed
      ? station('applicant', committee ? judged.applicant : undefined, onWay(judge.applicant(judged)))
      : station('applicant', undefined, judge.NOT_APPLICABLE),
    ...(committee
      ? [
          station('criteria', judged.criteria, onWay(judge.criteria(judged))),
          station('data-use', judged.dataUse, onWay(judge.dataUse(judged))),
          station('personal-information', judged.personalInformation, onWay(judge.personalInformation(judged))),
          station('timeliness', judged.timeliness, onWay(judge.timeliness(judged))),
          station('materials', judged.referral, onWay(judge.materials(judged))),
          station('referral', undefined, onWay(judge.referral(judged))),
          station('meeting', judged.meeting, onWay(judge.meeting(judged))),
        ]
      : judge.COMMITTEE_WAY.map((step) => station(step, undefined, judge.NOT_APPLICABLE))),
    ...(prescribed
      ? [
          station('decision', undefined, onWay(judge.decision(judged))),
          station('notice', judged.notice, onWay(judge.notice(judged))),
          station('record', undefined, judge.record(judged)),
        ]
      : (['decision', 'notice', 'record'] as const).map((step) => station(step, undefined, judge.NOT_APPLICABLE))),
  ];
  return {
    steps,
    findings: steps.flatMap(({ step, findings }) => findings.map((finding) => ({ step, ...finding }))),
    next: steps.flatMap(({ step, next }) => next.map((act) => ({ step, ...act }))),
  };
}

const station = (step: IntroductionStep, verdict: ReviewedStep['verdict'], result: judge.Result): ReviewedStep => ({
  step,
  ...result,
  ...(verdict && { verdict }),
});
