import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isList, isRecord, readOneOf, refuseOtherKeys } from '../input/facts.js';
import { posts } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';

/**
 * The two committees: 電子情報システム運営委員会 (`steering`) and 情報セキュリティ委員会 (`security`).
 * @ja 運営委員会・セキュリティ委員会の別
 */
export type Committee = 'steering' | 'security';

/**
 * How a seat is attended: in person, not at all, by a proxy, or there is nobody in the post.
 * @ja 出欠（出席・欠席・代理・欠員）
 */
export type Attendance = 'present' | 'absent' | 'proxy' | 'vacant';

type Member = (typeof appendedTable2)[number] | (typeof appendedTable3)[number];
type WithoutDepartment<Post extends string> = Post extends
  | `${string}教育委員会事務局${infer Short}`
  | `${infer _}部${infer Short}`
  ? Short
  : never;

/**
 * A post of Appended Table 2 or 3, with or without its department in front.
 * @ja 別表第2・別表第3の委員の職
 */
export type CommitteePost = Member | WithoutDepartment<Member> | '情報管理責任者';

/**
 * A post of a committee, or that of its chair.
 * @ja 委員又は委員長の職
 */
export type SeatedPost = CommitteePost | '情報統括責任者' | '管理部長' | '運営委員長' | 'セキュリティ委員長';

/**
 * Facts of {@link decideQuorum}. An absent fact is not known, but for the two lists, which are empty unless given.
 * @ja 定足数の判断に用いる事実
 */
export interface QuorumFacts {
  readonly committee?: Committee | undefined;
  /** Each member's status, by post of that committee's table (of either table while the committee is not known). */
  readonly attendance?: { readonly [post in CommitteePost]?: Attendance | undefined } | undefined;
  /** One status for each temporary member (Article 17, paragraph (2)). Empty unless given. */
  readonly temporaryMembers?: readonly Attendance[] | undefined;
  /** The status of the chair, the chief information officer. */
  readonly chair?: Attendance | undefined;
  /** Groups of posts held by one person, the chair's 情報統括責任者 included. Empty unless given. */
  readonly samePerson?: readonly (readonly SeatedPost[])[] | undefined;
}

/** The chair's seat: after all others. An integer, so that lists of seats stay lists of integers. */
export const CHAIR = 2 ** 30;

/** How many seats have each status; `open` of how many it is not known. */
export type Turnout = { readonly [status in Attendance | 'open']: number };

/** A meeting as understood. */
export interface Meeting {
  /** Also known where the posts named belong to the table of one committee alone. */
  readonly committee: Committee | undefined;
  /** Seat by seat: the posts of Appended Table 2 in its order, then the temporary members. */
  readonly statuses: readonly (Attendance | undefined)[];
  readonly chair: Attendance | undefined;
  /** Seats of one person, {@link CHAIR} included. No seat is in two groups. */
  readonly groups: readonly (readonly number[])[];
  /** How the seats are attended, by whether the chair's is counted. */
  readonly turnout: { readonly [reading in Readings['chair-in-quorum']]: Turnout };
}

const STATUSES = ['present', 'absent', 'proxy', 'vacant'] as const;
const COMMITTEES = ['steering', 'security'] as const;
const FACTS = ['committee', 'attendance', 'temporaryMembers', 'chair', 'samePerson'] as const;

/** A set of committees: 1 is the Steering Committee alone, 2 the Security Committee alone, 3 both. */
type Committees = number;
const BOTH: Committees = 3;
const only = (committee: Committee): Committees => COMMITTEES.indexOf(committee) + 1;

/** A post of the tables: the committees that have it, and its place among the posts of both, those of Appended Table 2 first. */
interface Seat {
  readonly committees: Committees;
  readonly place: number;
}

/** Seats by every name of their post: as in the tables, without the department in front, and as the regulation calls it elsewhere. */
function seatsByName(): ReadonlyMap<string, Seat> {
  const steering: readonly string[] = appendedTable2;
  const security: readonly string[] = appendedTable3;
  const all = [...steering, ...security];
  const seats = new Map<string, Seat>();
  for (const post of all) {
    const committees = Number(steering.includes(post)) + 2 * Number(security.includes(post));
    const seat = { committees, place: all.indexOf(post) };
    seats.set(post, seat).set(post.replace(/.*?(?:部|教育委員会事務局)/, ''), seat);
  }
  const [chair, digitalPromotion] = posts;
  for (const name of [chair.post, ...chair.alsoCalled]) seats.set(name, { committees: BOTH, place: CHAIR });
  for (const name of digitalPromotion.alsoCalled) seats.set(name, seats.get(digitalPromotion.post)!);
  return seats;
}

const seats = /* @__PURE__ */ seatsByName();

/** Every name under which a committee's posts, or the chair, may be given. */
export const seatNames = (committee: Committee, which: 'members' | 'chair'): string[] =>
  [...seats]
    .filter(([, { committees, place }]) => committees & only(committee) && (place === CHAIR) === (which === 'chair'))
    .map(([name]) => name);

