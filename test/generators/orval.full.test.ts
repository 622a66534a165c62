/** orval with zod: the output can be imported, and takes what the library answers as it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/index.js';
import { explainReview } from '../../src/schemas.js';
import { answersOf, documentIn, ids, outputOf, type Parser, pascal, reviewIds, reviewsOf } from './given.js';

let made: Readonly<Record<string, Parser>>;

beforeAll(async () => {
  const folder = outputOf('orval');
  const { generate } = await import(new URL('node_modules/orval/dist/index.js', import.meta.url).href);
  await generate(
    { input: { target: documentIn(folder) }, output: { target: `${folder}/zod.ts`, client: 'zod' } },
    folder,
  );
  made = await import(/* @vite-ignore */ `${folder}/zod.ts`);
}, 120_000);

describe.each(ids)('%s', (id) => {
  it('verdicts come through unchanged', () => {
    const { parse } = made[`decide${pascal(id)}Response`]!;
    for (const { verdict } of answersOf(id)) expect(parse(verdict)).toEqual(verdict);
  });
  it('so do explained ones', () => {
    const { parse } = made[`decide${pascal(id)}Response`]!;
    for (const { verdict } of answersOf(id).slice(0, 20)) {
      const answer = { verdict, explanation: explain(verdict, 'ja') };
      expect(parse(answer)).toEqual(answer);
    }
  });
  it('the facts of the vectors are taken', () => {
    const { parse } = made[`decide${pascal(id)}Body`]!;
    for (const { facts } of answersOf(id)) expect(() => parse({ facts })).not.toThrow();
  });
});

describe.each(reviewIds)('review of %s', (id) => {
  const [body, response] = [`review${pascal(id)}Body`, `review${pascal(id)}Response`];
  it('reviews come through unchanged, explained or not', () => {
    const { parse } = made[response]!;
    for (const { review } of reviewsOf(id)) {
      expect(parse(review)).toEqual(review);
      const answer = { review, explanations: explainReview(review as never, 'ja') };
      expect(parse(answer)).toEqual(answer);
    }
  });
  it('what is reviewed is taken', () => {
    for (const { facts } of reviewsOf(id)) expect(() => made[body]!.parse({ facts })).not.toThrow();
  });
});
