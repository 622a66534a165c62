import * as z from 'zod';
import { factsSchema, moment } from '../facts.schema.js';
import { readDataUse } from './data-use.facts.js';

/**
 * The facts of `decideDataUseApproval` and `decidePersonalInformation` as JSON.
 * @ja decideDataUseApproval・decidePersonalInformation の事実（JSON）
 */
export const dataUseFacts = /* @__PURE__ */ factsSchema(
  readDataUse,
  z.strictObject({
    applicantSection: z.string().optional(),
    uses: z
      .array(
        z.strictObject({
          managedBy: z.string().optional(),
          items: z.array(z.string()).optional(),
          personalInformation: z.boolean().optional(),
        }),
      )
      .optional(),
    asOf: moment.optional(),
  }),
);
