import { appendedTable2, table2Attested } from '../articles/appended-table-2.js';
import { table3Attested } from '../articles/appended-table-3.js';
import { article17Attested } from '../articles/article-17-steering-committee-members.js';
import { article19Attested, majorityOf } from '../articles/article-19-steering-committee-meetings.js';
import { article24Attested } from '../articles/article-24-security-committee-meetings.js';
import { attestationCaveats } from '../attestation.js';
import { contests } from '../contest.js';
import type { Decision } from '../decision.js';
import { understand } from '../facts.js';
import { type Chosen, type Options, readOptions } from '../options.js';
import type { ReadingId, Readings } from '../readings.js';
import type { Caveat, Contest, Ground, Remedy, Verdict } from '../verdict.js';
import { CHAIR, type Meeting, type QuorumFacts, readMeeting, type Status } from './quorum.facts.js';

export type QuorumGround = 'quorum-clause' | 'majority-present' | 'no-quorum-clause';

interface Figures {
  /** How many members count towards the quorum. */
  readonly members?: number;
  /** How many of them are present. */
  readonly present?: number;
  /** How many must be. */
  readonly required?: number;
}

export type QuorumVerdict = Verdict<
  'quorum',
  { quorate: Figures; inquorate: Figures; 'no-quorum-prescribed': object },
  QuorumGround,
  QuorumFacts
>;

type Outcome = 'quorate' | 'inquorate' | 'no-quorum-prescribed';

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
 * open, the defaults are: the chair is no member (`chair-in-quorum`), a vacant post is no member (`quorum-base`), a proxy
 * is not a member present (`proxy-attendance`), one person in several posts is one member, present if any of the posts
 * is attended, as chair too (`same-person`). While the committee is not known, a post that only one table has settles it.
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
  const meeting = understand(facts, readMeeting);
  const { readings } = chosen;
  const outcome = outcomeOf(meeting, readings);
  const count = tally(meeting, readings);
  const figures = meeting.committee === 'steering' ? figuresOf(count) : {};
  return {
    decision: 'quorum',
    outcome,
    ...figures,
    grounds: groundsOf(meeting, count, figures),
    missing: outcome === 'undetermined' ? missingOf(meeting, readings) : [],
    contested: contestedOf(meeting, outcome, readings),
    remedies: outcome === 'inquorate' ? remediesOf(meeting, readings) : [],
    caveats: caveatsOf(meeting, chosen),
  };
}

const TABLE_SEATS = appendedTable2.length;

const statusAt = ({ statuses, chair }: Meeting, seat: number) => (seat === CHAIR ? chair : statuses[seat]);
const isShared = ({ groups }: Meeting, seat: number) => groups.some((seats) => seats.includes(seat));

/**
 * Who the members are, each by their seats (Article 17), in the order of the table, under the readings on the chair and
 * on one person in several posts.
 */
function membersOf(meeting: Meeting, readings: Readings): (readonly number[])[] {
  const chairCounts = readings['chair-in-quorum'] === 'counted';
  const seats = [...meeting.statuses.keys(), ...(chairCounts ? [CHAIR] : [])];
  if (readings['same-person'] === 'one-per-post') return seats.map((seat) => [seat]);
  // A chair who also holds a post of the table is a member by that post.
  const people = meeting.groups.filter(([first]) => first !== CHAIR || chairCounts);
  const others = seats.filter((seat) => !isShared(meeting, seat)).map((seat) => [seat]);
  return [...people, ...others].sort(([a], [b]) => a! - b!);
}

type Standing = 'present' | 'not-present' | 'no-member' | 'open';

function standingOf(seats: readonly number[], meeting: Meeting, readings: Readings): Standing {
  const statuses = seats.map((seat) => statusAt(meeting, seat));
  if (statuses.includes('present')) return 'present';
  if (statuses.includes('proxy') && readings['proxy-attendance'] === 'counted') return 'present';
  if (statuses.includes(undefined)) return 'open';
  return statuses.includes('vacant') && readings['quorum-base'] === 'incumbents' ? 'no-member' : 'not-present';
}

interface Tally {
  readonly members: number;
  readonly present: number;
  /** Members whose attendance is not known, */
  readonly open: number;
  /** and how many of them may turn out to be no members, their posts being vacant. */
  readonly mayBeVacant: number;
}

function tally(meeting: Meeting, readings: Readings): Tally {
  let [members, present, open, mayBeVacant] = [0, 0, 0, 0];
  for (const seats of membersOf(meeting, readings)) {
    const standing = standingOf(seats, meeting, readings);
    if (standing === 'no-member') continue;
    members += 1;
    if (standing === 'present') present += 1;
    if (standing !== 'open') continue;
    open += 1;
    // A post that somebody is known to hold is not vacant.
    if (!isShared(meeting, seats[0]!) && readings['quorum-base'] === 'incumbents') mayBeVacant += 1;
  }
  return { members, present, open, mayBeVacant };
}

/** Whether more than half are present: at worst all open members stay away, at best all of them come. */
function majority({ members, present, open }: Tally): boolean | 'unknown' {
  const required = majorityOf(members);
  if (present >= required) return true;
  return present + open >= required ? 'unknown' : false;
}

