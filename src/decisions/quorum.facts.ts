import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import { complain, type Issue } from '../errors.js';
import { type Given, isList, isRecord, readOneOf, refuseOtherKeys } from '../facts.js';
import { posts } from '../posts.js';

/**
 * The two committees: 電子情報システム運営委員会 (`steering`) and 情報セキュリティ委員会 (`security`).
 * @ja 運営委員会・セキュリティ委員会の別
 */
export type Committee = 'steering' | 'security';

/**
 * How a seat is attended: in person, not at all, by a proxy, or there is nobody in the post.
 * @ja 出欠（出席・欠席・代理・欠員）
 */
export type Status = 'present' | 'absent' | 'proxy' | 'vacant';

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
  readonly attendance?: { readonly [post in CommitteePost]?: Status | undefined } | undefined;
  /** One status for each temporary member (Article 17, paragraph (2)). Empty unless given. */
  readonly temporaryMembers?: readonly Status[] | undefined;
  /** The status of the chair, the chief information officer. */
  readonly chair?: Status | undefined;
  /** Groups of posts held by one person, the chair's 情報統括責任者 included. Empty unless given. */
  readonly samePerson?: readonly (readonly SeatedPost[])[] | undefined;
}

/** The chair's seat: after all others. */
export const CHAIR = Number.POSITIVE_INFINITY;

/** A meeting as understood. */
export interface Meeting {
  /** Also known where the posts named belong to the table of one committee alone. */
  readonly committee: Committee | undefined;
  /** Seat by seat: the posts of Appended Table 2 in its order, then the temporary members. */
  readonly statuses: readonly (Status | undefined)[];
  readonly chair: Status | undefined;
  /** Seats of one person, {@link CHAIR} included. No seat is in two groups. */
  readonly groups: readonly (readonly number[])[];
}

const STATUSES = ['present', 'absent', 'proxy', 'vacant'] as const;
const COMMITTEES = ['steering', 'security'] as const;
const FACTS = ['committee', 'attendance', 'temporaryMembers', 'chair', 'samePerson'] as const;

/** A post of the tables: the committees that have it, and its place among the posts of both, those of Appended Table 2 first. */
interface Seat {
  readonly committees: readonly Committee[];
  readonly place: number;
}

/** Seats by every name of their post: as in the tables, without the department in front, and as the regulation calls it elsewhere. */
function seatsByName(): ReadonlyMap<string, Seat> {
  const tables: { readonly [committee in Committee]: readonly string[] } = {
    steering: appendedTable2,
    security: appendedTable3,
  };
  const all = [...tables.steering, ...tables.security];
  const seats = new Map<string, Seat>();
  const add = (names: readonly string[], seat: Seat) => {
    for (const name of names) seats.set(name, seat);
  };
  for (const post of all)
    add([post, post.replace(/^.*?(?:部|教育委員会事務局)/, '')], {
      committees: COMMITTEES.filter((committee) => tables[committee].includes(post)),
      place: all.indexOf(post),
    });
  const [chair, digitalPromotion] = posts;
  add([chair.post, ...chair.alsoCalled], { committees: COMMITTEES, place: CHAIR });
  add(digitalPromotion.alsoCalled, seats.get(digitalPromotion.post)!);
  return seats;
}

const seats = /* @__PURE__ */ seatsByName();

/** Every name under which a committee's posts, or the chair, may be given. */
export const seatNames = (committee: Committee, which: 'members' | 'chair'): string[] =>
  [...seats]
    .filter(([, { committees, place }]) => committees.includes(committee) && (place === CHAIR) === (which === 'chair'))
    .map(([name]) => name);

export function readMeeting(facts: Given, issues: Issue[]): Meeting {
  refuseOtherKeys(facts, FACTS, '', issues);
  const named = readOneOf(facts['committee'], COMMITTEES, 'committee', issues);
  // A post outside the table would contradict the committee, so that the posts named can settle which one meets.
  const possible = new Set<Committee>(named === undefined ? COMMITTEES : [named]);
  const statusOf = readAttendance(facts['attendance'], possible, issues);
  const temporary = readTemporaryMembers(facts['temporaryMembers'], issues);
  const chair = readOneOf(facts['chair'], STATUSES, 'chair', issues);
  const groups = readGroups(facts['samePerson'], possible, (seat) => (seat === CHAIR ? chair : statusOf(seat)), issues);
  const [committee] = possible;
  return {
    committee: possible.size === 1 ? committee : undefined,
    statuses: [...appendedTable2.map((_, place) => statusOf(place)), ...temporary],
    chair,
    groups,
  };
}

/** The place of a post that a possible committee has; narrows the committees to those that have it. */
function readSeat(post: unknown, path: string, possible: Set<Committee>, issues: Issue[]): number | undefined {
  const seat = typeof post === 'string' ? (seats.get(post) ?? seats.get(post.normalize('NFKC').trim())) : undefined;
  const having = seat?.committees.filter((committee) => possible.has(committee)) ?? [];
  if (seat === undefined || having.length === 0) return unknownPost(path, issues);
  for (const committee of COMMITTEES) if (!having.includes(committee)) possible.delete(committee);
  return seat.place;
}

const unknownPost = (path: string, issues: Issue[]) =>
  complain(issues, path, 'unknown-post', 'この委員会の職ではありません。', "This is no post of the committee's.");

type StatusAt = (seat: number) => Status | undefined;

function readAttendance(value: unknown, possible: Set<Committee>, issues: Issue[]): StatusAt {
  const attended = new Map<number, Status>();
  if (value !== undefined && isRecord(value, 'attendance', issues)) {
    for (const post of Object.keys(value)) {
      const path = `attendance.${post}`;
      // A post without a status is not known, like one that is not named: it does not tell which committee meets.
      const seat = readSeat(post, path, value[post] === undefined ? new Set(COMMITTEES) : possible, issues);
      const status = readOneOf(value[post], STATUSES, path, issues);
      // The chair sits, but not as a member: the fact `chair` has his status.
      if (seat === CHAIR) unknownPost(path, issues);
      if (seat === undefined || status === undefined) continue;
      if ((attended.get(seat) ?? status) !== status)
        complain(issues, path, 'contradiction', '同じ職に二つの出欠があります。', 'One post is given two statuses.');
      attended.set(seat, status);
    }
  }
  return (seat) => attended.get(seat);
}

function readTemporaryMembers(value: unknown, issues: Issue[]): Status[] {
  if (value === undefined || !isList(value, 'temporaryMembers', issues)) return [];
  // An entry stands for a member who exists; unlike a post of the table it cannot be left open.
  return Array.from(value, (status, i) => readOneOf(status ?? null, STATUSES, `temporaryMembers.${i}`, issues)!);
}

function readGroups(value: unknown, possible: Set<Committee>, statusAt: StatusAt, issues: Issue[]): number[][] {
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
      if (statusAt(seat) === 'vacant')
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
