import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readDiscipline } from './discipline.js';

/**
 * The facts of `decideDiscipline` as JSON.
 * @ja decideDiscipline の事実（JSON）
 */
export const disciplineFacts = /* @__PURE__ */ factsSchema(
  readDiscipline,
  z.strictObject({
    person: z
      .enum(['regular-service', 'special-service', 'contractor', 'former-contractor-worker', 'other'])
      .optional(),
    violated: z.boolean().optional(),
  }),
);
