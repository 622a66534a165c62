import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readOperation } from './operation.js';

/**
 * The facts of `decideOperation` as JSON.
 * @ja decideOperation の事実（JSON）
 */
export const operationFacts = /* @__PURE__ */ factsSchema(
  readOperation,
  z.strictObject({
    residentOperated: z.boolean().optional(),
    authorisation: z.enum(['instructed', 'approved', 'none']).optional(),
  }),
);
