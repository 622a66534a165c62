import * as z from 'zod';
import { factsSchema, judgement } from '../facts.schema.js';
import { readProcedure } from './procedure.js';

/**
 * The facts of `decideProcedure` as JSON.
 * @ja decideProcedure の事実（JSON）
 */
export const procedureFacts = /* @__PURE__ */ factsSchema(
  readProcedure,
  z.strictObject({
    system: z.string().optional(),
    managedBy: z.string().optional(),
    change: z.enum(['new-system', 'computerisation', 'system-change', 'processing-change', 'abolition']).optional(),
    minor: z.union([judgement, z.literal('none')]).optional(),
  }),
);
