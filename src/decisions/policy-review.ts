import { article30Attested } from '../articles/article-30-policy-review.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { readDay } from '../time/calendar.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { findingOf, readJudgement } from '../verdict/judgement.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Judgement, Verdict } from '../verdict/verdict.js';

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

/**
 * What the verdict examines: the two occasions for a review.
 * @ja 検討する要件の符号
 */
export type PolicyReviewGround = 'inspection-finding' | 'new-measures-needed';

/**
 * The verdict of {@link decidePolicyReview}.
 * @ja 情報セキュリティポリシーの見直しの判断の結果
 */
export type PolicyReviewVerdict = Verdict<
  'policy-review',
  { review: object; 'no-review': object },
  PolicyReviewGround,
  PolicyReviewFacts
>;

type Outcome = 'review' | 'no-review';

interface Case {
  readonly inspectionFinding: boolean;
  readonly newMeasures: boolean;
}

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
  const { readings, on } = readOptions(options);
  const given = understand(facts, readPolicyReview);
  const known = { inspectionFinding: findingOf(given.inspectionFinding), newMeasures: findingOf(given.newMeasures) };
  return {
    decision: 'policy-review',
    ...settle(known, question, readings),
    grounds: [
      { code: 'inspection-finding', citation: '第30条', holds: known.inspectionFinding ?? 'unknown' },
      { code: 'new-measures-needed', citation: '第30条', holds: known.newMeasures ?? 'unknown' },
    ] satisfies Ground<PolicyReviewGround>[],
    remedies: [],
    caveats: attestationCaveats(on, [article30Attested]),
  };
}

export function readPolicyReview(facts: Given, issues: Issue[]) {
  refuseOtherKeys(facts, ['inspectionFinding', 'newMeasures'], '', issues);
  return {
    inspectionFinding: readJudgement(facts['inspectionFinding'], 'inspectionFinding', issues, readDay),
    newMeasures: readJudgement(facts['newMeasures'], 'newMeasures', issues, readDay),
  };
}

const question: Question<Case, Outcome> = {
  classes: { inspectionFinding: [true, false], newMeasures: [true, false] },
  answer: ({ inspectionFinding, newMeasures }) => (inspectionFinding || newMeasures ? 'review' : 'no-review'),
  readings: [],
};

/** The question {@link decidePolicyReview} answers, as data. */
export const policyReview = {
  id: 'policy-review',
  question: {
    ja: '情報セキュリティポリシーの見直しを要するか。',
    en: 'Does the information security policy have to be reviewed?',
  },
  presupposes: {
    ja: '情報セキュリティポリシー（この規程及び第27条の対策基準）があること。',
    en: 'An information security policy: this regulation and the standard under Article 27.',
  },
  citations: ['第30条'],
  outcomes: ['review', 'no-review'],
  favourable: [],
  readings: [],
  decide: decidePolicyReview,
} as const satisfies Decision<'policy-review', Outcome, PolicyReviewFacts, PolicyReviewVerdict>;
