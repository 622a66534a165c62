/** Facts and verdicts of every question as zod schemas, each under a name of its own. All of it is public. */
import type { DecisionId } from '../catalogue/decisions.js';
import { type ApplicantFacts, type ApplicantVerdict, applicant } from '../decisions/applicant.js';
import { applicantDescriptions } from '../decisions/applicant.words.js';
import { type CommitteeFacts, type CommitteeVerdict, committee } from '../decisions/committee.js';
import { committeeDescriptions } from '../decisions/committee.words.js';
import { type ContractTermsFacts, type ContractTermsVerdict, contractTerms } from '../decisions/contract-terms.js';
import { contractTermsDescriptions } from '../decisions/contract-terms.words.js';
import { type CriteriaFacts, type CriteriaVerdict, criteria } from '../decisions/criteria.js';
import { criteriaDescriptions } from '../decisions/criteria.words.js';
import type { DataUseFacts } from '../decisions/data-use.facts.js';
import { type DataUseApprovalVerdict, dataUseApproval } from '../decisions/data-use-approval.js';
import { dataUseApprovalDescriptions } from '../decisions/data-use-approval.words.js';
import { type DisciplineFacts, type DisciplineVerdict, discipline } from '../decisions/discipline.js';
import { disciplineDescriptions } from '../decisions/discipline.words.js';
import { type DocumentUpkeepFacts, type DocumentUpkeepVerdict, documentUpkeep } from '../decisions/document-upkeep.js';
import { documentUpkeepDescriptions } from '../decisions/document-upkeep.words.js';
import {
  type EmergencyManualFacts,
  type EmergencyManualVerdict,
  emergencyManual,
} from '../decisions/emergency-manual.js';
import { emergencyManualDescriptions } from '../decisions/emergency-manual.words.js';
import {
  type IncidentAuthorityFacts,
  type IncidentAuthorityVerdict,
  incidentAuthority,
} from '../decisions/incident-authority.js';
import { incidentAuthorityDescriptions } from '../decisions/incident-authority.words.js';
import { type InputDeliveryFacts, type InputDeliveryVerdict, inputDelivery } from '../decisions/input-delivery.js';
import { inputDeliveryDescriptions } from '../decisions/input-delivery.words.js';
import { type ManagerFacts, type ManagerVerdict, manager } from '../decisions/manager.js';
import { managerDescriptions } from '../decisions/manager.words.js';
import { type MeasuresFacts, type MeasuresVerdict, measures } from '../decisions/measures.js';
import { measuresDescriptions } from '../decisions/measures.words.js';
import { type MeetingFacts, type MeetingVerdict, meeting } from '../decisions/meeting.js';
import { meetingDescriptions } from '../decisions/meeting.words.js';
import { type MonthlyPlanFacts, type MonthlyPlanVerdict, monthlyPlan } from '../decisions/monthly-plan.js';
import { monthlyPlanDescriptions } from '../decisions/monthly-plan.words.js';
import { type NoticeFacts, type NoticeVerdict, notice } from '../decisions/notice.js';
import { noticeDescriptions } from '../decisions/notice.words.js';
import { type OperationFacts, type OperationVerdict, operation } from '../decisions/operation.js';
import { operationDescriptions } from '../decisions/operation.words.js';
import { type PersonalInformationVerdict, personalInformation } from '../decisions/personal-information.js';
import { personalInformationDescriptions } from '../decisions/personal-information.words.js';
import { type PolicyDutyFacts, type PolicyDutyVerdict, policyDuty } from '../decisions/policy-duty.js';
import { policyDutyDescriptions } from '../decisions/policy-duty.words.js';
import { type PolicyReviewFacts, type PolicyReviewVerdict, policyReview } from '../decisions/policy-review.js';
import { policyReviewDescriptions } from '../decisions/policy-review.words.js';
import { type ProcedureFacts, type ProcedureVerdict, procedure } from '../decisions/procedure.js';
import { procedureDescriptions } from '../decisions/procedure.words.js';
import type { QuorumFacts } from '../decisions/quorum.facts.js';
import { type QuorumVerdict, quorum } from '../decisions/quorum.js';
import { quorumDescriptions } from '../decisions/quorum.words.js';
import { type ReferralFacts, type ReferralVerdict, referral } from '../decisions/referral.js';
import { referralDescriptions } from '../decisions/referral.words.js';
import {
  type ReportAddresseesFacts,
  type ReportAddresseesVerdict,
  reportAddressees,
} from '../decisions/report-addressees.js';
import { reportAddresseesDescriptions } from '../decisions/report-addressees.words.js';
import { type ScopeFacts, type ScopeVerdict, scope } from '../decisions/scope.js';
import { scopeDescriptions } from '../decisions/scope.words.js';
import { type TimelinessFacts, type TimelinessVerdict, timeliness } from '../decisions/timeliness.js';
import { timelinessDescriptions } from '../decisions/timeliness.words.js';
import { type UsageRegimeFacts, type UsageRegimeVerdict, usageRegime } from '../decisions/usage-regime.js';
import { usageRegimeDescriptions } from '../decisions/usage-regime.words.js';
import { type FactsSchema, factsSchemaOf } from './facts-schema.js';
import { type VerdictSchema, verdictSchemaOf } from './verdict-schema.js';

