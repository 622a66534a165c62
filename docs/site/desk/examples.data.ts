import { readFileSync } from 'node:fs';
import { type Bilingual, decisions } from '../../../src/index.js';
import type { Asked, Facts } from './case.js';

interface Example {
  readonly title: Bilingual;
  readonly facts: Facts;
}

/** Facts to begin with, and what they show. Read when the site is built. */
export declare const data: { readonly [Id in Asked]: Example };

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

export default {
  /** The case of the ward, and the first case of each question that was worked out by hand, from its test vectors. */
  load(): typeof data {
    const { title, organization, introduction } = json('examples/ward/case.json');
    const others = decisions.map(({ id }) => {
      const { vectors } = json(`vectors/${id}.json`) as { vectors: readonly (Example & { origin: string })[] };
      const { title, facts } = vectors.find(({ origin }) => origin === 'hand-worked')!;
      return [id, { title, facts }];
    });
    return { introduction: { title, facts: { ...introduction, organization } }, ...Object.fromEntries(others) };
  },
};
