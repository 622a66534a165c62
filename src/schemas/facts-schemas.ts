import type { DecisionId } from '../catalogue/decisions.js';
import { applicantFacts } from '../decisions/applicant.schema.js';
import { committeeFacts } from '../decisions/committee.schema.js';
import { contractTermsFacts } from '../decisions/contract-terms.schema.js';
import { criteriaFacts } from '../decisions/criteria.schema.js';
import { dataUseFacts } from '../decisions/data-use.schema.js';
import { disciplineFacts } from '../decisions/discipline.schema.js';
import { documentUpkeepFacts } from '../decisions/document-upkeep.schema.js';
import { emergencyManualFacts } from '../decisions/emergency-manual.schema.js';
import { incidentAuthorityFacts } from '../decisions/incident-authority.schema.js';
import { inputDeliveryFacts } from '../decisions/input-delivery.schema.js';
import { managerFacts } from '../decisions/manager.schema.js';
import { measuresFacts } from '../decisions/measures.schema.js';
import { meetingFacts } from '../decisions/meeting.schema.js';
import { monthlyPlanFacts } from '../decisions/monthly-plan.schema.js';
import { noticeFacts } from '../decisions/notice.schema.js';
import { operationFacts } from '../decisions/operation.schema.js';
import { policyDutyFacts } from '../decisions/policy-duty.schema.js';
import { policyReviewFacts } from '../decisions/policy-review.schema.js';
import { procedureFacts } from '../decisions/procedure.schema.js';
import { quorumFacts } from '../decisions/quorum.schema.js';
import { referralFacts } from '../decisions/referral.schema.js';
import { reportAddresseesFacts } from '../decisions/report-addressees.schema.js';
import { scopeFacts } from '../decisions/scope.schema.js';
import { timelinessFacts } from '../decisions/timeliness.schema.js';
import { usageRegimeFacts } from '../decisions/usage-regime.schema.js';

/**
 * The schema of each decision's facts, by the decision's id.
 * @ja 判断ごとの事実のスキーマ
 */
export const factsSchemas = {
  scope: scopeFacts,
  'report-addressees': reportAddresseesFacts,
  'incident-authority': incidentAuthorityFacts,
  manager: managerFacts,
  'document-upkeep': documentUpkeepFacts,
  'contract-terms': contractTermsFacts,
  'monthly-plan': monthlyPlanFacts,
  'input-delivery': inputDeliveryFacts,
  'usage-regime': usageRegimeFacts,
  operation: operationFacts,
  procedure: procedureFacts,
  applicant: applicantFacts,
  criteria: criteriaFacts,
  timeliness: timelinessFacts,
  referral: referralFacts,
  notice: noticeFacts,
  'data-use-approval': dataUseFacts,
  'personal-information': dataUseFacts,
  committee: committeeFacts,
  quorum: quorumFacts,
  meeting: meetingFacts,
  'policy-duty': policyDutyFacts,
  measures: measuresFacts,
  'emergency-manual': emergencyManualFacts,
  'policy-review': policyReviewFacts,
  discipline: disciplineFacts,
} as const satisfies { readonly [Id in DecisionId]: unknown };
