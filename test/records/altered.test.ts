/** Whatever is altered in a record, of whichever question, is found altered; the order of names is no alteration. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/index.js';
import { record, replayOne } from '../../src/records.js';
import { runDecision } from '../../src/schemas.js';
import { arbitraryFacts, arbitraryOptions } from '../../src/testing.js';

type Parts = Readonly<Record<string, unknown>>;
const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with one thing in it otherwise, in every way. */
function* altered(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [i, each] of value.entries())
      for (const other of altered(each)) yield value.map((its, at) => (at === i ? other : its));
    yield [...value, 'x'];
    if (value.length > 0) yield value.slice(1);
  } else if (isParts(value)) {
    for (const [name, each] of Object.entries(value)) {
      for (const other of altered(each)) yield { ...value, [name]: other };
      const { [name]: _, ...rest } = value;
      yield rest;
    }
    yield { ...value, x: 1 };
  } else if (typeof value === 'string') yield* [`${value} `, '', 1];
  else yield typeof value === 'number' ? value + 1 : !value;
}

const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : isParts(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, each]) => [name, turned(each)]),
        )
      : value;

describe.each(decisions.map(({ id }) => id))('a record of %s', (id) => {
  const [facts, options] = fc.sample(fc.tuple(arbitraryFacts(id), arbitraryOptions()), { numRuns: 1, seed: 18 })[0]!;
  const stored: Parts = JSON.parse(
    JSON.stringify(record(runDecision(id, facts, options), facts as never, options, '2026-09-01')),
  );
  it('is as it was in any order of its names', () => {
    expect(replayOne(turned(stored))).toEqual({ status: 'same', decision: id });
  });
  it('is found altered wherever it is', () => {
    const { id: own, ...written } = stored;
    // What is beside what `record` writes is the caller's.
    const others = [...altered(written)].filter((other) => !Object.hasOwn(other as Parts, 'x'));
    expect(others.length).toBeGreaterThan(20);
    for (const other of others)
      expect(replayOne({ ...(other as Parts), id: own } as unknown).receipt, JSON.stringify(other)).toBe('altered');
  });
});
