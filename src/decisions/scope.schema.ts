import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readScope } from './scope.js';

/**
 * The facts of `decideScope` as JSON.
 * @ja decideScope の事実（JSON）
 */
export const scopeFacts = /* @__PURE__ */ factsSchema(
  readScope,
  z.strictObject({
    organ: z.string().optional(),
    subject: z
      .enum(['system', 'facility', 'information', 'printed-information', 'system-document', 'other'])
      .optional(),
  }),
);
