import type { DecisionId } from '../catalogue/decisions.js';
import { applicantVerdict } from '../decisions/applicant.schema.js';
import { committeeVerdict } from '../decisions/committee.schema.js';
import { contractTermsVerdict } from '../decisions/contract-terms.schema.js';
import { criteriaVerdict } from '../decisions/criteria.schema.js';
import { dataUseApprovalVerdict } from '../decisions/data-use-approval.schema.js';
import { disciplineVerdict } from '../decisions/discipline.schema.js';
import { documentUpkeepVerdict } from '../decisions/document-upkeep.schema.js';
import { emergencyManualVerdict } from '../decisions/emergency-manual.schema.js';
import { incidentAuthorityVerdict } from '../decisions/incident-authority.schema.js';
import { inputDeliveryVerdict } from '../decisions/input-delivery.schema.js';
import { managerVerdict } from '../decisions/manager.schema.js';
import { measuresVerdict } from '../decisions/measures.schema.js';
import { meetingVerdict } from '../decisions/meeting.schema.js';
import { monthlyPlanVerdict } from '../decisions/monthly-plan.schema.js';
import { noticeVerdict } from '../decisions/notice.schema.js';
import { operationVerdict } from '../decisions/operation.schema.js';
import { personalInformationVerdict } from '../decisions/personal-information.schema.js';
import { policyDutyVerdict } from '../decisions/policy-duty.schema.js';
import { policyReviewVerdict } from '../decisions/policy-review.schema.js';
import { procedureVerdict } from '../decisions/procedure.schema.js';
import { quorumVerdict } from '../decisions/quorum.schema.js';
import { referralVerdict } from '../decisions/referral.schema.js';
import { reportAddresseesVerdict } from '../decisions/report-addressees.schema.js';
import { scopeVerdict } from '../decisions/scope.schema.js';
import { timelinessVerdict } from '../decisions/timeliness.schema.js';
import { usageRegimeVerdict } from '../decisions/usage-regime.schema.js';

/**
 * The schema of each decision's verdicts, by the decision's id.
 * @ja 判断ごとの結論のスキーマ
 */
export const verdictSchemas = {
  scope: scopeVerdict,
  'report-addressees': reportAddresseesVerdict,
  'incident-authority': incidentAuthorityVerdict,
  manager: managerVerdict,
  'document-upkeep': documentUpkeepVerdict,
  'contract-terms': contractTermsVerdict,
  'monthly-plan': monthlyPlanVerdict,
  'input-delivery': inputDeliveryVerdict,
  'usage-regime': usageRegimeVerdict,
  operation: operationVerdict,
  procedure: procedureVerdict,
  applicant: applicantVerdict,
  criteria: criteriaVerdict,
  timeliness: timelinessVerdict,
  referral: referralVerdict,
  notice: noticeVerdict,
  'data-use-approval': dataUseApprovalVerdict,
  'personal-information': personalInformationVerdict,
  committee: committeeVerdict,
  quorum: quorumVerdict,
  meeting: meetingVerdict,
  'policy-duty': policyDutyVerdict,
  measures: measuresVerdict,
  'emergency-manual': emergencyManualVerdict,
  'policy-review': policyReviewVerdict,
  discipline: disciplineVerdict,
} as const satisfies { readonly [Id in DecisionId]: unknown };
