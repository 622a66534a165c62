import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { judgement } from '../schemas/words.js';
import { policyReview, readPolicyReview } from './policy-review.js';

/**
 * The facts of `decidePolicyReview` as JSON.
 * @ja decidePolicyReview の事実（JSON）
 */
export const policyReviewFacts = /* @__PURE__ */ factsSchema(readPolicyReview, () =>
  z.strictObject({
    inspectionFinding: described(judgement, {
      title: { ja: '監査・自己点検の結果による認定', en: 'Finding from audits and self-inspections' },
      note: {
        ja: '情報セキュリティポリシーの見直しが必要であるとの認定。',
        en: 'That the information security policy needs a review.',
      },
      citation: '第30条',
    }).optional(),
    newMeasures: described(judgement, {
      title: { ja: '新たな対策の必要についての認定', en: 'Finding on the need for new measures' },
      note: {
        ja: '情報セキュリティの状況が変わり、新たな対策が必要であるとの認定。',
        en: 'That a changed security situation calls for new measures.',
      },
      citation: '第30条',
    }).optional(),
  }),
);

/**
 * The verdict of `decidePolicyReview` as JSON.
 * @ja decidePolicyReview の結論（JSON）
 */
export const policyReviewVerdict = /* @__PURE__ */ verdictSchema(policyReview, () => ({
  outcomes: { review: {}, 'no-review': {} },
  grounds: ['inspection-finding', 'new-measures-needed'],
  facts: policyReviewFacts,
}));
