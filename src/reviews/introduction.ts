import { type ApplicantFacts, type ApplicantVerdict, decideApplicant } from '../decisions/applicant.js';
import { type CriteriaVerdict, decideCriteria } from '../decisions/criteria.js';
import { type DataUseApprovalVerdict, decideDataUseApproval } from '../decisions/data-use-approval.js';
import { decideMeeting, type MeetingVerdict } from '../decisions/meeting.js';
import { decideNotice, type NoticeVerdict } from '../decisions/notice.js';
import { decidePersonalInformation, type PersonalInformationVerdict } from '../decisions/personal-information.js';
import { decideProcedure, type ProcedureVerdict } from '../decisions/procedure.js';
import { decideReferral, type ReferralVerdict } from '../decisions/referral.js';
import { decideTimeliness, type TimelinessVerdict } from '../decisions/timeliness.js';
import { refusalOf } from '../input/attempt.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import { snapshot, understand } from '../input/facts.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type IntroductionCase, type OwnFacts, readOwnFacts } from './introduction.facts.js';
import * as judge from './introduction.steps.js';
import type { IntroductionFinding } from './introduction.words.js';
import type { Finding, NextAct } from './step.js';

/**
 * The stations on the way of an application, in the order of the text (Articles 12 to 19).
 * @ja 申請の道のりの各段階
 */
export type IntroductionStep =
  | 'procedure'
  | 'applicant'
  | 'criteria'
  | 'data-use'
  | 'personal-information'
  | 'timeliness'
  | 'materials'
  | 'referral'
  | 'meeting'
  | 'decision'
  | 'notice'
  | 'record';

/**
 * One station: what was decided there, whether it is behind us, what is not as the text asks, and what comes next.
 * @ja 段階1つの審査（判断・済否・指摘・次にすること）
 */
export interface ReviewedStep {
  readonly step: IntroductionStep;
  readonly status: 'done' | 'open' | 'not-applicable';
  readonly verdict?:
    | ProcedureVerdict
    | ApplicantVerdict
    | CriteriaVerdict
    | DataUseApprovalVerdict
    | PersonalInformationVerdict
    | TimelinessVerdict
    | ReferralVerdict
    | MeetingVerdict
    | NoticeVerdict;
  readonly findings: readonly Finding<IntroductionFinding>[];
  readonly next: readonly NextAct[];
}

/**
 * The review of one introduction.
 * @ja 導入等1件の審査
 */
export interface IntroductionReview {
  readonly steps: readonly ReviewedStep[];
  /** All findings, in the order of the steps. */
  readonly findings: readonly (Finding<IntroductionFinding> & { readonly step: IntroductionStep })[];
  /** What is to be done, in the order of the steps. */
  readonly next: readonly (NextAct & { readonly step: IntroductionStep })[];
}

/** The verdicts on a case, with what was read of it besides. */
export interface Judged {
  readonly facts: IntroductionCase;
  readonly own: OwnFacts;
  readonly sameDayCounts: boolean;
  readonly procedure: ProcedureVerdict;
  readonly applicant: ApplicantVerdict;
  readonly criteria: CriteriaVerdict;
  readonly dataUse: DataUseApprovalVerdict;
  readonly personalInformation: PersonalInformationVerdict;
  readonly timeliness: TimelinessVerdict;
  readonly referral: ReferralVerdict;
  readonly meeting: MeetingVerdict;
  readonly notice: NoticeVerdict;
}

/**
 * Reviews the way of one introduction from the first idea to the notice (Articles 12 to 19): the procedure, the applicant,
 * the criteria, approvals for data obtained beforehand, personal information, timeliness, materials, referral, the
 * meeting, the decision and its notice.
 *
 * No law is invented. Lateness, criteria that are not met or a missing approval do not stop the referral: Article 12,
 * paragraph (4) refers every application. They are findings that the committee should see. Only the quorum (Article 19,
 * paragraph (1)) bars a meeting. How the committee votes the text does not say; its decision is a fact.
 *
 * An approval counts as obtained beforehand if it came before the application: by the instants if both are given, else by
 * the days, the same day included (reading `same-day-approval`). A minor change (Article 13) has no criteria, deadline or
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

/** Puts every question to its decision, and all that any of them refuses into one error, at the place in the case. */
function judgeAll(given: IntroductionCase, options: Options | undefined): Judged {
  const facts: IntroductionCase = snapshot(given);
  const issues: Issue[] = [];
  const ask = <Answer>(decide: () => Answer, prefix = ''): Answer | undefined => {
    try {
      return decide();
    } catch (error) {
      for (const issue of refusalOf(error).issues) {
        const path = issue.path.startsWith('options.') ? issue.path : [prefix, issue.path].filter(Boolean).join('.');
        if (!issues.some((other) => other.path === path && other.code === issue.code)) issues.push({ ...issue, path });
      }
      return undefined;
    }
  };
  const own = ask(() => understand(facts, readOwnFacts));
  const chosen = ask(() => readOptions(options));
  const { system, managedBy, change, minor, usingDepartments, organization, applicant } = facts;
  const { appliedAt, plannedFor, urgency, criteria = {}, applicantSection, uses, materials, meeting = {} } = facts;
  const where: ApplicantFacts = { system, managedBy, usingDepartments, organization, applicant };
  const data = { applicantSection, uses, asOf: own?.applied?.day };
  const procedure = ask(() => decideProcedure({ system, managedBy, change, minor }, options));
  const judged = {
    facts,
    own,
    sameDayCounts: chosen?.readings['same-day-approval'] !== 'not-beforehand',
    procedure,
    applicant: ask(() => decideApplicant(where, options)),
    criteria: ask(() => decideCriteria(criteria, options), 'criteria'),
    dataUse: ask(() => decideDataUseApproval(data, options)),
    personalInformation: ask(() => decidePersonalInformation(data, options)),
    timeliness: ask(() => decideTimeliness({ appliedAt, plannedFor, urgency }, options)),
    referral: ask(() => decideReferral({ materials }, options)),
    meeting: ask(() => decideMeeting({ ...snapshot(meeting), committee: 'steering' }, options), 'meeting'),
    notice: ask(() => decideNotice({ ...procedureOf(procedure), ...decidedOf(own), applicant }, options)),
  };
  if (issues.length > 0) throw new InvalidFactsError(issues);
  return judged as Judged;
}

const procedureOf = (procedure: ProcedureVerdict | undefined) =>
  procedure === undefined || procedure.outcome === 'undetermined' || procedure.outcome === 'none-prescribed'
    ? {}
    : { procedure: procedure.outcome };

const decidedOf = (own: OwnFacts | undefined) =>
  own?.decision === undefined ? {} : { decided: own.decision !== 'none' };
