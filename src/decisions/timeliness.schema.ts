import * as z from 'zod';
import { factsSchema, judgement, moment } from '../facts.schema.js';
import { readFacts } from './timeliness.js';

/**
 * The facts of `decideTimeliness` as JSON.
 * @ja decideTimeliness の事実（JSON）
 */
export const timelinessFacts = /* @__PURE__ */ factsSchema(
  readFacts,
  z.strictObject({
    appliedAt: moment.optional(),
    plannedFor: z.union([z.int().min(1947).max(2999), z.string()]).optional(),
    urgency: z.union([judgement, z.literal('none')]).optional(),
  }),
);
