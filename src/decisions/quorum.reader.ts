/** How the facts of a meeting are read: which posts there are depends on the committee, and who meets on the posts named. */
import { steeringMembers } from '../articles/appended-table-2.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isList, isRecord, readOneOf } from '../input/facts.js';
import { deputised } from '../regulation/acting.js';
import { postForm } from '../regulation/posts.js';
import { NONE } from '../verdict/frozen.js';
import {
  ATTENDANCES,
  BOTH,
  CHAIR,
  COMMITTEES,
  type Committees,
  type Meeting,
  only,
  type Seat,
  seatsBySteering,
  VACANT,
  wayIn,
} from './quorum.facts.js';

/** A meeting while it is being read. */
type Draft = { -readonly [Part in keyof Meeting]: Meeting[Part] } & {
  /** The committees that can be meant, ever fewer as posts are read. */
  committees: Committees;
  /** The posts that only Appended Table 3 has, by their place. */
  elsewhere: readonly number[];
};

/** Reads these facts, whatever else stands beside them. */
export function readMeeting(facts: Given, issues: Issue[]): Meeting {
  const named = readOneOf(facts['committee'], COMMITTEES, 'committee', issues);
  const draft: Draft = {
    committee: named,
    seating: 0,
    temporaryMembers: NONE,
    chair: 0,
    groups: NONE,
    // A post outside the table would contradict the committee, so that the posts named can settle which one meets.
    committees: named === undefined ? BOTH : only(named),
    elsewhere: NONE,
  };
  readAttendance(facts['attendance'], draft, issues);
  draft.temporaryMembers = readTemporaryMembers(facts['temporaryMembers'], issues);
  draft.chair = readWay(facts['chair'], 'chair', issues);
  draft.groups = readGroups(facts['samePerson'], draft, issues);
  // Of both committees there is no one name, and none is found.
  draft.committee = COMMITTEES[draft.committees - 1];
  return draft;
}

/** The place of a way to attend; 0 of anything else. */
function placeOf(way: unknown): number {
  switch (way) {
    case 'present':
      return 1;
    case 'absent':
      return 2;
    case 'proxy':
      return 3;
    case 'vacant':
      return VACANT;
    default:
      return 0;
  }
}

const readWay = (value: unknown, path: string, issues: Issue[]): number =>
  placeOf(readOneOf(value, ATTENDANCES, path, issues));

/** The place of a post that a possible committee has; narrows the committees to those that have it. */
function readSeat(post: unknown, path: string, possible: { committees: Committees }, issues: Issue[]) {
  const seat = typeof post === 'string' ? seatOf(post) : undefined;
  if (seat === undefined || !(seat.committees & possible.committees))
    return typeof post === 'string' && isDeputyOfMember(post, possible.committees)
      ? refuseDeputy(path, issues)
      : unknownPost(path, issues);
  possible.committees &= seat.committees;
  return seat.place;
}

function seatOf(post: string): Seat | undefined {
  const { byName } = seatsBySteering()();
  return byName.get(post) ?? byName.get(postForm(post));
}

function isDeputyOfMember(name: string, committees: Committees): boolean {
  const seat = seatOf(deputised(name) ?? '');
  return seat !== undefined && seat.place !== CHAIR && (seat.committees & committees) !== 0;
}

/** Whether a deputy counts as the member the text does not say. */
const refuseDeputy = (path: string, issues: Issue[]) =>
  complain(
    issues,
    path,
    'unknown-post',
    "代理者は、委員の職に 'proxy' と示します。委員に当たるかは規程に定めがありません。",
    "Give the member's post the status 'proxy': whether a deputy counts as the member the text does not say.",
  );

const unknownPost = (path: string, issues: Issue[]) =>
  complain(
    issues,
    path,
    'unknown-post',
    'この委員会の職ではありません（別表第2・別表第3）。',
    'This is not a post of the committee (Appended Tables 2 and 3).',
  );

function readAttendance(value: unknown, draft: Draft, issues: Issue[]): void {
  if (value === undefined || !isRecord(value, 'attendance', issues) || readInOrder(value, draft)) return;
  for (const post of Object.keys(value)) readAttended(post, value[post], draft, issues);
}

/** Most name the posts as the table does and in its order: then nothing need be looked up. All others get the closer look, which alone refuses. */
function readInOrder(value: Given, draft: Draft): boolean {
  let { committees, seating } = draft;
  const { posts, committees: having } = seatsBySteering()();
  let next = 0;
  for (const post in value) {
    const way = placeOf(value[post]);
    if (way === 0 || post !== posts[next] || !Object.hasOwn(value, post)) return false;
    committees &= having[next]!;
    seating += way << (3 * next);
    next += 1;
  }
  // Some of these are refused of the other committee.
  if (committees === 0) return false;
  draft.committees = committees;
  draft.seating = seating;
  return true;
}

function readAttended(post: string, given: unknown, draft: Draft, issues: Issue[]): void {
  const path = `attendance.${post}`;
  // A post without a status is not known, like one that is not named: it does not tell which committee meets.
  const place = readSeat(post, path, given === undefined ? { committees: BOTH } : draft, issues);
  const way = readWay(given, path, issues);
  // The chair sits, but not as a member: the fact `chair` says how.
  if (place === CHAIR) unknownPost(path, issues);
  if (place === undefined || place === CHAIR || way === 0) return;
  const before = wayAt(place, draft);
  if (before !== 0 && before !== way)
    complain(issues, path, 'contradiction', '同じ職に二つの出欠があります。', 'One post is given two statuses.');
  if (place < steeringMembers().length) draft.seating += (way - before) << (3 * place);
  else draft.elsewhere = Object.assign([], draft.elsewhere, { [place]: way });
}

function wayAt(place: number, { seating, elsewhere, chair }: Draft): number {
  if (place === CHAIR) return chair;
  return place < steeringMembers().length ? wayIn(seating, place) : (elsewhere[place] ?? 0);
}

/** A seat for each of them. */
function readTemporaryMembers(value: unknown, issues: Issue[]): readonly number[] {
  if (value === undefined || !isList(value, 'temporaryMembers', issues)) return NONE;
  // An entry stands for a member who exists; unlike a post of the table it cannot be left open.
  return Array.from(value, (way, i) => readWay(way ?? null, `temporaryMembers.${i}`, issues));
}

function readGroups(value: unknown, draft: Draft, issues: Issue[]): readonly (readonly number[])[] {
  if (value === undefined || !isList(value, 'samePerson', issues)) return NONE;
  const chairSeat = steeringMembers().length + draft.temporaryMembers.length;
  let groups: number[][] = [];
  for (let i = 0; i < value.length; i++) {
    const posts: unknown = value[i];
    const path = `samePerson.${i}`;
    if (!isList(posts, path, issues)) continue;
    if (posts.length === 0) complain(issues, path, 'empty', '職がありません。', 'This group has no posts.');
    const group = new Set<number>();
    for (let j = 0; j < posts.length; j++) {
      const place = readSeat(posts[j], `${path}.${j}`, draft, issues);
      if (place === undefined) continue;
      if (wayAt(place, draft) === VACANT)
        complain(issues, `${path}.${j}`, 'contradiction', '欠員の職は兼ねられません。', 'Nobody holds a vacant post.');
      group.add(place === CHAIR ? chairSeat : place);
    }
    // Who is the same person as one of a group is the same person as all of it.
    const touched = (other: number[]) => other.some((seat) => group.has(seat));
    for (const seat of groups.filter(touched).flat()) group.add(seat);
    groups = [...groups.filter((other) => !touched(other)), [...group].sort((a, b) => a - b)];
  }
  return groups;
}
