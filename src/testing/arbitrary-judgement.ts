import fc from 'fast-check';
import type { Judgement } from '../verdict/verdict.js';
import { arbitraryDay } from './arbitrary-moment.js';
import { arbitraryPost } from './arbitrary-post.js';

const reasons = () =>
  fc.oneof(
    fc.constantFrom('法令の改正に伴い、年度内に行う必要がある。', '様式の文言のみの変更である。'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
  );

/**
 * Judgements that hold or do not, by any post, with or without their day.
 *
 * @example
 * ```ts
 * fc.check(fc.property(arbitraryJudgement(), (newMeasures) => {
 *   const { outcome } = decidePolicyReview({ inspectionFinding: 'none', newMeasures });
 *   return outcome === (newMeasures.holds ? 'review' : 'no-review');
 * })).failed // => false
 * ```
 * @ja 認定・判断の記録の任意値
 */
export const arbitraryJudgement = (): fc.Arbitrary<Judgement> =>
  fc.record(
    {
      holds: fc.boolean(),
      by: fc.oneof(fc.constantFrom('情報統括責任者', 'デジタル推進課長', '運営委員会'), arbitraryPost()),
      reason: reasons(),
      on: arbitraryDay(),
    },
    { requiredKeys: ['holds', 'by', 'reason'], noNullPrototype: true },
  );

/** A judgement, or that there is none. */
export const judgementOrNone = (): fc.Arbitrary<Judgement | 'none'> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('none' as const) }, { weight: 3, arbitrary: arbitraryJudgement() });
