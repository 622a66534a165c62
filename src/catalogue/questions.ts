import { applicant, decideApplicant } from '../decisions/applicant.js';
import { applicantWords } from '../decisions/applicant.words.js';
import { committee, decideCommittee } from '../decisions/committee.js';
import { committeeWords } from '../decisions/committee.words.js';
import { contractTerms, decideContractTerms } from '../decisions/contract-terms.js';
import { contractTermsWords } from '../decisions/contract-terms.words.js';
import { criteria, decideCriteria } from '../decisions/criteria.js';
import { criteriaWords } from '../decisions/criteria.words.js';
import { dataUseApproval, decideDataUseApproval } from '../decisions/data-use-approval.js';
import { dataUseApprovalWords } from '../decisions/data-use-approval.words.js';
import { decideDiscipline, discipline } from '../decisions/discipline.js';
import { disciplineWords } from '../decisions/discipline.words.js';
import { decideDocumentUpkeep, documentUpkeep } from '../decisions/document-upkeep.js';
import { documentUpkeepWords } from '../decisions/document-upkeep.words.js';
import { decideEmergencyManual, emergencyManual } from '../decisions/emergency-manual.js';
import { emergencyManualWords } from '../decisions/emergency-manual.words.js';
import { decideIncidentAuthority, incidentAuthority } from '../decisions/incident-authority.js';
import { incidentAuthorityWords } from '../decisions/incident-authority.words.js';
import { decideInputDelivery, inputDelivery } from '../decisions/input-delivery.js';
import { inputDeliveryWords } from '../decisions/input-delivery.words.js';
import { decideManager, manager } from '../decisions/manager.js';
import { managerWords } from '../decisions/manager.words.js';
import { decideMeasures, measures } from '../decisions/measures.js';
import { measuresWords } from '../decisions/measures.words.js';
import { decideMeeting, meeting } from '../decisions/meeting.js';
import { meetingWords } from '../decisions/meeting.words.js';
import { decideMonthlyPlan, monthlyPlan } from '../decisions/monthly-plan.js';
import { monthlyPlanWords } from '../decisions/monthly-plan.words.js';
import { decideNotice, notice } from '../decisions/notice.js';
import { noticeWords } from '../decisions/notice.words.js';
import { decideOperation, operation } from '../decisions/operation.js';
import { operationWords } from '../decisions/operation.words.js';
import { decidePersonalInformation, personalInformation } from '../decisions/personal-information.js';
import { personalInformationWords } from '../decisions/personal-information.words.js';
import { decidePolicyDuty, policyDuty } from '../decisions/policy-duty.js';
import { policyDutyWords } from '../decisions/policy-duty.words.js';
import { decidePolicyReview, policyReview } from '../decisions/policy-review.js';
import { policyReviewWords } from '../decisions/policy-review.words.js';
import { decideProcedure, procedure } from '../decisions/procedure.js';
import { procedureWords } from '../decisions/procedure.words.js';
import { decideQuorum, quorum } from '../decisions/quorum.js';
import { quorumWords } from '../decisions/quorum.words.js';
import { decideReferral, referral } from '../decisions/referral.js';
import { referralWords } from '../decisions/referral.words.js';
import { decideReportAddressees, reportAddressees } from '../decisions/report-addressees.js';
import { reportAddresseesWords } from '../decisions/report-addressees.words.js';
import { decideScope, scope } from '../decisions/scope.js';
import { scopeWords } from '../decisions/scope.words.js';
import { decideTimeliness, timeliness } from '../decisions/timeliness.js';
import { timelinessWords } from '../decisions/timeliness.words.js';
import { decideUsageRegime, usageRegime } from '../decisions/usage-regime.js';
import { usageRegimeWords } from '../decisions/usage-regime.words.js';

/**
 * The one list of all questions, in the order of the regulation: what each declares, its words, and the function that
 * answers it. Whatever goes through all questions goes through this list.
 */
export const questions = [
  { declaration: scope, words: scopeWords, decide: decideScope },
  { declaration: reportAddressees, words: reportAddresseesWords, decide: decideReportAddressees },
  { declaration: incidentAuthority, words: incidentAuthorityWords, decide: decideIncidentAuthority },
  { declaration: manager, words: managerWords, decide: decideManager },
  { declaration: documentUpkeep, words: documentUpkeepWords, decide: decideDocumentUpkeep },
  { declaration: contractTerms, words: contractTermsWords, decide: decideContractTerms },
  { declaration: monthlyPlan, words: monthlyPlanWords, decide: decideMonthlyPlan },
  { declaration: inputDelivery, words: inputDeliveryWords, decide: decideInputDelivery },
  { declaration: usageRegime, words: usageRegimeWords, decide: decideUsageRegime },
  { declaration: operation, words: operationWords, decide: decideOperation },
  { declaration: procedure, words: procedureWords, decide: decideProcedure },
  { declaration: applicant, words: applicantWords, decide: decideApplicant },
  { declaration: criteria, words: criteriaWords, decide: decideCriteria },
  { declaration: timeliness, words: timelinessWords, decide: decideTimeliness },
  { declaration: referral, words: referralWords, decide: decideReferral },
  { declaration: notice, words: noticeWords, decide: decideNotice },
  { declaration: dataUseApproval, words: dataUseApprovalWords, decide: decideDataUseApproval },
  { declaration: personalInformation, words: personalInformationWords, decide: decidePersonalInformation },
  { declaration: committee, words: committeeWords, decide: decideCommittee },
  { declaration: quorum, words: quorumWords, decide: decideQuorum },
  { declaration: meeting, words: meetingWords, decide: decideMeeting },
  { declaration: policyDuty, words: policyDutyWords, decide: decidePolicyDuty },
  { declaration: measures, words: measuresWords, decide: decideMeasures },
  { declaration: emergencyManual, words: emergencyManualWords, decide: decideEmergencyManual },
  { declaration: policyReview, words: policyReviewWords, decide: decidePolicyReview },
  { declaration: discipline, words: disciplineWords, decide: decideDiscipline },
] as const;
