import { steeringMembers } from '../articles/appended-table-2.js';
import { securityMembers } from '../articles/appended-table-3.js';
import { steeringChair } from '../articles/article-17-steering-committee-members.js';
import { majorityPresent, quorumClause, steeringConvened } from '../articles/article-19-steering-committee-meetings.js';
import { noQuorumClause, securityConvened } from '../articles/article-24-security-committee-meetings.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { type Acting, actsAs, deputised, isDeputyOf } from '../regulation/acting.js';
import type { Post } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';
import { inForceOn, isAsked } from '../regulation/versions.js';
import { attested } from '../verdict/caveats.js';
import { examined, followedBy } from '../verdict/condition.js';
import { contests } from '../verdict/contest.js';
import { declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { byNumber, joined, NONE } from '../verdict/frozen.js';
import { acting, type KindsOf, post } from '../verdict/kinds.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Caveat, Ground, Remedy } from '../verdict/verdict.js';
import {
  attended,
  figuresOf,
  type Member,
  majority,
  membersOf,
  openPosts,
  readingsInPlay,
  seatingOf,
  tableCaveats,
  tally,
  turnoutOf,
} from './quorum.count.js';
import {
  MEETING_FACTS,
  type Meeting,
  meetingFacts,
  postsByCommittee,
  type QuorumFacts,
  type SeatedPost,
  seatsOf,
  VACANT,
} from './quorum.facts.js';
import { readMeeting } from './quorum.reader.js';

/**
 * Facts of {@link decideMeeting}: those of {@link decideQuorum}, and who convened the meeting. An absent fact is not
 * known, but for the two lists, which are empty unless given.
 * @ja 会議を開くことができるかの判断に用いる事実
 */
export interface MeetingFacts extends QuorumFacts {
  /** The post in whose name the meeting was convened. */
  readonly convenedBy?: SeatedPost | (string & {}) | undefined;
  /** Whether the deputy in whose name it was convened (…職務代理者, …代理) is established to act for the chair. */
  readonly acting?: Acting | undefined;
}

export const meeting = /* @__PURE__ */ declare({
  id: 'meeting',
  facts: /* @__PURE__ */ followedBy(meetingFacts, { convenedBy: post, acting }) satisfies KindsOf<MeetingFacts>,
  outcomes: ['may-open', 'may-not-open'],
  favourable: ['may-open'],
  readings: ['temporary-members', 'chair-in-quorum', 'quorum-base', 'proxy-attendance', 'same-person'],
  grounds: {
    'steering-convened': /* @__PURE__ */ examined(steeringConvened, { restsOn: ['第17条第1項'] }),
    'quorum-clause': quorumClause,
    'majority-present': /* @__PURE__ */ examined(majorityPresent, {
      restsOn: ['第17条第1項', '第17条第2項', '別表第2'],
    }),
    'security-convened': /* @__PURE__ */ examined(securityConvened, { restsOn: ['第22条第1項'] }),
    'no-quorum-clause': /* @__PURE__ */ examined(noQuorumClause, { restsOn: ['別表第3'] }),
  },
  citations: ['第3条第1項'],
  together: postsByCommittee,
  read: readConvened,
});

/**
 * What the verdict examines: who convened the meeting, and the quorum where there is one.
 * @ja 検討する要件の符号
 */
export type MeetingGround = GroundOf<typeof meeting>;

/**
 * The verdict of {@link decideMeeting}.
 * @ja 会議を開くことができるかの判断の結果
 */
export type MeetingVerdict = VerdictOf<typeof meeting, MeetingFacts>;

type Outcome = (typeof meeting.outcomes)[number];

/**
 * Whether a meeting of a committee may be opened (Article 19, paragraph (1); Article 24, paragraph (1)).
 *
 * Presupposes a meeting of the Steering Committee or of the Security Committee.
 *
 * - `may-open`: its chair has convened it and, in the Steering Committee, more than half of the members are present.
 * - `may-not-open`: somebody else has convened it, or no majority of the Steering Committee is present.
 *
 * Edges. The chair of both is the chief information officer, who is 管理部長: any of these names will do, and so does whoever
 * is charged with the post (管理部長事務取扱, 管理部長心得). The regulation has no rule on deputies: whether 管理部長職務代理者 acts for
 * the chair, the fact `acting` says. A name that names no post leaves open who convened. A chair who convened and stays away
 * changes nothing; where nobody holds the post, the post cannot have convened, and that is refused. The Security Committee has no quorum. The count, and what the text leaves open about it, is that of `decideQuorum`. While the
 * committee is not known, a meeting that its chair convened with a certain majority may be opened either way.
 *
 * Remedies bring about as few seats as possible: members who are absent or represented first, then those of whom nothing
 * is known, in the order of the table. While the committee is not known, only seats that both tables have, and there may
 * be no such remedy.
 *
 * The day `options.on` tells which versions of Appended Tables 2 and 3 count; without a day the newest do (a caveat, once there
 * are several).
 *
 * Not decided: who presides while the chair is away, on which the text has no rule (a caveat); notice and agenda; how the committee votes.
 *
 * @throws InvalidFactsError if a fact is not understood: a post that the table does not have, a unit for a post.
 * @example
 * ```ts
 * decideMeeting({ committee: 'security', convenedBy: '管理部長' }).outcome // => 'may-open'
 * decideMeeting({ committee: 'security', convenedBy: 'デジタル推進課長' }).outcome // => 'may-not-open'
 * decideMeeting({ committee: 'security' }).missing // => ['convenedBy']
 * decideMeeting({ committee: 'security', convenedBy: '管理部長職務代理者' }).missing // => ['acting']
 * ```
 * @ja 委員会の会議を開くことができるか（第19条第1項・第24条第1項）。
 * @category Chapter 6 — Steering Committee
 */
export function decideMeeting(facts: MeetingFacts, options?: Options): MeetingVerdict {
  const chosen = readOptions(options);
  if (!isAsked(chosen.on)) return inForceOn(chosen.on, decideMeeting, facts, { ...options, on: chosen.on });
  const given = understand(facts, readConvened);
  const verdict = byTurnout(withConvened(turnoutOf(given.meeting), given), given, chosen);
  // Who would have to come, and of whom nothing is known, is told by name; all the rest is a matter of numbers.
  const isNamed = verdict.outcome !== 'may-open';
  return attested(
    isNamed ? bySeats(withConvened(seatingOf(given.meeting), given), given, chosen) : verdict,
    chosen.on,
    meeting,
  );
}

export interface Case {
  readonly meeting: Meeting;
  /** Whether its chair convened it; where that is open, the fact that would tell. */
  readonly convened: boolean | 'convenedBy' | 'acting';
}

function readConvened(facts: Given, issues: Issue[]): Case {
  refuseOtherKeys(facts, FACTS, '', issues);
  const meeting = readMeeting(facts, issues);
  const convenedBy = post.read(facts['convenedBy'], 'convenedBy', issues);
  const convened = convenedIn(convenedBy, acting.read(facts['acting'], 'acting', issues), meeting.committee);
  if (convened === true && meeting.chair === VACANT && deputised(convenedBy!.label) === undefined)
    complain(
      issues,
      'convenedBy',
      'contradiction',
      '欠員の委員長が招集したことになっています。',
      'A vacant post cannot have convened it.',
    );
  return { meeting, convened };
}

function convenedIn(
  convenedBy: Post | undefined,
  acting: Acting | undefined,
  committee: Meeting['committee'],
): Case['convened'] {
  if (convenedBy === undefined) return 'convenedBy';
  // The chair of either committee is the same post.
  if (actsAs(convenedBy.label, steeringChair, acting) === undefined)
    return isDeputyOf(convenedBy.label, steeringChair) ? 'acting' : 'convenedBy';
  return (committee === 'security' ? securityConvened : steeringConvened).holds({ convenedBy, acting });
}

const FACTS = /* @__PURE__ */ (() => [...MEETING_FACTS, 'convenedBy', 'acting'])();

const CONVENED = [true, false, 'convenedBy', 'acting'] as const;

const withConvened = (number: number | undefined, { convened }: Case): number | undefined =>
  number === undefined ? undefined : number * CONVENED.length + CONVENED.indexOf(convened);

const byTurnout = /* @__PURE__ */ byNumber((given: Case, { readings }: Chosen): MeetingVerdict => {
  const outcome = outcomeOf(given, readings);
  return {
    decision: 'meeting',
    outcome,
    grounds: groundsOf(given, readings),
    missing: NONE,
    // The readings are about the count alone.
    contested:
      given.meeting.committee === 'security' || given.convened === false
        ? NONE
        : contests(readingsInPlay(given.meeting), readings, outcome, (other) => outcomeOf(given, other)),
    remedies: NONE,
    caveats: joined(
      tableCaveats(given.meeting),
      isChairAway(given.meeting) ? presiding(given.meeting.committee) : NONE,
    ),
  };
});

/** Whether the chair is known not to be there, by none of the posts that he holds. */
function isChairAway({ chair, groups, ...others }: Meeting): boolean {
  const ways = seatsOf({ chair, groups, ...others });
  const its = groups.find((group) => group.includes(ways.length - 1)) ?? [ways.length - 1];
  return chair > 1 && its.every((seat) => ways[seat]! > 1);
}

/** He presides over the committee, and nobody is named who does so in his place. */
const presiding = (committee: Meeting['committee']): readonly Caveat[] =>
  (['steering', 'security'] as const)
    .filter((its) => (committee ?? its) === its)
    .map((its) => ({ code: 'nobody-to-preside', citation: its === 'steering' ? '第18条' : '第23条' }));

const bySeats = /* @__PURE__ */ byNumber((given: Case, chosen: Chosen): MeetingVerdict => {
  const verdict = byTurnout(withConvened(turnoutOf(given.meeting), given), given, chosen);
  return verdict.outcome === 'undetermined'
    ? { ...verdict, missing: missingOf(given, chosen) }
    : { ...verdict, remedies: remediesOf(given, chosen) };
});

/** Whether the meeting has the quorum that its committee needs. */
function quorate(meeting: Meeting, readings: Readings): boolean | 'unknown' {
  if (meeting.committee === 'security') return true;
  const reached = majority(tally(meeting, readings));
  // The Security Committee would do without a majority.
  return meeting.committee === undefined && reached === false ? 'unknown' : reached;
}

/** Who convened and who attends do not depend on each other, so that each is open or settled by itself. */
function outcomeOf({ meeting, convened }: Case, readings: Readings): Outcome | 'undetermined' {
  const enough = quorate(meeting, readings);
  if (convened === false || enough === false) return 'may-not-open';
  return convened !== true || enough === 'unknown' ? 'undetermined' : 'may-open';
}

/** Of an open outcome: whatever is not known of the quorum can tip it, and so can the convener. */
function missingOf({ meeting, convened }: Case, { readings }: Chosen): string[] {
  const reached = majority(tally(meeting, readings));
  return [
    ...(meeting.committee === undefined && reached !== true ? ['committee'] : []),
    ...(meeting.committee !== 'security' && reached === 'unknown' ? openPosts(meeting, readings) : []),
    ...(typeof convened === 'string' ? [convened] : []),
  ];
}

function groundsOf({ meeting, convened }: Case, readings: Readings): Ground<MeetingGround>[] {
  const { committee } = meeting;
  const byChair = typeof convened === 'string' ? 'unknown' : convened;
  const count = tally(meeting, readings);
  const holds = committee === undefined ? 'unknown' : true;
  const figures = committee === 'steering' ? { ...figuresOf(count) } : {};
  const steering: Ground<MeetingGround>[] = [
    { code: 'steering-convened', citation: steeringConvened.citation, holds: byChair },
    { code: 'quorum-clause', citation: quorumClause.citation, holds },
    { code: 'majority-present', citation: majorityPresent.citation, holds: majority(count), values: figures },
  ];
  const security: Ground<MeetingGround>[] = [
    { code: 'security-convened', citation: securityConvened.citation, holds: byChair },
    { code: 'no-quorum-clause', citation: noQuorumClause.citation, holds },
  ];
  return [...(committee === 'security' ? [] : steering), ...(committee === 'steering' ? [] : security)];
}

/** Those by a seat of one committee alone would say which committee meets, and that is no remedy. */
const isOfBoth = ({ seats: [seat] }: Member): boolean => {
  const post = steeringMembers()[seat!];
  return post === undefined || securityMembers().includes(post);
};

/** Members who are absent or represented come first, then those of whom nothing is known. */
function remediesOf({ meeting, convened }: Case, { readings }: Chosen): readonly Remedy<MeetingFacts, Outcome>[] {
  const { committee } = meeting;
  // Where nobody is the chair, nobody can convene.
  if (convened !== true && meeting.chair === VACANT) return NONE;
  const members = membersOf(meeting, readings);
  const absent = members.filter(({ attends }) => attends === 'absent');
  const canCome = [...absent, ...members.filter(({ attends }) => attends === undefined)];
  const change =
    committee === 'security' || majority(tally(meeting, readings)) === true
      ? {}
      : attended(committee === undefined ? canCome.filter(isOfBoth) : canCome, meeting, readings);
  if (change === undefined) return NONE;
  return [
    {
      kind: 'change',
      change: { ...change, ...(convened !== true && { convenedBy: steeringChair }) },
      outcome: 'may-open',
      citation: committee === 'security' ? securityConvened.citation : steeringConvened.citation,
      by: steeringChair,
    },
  ];
}
