import { type DecisionId, decisions, type VerdictFor } from '../catalogue/decisions.js';
import { attempt } from '../input/attempt.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import { inForceOn } from '../regulation/versions.js';
import { readMoment } from '../time/moment.js';
import type { Options } from '../verdict/options.js';
import { isJson } from './facts-schema.js';
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
  type Answer = VerdictFor<Id>;
  const decide = decision.decide as (facts: unknown, options?: Options) => Answer;
  if (options === undefined) {
    // The decision refuses what its schema refuses, but for what JSON cannot hold: most facts need be read only once.
    const verdict = decide(json);
    if (attempt(() => isJson(json))) return verdict;
  }
  // Which names a fact may have hangs on the day that is asked about; what is none the decision refuses.
  const parsed = attempt(() =>
    inForceOn(readMoment(options?.on, '', []), () => factsSchemas[decision.id].safeParse(json)),
  );
  if (!parsed.success) throw new InvalidFactsError(parsed.error.issues.map(toIssue));
  return decide(parsed.data, options);
}

export const NO_SUCH_DECISION: Issue = {
  path: 'decision',
  code: 'not-one-of',
  message: { ja: 'この名前の判断はありません。', en: 'There is no decision of this name.' },
};

/** Zod's own complaints are about values that a typed call takes and JSON cannot hold: a `Date`, a gap in a list. */
const NOT_JSON = { ja: 'JSON の値が要ります。', en: 'This must be a value that JSON can hold.' };

function toIssue(issue: { readonly path: readonly PropertyKey[]; readonly params?: unknown }): Issue {
  const { issue: own } = (issue.params ?? {}) as { readonly issue?: Issue };
  return own ?? { path: issue.path.map(String).join('.'), code: 'not-json', message: NOT_JSON };
}
