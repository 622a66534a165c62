import { readFileSync } from 'node:fs';
import { type Bilingual, decisions } from 'arakawa-it-rules';
import type { Facts } from '../../examples/form/sheet.js';
import type { Examples } from './example.js';

interface Vector {
  readonly title?: Bilingual;
  readonly origin: 'hand-worked' | 'enumerated';
  readonly facts: Facts;
}

/** The first case of each decision that was worked out by hand, from its test vectors. */
export const readExamples = (): Examples =>
  Object.fromEntries(
    decisions.map(({ id }) => {
      const file = new URL(`../../vectors/${id}.json`, import.meta.url);
      const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly Vector[] };
      const { title, facts } = vectors.find(({ origin }) => origin === 'hand-worked')!;
      return [id, { title, facts }];
    }),
  ) as Examples;
