import * as z from 'zod';
import { factsSchema, judgement } from '../facts.schema.js';
import { readPolicyReview } from './policy-review.js';

/**
 * The facts of `decidePolicyReview` as JSON.
 * @ja decidePolicyReview の事実（JSON）
 */
export const policyReviewFacts = /* @__PURE__ */ factsSchema(
  readPolicyReview,
  z.strictObject({
    inspectionFinding: z.union([judgement, z.literal('none')]).optional(),
    newMeasures: z.union([judgement, z.literal('none')]).optional(),
  }),
);
