/**
 * Article 19, paragraph (1), naively: seat everybody, count heads, compare. Partial facts are decided by trying every
 * completion; remedies by trying every set of people who could have come.
 */
import type { QuorumFacts } from '../../src/decisions/quorum.facts.js';
import type { Readings } from '../../src/regulation/readings.js';
import { choices, completions, contestsAmong, type ExpectedContest, settle, type Unknown } from './completions.js';

export type Status = 'present' | 'absent' | 'proxy' | 'vacant';
export type Committee = 'steering' | 'security';
export type Outcome = 'quorate' | 'inquorate' | 'no-quorum-prescribed';

/** Appended Table 2, in its order. */
export const TABLE_2 = [
  '総務企画部総務企画課長',
  '総務企画部企画担当課長',
  '総務企画部財政課長',
  '管理部職員課長',
  '管理部デジタル推進課長',
  '管理部経理課長',
] as const;

/** Appended Table 3, in its order. */
export const TABLE_3 = [
  '総務企画部総務企画課長',
  '区政広報部秘書課長',
  '管理部経理課長',
  '区民生活部区民課長',
  '地域文化スポーツ部文化交流推進課長',
  '産業経済部産業振興課長',
  '環境清掃部環境課長',
  '福祉部福祉推進課長',
  '健康部生活衛生課長',
  '子ども家庭部子育て支援課長',
  '防災都市づくり部都市計画課長',
  '会計管理部会計管理課長',
  '教育委員会事務局教育総務課長',
  '管理部デジタル推進課長',
] as const;

export const STATUSES = ['present', 'absent', 'proxy', 'vacant'] as const;
/** A post in a group is somebody's, so it cannot turn out vacant. */
export const HELD = ['present', 'absent', 'proxy'] as const;

export const QUORUM_READINGS = [
  'temporary-members',
  'chair-in-quorum',
  'quorum-base',
  'proxy-attendance',
  'same-person',
] as const;
export type QuorumReadings = Pick<Readings, (typeof QUORUM_READINGS)[number]>;
/** The ways to read the text, the defaults first. */
export const quorumReadings = choices(QUORUM_READINGS);

/** A seat of Appended Table 2 (0 to 5), or the chair's. */
export type Place = number | 'chair';

/** A meeting whose posts are those of Appended Table 2; `undefined` is unknown. */
export interface Meeting {
  readonly committee: Committee | undefined;
  readonly seats: readonly (Status | undefined)[];
  readonly temporary: readonly Status[];
  readonly chair: Status | undefined;
  readonly groups: readonly (readonly Place[])[];
}

/** The same in the library's words. What is unknown or empty is left out. */
export function factsOf({ committee, seats, temporary, chair, groups }: Meeting): QuorumFacts {
  const known = TABLE_2.flatMap((post, seat) => (seats[seat] === undefined ? [] : [[post, seats[seat]] as const]));
  return {
    ...(committee === undefined ? {} : { committee }),
    ...(known.length === 0 ? {} : { attendance: Object.fromEntries(known) }),
    ...(temporary.length === 0 ? {} : { temporaryMembers: temporary }),
    ...(chair === undefined ? {} : { chair }),
    ...(groups.length === 0
      ? {}
      : { samePerson: groups.map((group) => group.map((at) => (at === 'chair' ? '情報統括責任者' : TABLE_2[at]!))) }),
  };
}

/** The committees whose table has every post that the facts name. */
function committeesOf({ committee, seats, groups }: Meeting): readonly Committee[] {
  if (committee !== undefined) return [committee];
  const named = TABLE_2.filter((_, seat) => seats[seat] !== undefined || groups.some((group) => group.includes(seat)));
  const inTable3 = named.every((post) => (TABLE_3 as readonly string[]).includes(post));
  return inTable3 ? ['steering', 'security'] : ['steering'];
}

/** Everybody at the table, as the places each of them has: seats of the table, then temporary members, then the chair. */
interface Room {
  readonly chairAt: number;
  readonly oneEach: readonly (readonly number[])[];
  readonly oneMember: readonly (readonly number[])[];
}

function roomOf({ temporary, groups }: Meeting): Room {
  const chairAt = TABLE_2.length + temporary.length;
  const oneEach = Array.from({ length: chairAt + 1 }, (_, at) => [at]);
  let people: number[][] = oneEach;
  for (const group of groups) {
    const places = group.map((at) => (at === 'chair' ? chairAt : at));
    const together = people.filter((person) => person.some((at) => places.includes(at)));
    people = [...people.filter((person) => !together.includes(person)), together.flat()];
  }
  return { chairAt, oneEach, oneMember: people };
}

const peopleOf = (room: Room, readings: QuorumReadings) =>
  readings['same-person'] === 'one-member' ? room.oneMember : room.oneEach;

interface Heads {
  members: number;
  present: number;
  required: number;
}

const FIGURES = ['members', 'present', 'required'] as const;

function countHeads(places: readonly Status[], room: Room, readings: QuorumReadings): Heads {
  const proxyCounts = readings['proxy-attendance'] === 'counted';
  const attends = (at: number) => places[at] === 'present' || (places[at] === 'proxy' && proxyCounts);
  let members = 0;
  let present = 0;
  for (const person of peopleOf(room, readings)) {
    // Of the places, those between the table's and the chair's; nobody is in one of them and in another.
    const temporary = person.every((at) => at >= TABLE_2.length && at < room.chairAt);
    if (temporary && readings['temporary-members'] === 'not-counted') continue;
    const onlyChair = person.every((at) => at === room.chairAt);
    if (onlyChair && readings['chair-in-quorum'] === 'not-counted') continue;
    const nobody = person.every((at) => places[at] === 'vacant');
    if (nobody && readings['quorum-base'] === 'incumbents') continue;
    members += 1;
    if (person.some(attends)) present += 1;
  }
  // The smallest number that is more than half.
  let required = 0;
  while (required * 2 <= members) required += 1;
  return { members, present, required };
}

