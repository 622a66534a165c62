import * as z from 'zod';
import { factsSchema, organization } from '../facts.schema.js';
import { readFacts } from './manager.js';

/**
 * The facts of `decideManager` as JSON.
 * @ja decideManager の事実（JSON）
 */
export const managerFacts = /* @__PURE__ */ factsSchema(
  readFacts,
  z.strictObject({
    system: z.string().optional(),
    managedBy: z.string().optional(),
    outsourced: z.boolean().optional(),
    organization: organization.optional(),
  }),
);
