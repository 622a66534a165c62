/**
 * The calls from which vectors are chosen: the fact spaces that the tests enumerate, cut into the same classes, under
 * every choice of the readings that matter.
 */
import { isDeepStrictEqual } from 'node:util';
import { type DecisionId, decisions, defaultReadings, type Options, type ReadingId } from '../../src/index.js';
import { choices } from '../../test/oracles/completions.js';
import { casesOf, type Fact, fact, factsOf, type SmallDecision, YES_NO } from '../../test/oracles/decision-table.js';
import { multisets } from '../../test/oracles/quorum.js';
import { smallDecisions } from '../../test/oracles/small-decisions.js';
import { dataUseFacts } from './data-use.candidates.js';
import { meetingFacts, quorumFacts } from './quorum.candidates.js';
import { closedDayOptions, timelinessFacts } from './timeliness.candidates.js';
import type { Call } from './vector.js';

/** A day on which no provision is known to have read as encoded. */
const BEFORE_ALL_NOTES = '2003-04-01';

export function* candidatesOf(id: DecisionId): Generator<Call> {
  const { readings } = decisions.find((each) => each.id === id)!;
  const options = [...readingOptions(readings), { on: BEFORE_ALL_NOTES }, ...extraOptions(readings)];
  for (const facts of factSpaceOf(id)) {
    // A Date is a fact of typed calls only.
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(facts)), facts)) continue;
    yield { facts };
    for (const chosen of options) yield { facts, options: chosen };
  }
}

/** Every choice of one or two readings that are not the defaults. More at once are left to the tests. */
function readingOptions(ids: readonly ReadingId[]): Options[] {
  return choices(ids)
    .map((all) => Object.entries(all).filter(([id, value]) => value !== defaultReadings[id as ReadingId]))
    .filter((other) => other.length === 1 || other.length === 2)
    .map((other) => ({ readings: Object.fromEntries(other) }));
}

const extraOptions = (readings: readonly ReadingId[]): readonly Options[] =>
  readings.includes('deadline-on-closed-day') ? closedDayOptions : [];

function factSpaceOf(id: DecisionId): Iterable<object> {
  if (id === 'timeliness') return timelinessFacts();
  if (id === 'quorum') return quorumFacts();
  if (id === 'meeting') return meetingFacts();
  if (id === 'data-use-approval' || id === 'personal-information') return dataUseFacts();
  if (id === 'manager') return spaceOf(managerFacts);
  const small = smallDecisions.find((each) => each.id === id)!;
  return id === 'contract-terms' ? contractFacts(small.facts) : spaceOf(small.facts, small);
}

const spaceOf = (facts: readonly Fact[], { asked, isAsked, isRefused }: Partial<SmallDecision> = {}): object[] => {
  const space = {
    facts,
    ...(asked && { asked }),
    ...(isAsked && { isAsked }),
    ...(isRefused && { isRefused }),
  } as SmallDecision;
  return casesOf(space).map((given) => factsOf(space, given));
};

/** The systems and sections of the small decisions, one whose name resembles a listed one, contracts and charts. */
const managerFacts: readonly Fact[] = [
  ...smallDecisions
    .find((each) => each.id === 'usage-regime')!
    .facts.slice(0, 2)
    .map((each) =>
      each.path === 'system'
        ? { ...each, options: [...each.options, { as: 'unlisted', is: '図書館システム2' }] }
        : each,
    ),
  fact('outsourced', YES_NO),
  fact('organization', { chart: [{ 税務課: '区民生活部', 子ども家庭総合センター: '子ども家庭部' }] }),
];

/** Nine terms are too many for every combination: it counts how many are there, lacking, unknown, each in its turn. */
function contractFacts(facts: readonly Fact[]): object[] {
  const terms = facts.slice(0, -1);
  const rest = [undefined, ...facts.at(-1)!.options];
  const space = { facts } as SmallDecision;
  return multisets([undefined, ...terms[0]!.options], terms.length).flatMap((counts) =>
    counts.flatMap((_, by) => {
      const turned = [...counts.slice(by), ...counts.slice(0, by)];
      return rest.map((other) => factsOf(space, [...turned, other]));
    }),
  );
}
