/** Article 19, paragraph (1): every attendance of the six posts, and all ways to read it for every count of statuses. */
import type { Readings } from '../../src/regulation/readings.js';
import { completions } from '../../test/oracles/completions.js';
import {
  factsOf,
  type Meeting,
  multisets,
  type Oracle,
  type Place,
  type QuorumReadings,
  quorumOracle,
  quorumOracles,
  quorumReadings,
  remedied,
  STATUSES,
  type Status,
  TABLE_2,
} from '../../test/oracles/quorum.js';
import type { Point, Space } from './space.js';

const ANY = [...STATUSES, undefined] as const;
const DEFAULTS = quorumReadings.slice(0, 1);
const plain = { committee: 'steering', temporary: [], groups: [] } as const;

/** The ground of the majority holds exactly if the meeting is quorate; while the committee is open, it need not be shown. */
const HOLDS: Readonly<Record<string, boolean | 'unknown'>> = {
  quorate: true,
  inquorate: false,
  undetermined: 'unknown',
};

export function pointOf(
  meeting: Meeting,
  oracle: Oracle = quorumOracle(meeting),
  readings: readonly QuorumReadings[] = quorumReadings,
): Point {
  return {
    facts: factsOf(meeting),
    complete: ![meeting.committee, ...meeting.seats, meeting.chair].includes(undefined),
    readings: readings as readonly Partial<Readings>[],
    expected(given) {
      const inForce = given as QuorumReadings;
      const { outcome, missing, figures } = oracle.under(inForce);
      const { members, present, required } = figures;
      const better = outcome === 'inquorate' ? remedied(meeting, inForce) : undefined;
      const majority = missing.includes('committee') ? undefined : HOLDS[outcome];
      return {
        ...{ outcome, missing, contested: oracle.contested(inForce), fields: { members, present, required } },
        remedies: better === undefined ? [] : [{ facts: factsOf(better), outcome: 'quorate' }],
        besides: ({ grounds }) => [
          majority === undefined ? undefined : grounds.find(({ code }) => code === 'majority-present')?.holds,
          majority,
        ],
      };
    },
  };
}

const turned = <Item>(items: readonly Item[], by: number): Item[] =>
  items.map((_, i) => items[(i + by) % items.length]!);

/** Which posts one person holds: two of the table, one of them and the chair's, three in two overlapping pairs. */
const GROUPS: readonly (readonly (readonly Place[])[])[] = [
  [[0, 4]],
  [['chair', 5]],
  [
    [0, 4],
    [4, 5],
  ],
];

/** The holder of several posts is somebody, so that none of them is vacant. */
const isValid = ({ seats, chair, groups }: Meeting) =>
  groups.flat().every((at) => (at === 'chair' ? chair : seats[at]) !== 'vacant');

function* points(): Generator<Point> {
  const oracleOf = quorumOracles();
  const everySeat = TABLE_2.map((path) => ({ path, values: ANY as readonly (Status | undefined)[] }));
  for (const seats of completions(everySeat))
    for (const chair of ANY) {
      const meeting: Meeting = { ...plain, seats, chair };
      yield pointOf(meeting, oracleOf(meeting), DEFAULTS);
    }
  for (const [i, statuses] of multisets(ANY, 6).entries()) {
    const seats = turned(statuses, i);
    for (const chair of ANY) {
      const meeting: Meeting = { ...plain, seats, chair };
      yield pointOf(meeting, oracleOf(meeting));
    }
    for (const temporary of [['present'], ['absent', 'proxy'], ['present', 'present', 'vacant']] as const) {
      const meeting: Meeting = { ...plain, seats, chair: ANY[i % ANY.length], temporary };
      yield pointOf(meeting);
    }
    for (const groups of GROUPS) {
      const meeting: Meeting = { ...plain, seats, chair: ANY[i % ANY.length], groups };
      if (isValid(meeting)) yield pointOf(meeting);
    }
  }
  // Posts that both tables have leave the committee open; any other settles it.
  for (const shared of completions(everySeat.slice(0, 3)))
    for (const committee of ['security', undefined] as const) {
      const [first, second, third] = shared;
      const seats = [first, undefined, undefined, undefined, second, third];
      const meeting: Meeting = { ...plain, committee, seats, chair: 'present' };
      yield pointOf(meeting);
    }
}

export const quorumSpace: Space = {
  id: 'quorum',
  classes: [
    '`committee`: steering, security',
    '`attendance`: present, absent, represented, vacant, for each of the six posts of Appended Table 2',
    '`temporaryMembers`: none, one present, two away, two present beside a vacant place',
    '`chair`: present, absent, represented, vacant',
    '`samePerson`: nobody, two posts of the table, one of them and the chair’s, three posts in two overlapping pairs',
  ],
  enumerated:
    'every attendance (5^6) with every chair under the default readings; every count of statuses (210) with every ' +
    'chair, every list of temporary members and every group under all readings; while the committee is security or not ' +
    'known, every attendance of the three posts that both tables have. Figures are compared as well',
  points,
};
