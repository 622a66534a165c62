import { appendedTable2 } from '../articles/appended-table-2.js';
import { majorityOf } from '../articles/article-19-steering-committee-meetings.js';
import type { ReadingId, Readings } from '../readings.js';
import { CHAIR, type Meeting, type Status } from './quorum.facts.js';

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

export interface Tally {
  readonly members: number;
  readonly present: number;
  /** Members whose attendance is not known, */
  readonly open: number;
  /** and how many of them may turn out to be no members, their posts being vacant. */
  readonly mayBeVacant: number;
}

export function tally(meeting: Meeting, readings: Readings): Tally {
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
export function majority({ members, present, open }: Tally): boolean | 'unknown' {
  const required = majorityOf(members);
  if (present >= required) return true;
  return present + open >= required ? 'unknown' : false;
}

/** The figures that are the same however the open members turn out. */
export function figuresOf({ members, present, open, mayBeVacant }: Tally): Figures {
  const required = majorityOf(members);
  return {
    ...(mayBeVacant === 0 && { members }),
    ...(open === 0 && { present }),
    ...(majorityOf(members - mayBeVacant) === required && { required }),
  };
}

/**
 * The paths of the posts whose status is open. While the majority is open, every open member can tip it; so can each of
 * one person's open posts, the others unattended.
 */
export const openPosts = (meeting: Meeting, readings: Readings): string[] =>
  membersOf(meeting, readings)
    .filter((seats) => standingOf(seats, meeting, readings) === 'open')
    .flatMap((seats) => seats.filter((seat) => statusAt(meeting, seat) === undefined))
    .sort((a, b) => a - b)
    .map((seat) => (seat === CHAIR ? 'chair' : `attendance.${appendedTable2[seat]}`));

/** The readings that can matter to the count, in the order in which verdicts list them. */
export function readingsInPlay({ statuses, chair, groups }: Meeting): ReadingId[] {
  const given = [...statuses, chair];
  const ids: ReadingId[] = ['chair-in-quorum'];
  if (given.includes('vacant')) ids.push('quorum-base');
  if (given.includes('proxy')) ids.push('proxy-attendance');
  if (groups.length > 0) ids.push('same-person');
  return ids;
}

/** A seat of each member of that standing, in the order of the table. */
const seatsOf = (standing: Standing, meeting: Meeting, readings: Readings): number[] =>
  membersOf(meeting, readings)
    .filter((seats) => standingOf(seats, meeting, readings) === standing)
    .map(([seat]) => seat!);

/** A seat of each member who is absent or represented; nobody sits in a vacant one. */
export const absentSeats = (meeting: Meeting, readings: Readings): number[] =>
  seatsOf('not-present', meeting, readings).filter((seat) => statusAt(meeting, seat) !== 'vacant');

/** A seat of each member of whom it is not known whether they are present. */
export const openSeats = (meeting: Meeting, readings: Readings): number[] => seatsOf('open', meeting, readings);

/** Facts in which some members are present who were not. */
export interface Attended {
  attendance?: Record<string, Status>;
  temporaryMembers?: Status[];
  chair?: Status;
}

/** As many of these seats made present, in their order, as a certain majority needs; none if all of them would not do. */
export function attended(seats: readonly number[], meeting: Meeting, readings: Readings): Attended | undefined {
  const { members, present } = tally(meeting, readings);
  // Whoever comes was counted among the members before: absent, or open and at worst absent.
  const needed = majorityOf(members) - present;
  if (needed > seats.length) return undefined;
  const coming = seats.slice(0, needed);
  const statuses = [...meeting.statuses];
  for (const seat of coming) if (seat !== CHAIR) statuses[seat] = 'present';
  return {
    ...(coming.some((seat) => seat < TABLE_SEATS) && { attendance: attendanceIn(statuses) }),
    ...(coming.some((seat) => seat >= TABLE_SEATS && seat !== CHAIR) && {
      temporaryMembers: statuses.slice(TABLE_SEATS) as Status[],
    }),
    ...(coming.includes(CHAIR) && { chair: 'present' as const }),
  };
}

const attendanceIn = (statuses: Meeting['statuses']): Record<string, Status> =>
  Object.fromEntries(appendedTable2.flatMap((post, seat) => (statuses[seat] ? [[post, statuses[seat]]] : [])));
