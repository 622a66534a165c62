/**
 * The regulation by which Arakawa City (荒川区, Tokyo) manages its IT systems, as typed models and pure decisions.
 * Unofficial, and no legal advice. This entry has the questions, the reviews and what their verdicts say.
 *
 * @module index
 */

// The words all decisions share
export type { Day } from './time/calendar.js';
export { type Article7Item, type Citation, citeIn } from './regulation/citation.js';
export {
  type AnyVerdict,
  type Decision,
  type DecisionId,
  decisions,
  type FactsOf,
  type VerdictFor,
} from './catalogue/decisions.js';
export type { DefectId } from './regulation/defects.texts.js';
export { edition } from './regulation/edition.js';
export { InvalidFactsError, type Issue, type IssueCode } from './input/errors.js';
export { explain } from './catalogue/explain.js';
export {
  type ExplainedCaveat,
  type ExplainedContest,
  type ExplainedFact,
  type ExplainedGround,
  type ExplainedRemedy,
  type Explanation,
  explainer,
  type Naming,
} from './verdict/explainer.js';
export type { Words } from './verdict/words.js';
export { version } from './catalogue/version.js';
export type { FiscalYear } from './time/fiscal-year.js';
export type { Language, Bilingual } from './input/language.js';
export type { DateTimeLike, Moment } from './time/moment.js';
export type { Month } from './time/month.js';
export type { PlannedFor, PlannedSpan } from './time/planned-years.js';
export type { Options } from './verdict/options.js';
export type { Acting } from './regulation/acting.js';
export { withEnglishNames } from './catalogue/with-english-names.js';
export type { Heads } from './regulation/heads.js';
export { type Post, posts, samePost } from './regulation/posts.js';
export { defaultReadings, type ReadingId, type Readings } from './regulation/readings.js';
export type { Organization } from './regulation/organization.js';
export type { UnitName } from './regulation/units.js';
export { type Parsed, parseFiscalYear, parseMoment, parsePost, parseUnit } from './regulation/understood.js';
export {
  type Caveat,
  type Contest,
  type Ground,
  isSettled,
  type Judgement,
  type Remedy,
  type PlainData,
  type Verdict,
} from './verdict/verdict.js';

// 第1章 総則
export {
  decideScope,
  type ScopeFacts,
  type ScopeGround,
  type ScopeVerdict,
} from './decisions/scope.js';
export { scopeWords } from './decisions/scope.words.js';

// 第2章 電子情報システムに係る事務の総括
export {
  decideReportAddressees,
  type ReportAddresseesFacts,
  type ReportAddresseesGround,
  type ReportAddresseesVerdict,
} from './decisions/report-addressees.js';
export { reportAddresseesWords } from './decisions/report-addressees.words.js';
export {
  decideIncidentAuthority,
  type IncidentAuthorityFacts,
  type IncidentAuthorityGround,
  type IncidentAuthorityVerdict,
} from './decisions/incident-authority.js';
export { incidentAuthorityWords } from './decisions/incident-authority.words.js';

// 第3章 電子情報システムの管理, 別表第1
export { appendedTable1, type ManagingUnit, type SystemEntry, type SystemName } from './articles/appended-table-1.js';
export type { SystemFacts } from './decisions/system.facts.js';
export {
  decideManager,
  type ManagerFacts,
  type ManagerGround,
  type ManagerVerdict,
} from './decisions/manager.js';
export { managerWords } from './decisions/manager.words.js';
export {
  decideDocumentUpkeep,
  type DocumentUpkeepFacts,
  type DocumentUpkeepGround,
  type DocumentUpkeepVerdict,
} from './decisions/document-upkeep.js';
export { documentUpkeepWords } from './decisions/document-upkeep.words.js';
export {
  decideContractTerms,
  type ContractTermsFacts,
  type ContractTermsGround,
  type ContractTermsVerdict,
  type ContractTerm,
} from './decisions/contract-terms.js';
export { contractTermsWords } from './decisions/contract-terms.words.js';
export { type InventoryReview, type ReviewedSystem, reviewInventory } from './reviews/inventory.js';
export type { InventoryCheck, InventoryFinding, InventoryResult } from './reviews/inventory.checks.js';
export type { InventoryEntry } from './reviews/inventory.facts.js';

// 第4章 電子情報システムの利用
export {
  decideMonthlyPlan,
  type MonthlyPlanFacts,
  type MonthlyPlanGround,
  type MonthlyPlanVerdict,
} from './decisions/monthly-plan.js';
export { monthlyPlanWords } from './decisions/monthly-plan.words.js';
export {
  decideInputDelivery,
  type InputDeliveryFacts,
  type InputDeliveryGround,
  type InputDeliveryVerdict,
} from './decisions/input-delivery.js';
export { inputDeliveryWords } from './decisions/input-delivery.words.js';
export {
  decideUsageRegime,
  type UsageRegimeFacts,
  type UsageRegimeGround,
  type UsageRegimeVerdict,
} from './decisions/usage-regime.js';
export { usageRegimeWords } from './decisions/usage-regime.words.js';
export {
  decideOperation,
  type OperationFacts,
  type OperationGround,
  type OperationVerdict,
} from './decisions/operation.js';
export { operationWords } from './decisions/operation.words.js';

