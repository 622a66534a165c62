import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readMeeting, type SeatedPost } from './quorum.facts.js';

const status = z.enum(['present', 'absent', 'proxy', 'vacant']);
/** A post under any of its names; which posts there are the reader knows. */
const seatedPost = z.string() as unknown as z.ZodType<SeatedPost, SeatedPost>;

/**
 * The facts of `decideQuorum` as JSON.
 * @ja decideQuorum の事実（JSON）
 */
export const quorumFacts = /* @__PURE__ */ factsSchema(
  readMeeting,
  z.strictObject({
    committee: z.enum(['steering', 'security']).optional(),
    attendance: z.record(z.string(), status.optional()).optional(),
    temporaryMembers: z.array(status).optional(),
    chair: status.optional(),
    samePerson: z.array(z.array(seatedPost)).optional(),
  }),
);
