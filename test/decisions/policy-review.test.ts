import { describe, expect, it } from 'vitest';
import { decidePolicyReview } from '../../src/decisions/policy-review.js';
import { policyReviewFacts } from '../../src/schemas.js';

const judged = (holds: boolean) => ({ holds, by: 'セキュリティ委員会', reason: '監査の指摘', on: '2026-05-01' });

describe('第30条：情報セキュリティポリシーの見直し', () => {
  it.each([
    [judged(true), judged(true), 'review'],
    [judged(true), judged(false), 'review'],
    [judged(true), 'none', 'review'],
    [judged(true), undefined, 'review'],
    [judged(false), judged(true), 'review'],
    ['none', judged(true), 'review'],
    [undefined, judged(true), 'review'],
    [judged(false), judged(false), 'no-review'],
    ['none', 'none', 'no-review'],
    [judged(false), 'none', 'no-review'],
  ] as const)('監査・点検 %j、新たな対策 %j なら %s', (inspectionFinding, newMeasures, outcome) => {
    expect(decidePolicyReview({ inspectionFinding, newMeasures })).toMatchObject({
      outcome,
      missing: [],
      contested: [],
      remedies: [],
      caveats: [],
    });
  });
  it('分からない事実', () => {
    expect(decidePolicyReview({})).toMatchObject({
      outcome: 'undetermined',
      missing: ['inspectionFinding', 'newMeasures'],
      grounds: [
        { code: 'inspection-finding', citation: '第30条', holds: 'unknown' },
        { code: 'new-measures-needed', citation: '第30条', holds: 'unknown' },
      ],
    });
    expect(decidePolicyReview({ inspectionFinding: 'none' }).missing).toEqual(['newMeasures']);
    expect(decidePolicyReview({ newMeasures: judged(false) }).missing).toEqual(['inspectionFinding']);
  });
  it('誰の判断かは条文が定めていない', () => {
    const finding = { ...judged(true), by: '監査事務局の長' };
    expect(decidePolicyReview({ inspectionFinding: finding }).caveats).toEqual([]);
  });
  it('古い日については、確認できない条文を示す', () => {
    expect(decidePolicyReview({}, { on: '2012-03-31' }).caveats).toMatchObject([{ citation: '第30条' }]);
  });
  it.each([
    { inspectionFinding: true },
    { inspectionFinding: null },
    { inspectionFinding: { holds: true } },
    { newMeasures: { ...judged(true), on: '2026-02-30' } },
    { newMeasures: 'needed' },
    { newMeasures: { ...judged(true), at: 1 } },
    { review: true },
  ])('理解できない事実は拒む: %j', (facts) => {
    expect(() => decidePolicyReview(facts as object)).toThrow();
    expect(policyReviewFacts.safeParse(facts).success).toBe(false);
  });
});
