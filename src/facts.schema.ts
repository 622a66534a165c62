import * as z from 'zod';
import type { InvalidFactsError, Issue } from './errors.js';
import { type Given, understand } from './facts.js';

/**
 * A schema of facts. What the decision refuses the schema refuses, because both ask the same reader; the structure says
 * the same to tools that only look (JSON Schema, inferred types). It accepts JSON: a `Date` is for typed calls.
 */
export function factsSchema<Structure extends z.ZodObject>(
  read: (facts: Given, issues: Issue[]) => unknown,
  structure: Structure,
): FactsSchema<Structure> {
  return z.preprocess((facts, context) => {
    for (const { path, code, message } of issuesOf(facts, read)) {
      context.addIssue({
        code: 'custom',
        path: path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
        message: `${message.ja} / ${message.en}`,
        params: { issue: { path, code, message } },
      });
    }
    return facts;
  }, structure) as unknown as FactsSchema<Structure>;
}

function issuesOf(facts: unknown, read: (facts: Given, issues: Issue[]) => unknown): readonly Issue[] {
  try {
    understand(facts, read);
    return [];
  } catch (error) {
    return (error as InvalidFactsError).issues;
  }
}

/** A facts schema, as those who use it see it. */
export type FactsSchema<Structure extends z.ZodObject> = z.ZodType<z.output<Structure>, z.input<Structure>>;

export const judgement = z.strictObject({
  holds: z.boolean(),
  by: z.string(),
  reason: z.string(),
  on: z.string().optional(),
});

/** A moment in JSON is a text; `Moment` says of which forms. */
export const moment = z.string();
export const organization = z.record(z.string(), z.string().optional());
