import { readFileSync } from 'node:fs';
import { type Bilingual, decisions } from '../../../src/index.js';
import type { Asked, Facts } from './answer.js';

/** Facts to begin with, and what they show. */
export interface Example {
  readonly title: Bilingual;
  readonly facts: Facts;
}

type Examples = { readonly [Id in Asked]: Example };

/** Read when the site is built. */
export declare const data: Examples;

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

export default {
  /** The case of the ward, and the first case of each question that was worked out by hand, from its test vectors. */
  load(): Examples {
    const { title, organization, introduction } = json('examples/ward/case.json');
    const ward = { title, facts: { ...introduction, organization } };
    const others = decisions.map(({ id }) => {
      const { vectors } = json(`vectors/${id}.json`) as { vectors: readonly (Example & { origin: string })[] };
      const { title, facts } = vectors.find(({ origin }) => origin === 'hand-worked')!;
      return [id, { title, facts }];
    });
    return { introduction: ward, ...Object.fromEntries(others) };
  },
};