/**
 * The facts of `decideScope` as JSON.
 * @ja decideScope の事実（JSON）
 */
export const scopeFacts: FactsSchema<ScopeFacts> = /* @__PURE__ */ factsSchemaOf<ScopeFacts>(scope, scopeDescriptions);

/**
 * The verdict of `decideScope` as JSON.
 * @ja decideScope の結論（JSON）
 */
export const scopeVerdict: VerdictSchema<ScopeVerdict> = /* @__PURE__ */ verdictSchemaOf(scope, scopeDescriptions, scopeFacts);

/**
 * The facts of `decideReportAddressees` as JSON.
 * @ja decideReportAddressees の事実（JSON）
 */
export const reportAddresseesFacts: FactsSchema<ReportAddresseesFacts> =
  /* @__PURE__ */ factsSchemaOf<ReportAddresseesFacts>(reportAddressees, reportAddresseesDescriptions);

/**
 * The verdict of `decideReportAddressees` as JSON.
 * @ja decideReportAddressees の結論（JSON）
 */
export const reportAddresseesVerdict: VerdictSchema<ReportAddresseesVerdict> = /* @__PURE__ */ verdictSchemaOf(
  reportAddressees,
  reportAddresseesDescriptions,
  reportAddresseesFacts,
);

/**
 * The facts of `decideIncidentAuthority` as JSON.
 * @ja decideIncidentAuthority の事実（JSON）
 */
export const incidentAuthorityFacts: FactsSchema<IncidentAuthorityFacts> =
  /* @__PURE__ */ factsSchemaOf<IncidentAuthorityFacts>(incidentAuthority, incidentAuthorityDescriptions);

/**
 * The verdict of `decideIncidentAuthority` as JSON.
 * @ja decideIncidentAuthority の結論（JSON）
 */
export const incidentAuthorityVerdict: VerdictSchema<IncidentAuthorityVerdict> = /* @__PURE__ */ verdictSchemaOf(
  incidentAuthority,
  incidentAuthorityDescriptions,
  incidentAuthorityFacts,
);

/**
 * The facts of `decideManager` as JSON.
 * @ja decideManager の事実（JSON）
 */
export const managerFacts: FactsSchema<ManagerFacts> = /* @__PURE__ */ factsSchemaOf<ManagerFacts>(
  manager,
  managerDescriptions,
);

/**
 * The verdict of `decideManager` as JSON.
 * @ja decideManager の結論（JSON）
 */
export const managerVerdict: VerdictSchema<ManagerVerdict> = /* @__PURE__ */ verdictSchemaOf(
  manager,
  managerDescriptions,
  managerFacts,
);

/**
 * The facts of `decideDocumentUpkeep` as JSON.
 * @ja decideDocumentUpkeep の事実（JSON）
 */
export const documentUpkeepFacts: FactsSchema<DocumentUpkeepFacts> = /* @__PURE__ */ factsSchemaOf<DocumentUpkeepFacts>(
  documentUpkeep,
  documentUpkeepDescriptions,
);

/**
 * The verdict of `decideDocumentUpkeep` as JSON.
 * @ja decideDocumentUpkeep の結論（JSON）
 */
export const documentUpkeepVerdict: VerdictSchema<DocumentUpkeepVerdict> = /* @__PURE__ */ verdictSchemaOf(
  documentUpkeep,
  documentUpkeepDescriptions,
  documentUpkeepFacts,
);

/**
 * The facts of `decideContractTerms` as JSON.
 * @ja decideContractTerms の事実（JSON）
 */
