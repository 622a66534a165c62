import { type appendedTable2, steeringMembers, steeringTables } from '../articles/appended-table-2.js';
import { type appendedTable3, securityTables } from '../articles/appended-table-3.js';
import { posts } from '../regulation/posts.js';
import { madeOf } from '../regulation/versions.js';
import { each, type Kind, type KindsOf, listOf, oneOf } from '../verdict/kinds.js';

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

/** A meeting as understood. How a seat is attended is the place among {@link ATTENDANCES}, counted from 1; 0 is not known. */
export interface Meeting {
  /** Also known where the posts named belong to the table of one committee alone. */
  readonly committee: Committee | undefined;
  /** The posts of Appended Table 2: an octal digit for each, the first post's the lowest. */
  readonly seating: number;
  readonly temporaryMembers: readonly number[];
  readonly chair: number;
  /**
   * Seats of one person, in their order: first those of the table, then those of temporary members; the chair's is the last.
   * No seat is in two groups.
   */
  readonly groups: readonly (readonly number[])[];
}

/** Seat by seat. */
export const seatsOf = ({ seating, temporaryMembers, chair }: Meeting): number[] => [
  ...steeringMembers().map((_, place) => wayIn(seating, place)),
  ...temporaryMembers,
  chair,
];

/** With ten posts at most, an octal digit for each is an integer on which bits can be set. */
export const wayIn = (seating: number, place: number): number => (seating >> (3 * place)) & 7;

export const ATTENDANCES = ['present', 'absent', 'proxy', 'vacant'] as const;
export const VACANT = 4;
export const COMMITTEES = ['steering', 'security'] as const;
export const MEETING_FACTS = ['committee', 'attendance', 'temporaryMembers', 'chair', 'samePerson'] as const;

/** A set of committees: 1 is the Steering Committee alone, 2 the Security Committee alone, 3 both. */
export type Committees = number;
export const BOTH: Committees = 3;
export const only = (committee: Committee): Committees => COMMITTEES.indexOf(committee) + 1;

/** A post of the tables: the committees that have it, and its place among the posts of both, those of Appended Table 2 first. */
export interface Seat {
  readonly committees: Committees;
  readonly place: number;
}

/** Where the chair sits among the posts: after all others. */
export const CHAIR = 2 ** 30;

/** Seats by every name of their post: as in the tables, without the department in front, and as the regulation calls it elsewhere. */
function seatsByName(steering: readonly string[], security: readonly string[]): ReadonlyMap<string, Seat> {
  const all = [...steering, ...security];
  const seats = new Map<string, Seat>();
  for (const post of all) {
    const committees = Number(steering.includes(post)) + 2 * Number(security.includes(post));
    const seat = { committees, place: all.indexOf(post) };
    seats.set(post, seat).set(post.replace(/.*?(?:部|教育委員会事務局)/, ''), seat);
  }
  const [chair, digitalPromotion] = posts;
  for (const name of [chair.post, ...chair.alsoCalled]) seats.set(name, { committees: BOTH, place: CHAIR });
  const member = seats.get(digitalPromotion.post);
  if (member !== undefined) for (const name of digitalPromotion.alsoCalled) seats.set(name, member);
  return seats;
}

/** The seats by the tables in force, each of which may be amended without the other. */
export const seatsBySteering = /* @__PURE__ */ madeOf(steeringTables, ({ posts }) =>
  madeOf(securityTables, (security) => {
    const byName = seatsByName(posts, security.posts);
    /** The committees that have the posts of Appended Table 2, in its order. */
    const committees = posts.map((post) => byName.get(post)!.committees);
    return { posts, committees, byName };
  }),
);

/** Every name under which a committee's posts, or the chair, may be given on some day. */
export const seatNames = (committee: Committee, which: 'members' | 'chair'): string[] =>
  [...seatsByName(everyPost(steeringTables), everyPost(securityTables))]
    .filter(([, { committees, place }]) => committees & only(committee) && (place === CHAIR) === (which === 'chair'))
    .map(([name]) => name);

const everyPost = (tables: typeof steeringTables) => tables.flatMap(({ posts }) => posts);

/** The members of both, those of the Steering Committee first. */
const everyMember = () => [...new Set(COMMITTEES.flatMap((committee) => seatNames(committee, 'members')))];

const attendance = /* @__PURE__ */ oneOf(ATTENDANCES);

/** Which posts there are depends on the committee, so that they are read together. */
const seatedPost: Kind<SeatedPost> = {
  form: {
    is: 'named',
    get names() {
      return [...everyMember(), ...seatNames('steering', 'chair')];
    },
  },
  read: () => undefined,
};

/** The facts of a meeting, each by its kind. */
export const meetingFacts = /* @__PURE__ */ (() =>
  ({
    committee: /* @__PURE__ */ oneOf(COMMITTEES),
    attendance: /* @__PURE__ */ each(everyMember() as CommitteePost[], attendance),
    temporaryMembers: /* @__PURE__ */ listOf(attendance),
    chair: attendance,
    samePerson: /* @__PURE__ */ listOf(/* @__PURE__ */ listOf(seatedPost, 1)),
  }) satisfies KindsOf<QuorumFacts>)();

/** Each committee has posts of its own: what a validator of JSON Schema has to know beside the single facts. */
export const postsByCommittee = () => ({ allOf: COMMITTEES.map(itsPosts) });

function itsPosts(committee: Committee) {
  const members = { enum: seatNames(committee, 'members') };
  const seated = { enum: [...members.enum, ...seatNames(committee, 'chair')] };
  return {
    if: { properties: { committee: { const: committee } }, required: ['committee'] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: {
      properties: {
        attendance: { type: 'object', propertyNames: members },
        samePerson: { type: 'array', items: { type: 'array', items: seated } },
      },
    },
  };
}
