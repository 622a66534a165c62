import { readFileSync } from 'node:fs';
import { type Bilingual, decisions } from '../../../src/index.js';
import { casesOf } from '../pages/cases.js';
import type { Asked, Facts } from './case.js';

/** Facts to begin with, and what they show. Read when the site is built. */
export declare const data: { readonly [Id in Asked]: { readonly title: Bilingual; readonly facts: Facts } };

export default {
  /** The case of the ward, and the first case of each question that was worked out by hand, from its test vectors. */
  load(): typeof data {
    const ward = readFileSync(new URL('../../../examples/ward/case.json', import.meta.url), 'utf8');
    const { title, organization, introduction } = JSON.parse(ward);
    const others = decisions.map((decision) => {
      const { title, facts } = casesOf(decision).find(({ isByHand }) => isByHand)!;
      return [decision.id, { title, facts }];
    });
    return { introduction: { title, facts: { ...introduction, organization } }, ...Object.fromEntries(others) };
  },
};
