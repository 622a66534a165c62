import { inspectionFinding, newMeasuresNeeded } from '../articles/article-30-policy-review.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { finding, type KindsOf } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import type { Judgement } from '../verdict/verdict.js';

/**
 * Facts of {@link decidePolicyReview}. An absent fact is not known.
 * @ja 情報セキュリティポリシーの見直しの判断に用いる事実
 */
export interface PolicyReviewFacts {
  /** The finding, from audits and self-inspections (Article 29), that the policy needs a review, or `'none'`. */
  readonly inspectionFinding?: Judgement | 'none' | undefined;
  /** The finding that a changed security situation calls for new measures, or `'none'`. */
  readonly newMeasures?: Judgement | 'none' | undefined;
}

export const policyReview = /* @__PURE__ */ finite({
  id: 'policy-review',
  facts: { inspectionFinding: finding, newMeasures: finding } satisfies KindsOf<PolicyReviewFacts>,
  outcomes: ['review', 'no-review'],
  grounds: { 'inspection-finding': inspectionFinding, 'new-measures-needed': newMeasuresNeeded },
  answer: (facts) => (inspectionFinding.holds(facts) || newMeasuresNeeded.holds(facts) ? 'review' : 'no-review'),
});

/**
 * What the verdict examines: the two occasions for a review.
 * @ja 検討する要件の符号
 */
export type PolicyReviewGround = GroundOf<typeof policyReview>;

/**
 * The verdict of {@link decidePolicyReview}.
 * @ja 情報セキュリティポリシーの見直しの判断の結果
 */
export type PolicyReviewVerdict = VerdictOf<typeof policyReview, PolicyReviewFacts>;

/**
 * Whether the Security Committee has to review the information security policy (Article 30).
 *
 * Presupposes a policy: this regulation and the standard under Article 27.
 *
 * - `review`: audits and self-inspections have shown the need, or a changed situation calls for new measures.
 * - `no-review`: neither has been found.
 *
 * Edges. Either finding is enough. The text names no finder, and none is checked. Nobody has to report a
 * self-inspection, so that a finding is what has reached the committee.
 *
 * Not decided: what is to be changed, and by whom: the policy's parts are made by others than the committee.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const finding = { holds: true, by: 'セキュリティ委員会', reason: '監査の指摘による' };
 * decidePolicyReview({ inspectionFinding: finding }).outcome // => 'review'
 * decidePolicyReview({ inspectionFinding: 'none' }).missing // => ['newMeasures']
 * ```
 * @ja 情報セキュリティポリシーの見直しを要するか（第30条）。
 * @category Chapter 10 — Evaluation and review
 */
export function decidePolicyReview(facts: PolicyReviewFacts, options?: Options): PolicyReviewVerdict {
  return decide(policyReview, facts, options);
}
