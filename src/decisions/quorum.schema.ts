import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { readMeeting } from './quorum.facts.js';
import { quorum } from './quorum.js';
import { meetingShape, postsByCommittee } from './quorum.seats.schema.js';

/**
 * The facts of `decideQuorum` as JSON.
 * @ja decideQuorum の事実（JSON）
 */
export const quorumFacts = /* @__PURE__ */ factsSchema(readMeeting, () =>
  z.strictObject(meetingShape()).meta(postsByCommittee()),
);

/**
 * The verdict of `decideQuorum` as JSON.
 * @ja decideQuorum の結論（JSON）
 */
export const quorumVerdict = /* @__PURE__ */ verdictSchema(quorum, () => {
  const figures = {
    members: described(z.int(), { title: { ja: '委員数', en: 'Members' } }).exactOptional(),
    present: described(z.int(), { title: { ja: '出席者数', en: 'Members present' } }).exactOptional(),
    required: described(z.int(), {
      title: { ja: '定足数', en: 'Members required' },
      citation: '第19条第1項',
    }).exactOptional(),
  };
  return {
    outcomes: { quorate: figures, inquorate: figures, 'no-quorum-prescribed': {} },
    grounds: ['quorum-clause', 'majority-present', 'no-quorum-clause'],
    facts: quorumFacts,
  };
});
