import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { post } from '../schemas/words.js';
import { meeting, readConvenedMeeting } from './meeting.js';
import { meetingShape, postsByCommittee } from './quorum.seats.schema.js';

/**
 * The facts of `decideMeeting` as JSON.
 * @ja decideMeeting の事実（JSON）
 */
export const meetingFacts = /* @__PURE__ */ factsSchema(readConvenedMeeting, () =>
  z
    .strictObject({
      ...meetingShape(),
      convenedBy: described(post, {
        title: { ja: '招集した職', en: 'Post that convened it' },
        note: {
          ja: '会議が誰の名で招集されたか。委員長は情報統括責任者（管理部長）である。',
          en: 'In whose name it was convened. The chair is the chief information officer, 管理部長.',
        },
        citation: ['第19条第1項', '第24条第1項'],
      }).optional(),
    })
    .meta(postsByCommittee()),
);

/**
 * The verdict of `decideMeeting` as JSON.
 * @ja decideMeeting の結論（JSON）
 */
export const meetingVerdict = /* @__PURE__ */ verdictSchema(meeting, () => ({
  outcomes: { 'may-open': {}, 'may-not-open': {} },
  grounds: ['steering-convened', 'quorum-clause', 'majority-present', 'security-convened', 'no-quorum-clause'],
  facts: meetingFacts,
}));
