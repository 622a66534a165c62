import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readCommittee } from './committee.js';

/**
 * The facts of `decideCommittee` as JSON.
 * @ja decideCommittee の事実（JSON）
 */
export const committeeFacts = /* @__PURE__ */ factsSchema(
  readCommittee,
  z.strictObject({
    matter: z
      .enum([
        'system-basics',
        'security-basics',
        'introduction',
        'computerisation',
        'system-change',
        'processing-change',
        'security-measures',
        'security-audit',
        'security-evaluation',
        'incident-response',
        'referred-by-mayor',
        'other',
      ])
      .optional(),
    referredTo: z.enum(['steering', 'security']).optional(),
  }),
);
