import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readPolicyDuty } from './policy-duty.js';

/**
 * The facts of `decidePolicyDuty` as JSON.
 * @ja decidePolicyDuty の事実（JSON）
 */
export const policyDutyFacts = /* @__PURE__ */ factsSchema(
  readPolicyDuty,
  z.strictObject({
    person: z
      .enum(['regular-service', 'special-service', 'contractor', 'former-contractor-worker', 'other'])
      .optional(),
    handlesInformationAssets: z.boolean().optional(),
  }),
);
