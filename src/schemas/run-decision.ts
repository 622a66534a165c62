import { type DecisionId, decisions, type VerdictFor } from '../catalogue/decisions.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import type { Options } from '../verdict/options.js';
import { answerJson } from './answer-json.js';
import { factsSchemas } from './questions.js';

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
export function runDecision<Id extends DecisionId>(id: Id, json: unknown, options?: Options): VerdictFor<Id> {
  const decision = decisions.find((each) => each.id === id);
  if (decision === undefined) throw new InvalidFactsError([NO_SUCH_DECISION]);
  // Facts and decision belong together by their common id, which the compiler cannot follow through the look-up.
  return answerJson(decision.decide as never, factsSchemas[decision.id], json, options);
}

export const NO_SUCH_DECISION: Issue = {
  path: 'decision',
  code: 'not-one-of',
  message: { ja: 'この名前の判断はありません。', en: 'There is no decision of this name.' },
};
