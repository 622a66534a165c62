import { appendedTable2, table2Attested } from '../articles/appended-table-2.js';
import { appendedTable3, table3Attested } from '../articles/appended-table-3.js';
import { article3Attested } from '../articles/article-03-chief-information-officer.js';
import { article17Attested } from '../articles/article-17-steering-committee-members.js';
import { article19Attested } from '../articles/article-19-steering-committee-meetings.js';
import { article22Attested } from '../articles/article-22-security-committee-members.js';
import { article24Attested } from '../articles/article-24-security-committee-meetings.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { readPost } from '../regulation/named-post.js';
import { samePost } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';
import { attestationCaveats } from '../verdict/attested.js';
import { contests } from '../verdict/contest.js';
import type { Decision } from '../verdict/decision.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Caveat, Contest, Ground, Remedy, Verdict } from '../verdict/verdict.js';
import {
  absentSeats,
  attended,
  figuresOf,
  majority,
  openPosts,
  openSeats,
  readingsInPlay,
  tally,
} from './quorum.count.js';
import { type Meeting, type QuorumFacts, readMeeting, type SeatedPost } from './quorum.facts.js';

/**
 * Facts of {@link decideMeeting}: those of {@link decideQuorum}, and who convened the meeting. An absent fact is not
 * known, but for the two lists, which are empty unless given.
 * @ja 会議を開くことができるかの判断に用いる事実
 */
export interface MeetingFacts extends QuorumFacts {
  /** The post in whose name the meeting was convened. */
  readonly convenedBy?: SeatedPost | (string & {}) | undefined;
}

/**
 * What the verdict examines: who convened the meeting, and the quorum where there is one.
 * @ja 検討する要件の符号
 */
export type MeetingGround =
  | 'steering-convened'
  | 'quorum-clause'
  | 'majority-present'
  | 'security-convened'
  | 'no-quorum-clause';

/**
 * The verdict of {@link decideMeeting}.
 * @ja 会議を開くことができるかの判断の結果
 */
export type MeetingVerdict = Verdict<
  'meeting',
  { 'may-open': object; 'may-not-open': object },
  MeetingGround,
  MeetingFacts
>;

type Outcome = 'may-open' | 'may-not-open';

/** The chief information officer chairs both committees (Article 17, paragraph (1); Article 22, paragraph (1)). */
const CONVENER = '情報統括責任者';

/**
 * Whether a meeting of a committee may be opened (Article 19, paragraph (1); Article 24, paragraph (1)).
 *
 * Presupposes a meeting of the Steering Committee or of the Security Committee.
 *
 * - `may-open`: its chair has convened it and, in the Steering Committee, more than half of the members are present.
 * - `may-not-open`: somebody else has convened it, or no majority of the Steering Committee is present.
 *
 * Edges. The chair of both is the chief information officer, who is 管理部長: any of these names will do. The Security
 * Committee has no quorum. The count, and what the text leaves open about it, is that of `decideQuorum`. While the
 * committee is not known, a meeting that its chair convened with a certain majority may be opened either way.
 *
 * Remedies bring about as few seats as possible: members who are absent or represented first, then those of whom nothing
 * is known, in the order of the table. While the committee is not known, only seats that both tables have, and there may
 * be no such remedy.
 *
 * Not decided: who convenes while the chair is away, as the text has no deputy; notice and agenda; how the committee votes.
 *
 * @throws InvalidFactsError if a fact is not understood: a post that the table does not have, a unit for a post.
 * @example
 * ```ts
 * decideMeeting({ committee: 'security', convenedBy: '管理部長' }).outcome // => 'may-open'
 * decideMeeting({ committee: 'security', convenedBy: 'デジタル推進課長' }).outcome // => 'may-not-open'
 * decideMeeting({ committee: 'security' }).missing // => ['convenedBy']
 * ```
 * @ja 委員会の会議を開くことができるか（第19条第1項・第24条第1項）。
 * @category Chapter 6 — Steering Committee
 */
export function decideMeeting(facts: MeetingFacts, options?: Options): MeetingVerdict {
  const chosen = readOptions(options);
  const { convened, ...meeting } = understand(facts, readConvenedMeeting);
  const { readings } = chosen;
  const outcome = outcomeOf(meeting, convened, readings);
  return {
    decision: 'meeting',
    outcome,
    grounds: groundsOf(meeting, convened, readings),
    missing: outcome === 'undetermined' ? missingOf(meeting, convened, readings) : [],
    contested: contestedOf(meeting, convened, outcome, readings),
    remedies: outcome === 'may-not-open' ? remediesOf(meeting, convened, readings) : [],
    caveats: caveatsOf(meeting, chosen),
  };
}

const FACTS = ['committee', 'attendance', 'temporaryMembers', 'chair', 'samePerson', 'convenedBy'];

/** Whether its chair convened a meeting, as far as that is known. */
type Convened = boolean | undefined;

export function readConvenedMeeting(facts: Given, issues: Issue[]): Meeting & { readonly convened: Convened } {
  refuseOtherKeys(facts, FACTS, '', issues);
  const { committee, attendance, temporaryMembers, chair, samePerson } = facts;
  const meeting = readMeeting({ committee, attendance, temporaryMembers, chair, samePerson }, issues);
  const convenedBy = readPost(facts['convenedBy'], 'convenedBy', issues);
  return { ...meeting, convened: convenedBy === undefined ? undefined : samePost(convenedBy, CONVENER) };
}

