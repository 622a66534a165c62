import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readContractTerms } from './contract-terms.js';

/**
 * The facts of `decideContractTerms` as JSON.
 * @ja decideContractTerms の事実（JSON）
 */
export const contractTermsFacts = /* @__PURE__ */ factsSchema(
  readContractTerms,
  z.strictObject({
    terms: z
      .strictObject({
        confidentiality: z.boolean().optional(),
        'purpose-limitation': z.boolean().optional(),
        'handover-and-disposal': z.boolean().optional(),
        copying: z.boolean().optional(),
        subcontracting: z.boolean().optional(),
        inspection: z.boolean().optional(),
        'incident-reporting': z.boolean().optional(),
        'security-measures': z.boolean().optional(),
        ownership: z.boolean().optional(),
      })
      .optional(),
    otherTerms: z.enum(['none-needed', 'included', 'lacking']).optional(),
  }),
);
