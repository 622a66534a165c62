import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readDocumentUpkeep } from './document-upkeep.js';

/**
 * The facts of `decideDocumentUpkeep` as JSON.
 * @ja decideDocumentUpkeep の事実（JSON）
 */
export const documentUpkeepFacts = /* @__PURE__ */ factsSchema(
  readDocumentUpkeep,
  z.strictObject({
    document: z.enum(['system-document', 'operation-manual']).optional(),
    kept: z.boolean().optional(),
    changed: z.boolean().optional(),
    reflected: z.boolean().optional(),
  }),
);
