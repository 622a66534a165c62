/** Our patterns in RE2, as validators in Go, Rust and others run them: all compile, and none refuses what a reader takes. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsJsonSchema } from '../../src/schemas.js';
import { arbitraryFacts } from '../../src/testing/arbitrary-facts.js';
import { plainly } from '../schemas/doors.js';
import { patterns } from '../schemas/everywhere.js';
import { ids, reviewIds, reviewsOf } from './given.js';

interface Re2 {
  compile(pattern: string): { matcher(text: string): { find(): boolean } };
}
const { RE2JS } = (await import(new URL('node_modules/re2js/build/index.js', import.meta.url).href)) as {
  RE2JS: Re2;
};

const re2 = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(pattern);
    // Ajv knows patterns apart by their text.
    return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern };
  },
  { code: 're2' },
);

it.each(patterns)('%s compiles', (pattern) => {
  expect(() => RE2JS.compile(pattern)).not.toThrow();
});

it.each(reviewIds)('what is reviewed is valid by RE2 too: %s', (id) => {
  const validate = new Ajv2020({ strict: true, code: { regExp: re2 as never } }).compile(factsJsonSchema(id));
  for (const { facts } of reviewsOf(id))
    expect(validate(facts) || validate(plainly(facts)) ? [] : validate.errors).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  const validate = new Ajv2020({ strict: true, code: { regExp: re2 as never } }).compile(factsJsonSchema(id));
  it('facts that are understood are valid by RE2 too', () => {
    fc.assert(
      fc.property(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<object>, (facts) => {
        expect(validate(facts) || validate(plainly(facts)) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 200, seed: 20260831 },
    );
  });
});
