/**
 * The regulation by which Arakawa City (荒川区, Tokyo) manages its IT systems, as typed models and pure decisions.
 * Unofficial, and no legal advice.
 *
 * @module index
 */

// 第3章 電子情報システムの管理, 別表第1
export { appendedTable1, type ManagingUnit, type SystemEntry, type SystemName } from './articles/appended-table-1.js';
export { appendedTable2 } from './articles/appended-table-2.js';
export { appendedTable3 } from './articles/appended-table-3.js';
export { applicationDeadline } from './articles/article-12-introduction.js';
// 第5章 電子情報システムの導入等
export { furiganaSince } from './articles/article-14-data-use.js';
// 第6章 電子情報システム運営委員会, 第7章 情報セキュリティ委員会, 別表第2, 別表第3
export { majorityOf } from './articles/article-19-steering-committee-meetings.js';
// The words all decisions share
export { type Attested, earliestAttestedDay } from './attestation.js';
export type { Day } from './calendar.js';
export {
  type AmendingDirective,
  type Article7Item,
  type Chapter,
  type Citation,
  citeIn,
  type MainCitation,
  type SupplementaryCitation,
  type TableCitation,
} from './citation.js';
export type { Decision } from './decision.js';
export type { DataUse, DataUseFacts } from './decisions/data-use.facts.js';
export {
  type DataUseApprovalGround,
  type DataUseApprovalVerdict,
  dataUseApproval,
  decideDataUseApproval,
} from './decisions/data-use-approval.js';
export {
  decideManager,
  type ManagerFacts,
  type ManagerGround,
  type ManagerVerdict,
  manager,
} from './decisions/manager.js';
export {
  decidePersonalInformation,
  type PersonalInformationGround,
  type PersonalInformationVerdict,
  personalInformation,
} from './decisions/personal-information.js';
export type { Committee, CommitteePost, QuorumFacts, SeatedPost, Status } from './decisions/quorum.facts.js';
export { decideQuorum, type QuorumGround, type QuorumVerdict, quorum } from './decisions/quorum.js';
export {
  decideTimeliness,
  type TimelinessFacts,
  type TimelinessGround,
  type TimelinessVerdict,
  timeliness,
} from './decisions/timeliness.js';
export { type AnyVerdict, type DecisionId, decisions } from './decisions.js';
export { type Defect, type DefectId, defects } from './defects.js';
export { edition } from './edition.js';
export { InvalidFactsError, type Issue, type IssueCode } from './errors.js';
export { type Explanation, explain } from './explain.js';
export type { FiscalYear } from './fiscal-year.js';
export type { Language, Text } from './language.js';
export type { DateTimeLike, Moment } from './moment.js';
export type { Options } from './options.js';
export { type Post, posts, samePost } from './posts.js';
export { defaultReadings, type ReadingId, type Readings } from './readings.js';
export { type Reading, readings } from './readings.texts.js';
export { attestedDepartments, type Organization, sectionLikeUnits, type UnitName } from './units.js';
export {
  type Caveat,
  type Contest,
  type Ground,
  isSettled,
  type Judgement,
  type Remedy,
  type Value,
  type Verdict,
} from './verdict.js';
