import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyVerdict, decisions, type Options } from 'arakawa-it-rules';
import type { Reflection } from 'typedoc';
import { root } from '../options.js';

export type Decision = (typeof decisions)[number];

/** The decision whose function this page is about. */
export function decisionOf(reflection: Reflection): Decision | undefined {
  return reflection.isDeclaration() && reflection.signatures
    ? decisions.find(({ decide }) => decide.name === reflection.name)
    : undefined;
}

/** A case from the test vectors. Its verdict is not read but decided when the page is made. */
export interface Case {
  readonly title: { readonly ja: string; readonly en: string };
  readonly facts: object;
  readonly verdict: AnyVerdict;
}

/** The first case of each outcome, if possible one under the default readings; the first of all is to begin with. */
export function casesOf({ id, decide }: Decision): readonly Case[] {
  const { vectors } = JSON.parse(readFileSync(join(root, 'vectors', `${id}.json`), 'utf8')) as {
    vectors: readonly (Omit<Case, 'verdict'> & { readonly options?: Options })[];
  };
  const first = new Map<string, Case>();
  for (const withOptions of [false, true])
    for (const { title, facts, options } of vectors) {
      if ((options !== undefined) !== withOptions) continue;
      const verdict = (decide as (facts: object, options?: Options) => AnyVerdict)(facts, options);
      if (!first.has(verdict.outcome)) first.set(verdict.outcome, { title, facts, verdict });
    }
  return [...first.values()];
}
