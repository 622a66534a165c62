import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readReferral } from './referral.js';

/**
 * The facts of `decideReferral` as JSON.
 * @ja decideReferral の事実（JSON）
 */
export const referralFacts = /* @__PURE__ */ factsSchema(
  readReferral,
  z.strictObject({
    materials: z
      .strictObject({
        necessity: z.boolean().optional(),
        cost: z.boolean().optional(),
        effect: z.boolean().optional(),
        alternatives: z.boolean().optional(),
      })
      .optional(),
  }),
);
