import * as z from 'zod';
import type { InvalidFactsError, Issue } from '../input/errors.js';
import { type Given, understand } from '../input/facts.js';
import type { DateTimeLike } from '../time/moment.js';
import type { Declaration } from '../verdict/declaration.js';
import { readerOf, readFacts } from '../verdict/read-facts.js';
import type { AnyDescriptions } from '../verdict/words.js';
import { schemaOf } from './schema-of-kind.js';

/**
 * What of a type JSON can hold.
 * @ja JSON で表せる部分
 */
export type Json<Value> = Value extends Date | DateTimeLike
  ? never
  : // Names that are known or any other are `string & {}`, of which TypeScript thinks that it is an object.
    Value extends string
    ? Value
    : Value extends object
      ? { [Key in keyof Value]: Json<Value[Key]> }
      : Value;

/**
 * A facts schema, as those who use it see it.
 * @ja 事実のスキーマの型
 */
export type FactsSchema<Facts> = z.ZodType<Json<Facts>, Json<Facts>>;

/** The schema of a question's facts: its own reader, and the structure that says the same to tools that only look. */
export const factsSchemaOf = <Facts>(
  declaration: Declaration<string, any, string, any>,
  descriptions: AnyDescriptions,
): FactsSchema<Facts> => {
  const { facts, together, read } = declaration;
  const reader = readerOf(facts);
  return readBy(read ?? ((given, issues) => readFacts(reader, given, issues)), () => {
    const shape = Object.keys(facts).map((fact) => {
      return [fact, schemaOf(facts[fact].form, descriptions.facts[fact]!).optional()];
    });
    const structure = z.strictObject(Object.fromEntries(shape));
    return together === undefined ? structure : structure.meta(together());
  }) as unknown as FactsSchema<Facts>;
};

/**
 * A schema of what a reader understands. What the reader refuses the schema refuses, because both ask the same reader; the
 * structure says the same to tools that only look (JSON Schema, inferred types). It accepts JSON: a `Date` is for typed calls.
 */
export function readBy<Structure extends z.ZodObject>(
  read: (facts: Given, issues: Issue[]) => unknown,
  /** A function, so that bundlers can drop schemas that nobody uses. */
  structure: () => Structure,
): z.ZodType<z.output<Structure>, z.input<Structure>> {
  const check = z.preprocess((facts, context) => {
    const issues = issuesOf(facts, read);
    for (const issue of issues) context.addIssue(customIssue(issue));
    // What is refused goes no further: zod would wait for a promise, and ask a revoked proxy what it is.
    return issues.length > 0 ? z.NEVER : facts;
  }, sparingJson(structure()));
  return check as unknown as z.ZodType<z.output<Structure>, z.input<Structure>>;
}

/**
 * The structure comes after the reader and repeats it, but for what JSON cannot hold. Plain JSON therefore passes as it
 * is, which takes a small part of the time; anything else goes through the structure.
 */
function sparingJson<Structure extends z.ZodObject>(structure: Structure): Structure {
  const { run } = structure._zod;
  structure._zod.run = (payload, context) => (isJson(payload.value) ? payload : run(payload, context));
  return structure;
}

/** Whether `JSON.parse` can have made a value that the reader of its facts has accepted. */
export function isJson(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return value === null;
  if (Array.isArray(value)) {
    // By number, because a gap is no JSON either.
    for (let i = 0; i < value.length; i++) if (!isJson(value[i])) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) if (!isJson((value as Given)[key])) return false;
  return true;
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