export const contractTermsFacts: FactsSchema<ContractTermsFacts> = /* @__PURE__ */ factsSchemaOf<ContractTermsFacts>(
  contractTerms,
  contractTermsDescriptions,
);

/**
 * The verdict of `decideContractTerms` as JSON.
 * @ja decideContractTerms の結論（JSON）
 */
export const contractTermsVerdict: VerdictSchema<ContractTermsVerdict> = /* @__PURE__ */ verdictSchemaOf(
  contractTerms,
  contractTermsDescriptions,
  contractTermsFacts,
);

/**
 * The facts of `decideMonthlyPlan` as JSON.
 * @ja decideMonthlyPlan の事実（JSON）
 */
export const monthlyPlanFacts: FactsSchema<MonthlyPlanFacts> = /* @__PURE__ */ factsSchemaOf<MonthlyPlanFacts>(
  monthlyPlan,
  monthlyPlanDescriptions,
);

/**
 * The verdict of `decideMonthlyPlan` as JSON.
 * @ja decideMonthlyPlan の結論（JSON）
 */
export const monthlyPlanVerdict: VerdictSchema<MonthlyPlanVerdict> = /* @__PURE__ */ verdictSchemaOf(
  monthlyPlan,
  monthlyPlanDescriptions,
  monthlyPlanFacts,
);

/**
 * The facts of `decideInputDelivery` as JSON.
 * @ja decideInputDelivery の事実（JSON）
 */
export const inputDeliveryFacts: FactsSchema<InputDeliveryFacts> = /* @__PURE__ */ factsSchemaOf<InputDeliveryFacts>(
  inputDelivery,
  inputDeliveryDescriptions,
);

/**
 * The verdict of `decideInputDelivery` as JSON.
 * @ja decideInputDelivery の結論（JSON）
 */
export const inputDeliveryVerdict: VerdictSchema<InputDeliveryVerdict> = /* @__PURE__ */ verdictSchemaOf(
  inputDelivery,
  inputDeliveryDescriptions,
  inputDeliveryFacts,
);

/**
 * The facts of `decideUsageRegime` as JSON.
 * @ja decideUsageRegime の事実（JSON）
 */
export const usageRegimeFacts: FactsSchema<UsageRegimeFacts> = /* @__PURE__ */ factsSchemaOf<UsageRegimeFacts>(
  usageRegime,
  usageRegimeDescriptions,
);

/**
 * The verdict of `decideUsageRegime` as JSON.
 * @ja decideUsageRegime の結論（JSON）
 */
export const usageRegimeVerdict: VerdictSchema<UsageRegimeVerdict> = /* @__PURE__ */ verdictSchemaOf(
  usageRegime,
  usageRegimeDescriptions,
  usageRegimeFacts,
);

/**
 * The facts of `decideOperation` as JSON.
 * @ja decideOperation の事実（JSON）
 */
export const operationFacts: FactsSchema<OperationFacts> = /* @__PURE__ */ factsSchemaOf<OperationFacts>(
  operation,
  operationDescriptions,
);

/**
 * The verdict of `decideOperation` as JSON.
 * @ja decideOperation の結論（JSON）
 */
export const operationVerdict: VerdictSchema<OperationVerdict> = /* @__PURE__ */ verdictSchemaOf(
  operation,
  operationDescriptions,
  operationFacts,
);

/**
 * The facts of `decideProcedure` as JSON.
 * @ja decideProcedure の事実（JSON）
 */
export const procedureFacts: FactsSchema<ProcedureFacts> = /* @__PURE__ */ factsSchemaOf<ProcedureFacts>(
  procedure,
  procedureDescriptions,
);

/**
 * The verdict of `decideProcedure` as JSON.
 * @ja decideProcedure の結論（JSON）
 */
export const procedureVerdict: VerdictSchema<ProcedureVerdict> = /* @__PURE__ */ verdictSchemaOf(
  procedure,
  procedureDescriptions,
  procedureFacts,
);

/**
 * The facts of `decideApplicant` as JSON.
 * @ja decideApplicant の事実（JSON）
 */
export const applicantFacts: FactsSchema<ApplicantFacts> = /* @__PURE__ */ factsSchemaOf<ApplicantFacts>(
  applicant,
  applicantDescriptions,
);

/**
 * The verdict of `decideApplicant` as JSON.
 * @ja decideApplicant の結論（JSON）
 */
export const applicantVerdict: VerdictSchema<ApplicantVerdict> = /* @__PURE__ */ verdictSchemaOf(
  applicant,
  applicantDescriptions,
  applicantFacts,
);