// 第5章 電子情報システムの導入等
export { applicationDeadline } from './articles/article-12-introduction.js';
export {
  decideProcedure,
  type ProcedureFacts,
  type ProcedureGround,
  type ProcedureVerdict,
  type PlannedChange,
} from './decisions/procedure.js';
export { procedureWords } from './decisions/procedure.words.js';
export {
  decideApplicant,
  type ApplicantFacts,
  type ApplicantGround,
  type ApplicantVerdict,
} from './decisions/applicant.js';
export { applicantWords } from './decisions/applicant.words.js';
export {
  decideCriteria,
  type CriteriaFacts,
  type CriteriaGround,
  type CriteriaVerdict,
} from './decisions/criteria.js';
export { criteriaWords } from './decisions/criteria.words.js';
export {
  decideTimeliness,
  type TimelinessFacts,
  type TimelinessGround,
  type TimelinessVerdict,
} from './decisions/timeliness.js';
export { timelinessWords } from './decisions/timeliness.words.js';
export {
  decideReferral,
  type ReferralFacts,
  type ReferralGround,
  type ReferralVerdict,
  type Material,
} from './decisions/referral.js';
export { referralWords } from './decisions/referral.words.js';
export {
  decideNotice,
  type NoticeFacts,
  type NoticeGround,
  type NoticeVerdict,
} from './decisions/notice.js';
export { noticeWords } from './decisions/notice.words.js';
export type { DataUse, DataUseFacts } from './decisions/data-use.facts.js';
export {
  type DataUseApprovalGround,
  type DataUseApprovalVerdict,
  decideDataUseApproval,
} from './decisions/data-use-approval.js';
export { dataUseApprovalWords } from './decisions/data-use-approval.words.js';
export {
  decidePersonalInformation,
  type PersonalInformationGround,
  type PersonalInformationVerdict,
} from './decisions/personal-information.js';
export { personalInformationWords } from './decisions/personal-information.words.js';
export { reviewIntroduction } from './reviews/introduction.js';
export type { IntroductionReview, IntroductionStep, ReviewedStep } from './reviews/introduction.review.js';
export type { IntroductionCase, ObtainedApproval, TakenDecision } from './reviews/introduction.facts.js';
export type { IntroductionFinding } from './reviews/introduction.words.js';
export type { Finding, NextAct } from './reviews/step.js';

// 第6章 電子情報システム運営委員会, 第7章 情報セキュリティ委員会, 別表第2, 別表第3
export { majorityOf } from './articles/article-19-steering-committee-meetings.js';
export { appendedTable2 } from './articles/appended-table-2.js';
export { appendedTable3 } from './articles/appended-table-3.js';
export {
  decideCommittee,
  type CommitteeFacts,
  type CommitteeGround,
  type CommitteeVerdict,
  type CommitteeMatter,
} from './decisions/committee.js';
export { committeeWords } from './decisions/committee.words.js';
export type { Committee, CommitteePost, QuorumFacts, SeatedPost, Attendance } from './decisions/quorum.facts.js';
export { decideQuorum, type QuorumGround, type QuorumVerdict } from './decisions/quorum.js';
export { quorumWords } from './decisions/quorum.words.js';
export {
  decideMeeting,
  type MeetingFacts,
  type MeetingGround,
  type MeetingVerdict,
} from './decisions/meeting.js';
export { meetingWords } from './decisions/meeting.words.js';

// 第8章 情報セキュリティ対策等
export type { Person } from './decisions/person.js';
export {
  decidePolicyDuty,
  type PolicyDutyFacts,
  type PolicyDutyGround,
  type PolicyDutyVerdict,
} from './decisions/policy-duty.js';
export { policyDutyWords } from './decisions/policy-duty.words.js';
export {
  decideMeasures,
  type MeasuresFacts,
  type MeasuresGround,
  type MeasuresVerdict,
  type SecurityMeasure,
} from './decisions/measures.js';
export { measuresWords } from './decisions/measures.words.js';

// 第9章 情報セキュリティ対策基準等
export {
  decideEmergencyManual,
  type EmergencyManualFacts,
  type EmergencyManualGround,
  type EmergencyManualVerdict,
} from './decisions/emergency-manual.js';
export { emergencyManualWords } from './decisions/emergency-manual.words.js';

// 第10章 情報セキュリティ対策の評価・見直し
export {
  decidePolicyReview,
  type PolicyReviewFacts,
  type PolicyReviewGround,
  type PolicyReviewVerdict,
} from './decisions/policy-review.js';
export { policyReviewWords } from './decisions/policy-review.words.js';

// 第11章 雑則
export {
  decideDiscipline,
  type DisciplineFacts,
  type DisciplineGround,
  type DisciplineVerdict,
} from './decisions/discipline.js';
export { disciplineWords } from './decisions/discipline.words.js';