export interface Expected {
  readonly outcome: Outcome | 'undetermined';
  readonly missing: readonly string[];
  /** The figures on which all completions agree. */
  readonly figures: Readonly<Partial<Heads>>;
}

/** What a verdict on a meeting has to say, under any of `quorumReadings`. */
export interface Oracle {
  under(readings: QuorumReadings): Expected;
  contested(inForce: QuorumReadings): ExpectedContest<Outcome>[];
}

export function quorumOracle(meeting: Meeting): Oracle {
  const room = roomOf(meeting);
  const held = (at: Place) => meeting.groups.some((group) => group.includes(at));
  const statuses = (at: Place): readonly Status[] => (held(at) ? HELD : STATUSES);
  const committees = committeesOf(meeting);
  const unknowns: Unknown<string>[] = [
    ...(committees.length > 1 ? [{ path: 'committee', values: committees }] : []),
    ...TABLE_2.flatMap((post, seat) =>
      meeting.seats[seat] === undefined ? [{ path: `attendance.${post}`, values: statuses(seat) }] : [],
    ),
    ...(meeting.chair === undefined ? [{ path: 'chair', values: statuses('chair') }] : []),
  ];
  const completed = completions(unknowns).map((filled) => {
    const values = filled.values();
    const next = () => values.next().value as string;
    // In the order of `unknowns`.
    const committee = committees.length > 1 ? next() : committees[0];
    const seats = meeting.seats.map((status) => status ?? (next() as Status));
    return { committee, places: [...seats, ...meeting.temporary, meeting.chair ?? (next() as Status)] };
  });
  const known = new Map<QuorumReadings, Expected>();

  function decide(readings: QuorumReadings): Expected {
    let figures: Partial<Heads> | undefined;
    const outcomes = completed.map(({ committee, places }): Outcome => {
      // Who attends the Security Committee makes no difference; the posts that only Table 2 has are then no facts at all.
      const heads = committee === 'security' ? undefined : countHeads(places, room, readings);
      figures ??= { ...heads };
      for (const name of FIGURES) if (figures[name] !== heads?.[name]) delete figures[name];
      if (heads === undefined) return 'no-quorum-prescribed';
      return heads.present >= heads.required ? 'quorate' : 'inquorate';
    });
    return { ...settle(unknowns, outcomes), figures: figures ?? {} };
  }

  function under(readings: QuorumReadings): Expected {
    const expected = known.get(readings) ?? decide(readings);
    known.set(readings, expected);
    return expected;
  }

  return {
    under,
    contested: (inForce) => contestsAmong(quorumReadings, inForce, (readings) => under(readings).outcome),
  };
}

/**
 * The same for meetings of the Steering Committee without temporary members or groups, many of them. Who sits where makes
 * no difference to a count: brute force decides each multiset once, and the names are carried over.
 */
export function quorumOracles(): (meeting: Meeting) => Oracle {
  const oracles = new Map<string, Oracle>();
  const rank = (status: Status | undefined) => (status === undefined ? STATUSES.length : STATUSES.indexOf(status));
  const paths = TABLE_2.map((post) => `attendance.${post}`);
  return (meeting) => {
    const places = TABLE_2.map((_, seat) => seat);
    const order = [...places].sort((a, b) => rank(meeting.seats[a]) - rank(meeting.seats[b]));
    const seats = order.map((seat) => meeting.seats[seat]);
    const key = JSON.stringify([seats.map(rank), rank(meeting.chair)]);
    const sorted = oracles.get(key) ?? quorumOracle({ ...meeting, seats });
    oracles.set(key, sorted);
    return {
      contested: sorted.contested,
      under: (readings) => {
        const expected = sorted.under(readings);
        const named = places.filter((seat) => expected.missing.includes(paths[order.indexOf(seat)]!));
        const chair = expected.missing.filter((path) => path === 'chair');
        return { ...expected, missing: [...named.map((seat) => paths[seat]!), ...chair] };
      },
    };
  };
}

/**
 * The meeting as it would be if the fewest members who were absent or represented had come, those first in the table
 * preferred; `undefined` if all of them would not have made it quorate. One person in several posts is absent only if
 * that is known of each of them.
 */
export function remedied(meeting: Meeting, readings: QuorumReadings): Meeting | undefined {
  const places = [...meeting.seats, ...meeting.temporary, meeting.chair];
  const away = peopleOf(roomOf(meeting), readings)
    .filter((person) => person.every((at) => places[at] !== undefined))
    .flat()
    .filter((at) => places[at] === 'absent' || places[at] === 'proxy')
    .sort((a, b) => a - b);
  for (let size = 1; size <= away.length; size++) {
    for (const coming of combinations(away, size)) {
      const come = (status: Status | undefined, at: number) => (coming.includes(at) ? 'present' : status);
      const changed: Meeting = {
        ...meeting,
        seats: meeting.seats.map(come),
        temporary: meeting.temporary.map((status, i) => come(status, TABLE_2.length + i) as Status),
        chair: come(meeting.chair, places.length - 1),
      };
      if (quorumOracle(changed).under(readings).outcome === 'quorate') return changed;
    }
  }
  return undefined;
}

/** The subsets of a size, those with the earlier items first. */
export function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => combinations(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

/** All multisets of a size, as sorted lists. */
export function multisets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => multisets(items.slice(i), size - 1).map((rest) => [item, ...rest]));
}
