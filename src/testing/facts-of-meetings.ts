import fc from 'fast-check';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import type { MeetingFacts } from '../decisions/meeting.js';
import type { Attendance, QuorumFacts, SeatedPost } from '../decisions/quorum.facts.js';
import { actsAs } from '../regulation/acting.js';
import { arbitraryPost } from './arbitrary-post.js';
import { actings } from './facts-of-systems.js';

const CHAIRS = ['情報統括責任者', '管理部長', '運営委員長', 'セキュリティ委員長'] as const;
const DEPUTY = '管理部長職務代理者';
const TABLES = { steering: appendedTable2, security: appendedTable3 } as const;

/** Present as often as not, so that majorities are reached and missed. */
const statuses = (): fc.Arbitrary<Attendance> =>
  fc.oneof(fc.constant('present' as const), fc.constantFrom('absent', 'proxy', 'vacant'));

/** As in the table, without the department in front, and for デジタル推進課長 by the other post. */
function namesOf(post: string): string[] {
  const short = post.replace(/^.*?(?:部|教育委員会事務局)/, '');
  return short === 'デジタル推進課長' ? [post, short, '情報管理責任者'] : [post, short];
}

/** A seat with its status; named under two names now and then. */
const seat = (post: string) =>
  fc.record({ names: fc.subarray(namesOf(post), { minLength: 1, maxLength: 2 }), status: statuses() });

type Seat = { readonly names: readonly string[]; readonly status: Attendance };

const attendanceOf = (seats: readonly Seat[]): Record<string, Attendance> =>
  Object.fromEntries(seats.flatMap(({ names, status }) => names.map((name) => [name, status])));

/** Groups of posts that somebody holds: nobody holds a vacant one. They may overlap. */
function groupsOf(seats: readonly Seat[], chair: Attendance): fc.Arbitrary<SeatedPost[][]> {
  const held = seats.filter(({ status }) => status !== 'vacant').flatMap(({ names }) => names);
  const posts = [...held, ...(chair === 'vacant' ? [] : CHAIRS)] as SeatedPost[];
  // By number, because there may be none.
  const post = fc.nat(Math.max(posts.length, 1) - 1).map((i) => posts[i]!);
  const group = fc.array(post, { minLength: 1, maxLength: 3 });
  const groups = fc.array(group, { maxLength: Math.min(posts.length, 2) });
  return fc.oneof({ weight: 2, arbitrary: fc.constant<SeatedPost[][]>([]) }, groups);
}

export const quorumFacts = (): fc.Arbitrary<QuorumFacts> =>
  fc
    .oneof({ weight: 3, arbitrary: fc.constant('steering' as const) }, fc.constant('security' as const))
    .chain((committee) =>
      fc
        .record({
          seats: fc.tuple(...TABLES[committee].map(seat)),
          temporaryMembers: fc.array(statuses(), { maxLength: 4 }),
          chair: statuses(),
        })
        .chain(({ seats, temporaryMembers, chair }) =>
          groupsOf(seats, chair).map((samePerson) => ({
            committee,
            attendance: attendanceOf(seats),
            temporaryMembers,
            chair,
            samePerson,
          })),
        ),
    );

export const meetingFacts = (): fc.Arbitrary<MeetingFacts> =>
  fc
    .tuple(quorumFacts(), fc.oneof(fc.constantFrom(...CHAIRS, DEPUTY), arbitraryPost()), actings())
    .map(([meeting, convener, acting]) => {
      // Where nobody is the chair, none convenes.
      const isNobody = meeting.chair === 'vacant' && actsAs(convener, CHAIRS[0], 'not-established') === true;
      return { ...meeting, convenedBy: isNobody ? DEPUTY : convener, acting };
    });
