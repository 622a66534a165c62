import { type ApplicantFacts, type ApplicantVerdict, applicant, decideApplicant } from '../decisions/applicant.js';
import { applicantWords } from '../decisions/applicant.words.js';
import { type CommitteeFacts, type CommitteeVerdict, committee, decideCommittee } from '../decisions/committee.js';
import { committeeWords } from '../decisions/committee.words.js';
import {
  type ContractTermsFacts,
  type ContractTermsVerdict,
  contractTerms,
  decideContractTerms,
} from '../decisions/contract-terms.js';
import { contractTermsWords } from '../decisions/contract-terms.words.js';
import { type CriteriaFacts, type CriteriaVerdict, criteria, decideCriteria } from '../decisions/criteria.js';
import { criteriaWords } from '../decisions/criteria.words.js';
import type { DataUseFacts } from '../decisions/data-use.facts.js';
import { type DataUseApprovalVerdict, dataUseApproval, decideDataUseApproval } from '../decisions/data-use-approval.js';
import { dataUseApprovalWords } from '../decisions/data-use-approval.words.js';
import { type DisciplineFacts, type DisciplineVerdict, decideDiscipline, discipline } from '../decisions/discipline.js';
import { disciplineWords } from '../decisions/discipline.words.js';
import {
  type DocumentUpkeepFacts,
  type DocumentUpkeepVerdict,
  decideDocumentUpkeep,
  documentUpkeep,
} from '../decisions/document-upkeep.js';
import { documentUpkeepWords } from '../decisions/document-upkeep.words.js';
import {
  decideEmergencyManual,
  type EmergencyManualFacts,
  type EmergencyManualVerdict,
  emergencyManual,
} from '../decisions/emergency-manual.js';
import { emergencyManualWords } from '../decisions/emergency-manual.words.js';
import {
  decideIncidentAuthority,
  type IncidentAuthorityFacts,
  type IncidentAuthorityVerdict,
  incidentAuthority,
} from '../decisions/incident-authority.js';
import { incidentAuthorityWords } from '../decisions/incident-authority.words.js';
import {
  decideInputDelivery,
  type InputDeliveryFacts,
  type InputDeliveryVerdict,
  inputDelivery,
} from '../decisions/input-delivery.js';
import { inputDeliveryWords } from '../decisions/input-delivery.words.js';
import { decideManager, type ManagerFacts, type ManagerVerdict, manager } from '../decisions/manager.js';
import { managerWords } from '../decisions/manager.words.js';
import { decideMeasures, type MeasuresFacts, type MeasuresVerdict, measures } from '../decisions/measures.js';
import { measuresWords } from '../decisions/measures.words.js';
import { decideMeeting, type MeetingFacts, type MeetingVerdict, meeting } from '../decisions/meeting.js';
import { meetingWords } from '../decisions/meeting.words.js';
import {
  decideMonthlyPlan,
  type MonthlyPlanFacts,
  type MonthlyPlanVerdict,
  monthlyPlan,
} from '../decisions/monthly-plan.js';
import { monthlyPlanWords } from '../decisions/monthly-plan.words.js';
import { decideNotice, type NoticeFacts, type NoticeVerdict, notice } from '../decisions/notice.js';
import { noticeWords } from '../decisions/notice.words.js';
import { decideOperation, type OperationFacts, type OperationVerdict, operation } from '../decisions/operation.js';
import { operationWords } from '../decisions/operation.words.js';
import {
  decidePersonalInformation,
  type PersonalInformationVerdict,
  personalInformation,
} from '../decisions/personal-information.js';
import { personalInformationWords } from '../decisions/personal-information.words.js';
import {
  decidePolicyDuty,
  type PolicyDutyFacts,
  type PolicyDutyVerdict,
  policyDuty,
} from '../decisions/policy-duty.js';
import { policyDutyWords } from '../decisions/policy-duty.words.js';
import {
  decidePolicyReview,
  type PolicyReviewFacts,
  type PolicyReviewVerdict,
  policyReview,
} from '../decisions/policy-review.js';
import { policyReviewWords } from '../decisions/policy-review.words.js';
import { decideProcedure, type ProcedureFacts, type ProcedureVerdict, procedure } from '../decisions/procedure.js';
import { procedureWords } from '../decisions/procedure.words.js';
import type { QuorumFacts } from '../decisions/quorum.facts.js';
import { decideQuorum, type QuorumVerdict, quorum } from '../decisions/quorum.js';
import { quorumWords } from '../decisions/quorum.words.js';
import { decideReferral, type ReferralFacts, type ReferralVerdict, referral } from '../decisions/referral.js';
import { referralWords } from '../decisions/referral.words.js';
import {
  decideReportAddressees,
  type ReportAddresseesFacts,
  type ReportAddresseesVerdict,
  reportAddressees,
} from '../decisions/report-addressees.js';
import { reportAddresseesWords } from '../decisions/report-addressees.words.js';
import { decideScope, type ScopeFacts, type ScopeVerdict, scope } from '../decisions/scope.js';
import { scopeWords } from '../decisions/scope.words.js';
import { decideTimeliness, type TimelinessFacts, type TimelinessVerdict, timeliness } from '../decisions/timeliness.js';
import { timelinessWords } from '../decisions/timeliness.words.js';
import {
  decideUsageRegime,
  type UsageRegimeFacts,
  type UsageRegimeVerdict,
  usageRegime,
} from '../decisions/usage-regime.js';
import { usageRegimeWords } from '../decisions/usage-regime.words.js';

