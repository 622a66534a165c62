import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from '../../../src/catalogue/questions.js';
import type { AnyVerdict, Bilingual, DecisionId, decisions, Options } from '../../../src/index.js';
import { root } from './root.js';

export type Decision = (typeof decisions)[number];

/** A case from the test vectors. Its verdict is not read but decided when the page is made. */
export interface Case {
  readonly title: Bilingual;
  readonly facts: object;
  readonly verdict: AnyVerdict;
  /** Worked out from the text by hand. */
  readonly byHand: boolean;
  /** Under the default readings. */
  readonly isDefault: boolean;
}

/** Those under the default readings first; the first of all is to begin with. */
export function casesOf({ id, decide }: Decision): readonly Case[] {
  const { vectors } = JSON.parse(readFileSync(join(root, 'vectors', `${id}.json`), 'utf8')) as {
    vectors: readonly (Pick<Case, 'title' | 'facts'> & { readonly origin: string; readonly options?: Options })[];
  };
  const cases = vectors.map(({ title, facts, origin, options }) => ({
    ...{ title, facts, byHand: origin === 'hand-worked', isDefault: options === undefined },
    verdict: (decide as (facts: object, options?: Options) => AnyVerdict)(facts, options),
  }));
  return [...cases.filter(({ isDefault }) => isDefault), ...cases.filter(({ isDefault }) => !isDefault)];
}

/** What an outcome is called. */
export function outcomeIn(id: DecisionId, outcome: string): Bilingual {
  const { words } = questions.find(({ declaration }) => declaration.id === id)!;
  return (words.outcomes as Readonly<Record<string, { readonly label: Bilingual }>>)[outcome]!.label;
}
