/** The arbitraries give facts that the decisions understand, and reach everything that a decision can say. */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { wordsOf } from '../../src/catalogue/decisions.js';
import {
  type AnyVerdict,
  type DecisionId,
  type DisciplineFacts,
  decideQuorum,
  decideTimeliness,
  decisions,
  type Options,
  type QuorumFacts,
  type TimelinessFacts,
} from '../../src/index.js';
import { factsSchemas } from '../../src/schemas.js';
import { arbitraryFacts, arbitraryOptions, type FactsOf } from '../../src/testing.js';
import { times } from '../thorough.js';

type CodeOf<Id extends DecisionId> = Extract<AnyVerdict, { readonly decision: Id }>['grounds'][number]['code'];
type Holds = boolean | 'unknown';

/** A condition that can be met, missed, and open. */
const every: readonly Holds[] = [true, false, 'unknown'];
/** A clause of one committee, which is not spoken of where it is the other that meets. */
const ifAtAll: readonly Holds[] = [true, 'unknown'];

/** Of the grounds of which not everything can be found, what can; of all others everything. */
const findings: { readonly [Id in DecisionId]?: { readonly [Code in CodeOf<Id>]?: readonly Holds[] } } = {
  quorum: { 'quorum-clause': ifAtAll, 'no-quorum-clause': ifAtAll },
  meeting: { 'quorum-clause': ifAtAll, 'no-quorum-clause': ifAtAll },
};

const of = (id: DecisionId): { readonly [code: string]: readonly Holds[] } => findings[id] ?? {};

const RUNS = { numRuns: times(800, 2_000), seed: 20260831 } as const;

/** Every verdict on generated facts, under generated options. Whatever is refused fails. */
function verdictsOf(id: DecisionId, partial: boolean): AnyVerdict[] {
  const decide = decisions.find((each) => each.id === id)!.decide as (facts: object, options: Options) => AnyVerdict;
  const verdicts: AnyVerdict[] = [];
  const decided = fc.property(arbitraryFacts<DecisionId>(id, { partial }), arbitraryOptions(), (facts, options) => {
    verdicts.push(decide(facts, options));
    expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
    expect(factsSchemas[id].safeParse(facts).error).toBeUndefined();
  });
  fc.assert(decided, RUNS);
  return verdicts;
}

const grounds = (verdicts: readonly AnyVerdict[]): string[] =>
  [...new Set(verdicts.flatMap((verdict) => verdict.grounds.map(({ code, holds }) => `${code}: ${holds}`)))].sort();

const expectedGrounds = (id: DecisionId, isFound: (holds: Holds) => boolean): string[] =>
  Object.keys(wordsOf(id).grounds)
    .flatMap((code) => (of(id)[code] ?? every).filter(isFound).map((holds) => `${code}: ${holds}`))
    .sort();

const outcomesIn = (verdicts: readonly AnyVerdict[]): string[] => [...new Set(verdicts.map(({ outcome }) => outcome))];

describe.each(decisions.map(({ id, outcomes }) => ({ id, outcomes })))('$id', ({ id, outcomes }) => {
  it('complete facts are understood, settle it, and reach every outcome and every finding', () => {
    const verdicts = verdictsOf(id, false);
    expect(outcomesIn(verdicts).sort()).toEqual([...outcomes].sort());
    expect(grounds(verdicts)).toEqual(expectedGrounds(id, (holds) => holds !== 'unknown'));
  });
  it('partial facts are understood and reach every outcome and every finding', () => {
    const verdicts = verdictsOf(id, true);
    expect(outcomesIn(verdicts).sort()).toEqual([...outcomes, 'undetermined'].sort());
    expect(grounds(verdicts)).toEqual(expectedGrounds(id, () => true));
  });
});

it('gives the facts of the decision, by its id', () => {
  expectTypeOf(arbitraryFacts('quorum')).toEqualTypeOf<fc.Arbitrary<QuorumFacts>>();
  expectTypeOf(arbitraryFacts('timeliness', { partial: true })).toEqualTypeOf<fc.Arbitrary<TimelinessFacts>>();
  expectTypeOf<FactsOf<'discipline'>>().toEqualTypeOf<DisciplineFacts>();
  // @ts-expect-error no such decision
  expect(() => arbitraryFacts('budget')).toThrow();
});

describe('a failure shrinks to the facts that matter', () => {
  it('the committee', () => {
    const { counterexample } = fc.check(
      fc.property(
        arbitraryFacts('quorum', { partial: true }),
        (facts) => facts.committee === undefined || decideQuorum(facts).outcome !== 'no-quorum-prescribed',
      ),
      RUNS,
    );
    expect(counterexample).toEqual([{ committee: 'security' }]);
  });
  it('the dates of an application', () => {
    const { counterexample } = fc.check(
      fc.property(
        arbitraryFacts('timeliness', { partial: true }),
        (facts) => decideTimeliness(facts).outcome !== 'on-time',
      ),
      RUNS,
    );
    expect(Object.keys(counterexample![0])).toEqual(['appliedAt', 'plannedFor']);
  });
});
