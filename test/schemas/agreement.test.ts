/** What one door refuses every other door refuses: the typed call, the zod schema, the JSON Schema in Ajv's hands. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecisionId, decisions, InvalidFactsError, type IssueCode } from '../../src/index.js';
import { factsJsonSchema, factsSchemas } from '../../src/schemas.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';
import { mutationsOf } from './mutations.js';

const ids = decisions.map(({ id }) => id);
const ajv = new Ajv2020({ strict: true });

/** What a typed call says: nothing, or the codes of what it refuses. */
function refusals(id: DecisionId, facts: unknown): readonly IssueCode[] {
  const { decide } = decisions.find((each) => each.id === id)!;
  try {
    (decide as (facts: unknown) => unknown)(facts);
    return [];
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ code }) => code);
    throw error;
  }
}

/** What JSON Schema accepts and the typed call refuses, each for a reason that a schema of single values cannot state. */
const BEYOND_A_SCHEMA: { readonly [Code in IssueCode]?: string } = {
  contradiction: 'facts that deny each other, or the regulation',
  'unknown-post': 'posts of two committees in one meeting',
  'no-such-day': 'an era day that no month has',
  'outside-era': 'a day or year that the era did not have',
  'out-of-range': 'an instant, an era day or an era year beyond the calendar',
};

/** The letters as decisions understand them: what they accept in odd writing, JSON Schema accepts in plain writing. */
const plainly = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFKC').trim();
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [plainly(key), plainly(inner)]));
};

describe('the known exceptions', () => {
  const accepts = (id: DecisionId, facts: unknown) => ajv.compile(factsJsonSchema(id))(facts);
  it.each<[DecisionId, object, IssueCode]>([
    ['manager', { organization: { 経理課: '区民生活部' } }, 'contradiction'],
    ['quorum', { attendance: { 経理課長: 'present', 管理部経理課長: 'absent' } }, 'contradiction'],
    ['quorum', { attendance: { 財政課長: 'present', 区民課長: 'present' } }, 'unknown-post'],
    ['timeliness', { appliedAt: '令和8年2月30日' }, 'no-such-day'],
    ['timeliness', { plannedFor: '平成40年度' }, 'outside-era'],
    ['timeliness', { appliedAt: '2999-12-31T15:00:00Z' }, 'out-of-range'],
  ])('%s: JSON Schema accepts %j, which is refused', (id, facts, code) => {
    expect(accepts(id, facts)).toBe(true);
    expect(refusals(id, facts)).toContain(code);
    expect(BEYOND_A_SCHEMA).toHaveProperty(code);
  });
  it.each<[DecisionId, object]>([
    ['quorum', { attendance: { ' 経理課長': 'present' } }],
    ['data-use-approval', { uses: [{ items: ['住民基本台帳法第７条第１号'] }] }],
  ])('%s: JSON Schema refuses the writing of %j, which is understood', (id, facts) => {
    expect(accepts(id, facts)).toBe(false);
    expect(refusals(id, facts)).toEqual([]);
    expect(accepts(id, plainly(facts))).toBe(true);
  });
});

describe.each(ids)('%s', (id) => {
  const schema = factsJsonSchema(id);
  const validate = ajv.compile(schema);

  it('valid facts are accepted by all three', () => {
    fc.assert(
      fc.property(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<object>, (facts) => {
        expect(refusals(id, facts)).toEqual([]);
        expect(factsSchemas[id].safeParse(facts).success).toBe(true);
        expect(validate(facts) || validate(plainly(facts)) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 500, seed: 20260831 },
    );
  });

  it('ten thousand mutations are accepted or refused by all three', () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutationsOf(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<object>), (facts) => {
        const codes = refusals(id, facts);
        counts[codes.length === 0 ? 'accepted' : 'refused'] += 1;
        expect(factsSchemas[id].safeParse(facts).success).toBe(codes.length === 0);
        const valid = validate(facts);
        if (valid && codes.length > 0) expect(codes.filter((code) => !(code in BEYOND_A_SCHEMA))).toEqual([]);
        if (!valid && codes.length === 0) expect(validate(plainly(facts)) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 10_000, seed: 20260831 },
    );
    // Mutations that all were refused, or all accepted, would show nothing.
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(500);
  });
});
