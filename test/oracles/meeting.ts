/**
 * Articles 19, paragraph (1), and 24, paragraph (1), together: who convened, and the count as if the Steering Committee
 * met. The count is `quorum.ts`'s, the table `small-decisions.ts`'s.
 */
import { type Option, oracleOf } from './decision-table.js';
import { type Meeting, type Oracle, type QuorumReadings, quorumOracle, factsOf as seatedFactsOf } from './quorum.js';
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

/** The same in the library's words. */
export const factsOf = ({ seated, convenedBy }: Convened) => ({
  ...seatedFactsOf(seated),
  ...(convenedBy !== undefined && { convenedBy: convenedBy.is }),
});
