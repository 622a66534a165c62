import * as z from 'zod';
import { factsSchema, moment } from '../facts.schema.js';
import { readInputDelivery } from './input-delivery.js';

/**
 * The facts of `decideInputDelivery` as JSON.
 * @ja decideInputDelivery の事実（JSON）
 */
export const inputDeliveryFacts = /* @__PURE__ */ factsSchema(
  readInputDelivery,
  z.strictObject({ due: moment.optional(), deliveredAt: moment.optional(), coverSlip: z.boolean().optional() }),
);
