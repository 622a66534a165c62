import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readMeasures } from './measures.js';

/**
 * The facts of `decideMeasures` as JSON.
 * @ja decideMeasures の事実（JSON）
 */
export const measuresFacts = /* @__PURE__ */ factsSchema(
  readMeasures,
  z.strictObject({
    measures: z
      .strictObject({
        organisation: z.boolean().optional(),
        classification: z.boolean().optional(),
        personnel: z.boolean().optional(),
        physical: z.boolean().optional(),
        technical: z.boolean().optional(),
        operational: z.boolean().optional(),
      })
      .optional(),
  }),
);
