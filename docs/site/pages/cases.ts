import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyVerdict, Bilingual, decisions, Options } from '../../../src/index.js';
import { root } from './sources.js';

export type Decision = (typeof decisions)[number];
export type Case = ReturnType<typeof casesOf>[number];

/** The cases of the test vectors, those under the default readings first. Verdicts are not read but decided anew. */
export function casesOf({ id, decide }: Decision) {
  const { vectors } = JSON.parse(readFileSync(join(root, 'vectors', `${id}.json`), 'utf8')) as {
    vectors: readonly { title: Bilingual; facts: object; origin: string; options?: Options }[];
  };
  const cases = vectors.map(({ title, facts, origin, options }) => ({
    ...{ title, facts, isByHand: origin === 'hand-worked', isDefault: options === undefined },
    verdict: (decide as (facts: object, options?: Options) => AnyVerdict)(facts, options),
  }));
  return cases.sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}
