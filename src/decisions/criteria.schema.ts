import * as z from 'zod';
import { factsSchema, judgement } from '../facts.schema.js';
import { readCriteria } from './criteria.js';

/**
 * The facts of `decideCriteria` as JSON.
 * @ja decideCriteria の事実（JSON）
 */
export const criteriaFacts = /* @__PURE__ */ factsSchema(
  readCriteria,
  z.strictObject({
    welfare: z.union([judgement, z.literal('none')]).optional(),
    efficiency: z.union([judgement, z.literal('none')]).optional(),
    privacy: z.union([judgement, z.literal('none')]).optional(),
  }),
);