export function readMeeting(facts: Given, issues: Issue[]): Meeting {
  refuseOtherKeys(facts, FACTS, '', issues);
  const named = readOneOf(facts['committee'], COMMITTEES, 'committee', issues);
  // A post outside the table would contradict the committee, so that the posts named can settle which one meets.
  const possible = { committees: named ? only(named) : BOTH };
  const attended = readAttendance(facts['attendance'], possible, issues);
  const statuses = appendedTable2.map((_, seat) => attended[seat]);
  readTemporaryMembers(facts['temporaryMembers'], statuses, issues);
  const chair = readOneOf(facts['chair'], STATUSES, 'chair', issues);
  const groups = readGroups(facts['samePerson'], possible, attended, chair, issues);
  const turnout = turnoutOf(statuses);
  const counted = { ...turnout };
  counted[chair ?? 'open'] += 1;
  // Of both committees there is no one name, and none is found.
  const committee = COMMITTEES[possible.committees - 1];
  return { committee, statuses, chair, groups, turnout: { 'not-counted': turnout, counted } };
}

export function turnoutOf(statuses: readonly (Attendance | undefined)[]): {
  -readonly [status in keyof Turnout]: number;
} {
  const turnout = { present: 0, absent: 0, proxy: 0, vacant: 0, open: 0 };
  for (const status of statuses) turnout[status ?? 'open'] += 1;
  return turnout;
}

/** The committees that can be meant, ever fewer as posts are read. */
interface Possible {
  committees: Committees;
}

/** The place of a post that a possible committee has; narrows the committees to those that have it. */
function readSeat(post: unknown, path: string, possible: Possible, issues: Issue[]): number | undefined {
  const seat = typeof post === 'string' ? (seats.get(post) ?? seats.get(post.normalize('NFKC').trim())) : undefined;
  if (!seat || !(seat.committees & possible.committees)) return unknownPost(path, issues);
  possible.committees &= seat.committees;
  return seat.place;
}

const unknownPost = (path: string, issues: Issue[]) =>
  complain(issues, path, 'unknown-post', 'この委員会の職ではありません。', "This is no post of the committee's.");

/** Statuses by seat, with gaps. */
type Statuses = (Attendance | undefined)[];

function readAttendance(value: unknown, possible: Possible, issues: Issue[]): Statuses {
  const attended: Statuses = [];
  if (value === undefined || !isRecord(value, 'attendance', issues)) return attended;
  for (const post of Object.keys(value)) {
    const path = `attendance.${post}`;
    const given = value[post];
    // A post without a status is not known, like one that is not named: it does not tell which committee meets.
    const telling = given === undefined ? { committees: BOTH } : possible;
    const seat = readSeat(post, path, telling, issues);
    const status = readOneOf(given, STATUSES, path, issues);
    // The chair sits, but not as a member: the fact `chair` has his status.
    if (seat === CHAIR) unknownPost(path, issues);
    if (seat === undefined || status === undefined) continue;
    if ((attended[seat] ?? status) !== status)
      complain(issues, path, 'contradiction', '同じ職に二つの出欠があります。', 'One post is given two statuses.');
    attended[seat] = status;
  }
  return attended;
}

/** Adds one seat for each temporary member. */
function readTemporaryMembers(value: unknown, statuses: (Attendance | undefined)[], issues: Issue[]): void {
  if (value === undefined || !isList(value, 'temporaryMembers', issues)) return;
  // An entry stands for a member who exists; unlike a post of the table it cannot be left open.
  for (let i = 0; i < value.length; i++)
    statuses.push(readOneOf(value[i] ?? null, STATUSES, `temporaryMembers.${i}`, issues));
}

function readGroups(
  value: unknown,
  possible: Possible,
  attended: Statuses,
  chair: Attendance | undefined,
  issues: Issue[],
): number[][] {
  let groups: number[][] = [];
  if (value === undefined || !isList(value, 'samePerson', issues)) return groups;
  for (let i = 0; i < value.length; i++) {
    const posts: unknown = value[i];
    const path = `samePerson.${i}`;
    if (!isList(posts, path, issues)) continue;
    if (posts.length === 0) complain(issues, path, 'empty', '職がありません。', 'This group has no posts.');
    const group = new Set<number>();
    for (let j = 0; j < posts.length; j++) {
      const place = `${path}.${j}`;
      const seat = readSeat(posts[j], place, possible, issues);
      if (seat === undefined) continue;
      if ((seat === CHAIR ? chair : attended[seat]) === 'vacant')
        complain(issues, place, 'contradiction', '欠員の職は兼ねられません。', 'Nobody holds a vacant post.');
      group.add(seat);
    }
    // Who is the same person as one of a group is the same person as all of it.
    const touched = (other: number[]) => other.some((seat) => group.has(seat));
    for (const seat of groups.filter(touched).flat()) group.add(seat);
    groups = [...groups.filter((other) => !touched(other)), [...group].sort((a, b) => a - b)];
  }
  return groups;
}
