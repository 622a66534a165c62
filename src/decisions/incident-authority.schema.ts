import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readIncidentAuthority } from './incident-authority.js';

/**
 * The facts of `decideIncidentAuthority` as JSON.
 * @ja decideIncidentAuthority の事実（JSON）
 */
export const incidentAuthorityFacts = /* @__PURE__ */ factsSchema(
  readIncidentAuthority,
  z.strictObject({
    infringement: z.enum(['occurred', 'feared', 'none']).optional(),
    cioAvailable: z.boolean().optional(),
  }),
);
