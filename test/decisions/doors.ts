/** What a decision refuses, asked at both doors: the typed call and the schema. And what its words say of a verdict. */
import { expect } from 'vitest';
import type * as z from 'zod';
import { InvalidFactsError, type Issue } from '../../src/input/errors.js';
import { type AnyWords, sayOf, type Values } from '../../src/verdict/words.js';

/** The issues of a typed call, `path: code`; the schema has to refuse or accept alike. */
export function refusedBy(decide: (facts: never) => unknown, schema: z.ZodType): (facts: unknown) => string[] {
  return (facts) => {
    let issues: readonly Issue[] = [];
    try {
      decide(facts as never);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidFactsError);
      issues = (error as InvalidFactsError).issues;
    }
    expect(schema.safeParse(facts).success).toBe(issues.length === 0);
    return issues.map(({ path, code }) => `${path}: ${code}`);
  };
}

interface Said {
  readonly outcome: string;
  readonly grounds: readonly { readonly code: string; readonly holds: unknown; readonly values?: Values }[];
  readonly missing: readonly string[];
  readonly remedies: readonly unknown[];
}

/** The Japanese and English of a verdict: its outcome, its grounds, what is missing, its remedies. None may be empty. */
export function said(words: AnyWords, verdict: Said): string[] {
  const texts = [
    ...(verdict.outcome === 'undetermined' ? [] : [sayOf(words.outcomes[verdict.outcome]!.answer, verdict)]),
    ...verdict.grounds.map(({ code, holds, values = {} }) => sayOf(words.grounds[code]![String(holds)]!, values)),
    ...verdict.missing.map((path) => sayOf(words.asks[path.split('.')[0]!]!, path.split('.').slice(1))),
    ...verdict.remedies.map((remedy) => sayOf(words.remedy!, remedy)),
  ];
  const all = texts.flatMap(({ ja, en }) => [ja, en]);
  for (const text of all) expect(text).not.toMatch(/^$|undefined|NaN|\[object/);
  return all;
}