function outcomeOf(meeting: Meeting, readings: Readings): Outcome | 'undetermined' {
  if (meeting.committee === 'security') return 'no-quorum-prescribed';
  const reached = majority(tally(meeting, readings));
  if (meeting.committee === undefined || reached === 'unknown') return 'undetermined';
  return reached ? 'quorate' : 'inquorate';
}

/** The figures that are the same however the open members turn out. */
function figuresOf({ members, present, open, mayBeVacant }: Tally): Figures {
  const required = majorityOf(members);
  return {
    ...(mayBeVacant === 0 && { members }),
    ...(open === 0 && { present }),
    ...(majorityOf(members - mayBeVacant) === required && { required }),
  };
}

function groundsOf({ committee }: Meeting, count: Tally, figures: Figures): Ground<QuorumGround>[] {
  const holds = committee === undefined ? 'unknown' : true;
  const noClause: Ground<QuorumGround> = { code: 'no-quorum-clause', citation: '第24条第1項', holds };
  if (committee === 'security') return [noClause];
  return [
    { code: 'quorum-clause', citation: '第19条第1項', holds },
    { code: 'majority-present', citation: '第19条第1項', holds: majority(count), values: { ...figures } },
    ...(committee === undefined ? [noClause] : []),
  ];
}

/** While the outcome is open, every open member can tip it; so can each of one person's open posts, the others unattended. */
function missingOf(meeting: Meeting, readings: Readings): string[] {
  const missing = meeting.committee === undefined ? ['committee'] : [];
  if (majority(tally(meeting, readings)) !== 'unknown') return missing;
  const open = membersOf(meeting, readings)
    .filter((seats) => standingOf(seats, meeting, readings) === 'open')
    .flatMap((seats) => seats.filter((seat) => statusAt(meeting, seat) === undefined))
    .sort((a, b) => a - b);
  return [...missing, ...open.map((seat) => (seat === CHAIR ? 'chair' : `attendance.${appendedTable2[seat]}`))];
}

function contestedOf(meeting: Meeting, outcome: Outcome | 'undetermined', readings: Readings): Contest<Outcome>[] {
  // Without a committee the outcome is open under every reading; the Security Committee has no quorum under any.
  if (meeting.committee !== 'steering') return [];
  const given = [...meeting.statuses, meeting.chair];
  const ids: ReadingId[] = ['chair-in-quorum'];
  if (given.includes('vacant')) ids.push('quorum-base');
  if (given.includes('proxy')) ids.push('proxy-attendance');
  if (meeting.groups.length > 0) ids.push('same-person');
  return contests(ids, readings, outcome, (other) => outcomeOf(meeting, other));
}

/** The fewest absent or represented members made present, in the order of the table; none if all of them would not do. */
function remediesOf(meeting: Meeting, readings: Readings): Remedy<QuorumFacts, Outcome>[] {
  const change: { attendance?: Record<string, Status>; temporaryMembers?: Status[]; chair?: Status } = {};
  const statuses = [...meeting.statuses];
  for (const seats of membersOf(meeting, readings)) {
    const seat = seats[0]!;
    if (standingOf(seats, meeting, readings) !== 'not-present' || statusAt(meeting, seat) === 'vacant') continue;
    if (seat === CHAIR) change.chair = 'present';
    else statuses[seat] = 'present';
    if (seat < TABLE_SEATS) change.attendance = attendanceIn(statuses);
    else if (seat !== CHAIR) change.temporaryMembers = statuses.slice(TABLE_SEATS) as Status[];
    const { chair = meeting.chair } = change;
    if (outcomeOf({ ...meeting, statuses, chair }, readings) === 'quorate')
      return [{ change, outcome: 'quorate', citation: '第19条第1項' }];
  }
  return [];
}

const attendanceIn = (statuses: Meeting['statuses']): Record<string, Status> =>
  Object.fromEntries(appendedTable2.flatMap((post, seat) => (statuses[seat] ? [[post, statuses[seat]]] : [])));

function caveatsOf({ committee }: Meeting, { on }: Chosen): Caveat[] {
  const steering = committee !== 'security';
  const security = committee !== 'steering';
  return attestationCaveats(on, [
    ...(steering ? [article17Attested, article19Attested] : []),
    ...(security ? [article24Attested] : []),
    ...(steering ? [table2Attested] : []),
    ...(security ? [table3Attested] : []),
  ]);
}

/** The question {@link decideQuorum} answers, as data. */
export const quorum = {
  id: 'quorum',
  question: { ja: 'この会議は定足数を満たすか。', en: 'Is this meeting quorate?' },
  presupposes: {
    ja: '委員長が招集した会議であること（第19条第1項・第24条第1項）。',
    en: 'A meeting convened by the chair (Article 19, paragraph (1); Article 24, paragraph (1)).',
  },
  citations: ['第17条第1項', '第17条第2項', '第19条第1項', '第24条第1項', '別表第2', '別表第3'],
  outcomes: ['quorate', 'inquorate', 'no-quorum-prescribed'],
  favourable: ['quorate'],
  readings: ['chair-in-quorum', 'quorum-base', 'proxy-attendance', 'same-person'],
  decide: decideQuorum,
} as const satisfies Decision<'quorum', Outcome, QuorumFacts, QuorumVerdict>;
