import { describe, expect, it } from 'vitest';
import { decidePolicyDuty } from '../../src/decisions/policy-duty.js';
import type { Options } from '../../src/index.js';
import { policyDutyFacts } from '../../src/schemas.js';

const LITERAL = { readings: { 'policy-duty-scope': 'staff-and-contractors' } } as const;
const AT_WORK = { readings: { 'former-contractors': 'not-bound' } } as const;
const OUTSIDE = { code: 'outside-named-bodies', citation: '第2条の2第1項' };
const DEFECT = { code: 'text-defect', citation: '第25条', defect: 'staff-item' };

describe('第25条：情報セキュリティポリシーを守る義務', () => {
  it.each([
    ['regular-service', [DEFECT]],
    ['special-service', [OUTSIDE, DEFECT]],
  ] as const)('職員（%s）は、情報資産の事務に従事するときに負う', (person, caveats) => {
    expect(decidePolicyDuty({ person, handlesInformationAssets: true })).toMatchObject({
      outcome: 'bound',
      contested: [],
      remedies: [],
      caveats,
    });
    // 従事しなければ、誰であっても義務を負わない。
    expect(decidePolicyDuty({ person, handlesInformationAssets: false })).toMatchObject({
      outcome: 'not-bound',
      contested: [],
      caveats: [DEFECT],
    });
    expect(decidePolicyDuty({ person })).toMatchObject({
      outcome: 'undetermined',
      missing: ['handlesInformationAssets'],
      contested: [],
      caveats,
    });
  });
  it('受託事業者は、事務の内容を問われるかが読み方による', () => {
    const person = 'contractor';
    expect(decidePolicyDuty({ person, handlesInformationAssets: false })).toMatchObject({
      outcome: 'bound',
      contested: [{ readings: { 'policy-duty-scope': 'staff-and-contractors' }, outcome: 'not-bound' }],
      caveats: [],
    });
    expect(decidePolicyDuty({ person })).toMatchObject({
      outcome: 'bound',
      missing: [],
      contested: [{ readings: { 'policy-duty-scope': 'staff-and-contractors' }, outcome: 'undetermined' }],
    });
    expect(decidePolicyDuty({ person, handlesInformationAssets: true }).contested).toEqual([]);
    expect(decidePolicyDuty({ person, handlesInformationAssets: false }, LITERAL).outcome).toBe('not-bound');
    expect(decidePolicyDuty({ person }, LITERAL).missing).toEqual(['handlesInformationAssets']);
    expect(decidePolicyDuty({ person }, AT_WORK).outcome).toBe('bound');
  });
  it('従事していた者は定義上受託事業者だが、執行する事務が残っていない', () => {
    const person = 'former-contractor-worker';
    expect(decidePolicyDuty({ person, handlesInformationAssets: true })).toMatchObject({
      outcome: 'bound',
      contested: [{ readings: AT_WORK.readings, outcome: 'not-bound' }],
      caveats: [{ code: 'no-work-left', citation: '第25条' }],
    });
    expect(decidePolicyDuty({ person })).toMatchObject({
      outcome: 'bound',
      missing: [],
      contested: [
        { readings: AT_WORK.readings, outcome: 'not-bound' },
        { readings: LITERAL.readings, outcome: 'undetermined' },
      ],
    });
    expect(decidePolicyDuty({ person }, AT_WORK)).toMatchObject({
      outcome: 'not-bound',
      missing: [],
      contested: [{ readings: { 'former-contractors': 'bound' }, outcome: 'bound' }],
      caveats: [],
    });
    const grounds = (options?: Options) =>
      decidePolicyDuty({ person }, options).grounds.map(({ code, holds }) => [code, holds]);
    expect(grounds()).toEqual([
      ['staff', false],
      ['contractor', true],
    ]);
    expect(grounds(AT_WORK)).toEqual([
      ['staff', false],
      ['contractor', true],
      ['work-left', false],
    ]);
  });
  it('受託事業者の事務の内容は、それを問う読み方でだけ検討する', () => {
    const codes = (options?: typeof LITERAL) =>
      decidePolicyDuty({ person: 'contractor' }, options).grounds.map(({ code }) => code);
    expect(codes()).toEqual(['staff', 'contractor']);
    expect(codes(LITERAL)).toEqual(['staff', 'contractor', 'handles-information-assets']);
  });
  it('その他の者は負わない', () => {
    expect(decidePolicyDuty({ person: 'other' })).toMatchObject({ outcome: 'not-bound', missing: [], contested: [] });
  });
  it('誰か分からないとき', () => {
    expect(decidePolicyDuty({})).toMatchObject({
      outcome: 'undetermined',
      missing: ['person', 'handlesInformationAssets'],
      contested: [],
      caveats: [],
    });
    expect(decidePolicyDuty({ handlesInformationAssets: true })).toMatchObject({ missing: ['person'], contested: [] });
    // 情報資産の事務に従事しない者は、受託事業者でなければ義務を負わない。
    expect(decidePolicyDuty({ handlesInformationAssets: false })).toMatchObject({
      outcome: 'undetermined',
      missing: ['person'],
      contested: [{ readings: { 'policy-duty-scope': 'staff-and-contractors' }, outcome: 'not-bound' }],
    });
    expect(decidePolicyDuty({ handlesInformationAssets: false }, LITERAL)).toMatchObject({
      outcome: 'not-bound',
      missing: [],
    });
    expect(decidePolicyDuty({}).grounds).toEqual([
      { code: 'staff', citation: '第2条第16号', holds: 'unknown' },
      { code: 'contractor', citation: '第2条第17号', holds: 'unknown' },
      { code: 'handles-information-assets', citation: '第25条', holds: 'unknown' },
    ]);
  });
  it('施行前の日については、確認できない条文を示す', () => {
    const on = (day: string) =>
      decidePolicyDuty({ person: 'other' }, { on: day }).caveats.map(({ citation }) => citation);
    expect(on('2023-04-01')).toEqual([]);
    expect(on('2023-03-31')).toEqual(['第2条']);
    expect(on('2012-03-31')).toEqual(['第2条', '第25条']);
  });
  it.each([
    { person: 'staff' },
    { person: 'none' },
    { person: null },
    { handlesInformationAssets: 'yes' },
    { handlesInformationAssets: null },
    { post: 'other' },
    'contractor',
  ])('理解できない事実は拒む: %j', (facts) => {
    expect(() => decidePolicyDuty(facts as object)).toThrow();
    expect(policyDutyFacts.safeParse(facts).success).toBe(false);
  });
});
