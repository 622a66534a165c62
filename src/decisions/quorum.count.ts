import { appendedTable2 } from '../articles/appended-table-2.js';
import { majorityOf } from '../articles/article-19-steering-committee-meetings.js';
import type { ReadingId, Readings } from '../readings.js';
import { CHAIR, type Meeting, type Status, turnoutOf } from './quorum.facts.js';

/** What a meeting is counted by, as far as it is certain. */
export interface Figures {
  /** How many members count towards the quorum. */
  readonly members?: number;
  /** How many of them are present. */
  readonly present?: number;
  /** How many must be. */
  readonly required?: number;
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
  const seats = [...meeting.statuses.keys()];
  if (chairCounts) seats.push(CHAIR);
  if (meeting.groups.length === 0 || readings['same-person'] === 'one-per-post') return seats.map((seat) => [seat]);
  // A chair who also holds a post of the table is a member by that post.
  const people = meeting.groups.filter(([first]) => first !== CHAIR || chairCounts);
  const others = seats.filter((seat) => !isShared(meeting, seat)).map((seat) => [seat]);
  return [...people, ...others].sort(([a], [b]) => a! - b!);
}

/** How a member attends who may sit in several seats: `absent` in none of them. */
function statusOf(seats: readonly number[], meeting: Meeting, readings: Readings): Status | undefined {
  const has = (status: Status | undefined) => seats.some((seat) => statusAt(meeting, seat) === status);
  if (has('present') || (has('proxy') && readings['proxy-attendance'] === 'counted')) return 'present';
  if (has(undefined)) return undefined;
  return has('vacant') ? 'vacant' : 'absent';
}

export interface Tally {
  readonly members: number;
  readonly present: number;
  /** Members whose attendance is not known, */
  readonly open: number;
  /** and how many of them may turn out to be no members, their posts being vacant. */
  readonly mayBeVacant: number;
}

export function tally(meeting: Meeting, readings: Readings): Tally {
  // Where nobody sits in two seats, as in most meetings, the turnout is counted once for all readings.
  const several = meeting.groups.length > 0;
  const turnout = several
    ? turnoutOf(membersOf(meeting, readings).map((seats) => statusOf(seats, meeting, readings)))
    : meeting.turnout[readings['chair-in-quorum']];
  const { present, absent, proxy, vacant, open } = turnout;
  // A post that somebody is known to hold is not vacant.
  const held = several ? openSeats(meeting, readings).filter((seat) => isShared(meeting, seat)).length : 0;
  const onlyIncumbents = readings['quorum-base'] === 'incumbents';
  return {
    members: present + absent + proxy + open + (onlyIncumbents ? 0 : vacant),
    present: readings['proxy-attendance'] === 'counted' ? present + proxy : present,
    open,
    mayBeVacant: onlyIncumbents ? open - held : 0,
  };
}

/** Whether more than half are present: at worst all open members stay away, at best all of them come. */
export function majority({ members, present, open }: Tally): boolean | 'unknown' {
  const required = majorityOf(members);
  if (present >= required) return true;
  return present + open >= required ? 'unknown' : false;
}

/** The figures that are the same however the open members turn out. */
export function figuresOf({ members, present, open, mayBeVacant }: Tally): Figures {
  const required = majorityOf(members);
  const figures: { -readonly [figure in keyof Figures]: Figures[figure] } = {};
  if (mayBeVacant === 0) figures.members = members;
  if (open === 0) figures.present = present;
  if (majorityOf(members - mayBeVacant) === required) figures.required = required;
  return figures;
}

/**
 * The paths of the posts whose status is open. While the majority is open, every open member can tip it; so can each of
 * one person's open posts, the others unattended.
 */
export const openPosts = (meeting: Meeting, readings: Readings): string[] =>
  membersOf(meeting, readings)
    .filter((seats) => statusOf(seats, meeting, readings) === undefined)
    .flat()
    .filter((seat) => statusAt(meeting, seat) === undefined)
    .sort((a, b) => a - b)
    .map((seat) => (seat === CHAIR ? 'chair' : `attendance.${appendedTable2[seat]}`));

/** The readings that can matter to the count, in the order in which verdicts list them. */
export function readingsInPlay({ turnout: { counted: turnout }, groups }: Meeting): ReadingId[] {
  const ids: ReadingId[] = ['chair-in-quorum'];
  if (turnout.vacant > 0) ids.push('quorum-base');
  if (turnout.proxy > 0) ids.push('proxy-attendance');
  if (groups.length > 0) ids.push('same-person');
  return ids;
}

/** A seat of each member of that status, in the order of the table. */
const seatsOf = (status: Status | undefined, meeting: Meeting, readings: Readings): number[] =>
  membersOf(meeting, readings)
    .filter((seats) => statusOf(seats, meeting, readings) === status)
    .map(([seat]) => seat!);

/** A seat of each member who is absent or represented; nobody sits in a vacant one. */
export const absentSeats = (meeting: Meeting, readings: Readings): number[] => seatsOf('absent', meeting, readings);

/** A seat of each member of whom it is not known whether they are present. */
export const openSeats = (meeting: Meeting, readings: Readings): number[] => seatsOf(undefined, meeting, readings);

/** Facts in which some members are present who were not. */
export interface Attended {
  attendance?: Record<string, Status>;
  temporaryMembers?: Status[];
  chair?: Status;
}

/** As many of these seats made present, in their order, as a certain majority needs; none if all of them would not do. */
export function attended(seats: readonly number[], meeting: Meeting, readings: Readings): Attended | undefined {
  const count = tally(meeting, readings);
  // Whoever comes was counted among the members before: absent, or open and at worst absent.
  const needed = majorityOf(count.members) - count.present;
  if (needed > seats.length) return undefined;
  const coming = seats.slice(0, needed);
  const members = coming.filter((seat) => seat !== CHAIR);
  const statuses = [...meeting.statuses];
  for (const seat of members) statuses[seat] = 'present';
  const change: Attended = {};
  if (members.some((seat) => seat < TABLE_SEATS)) change.attendance = attendanceIn(statuses);
  if (members.some((seat) => seat >= TABLE_SEATS)) change.temporaryMembers = statuses.slice(TABLE_SEATS) as Status[];
  if (coming.includes(CHAIR)) change.chair = 'present';
  return change;
}

function attendanceIn(statuses: Meeting['statuses']): Record<string, Status> {
  const attendance: Record<string, Status> = {};
  for (let seat = 0; seat < TABLE_SEATS; seat++) {
    const status = statuses[seat];
    if (status !== undefined) attendance[appendedTable2[seat]!] = status;
  }
  return attendance;
}
