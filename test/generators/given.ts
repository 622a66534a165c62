/** What the generators are given, and what their output is tried on. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AnyVerdict, type DecisionId, decisions, type Options } from '../../src/index.js';
import { openapi, runDecision } from '../../src/schemas.js';

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

/** `DataUseApproval` for `data-use-approval`. */
export const pascal = (id: string): string => id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

export interface Parser {
  readonly parse: (value: unknown) => unknown;
}
