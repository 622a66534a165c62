/** What the review of an introduction comes to. */

import type { ApplicantVerdict } from '../decisions/applicant.js';
import type { CriteriaVerdict } from '../decisions/criteria.js';
import type { DataUseApprovalVerdict } from '../decisions/data-use-approval.js';
import type { MeetingVerdict } from '../decisions/meeting.js';
import type { NoticeVerdict } from '../decisions/notice.js';
import type { PersonalInformationVerdict } from '../decisions/personal-information.js';
import type { ProcedureVerdict } from '../decisions/procedure.js';
import type { ReferralVerdict } from '../decisions/referral.js';
import type { TimelinessVerdict } from '../decisions/timeliness.js';
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
  /** `fault`: behind us, and not as the text asks. */
  readonly status: 'done' | 'fault' | 'open' | 'not-applicable';
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
  /** Facts of the case that are not known and can still decide the step, as dotted paths. */
  readonly missing: readonly string[];
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