/** Whether the meeting has the quorum that its committee needs. */
function quorate(meeting: Meeting, readings: Readings): boolean | 'unknown' {
  if (meeting.committee === 'security') return true;
  const reached = majority(tally(meeting, readings));
  // The Security Committee would do without a majority.
  return meeting.committee === undefined && reached === false ? 'unknown' : reached;
}

/** Who convened and who attends do not depend on each other, so that each is open or settled by itself. */
function outcomeOf(meeting: Meeting, convened: Convened, readings: Readings): Outcome | 'undetermined' {
  const enough = quorate(meeting, readings);
  if (convened === false || enough === false) return 'may-not-open';
  return convened === undefined || enough === 'unknown' ? 'undetermined' : 'may-open';
}

/** Of an open outcome: whatever is not known of the quorum can tip it, and so can the convener. */
function missingOf(meeting: Meeting, convened: Convened, readings: Readings): string[] {
  const reached = majority(tally(meeting, readings));
  const steering = meeting.committee !== 'security';
  return [
    ...(meeting.committee === undefined && reached !== true ? ['committee'] : []),
    ...(steering && reached === 'unknown' ? openPosts(meeting, readings) : []),
    ...(convened === undefined ? ['convenedBy'] : []),
  ];
}

function contestedOf(
  meeting: Meeting,
  convened: Convened,
  outcome: Outcome | 'undetermined',
  readings: Readings,
): Contest<Outcome>[] {
  // The readings are about the count alone.
  if (meeting.committee === 'security' || convened === false) return [];
  return contests(readingsInPlay(meeting), readings, outcome, (other) => outcomeOf(meeting, convened, other));
}

function groundsOf(meeting: Meeting, convened: Convened, readings: Readings): Ground<MeetingGround>[] {
  const { committee } = meeting;
  const count = tally(meeting, readings);
  const holds = committee === undefined ? 'unknown' : true;
  const byChair = convened ?? 'unknown';
  const figures = committee === 'steering' ? { ...figuresOf(count) } : {};
  const steering: Ground<MeetingGround>[] = [
    { code: 'steering-convened', citation: '第19条第1項', holds: byChair },
    { code: 'quorum-clause', citation: '第19条第1項', holds },
    { code: 'majority-present', citation: '第19条第1項', holds: majority(count), values: figures },
  ];
  const security: Ground<MeetingGround>[] = [
    { code: 'security-convened', citation: '第24条第1項', holds: byChair },
    { code: 'no-quorum-clause', citation: '第24条第1項', holds },
  ];
  return [...(committee === 'security' ? [] : steering), ...(committee === 'steering' ? [] : security)];
}

/** A seat of one committee alone would say which committee meets, and that is no remedy. */
const isSeatOfBoth = (seat: number): boolean =>
  seat >= appendedTable2.length || (appendedTable3 as readonly string[]).includes(appendedTable2[seat]!);

function remediesOf(meeting: Meeting, convened: Convened, readings: Readings): Remedy<MeetingFacts, Outcome>[] {
  const { committee } = meeting;
  const seats = [...absentSeats(meeting, readings), ...openSeats(meeting, readings)];
  const present =
    committee === 'security' || majority(tally(meeting, readings)) === true
      ? {}
      : attended(committee === undefined ? seats.filter(isSeatOfBoth) : seats, meeting, readings);
  if (present === undefined) return [];
  const change = { ...present, ...(convened !== true && { convenedBy: CONVENER }) };
  return [
    { change, outcome: 'may-open', citation: committee === 'security' ? '第24条第1項' : '第19条第1項', by: CONVENER },
  ];
}

function caveatsOf({ committee }: Meeting, { on }: Chosen): Caveat[] {
  const steering = committee !== 'security';
  const security = committee !== 'steering';
  return attestationCaveats(on, [
    article3Attested,
    ...(steering ? [article17Attested, article19Attested] : []),
    ...(security ? [article22Attested, article24Attested] : []),
    ...(steering ? [table2Attested] : []),
    ...(security ? [table3Attested] : []),
  ]);
}

/** The question {@link decideMeeting} answers, as data. */
export const meeting = {
  id: 'meeting',
  question: { ja: 'この会議を開くことができるか。', en: 'May this meeting be opened?' },
  presupposes: {
    ja: '運営委員会又はセキュリティ委員会の会議であること。',
    en: 'A meeting of the Steering Committee or of the Security Committee.',
  },
  citations: [
    '第3条第1項',
    '第17条第1項',
    '第17条第2項',
    '第19条第1項',
    '第22条第1項',
    '第24条第1項',
    '別表第2',
    '別表第3',
  ],
  outcomes: ['may-open', 'may-not-open'],
  favourable: ['may-open'],
  readings: ['chair-in-quorum', 'quorum-base', 'proxy-attendance', 'same-person'],
  decide: decideMeeting,
} as const satisfies Decision<'meeting', Outcome, MeetingFacts, MeetingVerdict>;
