/** The arbitraries give facts that the decisions understand, and reach everything that a decision can say. */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
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

type CodeOf<Id extends DecisionId> = Extract<AnyVerdict, { readonly decision: Id }>['grounds'][number]['code'];
type Holds = boolean | 'unknown';

/** A condition that can be met, missed, and open. */
const every: readonly Holds[] = [true, false, 'unknown'];
/** A clause of one committee, which is not spoken of where it is the other that meets. */
const ifAtAll: readonly Holds[] = [true, 'unknown'];

/**
 * Of every ground, what can be found of it. A ground that is added to a decision does not compile without its line
 * here.
 */
const findings: { readonly [Id in DecisionId]: { readonly [Code in CodeOf<Id>]: readonly Holds[] } } = {
  scope: { 'body-within': every, 'system-or-facility': every, 'handled-information': every, 'system-document': every },
  'report-addressees': { 'digital-promotion-manages': every, 'another-section-manages': every },
  'incident-authority': { 'infringement-or-fear': every, 'cio-absent': every },
  manager: {
    'unit-is-a-section': every,
    'digital-promotion-manages': every,
    'another-section-manages': every,
    outsourced: every,
    listed: every,
  },
  'document-upkeep': {
    'document-kept': every,
    'change-reflected': every,
    'manual-kept': every,
    'manual-change-reflected': every,
  },
  'contract-terms': {
    confidentiality: every,
    'purpose-limitation': every,
    'handover-and-disposal': every,
    copying: every,
    subcontracting: every,
    inspection: every,
    'incident-reporting': every,
    'security-measures': every,
    ownership: every,
    'other-terms': every,
  },
  'monthly-plan': { 'within-deadline': every },
  'input-delivery': { 'cover-slip': every, 'delivered-in-time': every },
  'usage-regime': { 'digital-promotion-manages': every, designated: every, 'another-section-manages': every },
  operation: { 'resident-operated': every, authorised: every },
  procedure: {
    'digital-promotion-manages': every,
    'another-section-manages': every,
    'change-needs-application': every,
    'minor-change-of-processing': every,
    'minor-change-elsewhere': every,
  },
  applicant: {
    'digital-promotion-manages': every,
    'another-section-manages': every,
    'applicant-heads-digital-promotion': every,
    'applicant-heads-using-department': every,
    'applicant-heads-managing-department': every,
  },
  criteria: { 'furthers-welfare': every, 'furthers-efficiency': every, 'protects-privacy': every },
  timeliness: { 'within-deadline': every, urgent: every },
  referral: { 'necessity-shown': every, 'cost-shown': every, 'effect-shown': every, 'alternatives-shown': every },
  notice: { 'committee-decided': every, 'minor-change-decided': every, 'decided-by-analogy': every },
  'data-use-approval': { 'another-section': every, 'within-proviso': every },
  'personal-information': { 'another-section': every, 'within-proviso': every, 'personal-information': every },
  committee: {
    'minor-change': every,
    'system-basics': every,
    'security-basics': every,
    introduction: every,
    change: every,
    'referred-to-steering': every,
    'security-measures': every,
    'security-audit': every,
    'security-evaluation': every,
    'incident-response': every,
    'referred-to-security': every,
  },
  quorum: { 'quorum-clause': ifAtAll, 'majority-present': every, 'no-quorum-clause': ifAtAll },
  meeting: {
    'steering-convened': every,
    'quorum-clause': ifAtAll,
    'majority-present': every,
    'security-convened': every,
    'no-quorum-clause': ifAtAll,
  },
  'policy-duty': { staff: every, contractor: every, 'work-left': every, 'handles-information-assets': every },
  measures: {
    'organisation-measures': every,
    'classification-measures': every,
    'personnel-measures': every,
    'physical-measures': every,
    'technical-measures': every,
    'operational-measures': every,
  },
  'emergency-manual': { 'manual-established': every, 'review-needed': every, 'manual-reviewed': every },
  'policy-review': { 'inspection-finding': every, 'new-measures-needed': every },
  discipline: { staff: every, 'measures-violated': every },
};

const RUNS = { numRuns: 2_000, seed: 20260831 } as const;

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
  Object.entries<readonly Holds[]>(findings[id])
    .flatMap(([code, found]) => found.filter(isFound).map((holds) => `${code}: ${holds}`))
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
