/** How a meeting is counted: who is a member (Article 17), and how many of them are present. */
import { steeringMembers, steeringTables } from '../articles/appended-table-2.js';
import { securityTables } from '../articles/appended-table-3.js';
import { majorityPresent, moreThanHalf } from '../articles/article-19-steering-committee-meetings.js';
import type { ReadingId, Readings } from '../regulation/readings.js';
import { newestOf } from '../verdict/caveats.js';
import { joined, NONE } from '../verdict/frozen.js';
import type { Caveat } from '../verdict/verdict.js';
import { ATTENDANCES, type Attendance, type Meeting, seatsOf } from './quorum.facts.js';

/** What a meeting is counted by, as far as it is certain. */
export interface Figures {
  /** How many members count towards the quorum. */
  readonly members?: number;
  /** How many of them are present. */
  readonly present?: number;
  /** How many must be. */
  readonly required?: number;
}

/** One member, whoever it is. */
export interface Member {
  /** The seats by which they are a member, in their order; the first stands for all. */
  readonly seats: readonly number[];
  /** How they attend, by whichever of their seats; `undefined` where it is not known. */
  readonly attends: 'present' | 'absent' | 'vacant' | undefined;
  /** Whether somebody is known to hold the post. */
  readonly isHeld: boolean;
}

/** The ways in which the seats of one person are attended, as flags: for each the power of two of its place. */
const OPEN = 1;
const PRESENT = 2;
const PROXY = 8;
const VACANT = 16;

/**
 * The members in the order of their seats, vacant posts among them. A person in several seats is one by the first; a chair
 * who also holds a post of the table is a member by that post.
 */
export function membersOf(meeting: Meeting, readings: Readings): Member[] {
  const { groups } = meeting;
  const seats = seatsOf(meeting);
  const chair = seats.length - 1;
  const table = steeringMembers().length;
  const attending = readings['proxy-attendance'] === 'counted' ? PRESENT | PROXY : PRESENT;
  const members: Member[] = [];
  for (let seat = 0; seat < seats.length; seat++) {
    if (seat === chair && readings['chair-in-quorum'] === 'not-counted') continue;
    const isTemporary = seat >= table && seat < chair;
    if (isTemporary && readings['temporary-members'] === 'not-counted') continue;
    const group = groups.find((its) => its.includes(seat));
    const its = group !== undefined && readings['same-person'] === 'one-member' ? group : [seat];
    if (its[0] !== seat) continue;
    const ways = its.reduce((flags, each) => flags | (1 << seats[each]!), 0);
    const attends = ways & attending ? 'present' : ways & OPEN ? undefined : ways & VACANT ? 'vacant' : 'absent';
    members.push({ seats: its, attends, isHeld: group !== undefined });
  }
  return members;
}

/** The members under some readings, counted. */
export interface Tally {
  readonly members: number;
  readonly present: number;
  /** Members whose attendance is not known, */
  readonly open: number;
  /** and how many of them may turn out to be no members, their posts being vacant. */
  readonly mayBeVacant: number;
}

export function tally(meeting: Meeting, readings: Readings): Tally {
  const onlyIncumbents = readings['quorum-base'] === 'incumbents';
  const count = { members: 0, present: 0, open: 0, mayBeVacant: 0 };
  for (const { attends, isHeld } of membersOf(meeting, readings)) {
    if (attends === 'vacant' && onlyIncumbents) continue;
    count.members += 1;
    if (attends === 'present') count.present += 1;
    if (attends !== undefined) continue;
    count.open += 1;
    if (onlyIncumbents && !isHeld) count.mayBeVacant += 1;
  }
  return count;
}

/** Whether more than half are present: at worst all open members stay away, at best all of them come. */
export function majority({ members, present, open }: Tally): boolean | 'unknown' {
  if (majorityPresent.holds({ members, present })) return true;
  return majorityPresent.holds({ members, present: present + open }) ? 'unknown' : false;
}

/** The figures that are the same however the open members turn out. */
export function figuresOf({ members, present, open, mayBeVacant }: Tally): Figures {
  const required = moreThanHalf(members);
  return {
    ...(mayBeVacant === 0 && { members }),
    ...(open === 0 && { present }),
    ...(moreThanHalf(members - mayBeVacant) === required && { required }),
  };
}