/**
 * The facts of `decideCriteria` as JSON.
 * @ja decideCriteria の事実（JSON）
 */
export const criteriaFacts: FactsSchema<CriteriaFacts> = /* @__PURE__ */ factsSchemaOf<CriteriaFacts>(
  criteria,
  criteriaDescriptions,
);

/**
 * The verdict of `decideCriteria` as JSON.
 * @ja decideCriteria の結論（JSON）
 */
export const criteriaVerdict: VerdictSchema<CriteriaVerdict> = /* @__PURE__ */ verdictSchemaOf(
  criteria,
  criteriaDescriptions,
  criteriaFacts,
);

/**
 * The facts of `decideTimeliness` as JSON.
 * @ja decideTimeliness の事実（JSON）
 */
export const timelinessFacts: FactsSchema<TimelinessFacts> = /* @__PURE__ */ factsSchemaOf<TimelinessFacts>(
  timeliness,
  timelinessDescriptions,
);

/**
 * The verdict of `decideTimeliness` as JSON.
 * @ja decideTimeliness の結論（JSON）
 */
export const timelinessVerdict: VerdictSchema<TimelinessVerdict> = /* @__PURE__ */ verdictSchemaOf(
  timeliness,
  timelinessDescriptions,
  timelinessFacts,
);

/**
 * The facts of `decideReferral` as JSON.
 * @ja decideReferral の事実（JSON）
 */
export const referralFacts: FactsSchema<ReferralFacts> = /* @__PURE__ */ factsSchemaOf<ReferralFacts>(
  referral,
  referralDescriptions,
);

/**
 * The verdict of `decideReferral` as JSON.
 * @ja decideReferral の結論（JSON）
 */
export const referralVerdict: VerdictSchema<ReferralVerdict> = /* @__PURE__ */ verdictSchemaOf(
  referral,
  referralDescriptions,
  referralFacts,
);

/**
 * The facts of `decideNotice` as JSON.
 * @ja decideNotice の事実（JSON）
 */
export const noticeFacts: FactsSchema<NoticeFacts> = /* @__PURE__ */ factsSchemaOf<NoticeFacts>(notice, noticeDescriptions);

/**
 * The verdict of `decideNotice` as JSON.
 * @ja decideNotice の結論（JSON）
 */
export const noticeVerdict: VerdictSchema<NoticeVerdict> = /* @__PURE__ */ verdictSchemaOf(
  notice,
  noticeDescriptions,
  noticeFacts,
);

/**
 * The facts of `decideDataUseApproval` and `decidePersonalInformation` as JSON.
 * @ja decideDataUseApproval・decidePersonalInformation の事実（JSON）
 */
export const dataUseFacts: FactsSchema<DataUseFacts> = /* @__PURE__ */ factsSchemaOf<DataUseFacts>(
  dataUseApproval,
  dataUseApprovalDescriptions,
);

/**
 * The verdict of `decideDataUseApproval` as JSON.
 * @ja decideDataUseApproval の結論（JSON）
 */
export const dataUseApprovalVerdict: VerdictSchema<DataUseApprovalVerdict> = /* @__PURE__ */ verdictSchemaOf(
  dataUseApproval,
  dataUseApprovalDescriptions,
  dataUseFacts,
);

/**
 * The verdict of `decidePersonalInformation` as JSON.
 * @ja decidePersonalInformation の結論（JSON）
 */
export const personalInformationVerdict: VerdictSchema<PersonalInformationVerdict> = /* @__PURE__ */ verdictSchemaOf(
  personalInformation,
  personalInformationDescriptions,
  dataUseFacts,
);

/**
 * The facts of `decideCommittee` as JSON.
 * @ja decideCommittee の事実（JSON）
 */
export const committeeFacts: FactsSchema<CommitteeFacts> = /* @__PURE__ */ factsSchemaOf<CommitteeFacts>(
  committee,
  committeeDescriptions,
);

/**
 * The verdict of `decideCommittee` as JSON.
 * @ja decideCommittee の結論（JSON）
 */
export const committeeVerdict: VerdictSchema<CommitteeVerdict> = /* @__PURE__ */ verdictSchemaOf(
  committee,
  committeeDescriptions,
  committeeFacts,
);

/**
 * The facts of `decideQuorum` as JSON.
 * @ja decideQuorum の事実（JSON）
 */
