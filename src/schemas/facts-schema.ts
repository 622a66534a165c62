import * as z from 'zod';
import { $constructor, type $ZodArrayDef, type $ZodObjectDef, type $ZodShape, type ParsePayload } from 'zod/v4/core';
import { attempt } from '../input/attempt.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import { type Given, isList, understand } from '../input/facts.js';
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
 * A facts schema, as those who use it see it: an object schema, so that a request can have more beside the facts. What is
 * added by `extend` is for the schema added, and the facts are for the decision's reader as before.
 * @ja 事実のスキーマの型（項目を加えて使える）
 */
export type FactsSchema<Facts> = z.ZodObject<
  {
    -readonly [Fact in keyof Facts]-?: undefined extends Facts[Fact]
      ? z.ZodOptional<z.ZodType<Known<Facts[Fact]>, Known<Facts[Fact]>>>
      : z.ZodType<Known<Facts[Fact]>, Known<Facts[Fact]>>;
  },
  z.core.$strict
>;
type Known<Fact> = Json<Exclude<Fact, undefined>>;

/** The schema of a question's facts: its own reader, and the structure that says the same to tools that only look. */
export const factsSchemaOf = <Facts>(
  declaration: Declaration<string, any, string, any>,
  descriptions: AnyDescriptions,
): FactsSchema<Facts> => {
  const { facts, together, read } = declaration;
  const reader = readerOf(facts);
  const shape = Object.keys(facts).map((fact) => {
    return [fact, schemaOf(facts[fact].form, descriptions.facts[fact]!).optional()];
  });
  const schema = readBy(read ?? ((given, issues) => readFacts(reader, given, issues)), Object.fromEntries(shape));
  return (together === undefined ? schema : schema.meta(together())) as unknown as FactsSchema<Facts>;
};

export type Read = (facts: Given, issues: Issue[]) => unknown;

interface ReadDef extends $ZodObjectDef {
  readonly read: Read;
  /** The shape that the reader reads. */
  readonly facts: $ZodShape;
}

/**
 * A schema of what a reader understands. What the reader refuses the schema refuses, because both ask the same reader; the
 * structure says the same to tools that only look (JSON Schema, inferred types). It accepts JSON: a `Date` is for typed calls.
 */
export function readBy<Shape extends z.ZodRawShape>(read: Read, shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const def: ReadDef = { type: 'object', shape, catchall: z.never(), read, facts: shape };
  return new ReadObject(def) as unknown as z.ZodObject<Shape, z.core.$strict>;
}

/** Copies of it (`meta`, `extend`, `pick`) are such objects too, so that none forgets its reader. */
const ReadObject = /* @__PURE__ */ $constructor<z.ZodObject, ReadDef>('ReadObject', (schema, def) => {
  const asObject: $constructor<z.ZodObject> = z.ZodObject;
  asObject.init(schema, def);
  const { parse } = schema._zod;
  const isClosed = def.catchall instanceof z.ZodNever;
  const isAsMade = isClosed && hasSame(def.shape, def.facts);
  const isAdded = (key: string) => !Object.hasOwn(def.facts, key) && (!isClosed || Object.hasOwn(def.shape, key));
  const read: Read = isAsMade ? def.read : (given, issues) => def.read(without(given, isAdded), issues);
  schema._zod.parse = (payload, context) => {
    const issues = issuesOf(() => understand(payload.value, read));
    // What is refused goes no further: zod would wait for a promise, and ask a revoked proxy what it is. The structure
    // repeats the reader, but for what JSON cannot hold: plain JSON passes as it is, which takes a small part of the time.
    if (issues.length > 0) return refused(schema, payload, issues);
    if (!isAsMade) return parse(payload, context);
    return isJson(payload.value) ? payload : parsed(schema, payload, () => parse(payload, context));
  };
});

/** A list of what is read. Zod alone would hand on what a list throws that is no plain one. */
export const listSchemaOf = <Entry extends z.ZodType>(entry: Entry): z.ZodArray<Entry> =>
  new ReadList({ type: 'array', element: entry }) as unknown as z.ZodArray<Entry>;

const ReadList = /* @__PURE__ */ $constructor<z.ZodArray, $ZodArrayDef<z.ZodType>>('ReadList', (schema, def) => {
  const asList: $constructor<z.ZodArray> = z.ZodArray;
  asList.init(schema, def);
  const { parse } = schema._zod;
  schema._zod.parse = (payload, context) =>
    parsed(schema, payload, () => {
      const issues: Issue[] = [];
      if (isList(payload.value, '', issues)) return parse(payload, context);
      throw new InvalidFactsError(issues);
    });
});

type Parsed = ReturnType<z.ZodType['_zod']['parse']>;

/** What zod makes of it, unless zod cannot even look at it. */
function parsed(schema: z.ZodType, payload: ParsePayload, parse: () => Parsed): Parsed {
  let made: Parsed = payload;
  const issues = issuesOf(() => {
    made = attempt(parse);
  });
  return issues.length > 0 ? refused(schema, payload, issues) : made;
}

function refused(schema: z.ZodType, payload: ParsePayload, issues: readonly Issue[]): ParsePayload {
  for (const issue of issues) payload.issues.push({ ...customIssue(issue), input: payload.value, inst: schema });
  return payload;
}

const hasSame = (shape: $ZodShape, facts: $ZodShape): boolean =>
  Object.keys(shape).length === Object.keys(facts).length &&
  Object.keys(facts).every((key) => shape[key] === facts[key]);

const without = (given: Given, isAdded: (key: string) => boolean): Given =>
  Object.fromEntries(Object.entries(given).filter(([key]) => !isAdded(key)));

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

function issuesOf(read: () => void): readonly Issue[] {
  try {
    read();
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