/** The readings that can matter to the count, in the order in which verdicts list them. */
export function readingsInPlay(meeting: Meeting): ReadingId[] {
  const ways = seatsOf(meeting).reduce((flags, way) => flags | (1 << way), 0);
  const ids: ReadingId[] = meeting.temporaryMembers.length > 0 ? ['temporary-members'] : [];
  ids.push('chair-in-quorum');
  if (ways & VACANT) ids.push('quorum-base');
  if (ways & PROXY) ids.push('proxy-attendance');
  if (meeting.groups.length > 0) ids.push('same-person');
  return ids;
}

/**
 * The paths of the posts whose status is open. While the majority is open, every open member can tip it; so can each of
 * one person's open posts, the others unattended.
 */
export function openPosts(meeting: Meeting, readings: Readings): string[] {
  const ways = seatsOf(meeting);
  return membersOf(meeting, readings)
    .filter(({ attends }) => attends === undefined)
    .flatMap((member) => member.seats.filter((seat) => ways[seat] === 0))
    .sort((a, b) => a - b)
    .map((seat) => (seat === ways.length - 1 ? 'chair' : `attendance.${steeringMembers()[seat]}`));
}

/** Whether nobody sits but the posts of the table and the chair, each in one seat, as in most meetings. */
const isUsual = ({ temporaryMembers, groups }: Meeting): boolean =>
  temporaryMembers.length === 0 && groups.length === 0;

/** A usual meeting as a number: which committee meets, how the chair attends, and how many others in each way. */
export function turnoutOf(meeting: Meeting): number | undefined {
  if (!isUsual(meeting)) return undefined;
  const table = steeringMembers().length;
  let turnout = 0;
  for (let seat = 0; seat < table; seat++) turnout += 1 << (4 * ((meeting.seating >> (3 * seat)) & 7));
  return turnout * 8 * 3 + outsideTable(meeting);
}

/** The same, but seat by seat. */
export const seatingOf = (meeting: Meeting): number | undefined =>
  isUsual(meeting) ? meeting.seating * 8 * 3 + outsideTable(meeting) : undefined;

const outsideTable = ({ chair, committee }: Meeting): number =>
  chair * 3 + (committee === undefined ? 0 : committee === 'steering' ? 1 : 2);

/** What is to be known of the tables that tell who sits. */
export const tableCaveats = ({ committee }: Meeting): readonly Caveat[] =>
  joined(
    committee === 'security' ? NONE : newestOf(steeringTables),
    committee === 'steering' ? NONE : newestOf(securityTables),
  );

/** Facts in which some members are present who were not. */
interface Attended {
  readonly attendance?: { readonly [post: string]: Attendance };
  readonly temporaryMembers?: readonly Attendance[];
  readonly chair?: Attendance;
}

/** As many of those who can come made present, in their order, as a certain majority needs; none if all of them would not do. */
export function attended(canCome: readonly Member[], meeting: Meeting, readings: Readings): Attended | undefined {
  const count = tally(meeting, readings);
  // Whoever comes was counted among the members before: absent, or open and at worst absent.
  const needed = moreThanHalf(count.members) - count.present;
  if (needed > canCome.length) return undefined;
  const coming = canCome.slice(0, needed).map((member) => member.seats[0]!);
  const ways = seatsOf(meeting).map((way, seat) => (coming.includes(seat) ? 'present' : ATTENDANCES[way - 1]));
  const [table, chair] = [steeringMembers().length, ways.length - 1];
  return {
    ...(coming.some((seat) => seat < table) && { attendance: attendanceBy(ways) }),
    ...(coming.some((seat) => seat >= table && seat < chair) && {
      temporaryMembers: ways.slice(table, chair) as Attendance[],
    }),
    ...(coming.includes(chair) && { chair: 'present' as const }),
  };
}

const attendanceBy = (ways: readonly (Attendance | undefined)[]) =>
  Object.fromEntries(steeringMembers().flatMap((post, seat) => (ways[seat] === undefined ? [] : [[post, ways[seat]]])));
