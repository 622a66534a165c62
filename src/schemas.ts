/**
 * Facts and verdicts of every decision as zod schemas and as JSON Schema, {@link openapi}, and {@link runDecision} for
 * untrusted JSON.
 *
 * @module schemas
 */
export { applicantFacts, applicantVerdict } from './decisions/applicant.schema.js';
export { committeeFacts, committeeVerdict } from './decisions/committee.schema.js';
export { contractTermsFacts, contractTermsVerdict } from './decisions/contract-terms.schema.js';
export { criteriaFacts, criteriaVerdict } from './decisions/criteria.schema.js';
export { dataUseFacts } from './decisions/data-use.schema.js';
export { dataUseApprovalVerdict } from './decisions/data-use-approval.schema.js';
export { disciplineFacts, disciplineVerdict } from './decisions/discipline.schema.js';
export { documentUpkeepFacts, documentUpkeepVerdict } from './decisions/document-upkeep.schema.js';
export { emergencyManualFacts, emergencyManualVerdict } from './decisions/emergency-manual.schema.js';
export { incidentAuthorityFacts, incidentAuthorityVerdict } from './decisions/incident-authority.schema.js';
export { inputDeliveryFacts, inputDeliveryVerdict } from './decisions/input-delivery.schema.js';
export { managerFacts, managerVerdict } from './decisions/manager.schema.js';
export { measuresFacts, measuresVerdict } from './decisions/measures.schema.js';
export { meetingFacts, meetingVerdict } from './decisions/meeting.schema.js';
export { monthlyPlanFacts, monthlyPlanVerdict } from './decisions/monthly-plan.schema.js';
export { noticeFacts, noticeVerdict } from './decisions/notice.schema.js';
export { operationFacts, operationVerdict } from './decisions/operation.schema.js';
export { personalInformationVerdict } from './decisions/personal-information.schema.js';
export { policyDutyFacts, policyDutyVerdict } from './decisions/policy-duty.schema.js';
export { policyReviewFacts, policyReviewVerdict } from './decisions/policy-review.schema.js';
export { procedureFacts, procedureVerdict } from './decisions/procedure.schema.js';
export { quorumFacts, quorumVerdict } from './decisions/quorum.schema.js';
export { referralFacts, referralVerdict } from './decisions/referral.schema.js';
export { reportAddresseesFacts, reportAddresseesVerdict } from './decisions/report-addressees.schema.js';
export { scopeFacts, scopeVerdict } from './decisions/scope.schema.js';
export { timelinessFacts, timelinessVerdict } from './decisions/timeliness.schema.js';
export { usageRegimeFacts, usageRegimeVerdict } from './decisions/usage-regime.schema.js';
export type { FactsSchema } from './schemas/facts-schema.js';
export { factsSchemas } from './schemas/facts-schemas.js';
export { factsJsonSchema, type JsonSchema, type JsonSchemaOptions, verdictJsonSchema } from './schemas/json-schema.js';
export { type OpenApiDocument, openapi } from './schemas/openapi.js';
export { optionsSchema } from './schemas/options.js';
export { runDecision } from './schemas/run-decision.js';
export type { VerdictSchema } from './schemas/verdict-schema.js';
export { verdictSchemas } from './schemas/verdict-schemas.js';
