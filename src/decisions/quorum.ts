import { majorityPresent, quorumClause } from '../articles/article-19-steering-committee-meetings.js';
import { noQuorumClause } from '../articles/article-24-security-committee-meetings.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { inForceOn, isAsked } from '../regulation/versions.js';
import { attested } from '../verdict/caveats.js';
import { examined } from '../verdict/condition.js';
import { contests } from '../verdict/contest.js';
import { declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { byNumber, NONE } from '../verdict/frozen.js';
import { count } from '../verdict/kinds.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Ground, Remedy } from '../verdict/verdict.js';
import {
  attended,
  type Figures,
  figuresOf,
  majority,
  membersOf,
  openPosts,
  readingsInPlay,
  seatingOf,
  type Tally,
  tableCaveats,
  tally,
  turnoutOf,
} from './quorum.count.js';
import { MEETING_FACTS, type Meeting, meetingFacts, postsByCommittee, type QuorumFacts } from './quorum.facts.js';
import { readMeeting } from './quorum.reader.js';

export const quorum = /* @__PURE__ */ declare({
  id: 'quorum',
  facts: meetingFacts,
  outcomes: ['quorate', 'inquorate', 'no-quorum-prescribed'],
  favourable: ['quorate'],
  readings: ['temporary-members', 'chair-in-quorum', 'quorum-base', 'proxy-attendance', 'same-person'],
  grounds: {
    'quorum-clause': quorumClause,
    'majority-present': /* @__PURE__ */ examined(majorityPresent, {
      restsOn: ['第17条第1項', '第17条第2項', '別表第2'],
    }),
    'no-quorum-clause': /* @__PURE__ */ examined(noQuorumClause, { restsOn: ['別表第3'] }),
  },
  fields: {
    members: { kind: count, never: ['no-quorum-prescribed'] },
    present: { kind: count, never: ['no-quorum-prescribed'] },
    required: { kind: count, never: ['no-quorum-prescribed'] },
  },
  together: postsByCommittee,
  read: readQuorum,
});

function readQuorum(facts: Given, issues: Issue[]): Meeting {
  refuseOtherKeys(facts, MEETING_FACTS, '', issues);
  return readMeeting(facts, issues);
}

/**
 * The conditions that {@link decideQuorum} examines.
 * @ja 定足数の判断で検討する要件
 */
export type QuorumGround = GroundOf<typeof quorum>;

/**
 * What {@link decideQuorum} answers.
 * @ja 定足数の判断の結果
 */
export type QuorumVerdict = VerdictOf<
  typeof quorum,
  QuorumFacts,
  { quorate: Figures; inquorate: Figures; 'no-quorum-prescribed': object }
>;

type Outcome = (typeof quorum.outcomes)[number];

/**
 * Whether a meeting of a committee is quorate (Article 19, paragraph (1); Articles 17 and 24; Appended Tables 2 and 3).
 *
 * Presupposes a meeting convened by its chair, which `decideMeeting` decides.
 *
 * - `quorate`: more than half of the Steering Committee's members are present.
 * - `inquorate`: they are not; the meeting may not be opened.
 * - `no-quorum-prescribed`: the Security Committee. Article 24 has no quorum, and that of Article 19 is not borrowed.
 *
 * Edges. Exactly half is not enough: 4 of 6, 4 of 7, 5 of 8. Members are the six posts of Appended Table 2 and the
 * temporary members (Article 17, paragraph (2)); guests (Article 19, paragraph (2)) never count. On what the text leaves
 * open, the defaults are: temporary members count (`temporary-members`), the chair is no member (`chair-in-quorum`), a vacant post is no member (`quorum-base`), a proxy
 * is not a member present (`proxy-attendance`), one person in several posts is one member, present if any of the posts
 * is attended, as chair too (`same-person`). While the committee is not known, a post that only one table has settles it.
 *
 * The day `options.on` tells which versions of Appended Tables 2 and 3 count; without a day the newest do (a caveat, once there
 * are several).
 *
 * Not decided: how the committee votes. The text has no rule, no tie-break and no deputy chair.
 *
 * @throws InvalidFactsError if a fact is not understood: a post that the table does not have, a group with a vacant post.
 * @example
 * ```ts
 * const meeting = {
 *   committee: 'steering',
 *   attendance: { 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present', 職員課長: 'absent', 経理課長: 'absent' },
 * } as const;
 * decideQuorum(meeting).missing // => ['attendance.管理部デジタル推進課長']
 * decideQuorum({ ...meeting, attendance: { ...meeting.attendance, デジタル推進課長: 'present' } }).outcome // => 'quorate'
 * ```
 * @ja 委員会の会議が定足数を満たすか（第19条第1項・第24条第1項）。
 * @category Chapter 6 — Steering Committee
 */
export function decideQuorum(facts: QuorumFacts, options?: Options): QuorumVerdict {
  const chosen = readOptions(options);
  if (!isAsked(chosen.on)) return inForceOn(chosen.on, decideQuorum, facts, { ...options, on: chosen.on });
  const meeting = understand(facts, readQuorum);
  const verdict = byTurnout(turnoutOf(meeting), meeting, chosen);
  // Who would have to come, and of whom nothing is known, is told by name; all the rest is a matter of numbers.
  const isNamed = verdict.outcome === 'inquorate' || verdict.outcome === 'undetermined';
  return attested(isNamed ? bySeats(seatingOf(meeting), meeting, chosen) : verdict, chosen.on, quorum);
}

const byTurnout = /* @__PURE__ */ byNumber((meeting: Meeting, { readings }: Chosen): QuorumVerdict => {
  const count = tally(meeting, readings);
  const outcome = outcomeOf(meeting, count);
  const figures = meeting.committee === 'steering' ? figuresOf(count) : {};
  return {
    decision: 'quorum',
    outcome,
    ...figures,
    grounds: groundsOf(meeting, count, figures),
    missing: NONE,
    // Without a committee the outcome is open under every reading; the Security Committee has no quorum under any.
    contested:
      meeting.committee === 'steering'
        ? contests(readingsInPlay(meeting), readings, outcome, (other) => outcomeOf(meeting, tally(meeting, other)))
        : NONE,
    remedies: NONE,
    caveats: tableCaveats(meeting),
  };
});

const bySeats = /* @__PURE__ */ byNumber((meeting: Meeting, chosen: Chosen): QuorumVerdict => {
  const verdict = byTurnout(turnoutOf(meeting), meeting, chosen);
  return verdict.outcome === 'undetermined'
    ? { ...verdict, missing: missingOf(meeting, chosen) }
    : { ...verdict, remedies: remediesOf(meeting, chosen) };
});

function outcomeOf({ committee }: Meeting, count: Tally): Outcome | 'undetermined' {
  if (committee !== undefined && noQuorumClause.holds({ committee })) return 'no-quorum-prescribed';
  const reached = majority(count);
  if (committee === undefined || reached === 'unknown') return 'undetermined';
  return reached ? 'quorate' : 'inquorate';
}

function groundsOf({ committee }: Meeting, count: Tally, figures: Figures): Ground<QuorumGround>[] {
  const holds = committee === undefined ? 'unknown' : true;
  const noClause = { code: 'no-quorum-clause', citation: noQuorumClause.citation, holds } as const;
  if (committee === 'security') return [noClause];
  const grounds: Ground<QuorumGround>[] = [
    { code: 'quorum-clause', citation: quorumClause.citation, holds },
    { code: 'majority-present', citation: majorityPresent.citation, holds: majority(count), values: { ...figures } },
  ];
  return committee === undefined ? [...grounds, noClause] : grounds;
}

const missingOf = (meeting: Meeting, { readings }: Chosen): string[] => [
  ...(meeting.committee === undefined ? ['committee'] : []),
  ...(majority(tally(meeting, readings)) === 'unknown' ? openPosts(meeting, readings) : []),
];

/** The fewest absent or represented members made present; none if all of them would not do. */
function remediesOf(meeting: Meeting, { readings }: Chosen): readonly Remedy<QuorumFacts, Outcome>[] {
  const absent = membersOf(meeting, readings).filter(({ attends }) => attends === 'absent');
  const change = attended(absent, meeting, readings);
  return change === undefined
    ? NONE
    : [{ kind: 'change', change, outcome: 'quorate', citation: majorityPresent.citation }];
}
