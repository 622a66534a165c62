/** The hand-worked cases: worked out from the text, and compared with the library by test/vectors/vectors.test.ts. */
import { readFileSync } from 'node:fs';
import type { Bilingual, Citation, DecisionId } from '../../src/index.js';
import type { Call, Refusal } from './vector.js';

export interface CoreCase extends Call {
  readonly id: string;
  readonly why: Bilingual;
  readonly citation: Citation;
  readonly expected: {
    readonly outcome: string;
    /** All own fields of the verdict. */
    readonly fields: { readonly [name: string]: unknown };
    readonly missing: readonly string[];
    /** Grounds by their code; there may be others. */
    readonly holds: { readonly [code: string]: boolean | 'unknown' };
    readonly contested?: readonly unknown[];
  };
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../test/vectors/${path}`, import.meta.url), 'utf8'));

export const coreOf = (id: DecisionId) => read(`core/${id}.json`) as readonly CoreCase[];

export const refusalCoreOf = (id: DecisionId) =>
  (read('refusals.json') as Partial<Record<DecisionId, readonly Omit<Refusal, 'id'>[]>>)[id] ?? [];
