/** What the generators are given, and what their output is tried on. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type AnyVerdict, type DecisionId, decisions, type Options } from '../../src/index.js';
import { openapi, type ReviewId, runDecision, runReview } from '../../src/schemas.js';
import { arbitraryCase, arbitraryEntry } from '../reviews/arbitrary-case.js';

export const ids: readonly DecisionId[] = decisions.map(({ id }) => id);

/** A folder for what a generator writes, within the project, whose zod the output imports. */
export function outputOf(generator: string): string {
  const folder = fileURLToPath(new URL(`../../out/generators/${generator}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The OpenAPI document as a file. */
export function documentIn(folder: string): string {
  const path = `${folder}/openapi.json`;
  writeFileSync(path, JSON.stringify(openapi({ language: 'en' })));
  return path;
}

interface Case {
  readonly facts: object;
  readonly options?: Options;
}

/** The facts of a question's published vectors, and what the library answers. */
export const answersOf = (id: DecisionId): readonly { readonly facts: object; readonly verdict: AnyVerdict }[] => {
  const path = fileURLToPath(new URL(`../../vectors/${id}.json`, import.meta.url));
  const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { readonly vectors: readonly Case[] };
  return vectors.map(({ facts, options }) => ({ facts, verdict: runDecision(id, facts, options) }));
};

export const reviewIds = ['introduction', 'inventory'] as const;

/** Cases and lists of systems, and the reviews of them. */
export const reviewsOf = (id: ReviewId): readonly { readonly facts: object; readonly review: object }[] =>
  fc
    .sample<object>(id === 'introduction' ? arbitraryCase : fc.array(arbitraryEntry, { maxLength: 3 }), {
      ...{ numRuns: 20, seed: 20260831 },
    })
    .map((facts) => ({ facts, review: runReview(id, facts) }));

/** `DataUseApproval` for `data-use-approval`. */
export const pascal = (id: string): string => id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

export interface Parser {
  readonly parse: (value: unknown) => unknown;
}
