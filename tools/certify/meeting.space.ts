/** Articles 19, paragraph (1), and 24, paragraph (1): the count together with who convened. */
import type { Readings } from '../../src/regulation/readings.js';
import { completions, contestsAmong } from '../../test/oracles/completions.js';
import type { Option } from '../../test/oracles/decision-table.js';
import { answerTo, CONVENERS, type Convened, factsOf } from '../../test/oracles/meeting.js';
import {
  type Meeting,
  multisets,
  type QuorumReadings,
  quorumReadings,
  STATUSES,
  type Status,
} from '../../test/oracles/quorum.js';
import type { Point, Space } from './space.js';

const ANY: readonly (Status | undefined)[] = [...STATUSES, undefined];
const plain = { temporary: [], groups: [] };

function pointOf(seated: Meeting, convenedBy: Option | undefined): Point {
  const convened: Convened = { seated, convenedBy };
  return {
    facts: factsOf(convened),
    complete: ![seated.committee, ...seated.seats, seated.chair, convenedBy].includes(undefined),
    readings: quorumReadings as readonly Partial<Readings>[],
    expected: (given) => ({
      ...answerTo(convened, given as QuorumReadings),
      contested: contestsAmong(
        quorumReadings,
        given as QuorumReadings,
        (other) => answerTo(convened, other).outcome as string,
      ),
    }),
  };
}

function* points(): Generator<Point> {
  for (const [i, statuses] of multisets(ANY, 6).entries()) {
    const seats = statuses.map((_, at) => statuses[(at + i) % 6]);
    const chair = ANY[i % ANY.length];
    for (const committee of ['steering', undefined] as const)
      for (const convenedBy of [undefined, CONVENERS[0], CONVENERS[3]])
        yield pointOf({ ...plain, committee, seats, chair }, convenedBy);
  }
  for (const [first, second, third] of completions([ANY, ANY, ANY].map((values) => ({ path: '', values }))))
    for (const committee of ['steering', 'security', undefined] as const)
      for (const convenedBy of [undefined, ...CONVENERS]) {
        const seats = [first, undefined, undefined, undefined, second, third];
        yield pointOf({ ...plain, committee, seats, chair: 'present' }, convenedBy);
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
