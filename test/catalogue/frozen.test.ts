/** Verdicts are frozen through and through, and what is equal in them is one object: nobody can spoil it, and nobody builds it again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyVerdict, decisions, type Options } from '../../src/index.js';
import { arbitraryFacts, arbitraryOptions } from '../../src/testing.js';
import { NONE } from '../../src/verdict/frozen.js';

const RUNS = { numRuns: 300, seed: 20260831 } as const;

/** Everything that a verdict holds, itself first, by its place. */
function* partsOf(value: unknown, place: string): Generator<readonly [place: string, part: object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [place, value];
  for (const [key, part] of Object.entries(value)) yield* partsOf(part, `${place}.${key}`);
}

const isEmptyList = (part: object): boolean => Array.isArray(part) && part.length === 0;

describe.each(decisions.map(({ id, decide }) => ({ id, decide: decide as Decide })))('$id', ({ id, decide }) => {
  const verdicts = fc
    .tuple(arbitraryFacts(id, { partial: true }), arbitraryOptions(), fc.boolean())
    .map(([facts, options, chosen]) => decide(facts, chosen ? options : undefined));

  it('of its verdicts nothing can be written to', () => {
    fc.assert(
      fc.property(verdicts, (verdict) => {
        const open = [...partsOf(verdict, id)].filter(([, part]) => !Object.isFrozen(part));
        expect(open.map(([place]) => place)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('every empty list is the same one', () => {
    fc.assert(
      fc.property(verdicts, (verdict) => {
        const others = [...partsOf(verdict, id)].filter(([, part]) => isEmptyList(part) && part !== NONE);
        expect(others.map(([place]) => place)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('a ground that shows nothing of the facts is one object, however often it is found', () => {
    const found = new Map<string, object>();
    fc.assert(
      fc.property(verdicts, ({ grounds }) => {
        for (const ground of grounds.filter((each) => each.values === undefined)) {
          const same = JSON.stringify(ground);
          if (!found.has(same)) found.set(same, ground);
          expect(found.get(same) === ground, same).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

type Decide = (facts: object, options?: Options) => AnyVerdict;
