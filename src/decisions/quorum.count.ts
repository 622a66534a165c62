import { appendedTable2 } from '../articles/appended-table-2.js';
import { majorityOf } from '../articles/article-19-steering-committee-meetings.js';
import type { ReadingId, Readings } from '../regulation/readings.js';
import { type Attendance, CHAIR, type Meeting, turnoutOf } from './quorum.facts.js';

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
/** The seats of the person who is known to sit in this one, whatever the reading on one person in several posts. */
const groupOf = ({ groups }: Meeting, seat: number) => groups.find((seats) => seats.includes(seat));

/** The seats by which somebody is one member; none where the seat makes one by itself. */
const sharedSeats = (meeting: Meeting, seat: number, readings: Readings): readonly number[] | undefined =>
  meeting.groups.length === 0 || readings['same-person'] === 'one-per-post' ? undefined : groupOf(meeting, seat);

/**
 * The seats in the order of the table, one for each member (Article 17): of a person who sits in several, the first. A
 * chair who also holds a post of the table is a member by that post.
 */
function memberSeats(meeting: Meeting, readings: Readings): number[] {
  const seats = meeting.statuses.map((_, seat) => seat);
  if (readings['chair-in-quorum'] === 'counted') seats.push(CHAIR);
  return seats.filter((seat) => (sharedSeats(meeting, seat, readings)?.[0] ?? seat) === seat);
}

/** How the member attends who sits in a seat, by whichever of their seats: `absent` in none of them. */
function memberStatus(meeting: Meeting, seat: number, readings: Readings): Attendance | undefined {
  const shared = sharedSeats(meeting, seat, readings);
  if (shared === undefined) return counted(statusAt(meeting, seat), readings);
  const statuses = shared.map((each) => counted(statusAt(meeting, each), readings));
  if (statuses.includes('present')) return 'present';
  // Nobody sits in a vacant seat.
  return statuses.includes(undefined) ? undefined : 'absent';
}

/** A proxy makes a member present, or leaves them absent. */
function counted(status: Attendance | undefined, readings: Readings): Attendance | undefined {
  if (status !== 'proxy') return status;
  return readings['proxy-attendance'] === 'counted' ? 'present' : 'absent';
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
    ? turnoutOf(memberSeats(meeting, readings).map((seat) => memberStatus(meeting, seat, readings)))
    : meeting.turnout[readings['chair-in-quorum']];
  const { present, absent, proxy, vacant, open } = turnout;
  // A post that somebody is known to hold is not vacant.
  const held = several ? openSeats(meeting, readings).filter((seat) => groupOf(meeting, seat)).length : 0;
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
  openSeats(meeting, readings)
    .flatMap((seat) => sharedSeats(meeting, seat, readings) ?? [seat])
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
const seatsOf = (status: Attendance | undefined, meeting: Meeting, readings: Readings): number[] =>
  memberSeats(meeting, readings).filter((seat) => memberStatus(meeting, seat, readings) === status);

/** A seat of each member who is absent or represented; nobody sits in a vacant one. */
export const absentSeats = (meeting: Meeting, readings: Readings): number[] => seatsOf('absent', meeting, readings);

/** A seat of each member of whom it is not known whether they are present. */
export const openSeats = (meeting: Meeting, readings: Readings): number[] => seatsOf(undefined, meeting, readings);

/** Facts in which some members are present who were not. */
export interface Attended {
  attendance?: Record<string, Attendance>;
  temporaryMembers?: Attendance[];
  chair?: Attendance;
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
  if (members.some((seat) => seat >= TABLE_SEATS))
    change.temporaryMembers = statuses.slice(TABLE_SEATS) as Attendance[];
  if (coming.includes(CHAIR)) change.chair = 'present';
  return change;
}

function attendanceIn(statuses: Meeting['statuses']): Record<string, Attendance> {
  const attendance: Record<string, Attendance> = {};
  for (let seat = 0; seat < TABLE_SEATS; seat++) {
    const status = statuses[seat];
    if (status !== undefined) attendance[appendedTable2[seat]!] = status;
  }
  return attendance;
}
