import { applicant } from '../decisions/applicant.js';
import { committee } from '../decisions/committee.js';
import { contractTerms } from '../decisions/contract-terms.js';
import { criteria } from '../decisions/criteria.js';
import { dataUseApproval } from '../decisions/data-use-approval.js';
import { discipline } from '../decisions/discipline.js';
import { documentUpkeep } from '../decisions/document-upkeep.js';
import { emergencyManual } from '../decisions/emergency-manual.js';
import { incidentAuthority } from '../decisions/incident-authority.js';
import { inputDelivery } from '../decisions/input-delivery.js';
import { manager } from '../decisions/manager.js';
import { measures } from '../decisions/measures.js';
import { meeting } from '../decisions/meeting.js';
import { monthlyPlan } from '../decisions/monthly-plan.js';
import { notice } from '../decisions/notice.js';
import { operation } from '../decisions/operation.js';
import { personalInformation } from '../decisions/personal-information.js';
import { policyDuty } from '../decisions/policy-duty.js';
import { policyReview } from '../decisions/policy-review.js';
import { procedure } from '../decisions/procedure.js';
import { quorum } from '../decisions/quorum.js';
import { referral } from '../decisions/referral.js';
import { reportAddressees } from '../decisions/report-addressees.js';
import { scope } from '../decisions/scope.js';
import { timeliness } from '../decisions/timeliness.js';
import { usageRegime } from '../decisions/usage-regime.js';

/**
 * The catalogue: every question the library answers, in the order of the regulation, with what it presupposes, its
 * citations, outcomes, readings and the function itself.
 *
 * @example
 * ```ts
 * decisions.find(({ id }) => id === 'quorum')?.question.en // => 'Is this meeting quorate?'
 * ```
 * @ja 判断の目録
 */
export const decisions = [
  scope,
  reportAddressees,
  incidentAuthority,
  manager,
  documentUpkeep,
  contractTerms,
  monthlyPlan,
  inputDelivery,
  usageRegime,
  operation,
  procedure,
  applicant,
  criteria,
  timeliness,
  referral,
  notice,
  dataUseApproval,
  personalInformation,
  committee,
  quorum,
  meeting,
  policyDuty,
  measures,
  emergencyManual,
  policyReview,
  discipline,
] as const;

/**
 * A decision's name: that of its function without `decide`, in kebab case.
 * @ja 判断の識別子
 */
export type DecisionId = (typeof decisions)[number]['id'];

/**
 * The verdict of some decision.
 * @ja いずれかの判断の結果
 */
export type AnyVerdict = ReturnType<(typeof decisions)[number]['decide']>;

/**
 * The facts that a decision asks for, by its id.
 * @ja ある判断の事実の型
 */
export type FactsOf<Id extends DecisionId> = Id extends DecisionId
  ? Parameters<Extract<(typeof decisions)[number], { readonly id: Id }>['decide']>[0]
  : never;