/**
 * The facts that each decision asks for and the verdict that it gives, by its id.
 * @ja 判断ごとの事実と結論の型
 */
export interface Answers {
  readonly applicant: { readonly facts: ApplicantFacts; readonly verdict: ApplicantVerdict };
  readonly committee: { readonly facts: CommitteeFacts; readonly verdict: CommitteeVerdict };
  readonly 'contract-terms': { readonly facts: ContractTermsFacts; readonly verdict: ContractTermsVerdict };
  readonly criteria: { readonly facts: CriteriaFacts; readonly verdict: CriteriaVerdict };
  readonly 'data-use-approval': { readonly facts: DataUseFacts; readonly verdict: DataUseApprovalVerdict };
  readonly discipline: { readonly facts: DisciplineFacts; readonly verdict: DisciplineVerdict };
  readonly 'document-upkeep': { readonly facts: DocumentUpkeepFacts; readonly verdict: DocumentUpkeepVerdict };
  readonly 'emergency-manual': { readonly facts: EmergencyManualFacts; readonly verdict: EmergencyManualVerdict };
  readonly 'incident-authority': { readonly facts: IncidentAuthorityFacts; readonly verdict: IncidentAuthorityVerdict };
  readonly 'input-delivery': { readonly facts: InputDeliveryFacts; readonly verdict: InputDeliveryVerdict };
  readonly manager: { readonly facts: ManagerFacts; readonly verdict: ManagerVerdict };
  readonly measures: { readonly facts: MeasuresFacts; readonly verdict: MeasuresVerdict };
  readonly meeting: { readonly facts: MeetingFacts; readonly verdict: MeetingVerdict };
  readonly 'monthly-plan': { readonly facts: MonthlyPlanFacts; readonly verdict: MonthlyPlanVerdict };
  readonly notice: { readonly facts: NoticeFacts; readonly verdict: NoticeVerdict };
  readonly operation: { readonly facts: OperationFacts; readonly verdict: OperationVerdict };
  readonly 'personal-information': { readonly facts: DataUseFacts; readonly verdict: PersonalInformationVerdict };
  readonly 'policy-duty': { readonly facts: PolicyDutyFacts; readonly verdict: PolicyDutyVerdict };
  readonly 'policy-review': { readonly facts: PolicyReviewFacts; readonly verdict: PolicyReviewVerdict };
  readonly procedure: { readonly facts: ProcedureFacts; readonly verdict: ProcedureVerdict };
  readonly quorum: { readonly facts: QuorumFacts; readonly verdict: QuorumVerdict };
  readonly referral: { readonly facts: ReferralFacts; readonly verdict: ReferralVerdict };
  readonly 'report-addressees': { readonly facts: ReportAddresseesFacts; readonly verdict: ReportAddresseesVerdict };
  readonly scope: { readonly facts: ScopeFacts; readonly verdict: ScopeVerdict };
  readonly timeliness: { readonly facts: TimelinessFacts; readonly verdict: TimelinessVerdict };
  readonly 'usage-regime': { readonly facts: UsageRegimeFacts; readonly verdict: UsageRegimeVerdict };
}

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
