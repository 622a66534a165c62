/** Articles 19, paragraph (1), and 24, paragraph (1): the count together with who convened. */
import { isDeepStrictEqual } from 'node:util';
import type { MeetingFacts } from '../../src/decisions/meeting.js';
import type { Readings } from '../../src/regulation/readings.js';
import { completions, contestsAmong } from '../../test/oracles/completions.js';
import { answerTo, CONVENERS, type Convened, factsOf, fewestComing, placesOf } from '../../test/oracles/meeting.js';
import {
  multisets,
  type QuorumReadings,
  quorumReadings,
  STATUSES,
  type Status,
  factsOf as seatedFactsOf,
  TABLE_2,
} from '../../test/oracles/quorum.js';
import type { Point, Space } from './space.js';

const ANY: readonly (Status | undefined)[] = [...STATUSES, undefined];
const plain = { temporary: [], groups: [] };

/** How many come by a remedy; not a number if it changes anything else than who convenes and who comes. */
function comingBy({ seated, convenedBy }: Convened, changed: object): number {
  const {
    attendance = {},
    temporaryMembers = [],
    chair,
    convenedBy: convener,
    acting: ____,
    ...rest
  } = changed as MeetingFacts;
  const { attendance: _, temporaryMembers: __, chair: ___, ...before } = seatedFactsOf(seated);
  const by = convenedBy?.as === 'the chair' ? factsOf({ seated, convenedBy }).convenedBy : '情報統括責任者';
  if (!isDeepStrictEqual(rest, before) || convener !== by) return Number.NaN;
  const now = placesOf(seated);
  const then = [...TABLE_2.map((post) => attendance[post]), ...temporaryMembers, chair];
  if (now.length !== then.length) return Number.NaN;
  return now.reduce((count, status, at) => {
    if (status === then[at]) return count;
    return then[at] === 'present' && status !== 'vacant' ? count + 1 : Number.NaN;
  }, 0);
}

export function pointOf(convened: Convened, readings: readonly QuorumReadings[] = quorumReadings): Point {
  const { seated, convenedBy } = convened;
  const facts = factsOf(convened);
  return {
    facts,
    complete: ![seated.committee, ...seated.seats, seated.chair, convenedBy].includes(undefined),
    readings: readings as readonly Partial<Readings>[],
    expected(given) {
      const inForce = given as QuorumReadings;
      const answer = answerTo(convened, inForce);
      // Where nobody is the chair, nobody can be asked to convene.
      const isLost = seated.chair === 'vacant' && convenedBy?.as !== 'the chair';
      const fewest = answer.outcome === 'may-not-open' && !isLost ? fewestComing(seated, inForce) : undefined;
      return {
        ...answer,
        contested: contestsAmong(quorumReadings, inForce, (other) => answerTo(convened, other).outcome as string),
        besides: ({ remedies }) => [
          remedies.map((remedy) => ({
            coming: 'change' in remedy && comingBy(convened, { ...facts, ...remedy.change }),
            by: 'by' in remedy && remedy.by,
          })),
          fewest === undefined ? [] : [{ coming: fewest, by: '情報統括責任者' }],
        ],
      };
    },
  };
}

function* points(): Generator<Point> {
  for (const [i, statuses] of multisets(ANY, 6).entries()) {
    const seats = statuses.map((_, at) => statuses[(at + i) % 6]);
    const chair = ANY[i % ANY.length];
    for (const committee of ['steering', undefined] as const)
      for (const convenedBy of [undefined, CONVENERS[0], CONVENERS[3]])
        yield pointOf({ seated: { ...plain, committee, seats, chair }, convenedBy });
  }
  for (const [first, second, third] of completions([ANY, ANY, ANY].map((values) => ({ path: '', values }))))
    for (const committee of ['steering', 'security', undefined] as const)
      for (const convenedBy of [undefined, ...CONVENERS]) {
        const seats = [first, undefined, undefined, undefined, second, third];
        yield pointOf({ seated: { ...plain, committee, seats, chair: 'present' }, convenedBy });
      }
}

export const meetingSpace: Space = {
  id: 'meeting',
  classes: [
    'the facts of `quorum`: as there, without temporary members and groups',
    `\`convenedBy\`: the chair (three names), another (three posts)`,
  ],
  enumerated:
    'every count of statuses (210) for the Steering Committee and while the committee is not known, with each convener; ' +
    'every attendance of the three posts that both tables have, with each committee and each name of a convener',
  points,
};
