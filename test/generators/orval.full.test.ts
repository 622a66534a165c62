/** orval with zod: the output can be imported, and takes what the library answers as it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, documentIn, ids, outputOf, type Parser, pascal } from './given.js';

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
  it('the facts of the vectors are taken', () => {
    const { parse } = made[`decide${pascal(id)}Body`]!;
    for (const { facts } of answersOf(id)) expect(() => parse({ facts })).not.toThrow();
  });
});
