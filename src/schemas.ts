/**
 * Facts and verdicts of every decision as zod schemas and as JSON Schema, {@link openapi}, and {@link runDecision} for
 * untrusted JSON.
 *
 * @module schemas
 */
export type { FactsSchema, Json } from './schemas/facts-schema.js';
export { factsJsonSchema, type JsonSchema, type JsonSchemaOptions, verdictJsonSchema } from './schemas/json-schema.js';
export { type OpenApiDocument, openapi } from './schemas/openapi.js';
export { optionsSchema } from './schemas/options.js';
export {
  applicantFacts,
  applicantVerdict,
  committeeFacts,
  committeeVerdict,
  contractTermsFacts,
  contractTermsVerdict,
  criteriaFacts,
  criteriaVerdict,
  dataUseApprovalVerdict,
  dataUseFacts,
  disciplineFacts,
  disciplineVerdict,
  documentUpkeepFacts,
  documentUpkeepVerdict,
  emergencyManualFacts,
  emergencyManualVerdict,
  factsSchemas,
  incidentAuthorityFacts,
  incidentAuthorityVerdict,
  inputDeliveryFacts,
  inputDeliveryVerdict,
  managerFacts,
  managerVerdict,
  measuresFacts,
  measuresVerdict,
  meetingFacts,
  meetingVerdict,
  monthlyPlanFacts,
  monthlyPlanVerdict,
  noticeFacts,
  noticeVerdict,
  operationFacts,
  operationVerdict,
  personalInformationVerdict,
  policyDutyFacts,
  policyDutyVerdict,
  policyReviewFacts,
  policyReviewVerdict,
  procedureFacts,
  procedureVerdict,
  quorumFacts,
  quorumVerdict,
  referralFacts,
  referralVerdict,
  reportAddresseesFacts,
  reportAddresseesVerdict,
  scopeFacts,
  scopeVerdict,
  timelinessFacts,
  timelinessVerdict,
  usageRegimeFacts,
  usageRegimeVerdict,
  verdictSchemas,
} from './schemas/questions.js';
export { runDecision } from './schemas/run-decision.js';
export type { VerdictSchema } from './schemas/verdict-schema.js';
