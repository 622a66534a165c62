import * as z from 'zod';
import { factsSchema, judgement } from '../facts.schema.js';
import { readUsageRegime } from './usage-regime.js';

/**
 * The facts of `decideUsageRegime` as JSON.
 * @ja decideUsageRegime の事実（JSON）
 */
export const usageRegimeFacts = /* @__PURE__ */ factsSchema(
  readUsageRegime,
  z.strictObject({
    system: z.string().optional(),
    managedBy: z.string().optional(),
    designation: z.union([judgement, z.literal('none')]).optional(),
  }),
);
