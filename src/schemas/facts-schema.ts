import * as z from 'zod';
import type { InvalidFactsError, Issue } from '../errors.js';
import { type Given, understand } from '../facts.js';

/**
 * A schema of facts. What the decision refuses the schema refuses, because both ask the same reader; the structure says
 * the same to tools that only look (JSON Schema, inferred types). It accepts JSON: a `Date` is for typed calls.
 */
export function factsSchema<Structure extends z.ZodObject>(
  read: (facts: Given, issues: Issue[]) => unknown,
  /** A function, so that bundlers can drop schemas that nobody uses. */
  structure: () => Structure,
): FactsSchema<Structure> {
  return z.preprocess((facts, context) => {
    for (const issue of issuesOf(facts, read)) context.addIssue(customIssue(issue));
    return facts;
  }, structure()) as unknown as FactsSchema<Structure>;
}

function issuesOf(facts: unknown, read: (facts: Given, issues: Issue[]) => unknown): readonly Issue[] {
  try {
    understand(facts, read);
    return [];
  } catch (error) {
    return (error as InvalidFactsError).issues;
  }
}

/** Zod has one message for all: both languages stand in it, and the issue itself beside it. */
const customIssue = (issue: Issue) => ({
  code: 'custom' as const,
  path: issue.path === '' ? [] : issue.path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  message: `${issue.message.ja} / ${issue.message.en}`,
  params: { issue },
});

/** A facts schema, as those who use it see it. */
export type FactsSchema<Structure extends z.ZodObject> = z.ZodType<z.output<Structure>, z.input<Structure>>;
