/** @hey-api/openapi-ts with its zod plugin: the output can be imported, and takes what the library answers as it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, documentIn, ids, outputOf, type Parser, pascal, reviewIds, reviewsOf } from './given.js';

let made: Readonly<Record<string, Parser>>;

beforeAll(async () => {
  const folder = outputOf('hey-api');
  const { createClient } = await import(
    new URL('node_modules/@hey-api/openapi-ts/dist/index.mjs', import.meta.url).href
  );
  const output = { path: `${folder}/client`, tsConfigPath: null };
  await createClient({ input: documentIn(folder), output, plugins: ['zod'], logs: { level: 'silent' } });
  made = await import(/* @vite-ignore */ `${folder}/client/zod.gen.ts`);
}, 120_000);

describe.each(ids)('%s', (id) => {
  it('verdicts come through unchanged', () => {
    for (const { verdict } of answersOf(id)) expect(made[`z${pascal(id)}Verdict`]!.parse(verdict)).toEqual(verdict);
  });
  it('what is no verdict is refused', () => {
    expect(() => made[`z${pascal(id)}Verdict`]!.parse({ decision: id, outcome: 'adjourned' })).toThrow();
  });
});

describe.each(reviewIds)('review of %s', (id) => {
  it('facts and reviews come through unchanged', () => {
    for (const { facts, review } of reviewsOf(id)) {
      expect(made[`z${pascal(id)}Facts`]!.parse(facts)).toEqual(facts);
      expect(made[`z${pascal(id)}Review`]!.parse(review)).toEqual(review);
    }
  });
});
