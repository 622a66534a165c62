/**
 * The facts of every decision as zod schemas, and {@link runDecision} for untrusted JSON.
 *
 * @module schemas
 */
import { dataUseFacts } from './decisions/data-use.schema.js';
import { managerFacts } from './decisions/manager.schema.js';
import { quorumFacts } from './decisions/quorum.schema.js';
import { timelinessFacts } from './decisions/timeliness.schema.js';
import { type AnyVerdict, type DecisionId, decisions } from './decisions.js';
import { InvalidFactsError, type Issue } from './errors.js';
import type { Options } from './options.js';

export { dataUseFacts, managerFacts, quorumFacts, timelinessFacts };

/**
 * The schema of each decision's facts, by the decision's id.
 * @ja 判断ごとの事実のスキーマ
 */
export const factsSchemas = {
  manager: managerFacts,
  timeliness: timelinessFacts,
  'data-use-approval': dataUseFacts,
  'personal-information': dataUseFacts,
  quorum: quorumFacts,
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
  const parsed = factsSchemas[decision.id].safeParse(json);
  if (!parsed.success) throw new InvalidFactsError(parsed.error.issues.map(toIssue));
  // Facts and decision belong together by their common id, which the compiler cannot follow through the look-up.
  const decide = decision.decide as (facts: unknown, options?: Options) => AnyVerdict;
  return decide(parsed.data, options) as Extract<AnyVerdict, { readonly decision: Id }>;
}

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
