/** What holds of the next fact whatever the question. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextFact } from '../../src/desk.js';
import { type AnyVerdict, decisions, type Options } from '../../src/index.js';
import { arbitraryFacts, arbitraryOptions } from '../../src/testing.js';
import { times } from '../thorough.js';

describe.each(decisions)('of $id', ({ id, decide }) => {
  const verdicts = fc
    .tuple(arbitraryFacts(id, { partial: true }), arbitraryOptions())
    .map(([facts, options]) => [(decide as (...given: unknown[]) => AnyVerdict)(facts, options), options] as const);
  const runs = { numRuns: times(60, 1_000), seed: 2003 };
  const holds = (property: (verdict: AnyVerdict, options: Options) => void) =>
    fc.assert(
      fc.property(verdicts, ([verdict, options]) => property(verdict, options)),
      runs,
    );

  it('it is one of the missing, and none where nothing is', () =>
    holds((verdict, options) => {
      for (const next of [nextFact(verdict, options), nextFact(verdict)])
        if (verdict.missing.length === 0) expect(next).toBeUndefined();
        else expect(verdict.missing).toContain(next);
    }));
  it('it is the same whenever it is asked, and of a verdict from a store', () =>
    holds((verdict, options) => {
      const next = nextFact(verdict, options);
      expect(nextFact(verdict, options)).toBe(next);
      expect(nextFact(JSON.parse(JSON.stringify(verdict)), options)).toBe(next);
    }));
});
