/** Facts in their JSON Schema, for those who ask for them one by one: a command, a form. */
import type { Step } from '../input/steps.js';
import type { JsonSchema } from './json-schema.js';

/** Where a fact stands, and what it may be, as far as its schema says. */
export interface Place {
  readonly steps: readonly Step[];
  readonly schema: JsonSchema;
}

const ANY: JsonSchema = {};

/** The place at a dotted path, as verdicts name missing facts: `uses.0.items`, `organization.税務課`. */
export function placeAt(schema: JsonSchema, path: string): Place {
  // The keys of a record without fixed names may have dots of their own.
  const isOfNames = typeof recordIn(schema).additionalProperties === 'object';
  const [first = '', ...rest] = isOfNames ? [path] : path.split('.');
  // Nobody lists a thousand by hand.
  const step = !isOfNames && /^\d{1,3}$/.test(first) ? Number(first) : first;
  const inner = below(schema, step) ?? ANY;
  if (rest.length === 0) return { steps: [step], schema: inner };
  const place = placeAt(inner, rest.join('.'));
  return { ...place, steps: [step, ...place.steps] };
}

/** The steps to the fact that a path leads into: `urgency` for `urgency.by`, `uses.0.items` for `uses.0.items.1`. */
export function factAt(schema: JsonSchema, path: string): readonly Step[] {
  const { steps } = placeAt(schema, path);
  let inner: JsonSchema | undefined = schema;
  let length = 0;
  while (length < steps.length && inner && hasFacts(inner)) inner = below(inner, steps[length++]!);
  return steps.slice(0, length);
}

/** Whether it is answered part by part. All others are answered as a whole, and so is what needs some of its parts. */
const hasFacts = ({ type, items, required = [] }: JsonSchema): boolean =>
  (type === 'object' && required.length === 0) || (type === 'array' && (items as JsonSchema).type === 'object');

/** What a part may be: of a record by its name, of a list by any number. */
export function below(schema: JsonSchema, step: Step): JsonSchema | undefined {
  const { properties = {}, patternProperties = {}, additionalProperties, items } = recordIn(schema);
  const [others = additionalProperties] = Object.values(patternProperties);
  const named = Object.hasOwn(properties, step) ? properties[step] : others;
  const inner = typeof step === 'number' ? items : named;
  return typeof inner === 'object' ? (inner as JsonSchema) : undefined;
}

/** Paths lead into the record where a fact may be a word, a year or a record. */
const recordIn = (schema: JsonSchema): JsonSchema => kindsOf(schema).find(({ type }) => type === 'object') ?? schema;

/** What a fact may be. */
export const kindsOf = (schema: JsonSchema): readonly JsonSchema[] => schemasIn(schema.anyOf ?? [schema]);

/** Without the schemas `true` and `false`, which facts have no use for. */
const schemasIn = (schemas: readonly unknown[]): JsonSchema[] =>
  schemas.filter((each): each is JsonSchema => typeof each === 'object');

/** Of a record by any names, what was known stays known. */
export const joined = (before: unknown, after: unknown): unknown =>
  isRecord(before) && isRecord(after) ? { ...before, ...after } : after;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
