/** Verdicts are frozen through and through, and what is equal in them is one object: nobody can spoil it, and nobody builds it again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/catalogue/questions.js';
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

type Decide = (facts: object, options?: Options) => AnyVerdict;
const finite = questions.flatMap((each) =>
  'table' in each.declaration ? [{ ...each, declaration: each.declaration }] : [],
);

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
});

describe.each(finite)('$declaration.id, which has a table', ({ declaration, decide }) => {
  it('answers from the same row, whole where the classes of its facts tell everything', () => {
    fc.assert(
      fc.property(arbitraryFacts(declaration.id, { partial: true }), (facts) => {
        const [first, again] = [(decide as Decide)(facts), (decide as Decide)({ ...facts })];
        if (declaration.glance !== undefined) expect(again === first).toBe(true);
        const built = first.grounds.filter((each, i) => each.values === undefined && each !== again.grounds[i]);
        expect(built).toEqual([]);
      }),
      RUNS,
    );
  });
});
