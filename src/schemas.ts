/**
 * The facts of every decision as zod schemas, and {@link runDecision} for untrusted JSON.
 *
 * @module schemas
 */
import { applicantFacts } from './decisions/applicant.schema.js';
import { committeeFacts } from './decisions/committee.schema.js';
import { contractTermsFacts } from './decisions/contract-terms.schema.js';
import { criteriaFacts } from './decisions/criteria.schema.js';
import { dataUseFacts } from './decisions/data-use.schema.js';
import { disciplineFacts } from './decisions/discipline.schema.js';
import { documentUpkeepFacts } from './decisions/document-upkeep.schema.js';
import { emergencyManualFacts } from './decisions/emergency-manual.schema.js';
import { incidentAuthorityFacts } from './decisions/incident-authority.schema.js';
import { inputDeliveryFacts } from './decisions/input-delivery.schema.js';
import { managerFacts } from './decisions/manager.schema.js';
import { measuresFacts } from './decisions/measures.schema.js';
import { meetingFacts } from './decisions/meeting.schema.js';
import { monthlyPlanFacts } from './decisions/monthly-plan.schema.js';
import { noticeFacts } from './decisions/notice.schema.js';
import { operationFacts } from './decisions/operation.schema.js';
import { policyDutyFacts } from './decisions/policy-duty.schema.js';
import { policyReviewFacts } from './decisions/policy-review.schema.js';
import { procedureFacts } from './decisions/procedure.schema.js';
import { quorumFacts } from './decisions/quorum.schema.js';
import { referralFacts } from './decisions/referral.schema.js';
import { reportAddresseesFacts } from './decisions/report-addressees.schema.js';
import { scopeFacts } from './decisions/scope.schema.js';
import { timelinessFacts } from './decisions/timeliness.schema.js';
import { usageRegimeFacts } from './decisions/usage-regime.schema.js';
import { type AnyVerdict, type DecisionId, decisions } from './decisions.js';
import { InvalidFactsError, type Issue } from './errors.js';
import type { Options } from './options.js';

export {
  applicantFacts,
  committeeFacts,
  contractTermsFacts,
  criteriaFacts,
  dataUseFacts,
  disciplineFacts,
  documentUpkeepFacts,
  emergencyManualFacts,
  incidentAuthorityFacts,
  inputDeliveryFacts,
  managerFacts,
  measuresFacts,
  meetingFacts,
  monthlyPlanFacts,
  noticeFacts,
  operationFacts,
  policyDutyFacts,
  policyReviewFacts,
  procedureFacts,
  quorumFacts,
  referralFacts,
  reportAddresseesFacts,
  scopeFacts,
  timelinessFacts,
  usageRegimeFacts,
};

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
 * Decides untrusted JSON: checks it by the decision's schema and decides it.
 *
 * @throws InvalidFactsError if there is no such decision or a fact is not understood; its issues name the places.
 * @example
 * ```ts
 * runDecision('timeliness', JSON.parse('{"appliedAt":"2026-08-31","plannedFor":2027}')).outcome // => 'on-time'
 * ```
 * @ja 信頼できない JSON を検査し、判断する。
 */
export function runDecision<Id extends DecisionId>(
  id: Id,
  json: unknown,
  options?: Options,
): Extract<AnyVerdict, { readonly decision: Id }> {
  const decision = decisions.find((each) => each.id === id);
  if (decision === undefined) throw new InvalidFactsError([NO_SUCH_DECISION]);
  const parsed = attempt(() => factsSchemas[decision.id].safeParse(json));
  if (!parsed.success) throw new InvalidFactsError(parsed.error.issues.map(toIssue));
  // Facts and decision belong together by their common id, which the compiler cannot follow through the look-up.
  const decide = decision.decide as (facts: unknown, options?: Options) => AnyVerdict;
  return decide(parsed.data, options) as Extract<AnyVerdict, { readonly decision: Id }>;
}

/** A proxy whose traps throw is refused like any other fault. */
function attempt<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (cause) {
    throw new InvalidFactsError([UNREADABLE], { cause });
  }
}

const UNREADABLE: Issue = {
  path: '',
  code: 'unreadable',
  message: { ja: '読み取れません。', en: 'This cannot be read.' },
};

const NO_SUCH_DECISION: Issue = {
  path: 'decision',
  code: 'not-one-of',
  message: { ja: 'この名前の判断はありません。', en: 'There is no decision of this name.' },
};

function toIssue(issue: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly params?: unknown;
}): Issue {
  const { issue: own } = (issue.params ?? {}) as { readonly issue?: Issue };
  const message = { ja: issue.message, en: issue.message };
  return own ?? { path: issue.path.map(String).join('.'), code: 'not-json', message };
}
