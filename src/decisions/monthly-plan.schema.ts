import * as z from 'zod';
import { factsSchema, moment } from '../facts.schema.js';
import { readMonthlyPlan } from './monthly-plan.js';

/**
 * The facts of `decideMonthlyPlan` as JSON.
 * @ja decideMonthlyPlan の事実（JSON）
 */
export const monthlyPlanFacts = /* @__PURE__ */ factsSchema(
  readMonthlyPlan,
  z.strictObject({ month: z.string().optional(), reportedAt: moment.optional() }),
);
