import * as z from 'zod';
import { choice, described } from '../schemas/described.js';
import { type Committee, type SeatedPost, seatNames } from './quorum.facts.js';

const COMMITTEES: readonly Committee[] = ['steering', 'security'];

/** Every name under which the posts of these committees may stand. */
const memberNames = (committees: readonly Committee[]) => [
  ...new Set(committees.flatMap((committee) => seatNames(committee, 'members'))),
];
const chairNames = () => seatNames('steering', 'chair');

/** The facts of a meeting: who sits, and how they attend. */
export function meetingShape() {
  const status = choice({
    present: { ja: '出席', en: 'present' },
    absent: { ja: '欠席', en: 'absent' },
    proxy: { ja: '代理出席', en: 'represented by a proxy' },
    vacant: { ja: '欠員', en: 'vacant' },
  });
  const everybody = [...memberNames(COMMITTEES), ...chairNames()];
  const seatedPost = z.string().meta({ enum: everybody }) as unknown as z.ZodType<SeatedPost, SeatedPost>;
  return {
    committee: described(
      choice({
        steering: { ja: '電子情報システム運営委員会', en: 'the Steering Committee' },
        security: { ja: '情報セキュリティ委員会', en: 'the Security Committee' },
      }),
      { title: { ja: '委員会', en: 'Committee' }, citation: ['第15条', '第20条'] },
    ).optional(),
    attendance: described(
      z.record(z.string(), status.optional()).meta({ propertyNames: { enum: memberNames(COMMITTEES) } }),
      {
        title: { ja: '委員の出欠', en: 'Attendance of the members' },
        note: {
          ja: '別表第2・別表第3の職ごとの出欠。示さない職の出欠は不明とする。委員長の出欠は別に示す。',
          en: 'The status of each post of Appended Table 2 or 3. A post left out is not known. How the chair attends is another fact.',
        },
        citation: '第19条第1項',
      },
    ).optional(),
    temporaryMembers: described(z.array(status), {
      title: { ja: '臨時委員の出欠', en: 'Attendance of the temporary members' },
      note: { ja: '1人につき1件。示さなければ臨時委員はいない。', en: 'One for each. None unless given.' },
      citation: ['第17条第2項', '第22条第2項'],
    }).optional(),
    chair: described(status, {
      title: { ja: '委員長の出欠', en: 'Attendance of the chair' },
      citation: ['第17条第1項', '第22条第1項'],
    }).optional(),
    samePerson: described(z.array(z.array(seatedPost).meta({ minItems: 1 })), {
      title: { ja: '兼職', en: 'Posts held by one person' },
      note: {
        ja: '同じ人が就いている職の組。示さなければ兼職はない。欠員の職は含められない。',
        en: 'Groups of posts that one person holds. None unless given. A vacant post is in no group.',
      },
      citation: ['第17条第1項', '第22条第1項'],
    }).optional(),
  };
}

/** Each committee has posts of its own: what a validator of JSON Schema has to know beside the shape. */
export const postsByCommittee = () => ({ allOf: COMMITTEES.map(itsPosts) });

function itsPosts(committee: Committee) {
  const members = { enum: memberNames([committee]) };
  const seated = { enum: [...members.enum, ...chairNames()] };
  return {
    if: { properties: { committee: { const: committee } }, required: ['committee'] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: {
      properties: {
        attendance: { type: 'object', propertyNames: members },
        samePerson: { type: 'array', items: { type: 'array', items: seated } },
      },
    },
  };
}
