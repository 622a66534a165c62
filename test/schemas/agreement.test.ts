/** What one door refuses every other door refuses: the typed call, the zod schema, the JSON Schema in Ajv's hands. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecisionId, decisions, type IssueCode } from '../../src/index.js';
import { factsJsonSchema, factsSchemas } from '../../src/schemas.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';
import { times } from '../thorough.js';
import { BEYOND_A_SCHEMA, isBeyondASchema, plainly, refusals } from './doors.js';
import { mutationsOf } from './mutations.js';

const ids = decisions.map(({ id }) => id);
const ajv = new Ajv2020({ strict: true });

describe('the known exceptions', () => {
  const accepts = (id: DecisionId, facts: unknown) => ajv.compile(factsJsonSchema(id))(facts);
  it.each<[DecisionId, object, IssueCode]>([
    ['manager', { organization: { 経理課: '区民生活部' } }, 'contradiction'],
    ['quorum', { attendance: { 経理課長: 'present', 管理部経理課長: 'absent' } }, 'contradiction'],
    ['quorum', { attendance: { 財政課長: 'present', 区民課長: 'present' } }, 'unknown-post'],
    ['timeliness', { appliedAt: '令和8年2月30日' }, 'no-such-day'],
    ['timeliness', { appliedAt: '2026-02-30' }, 'no-such-day'],
    ['timeliness', { appliedAt: '8年8月31日' }, 'ambiguous-date'],
    ['timeliness', { appliedAt: '令和8年8月' }, 'no-day'],
    ['timeliness', { appliedAt: '令和8年8月31日 17:00' }, 'no-offset'],
    ['timeliness', { appliedAt: '2026-08-31T24:00Z' }, 'no-such-time'],
    ['timeliness', { appliedAt: '2026/8/31(火)' }, 'wrong-weekday'],
    ['timeliness', { appliedAt: '明日' }, 'not-a-moment'],
    ['timeliness', { plannedFor: '来年度' }, 'not-a-fiscal-year'],
    ['timeliness', { appliedAt: '1947-03-31' }, 'out-of-range'],
    ['timeliness', { appliedAt: '3000-01-01' }, 'out-of-range'],
    ['timeliness', { plannedFor: '平成40年度' }, 'outside-era'],
    ['timeliness', { appliedAt: '2999-12-31T15:00:00Z' }, 'out-of-range'],
  ])('%s: JSON Schema accepts %j, which is refused', (id, facts, code) => {
    expect(accepts(id, facts)).toBe(true);
    expect(refusals(id, facts)).toContain(code);
    expect(BEYOND_A_SCHEMA).toHaveProperty(code);
  });
  it('a letter beyond the first plane may be a kanji for all that a pattern sees', () => {
    for (const [managedBy, codes] of [
      ['𠮷課', []],
      ['𖣪', ['not-a-unit']],
    ] as const) {
      expect(accepts('manager', { managedBy })).toBe(true);
      expect(refusals('manager', { managedBy })).toEqual(codes);
      for (const code of codes) expect(isBeyondASchema(code, { managedBy })).toBe(true);
    }
    expect(isBeyondASchema('not-a-unit', { managedBy: 'Section' })).toBe(false);
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

describe('the edges of the words', () => {
  const accepted = (id: DecisionId, facts: unknown) => [
    refusals(id, facts).length === 0,
    factsSchemas[id].safeParse(facts).success,
    ajv.compile(factsJsonSchema(id))(facts),
  ];
  const appliedAt = (value: string) => ['timeliness', { appliedAt: value }] as const;
  it.each<readonly [DecisionId, object]>([
    // The first and the last moments of the calendar in the ward, nine hours ahead, written elsewhere.
    appliedAt('1947-03-31T15:00:00Z'),
    appliedAt('1947-03-30T23:59-23:59'),
    appliedAt('3000-01-01T00:30+10:00'),
    ['timeliness', { plannedFor: '1947-03-31T15:00:00Z' }],
    ...[
      '2026/8/31',
      '20260831',
      'R8.8.31',
      ' r8 / 8 / 31 ',
      '2026年8月31日',
      '令和八年八月三十一日',
      '２０２６．８．３１',
    ].map(appliedAt),
    ...['2026/8/31(月)', '2026-08-31 17:00:00+09', '2026-08-31 17:00:00.5 +09:00'].map(appliedAt),
    ...['2027', '2027年度', 'R9', 'R元', '令和9', '令和九年度', 'R9.4.1'].map(
      (plannedFor) => ['timeliness', { plannedFor }] as const,
    ),
    ...['2026/9', '2026年9月', 'R8.9', '令和八年九月'].map((month) => ['monthly-plan', { month }] as const),
    appliedAt(`${'　'.repeat(15)}令和8年8月31日${' '.repeat(15)}`),
    ['applicant', { usingDepartments: ['荒川区 議会事務局'] }],
    ['applicant', { usingDepartments: ['荒川区\n監査事務局'] }],
  ])('all three take %s %j', (id, facts) => {
    expect(accepted(id, facts)).toEqual([true, true, true]);
  });
  it.each<readonly [DecisionId, object]>([
    appliedAt('tomorrow'),
    appliedAt('2026-08'),
    appliedAt('46265'),
    appliedAt('2026-08-31T17:00'),
    appliedAt('2026-08-31 0:00:00'),
    ['timeliness', { plannedFor: '2027-04' }],
    ['timeliness', { plannedFor: 'FY' }],
    ['monthly-plan', { month: '2026' }],
    ['monthly-plan', { month: '2026-09-01' }],
    appliedAt(`${' '.repeat(40)}令和8年8月31日`),
    ['timeliness', { plannedFor: `${' '.repeat(40)}令和9年度` }],
    ['monthly-plan', { month: `${' '.repeat(40)}令和8年8月` }],
    ['applicant', { usingDepartments: [' 部'] }],
    ['applicant', { usingDepartments: ['管理部ｓ'] }],
  ])('all three refuse %s %j', (id, facts) => {
    expect(accepted(id, facts)).toEqual([false, false, false]);
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

  it('a thousand mutations, four thousand in the full run, are accepted or refused by all three', () => {
    const numRuns = times(1_000, 4_000);
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutationsOf(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<object>), (facts) => {
        const codes = refusals(id, facts);
        counts[codes.length === 0 ? 'accepted' : 'refused'] += 1;
        expect(factsSchemas[id].safeParse(facts).success).toBe(codes.length === 0);
        const valid = validate(facts);
        if (valid && codes.length > 0) expect(codes.filter((code) => !isBeyondASchema(code, facts))).toEqual([]);
        if (!valid && codes.length === 0) expect(validate(plainly(facts)) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns, seed: 20260831 },
    );
    // Mutations that all were refused, or all accepted, would show nothing.
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(numRuns / 20);
  });
});