export const quorumFacts: FactsSchema<QuorumFacts> = /* @__PURE__ */ factsSchemaOf<QuorumFacts>(quorum, quorumDescriptions);

/**
 * The verdict of `decideQuorum` as JSON.
 * @ja decideQuorum の結論（JSON）
 */
export const quorumVerdict: VerdictSchema<QuorumVerdict> = /* @__PURE__ */ verdictSchemaOf(
  quorum,
  quorumDescriptions,
  quorumFacts,
);

/**
 * The facts of `decideMeeting` as JSON.
 * @ja decideMeeting の事実（JSON）
 */
export const meetingFacts: FactsSchema<MeetingFacts> = /* @__PURE__ */ factsSchemaOf<MeetingFacts>(
  meeting,
  meetingDescriptions,
);

/**
 * The verdict of `decideMeeting` as JSON.
 * @ja decideMeeting の結論（JSON）
 */
export const meetingVerdict: VerdictSchema<MeetingVerdict> = /* @__PURE__ */ verdictSchemaOf(
  meeting,
  meetingDescriptions,
  meetingFacts,
);

/**
 * The facts of `decidePolicyDuty` as JSON.
 * @ja decidePolicyDuty の事実（JSON）
 */
export const policyDutyFacts: FactsSchema<PolicyDutyFacts> = /* @__PURE__ */ factsSchemaOf<PolicyDutyFacts>(
  policyDuty,
  policyDutyDescriptions,
);

/**
 * The verdict of `decidePolicyDuty` as JSON.
 * @ja decidePolicyDuty の結論（JSON）
 */
export const policyDutyVerdict: VerdictSchema<PolicyDutyVerdict> = /* @__PURE__ */ verdictSchemaOf(
  policyDuty,
  policyDutyDescriptions,
  policyDutyFacts,
);

/**
 * The facts of `decideMeasures` as JSON.
 * @ja decideMeasures の事実（JSON）
 */
export const measuresFacts: FactsSchema<MeasuresFacts> = /* @__PURE__ */ factsSchemaOf<MeasuresFacts>(
  measures,
  measuresDescriptions,
);

/**
 * The verdict of `decideMeasures` as JSON.
 * @ja decideMeasures の結論（JSON）
 */
export const measuresVerdict: VerdictSchema<MeasuresVerdict> = /* @__PURE__ */ verdictSchemaOf(
  measures,
  measuresDescriptions,
  measuresFacts,
);

/**
 * The facts of `decideEmergencyManual` as JSON.
 * @ja decideEmergencyManual の事実（JSON）
 */
export const emergencyManualFacts: FactsSchema<EmergencyManualFacts> =
  /* @__PURE__ */ factsSchemaOf<EmergencyManualFacts>(emergencyManual, emergencyManualDescriptions);

/**
 * The verdict of `decideEmergencyManual` as JSON.
 * @ja decideEmergencyManual の結論（JSON）
 */
export const emergencyManualVerdict: VerdictSchema<EmergencyManualVerdict> = /* @__PURE__ */ verdictSchemaOf(
  emergencyManual,
  emergencyManualDescriptions,
  emergencyManualFacts,
);

/**
 * The facts of `decidePolicyReview` as JSON.
 * @ja decidePolicyReview の事実（JSON）
 */
export const policyReviewFacts: FactsSchema<PolicyReviewFacts> = /* @__PURE__ */ factsSchemaOf<PolicyReviewFacts>(
  policyReview,
  policyReviewDescriptions,
);

/**
 * The verdict of `decidePolicyReview` as JSON.
 * @ja decidePolicyReview の結論（JSON）
 */
export const policyReviewVerdict: VerdictSchema<PolicyReviewVerdict> = /* @__PURE__ */ verdictSchemaOf(
  policyReview,
  policyReviewDescriptions,
  policyReviewFacts,
);

/**
 * The facts of `decideDiscipline` as JSON.
 * @ja decideDiscipline の事実（JSON）
 */
export const disciplineFacts: FactsSchema<DisciplineFacts> = /* @__PURE__ */ factsSchemaOf<DisciplineFacts>(
  discipline,
  disciplineDescriptions,
);

/**
 * The verdict of `decideDiscipline` as JSON.
 * @ja decideDiscipline の結論（JSON）
 */
export const disciplineVerdict: VerdictSchema<DisciplineVerdict> = /* @__PURE__ */ verdictSchemaOf(
  discipline,
  disciplineDescriptions,
  disciplineFacts,
);

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
