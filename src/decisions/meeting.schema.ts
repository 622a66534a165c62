import * as z from 'zod';
import { factsSchema } from '../facts.schema.js';
import { readConvenedMeeting } from './meeting.js';
import type { SeatedPost } from './quorum.facts.js';

const status = z.enum(['present', 'absent', 'proxy', 'vacant']);
/** A post under any of its names; which posts there are the reader knows. */
const seatedPost = z.string() as unknown as z.ZodType<SeatedPost, SeatedPost>;

/**
 * The facts of `decideMeeting` as JSON.
 * @ja decideMeeting の事実（JSON）
 */
export const meetingFacts = /* @__PURE__ */ factsSchema(
  readConvenedMeeting,
  z.strictObject({
    committee: z.enum(['steering', 'security']).optional(),
    attendance: z.record(z.string(), status.optional()).optional(),
    temporaryMembers: z.array(status).optional(),
    chair: status.optional(),
    samePerson: z.array(z.array(seatedPost)).optional(),
    convenedBy: z.string().optional(),
  }),
);
