import * as z from 'zod';
import { factsSchema, organization } from '../facts.schema.js';
import { readApplicant } from './applicant.js';

/**
 * The facts of `decideApplicant` as JSON.
 * @ja decideApplicant の事実（JSON）
 */
export const applicantFacts = /* @__PURE__ */ factsSchema(
  readApplicant,
  z.strictObject({
    system: z.string().optional(),
    managedBy: z.string().optional(),
    usingDepartments: z.array(z.string()).optional(),
    organization: organization.optional(),
    applicant: z.string().optional(),
  }),
);
