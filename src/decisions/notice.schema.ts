import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readNotice } from './notice.js';

/**
 * The facts of `decideNotice` as JSON.
 * @ja decideNotice の事実（JSON）
 */
export const noticeFacts = /* @__PURE__ */ factsSchema(
  readNotice,
  z.strictObject({
    procedure: z.enum(['introduction', 'minor-change', 'minor-change-by-analogy']).optional(),
    decided: z.boolean().optional(),
    applicant: z.string().optional(),
  }),
);
