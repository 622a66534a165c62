/**
 * Articles 19, paragraph (1), and 24, paragraph (1), together: who convened, and the count as if the Steering Committee
 * met. The count is `quorum.ts`'s, the table `small-decisions.ts`'s.
 */
import type { MeetingFacts } from '../../src/decisions/meeting.js';
import { type Option, oracleOf } from './decision-table.js';
import {
  combinations,
  type Meeting,
  type Oracle,
  type QuorumReadings,
  quorumOracle,
  type Status,
  factsOf as seatedFactsOf,
} from './quorum.js';
import { meeting } from './small-decisions.js';

/** The places of Appended Table 2 that Appended Table 3 has not: whoever names them speaks of the Steering Committee. */
export const ONLY_STEERING = [1, 2, 3];

const optionsOf = (wanted: string): readonly Option[] => meeting.facts.find(({ path }) => path === wanted)!.options;
const COMMITTEES = optionsOf('committee');
const QUORUMS = optionsOf('quorum');
/** Posts that may have convened the meeting: three names of the chair, then three posts that are not. */
export const CONVENERS = optionsOf('convenedBy');

export interface Convened {
  readonly seated: Meeting;
  readonly convenedBy: Option | undefined;
}

const ask = oracleOf(meeting);
const asSteering = new Map<string, Oracle>();

/** The count as if the Steering Committee met. */
export function steeringOf(seated: Meeting): Oracle {
  const steering: Meeting = { ...seated, committee: 'steering' };
  const key = JSON.stringify(steering, (_, value: unknown) => value ?? null);
  const oracle = asSteering.get(key) ?? quorumOracle(steering);
  asSteering.set(key, oracle);
  return oracle;
}

export const committeeOf = ({ committee, seats, groups }: Meeting) =>
  committee ??
  (ONLY_STEERING.some((seat) => seats[seat] !== undefined || groups.some((group) => group.includes(seat)))
    ? 'steering'
    : undefined);

/** The outcome, and the missing paths of the meeting with those of the count in their place. */
export function answerTo({ seated, convenedBy }: Convened, readings: QuorumReadings) {
  const quorum = steeringOf(seated).under(readings);
  const given = [
    COMMITTEES.find(({ as }) => as === committeeOf(seated)),
    QUORUMS.find(({ as }) => as === quorum.outcome),
    convenedBy,
  ];
  const { outcome, missing } = ask(given).under({});
  return { outcome, missing: missing.flatMap((path) => (path === 'quorum' ? quorum.missing : [path])) };
}

/** Everybody's attendance: the seats of the table, the temporary members, the chair. */
export const placesOf = ({ seats, temporary, chair }: Meeting) => [...seats, ...temporary, chair];

const withPlaces = (seated: Meeting, places: readonly (Status | undefined)[]): Meeting => ({
  ...seated,
  seats: places.slice(0, 6),
  temporary: places.slice(6, -1) as Status[],
  chair: places.at(-1),
});

/**
 * How many more have to come for the meeting to be open once the chair has convened it: of those who are absent,
 * represented or not known of. While the committee is open, none of them may have a post of one table alone.
 */
export function fewestComing(seated: Meeting, readings: QuorumReadings): number | undefined {
  const which = committeeOf(seated);
  if (which === 'security' || steeringOf(seated).under(readings).outcome === 'quorate') return 0;
  const places = placesOf(seated);
  const open = places.flatMap((status, at) => {
    const mayCome = status === undefined || status === 'absent' || status === 'proxy';
    return mayCome && (which === 'steering' || !ONLY_STEERING.includes(at)) ? [at] : [];
  });
  const enough = (coming: readonly number[]) => {
    // Nobody does less for a quorum than a member who is absent, so that this is the worst completion.
    const worst = places.map((status, at) => (coming.includes(at) ? 'present' : (status ?? 'absent')));
    return steeringOf(withPlaces(seated, worst)).under(readings).outcome === 'quorate';
  };
  return [1, 2, 3, 4, 5, 6, 7].find((size) => combinations(open, size).some(enough));
}

/** Where nobody is the chair, his deputy convenes in his place. */
const DEPUTY = { convenedBy: '管理部長職務代理者', acting: 'established' } as const;

/** The same in the library's words. */
export const factsOf = ({ seated, convenedBy }: Convened): MeetingFacts => ({
  ...seatedFactsOf(seated),
  ...(convenedBy !== undefined &&
    (seated.chair === 'vacant' && convenedBy.as === 'the chair' ? DEPUTY : { convenedBy: convenedBy.is as string })),
});
