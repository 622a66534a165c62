import * as z from 'zod';
import { factsSchema, organization } from '../facts.schema.js';
import { readReportAddressees } from './report-addressees.js';

/**
 * The facts of `decideReportAddressees` as JSON.
 * @ja decideReportAddressees の事実（JSON）
 */
export const reportAddresseesFacts = /* @__PURE__ */ factsSchema(
  readReportAddressees,
  z.strictObject({
    system: z.string().optional(),
    managedBy: z.string().optional(),
    usingDepartments: z.array(z.string()).optional(),
    organization: organization.optional(),
  }),
);
