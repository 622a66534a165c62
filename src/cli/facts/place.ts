import type { JsonSchema } from 'arakawa-it-rules/schemas';
import type { Step } from '../../input/steps.js';

/** Where a fact stands, and what it may be, as far as its schema says. */
export interface Place {
  readonly steps: readonly Step[];
  readonly schema: JsonSchema;
}

const ANY: JsonSchema = {};

/** The place at a dotted path, as verdicts name missing facts: `uses.0.items`, `organization.税務課`. */
export function placeAt(schema: JsonSchema, path: string): Place {
  const here = recordIn(schema);
  // The keys of a record without fixed names may have dots of their own.
  if (typeof here.additionalProperties === 'object')
    return { steps: [path], schema: asSchema(here.additionalProperties) };
  const [first = '', ...rest] = path.split('.');
  // Nobody lists a thousand by hand.
  const step = /^\d{1,3}$/.test(first) ? Number(first) : first;
  const [aliases] = Object.values(here.patternProperties ?? {});
  const below = asSchema(typeof step === 'number' ? here.items : (here.properties?.[step] ?? aliases));
  if (rest.length === 0) return { steps: [step], schema: below };
  const place = placeAt(below, rest.join('.'));
  return { ...place, steps: [step, ...place.steps] };
}

/** Paths lead into the record where a fact may be a word, a year or a record. */
const recordIn = (schema: JsonSchema): JsonSchema => kindsOf(schema).find(({ type }) => type === 'object') ?? schema;

/** What a fact may be. */
export const kindsOf = (schema: JsonSchema): readonly JsonSchema[] => (schema.anyOf ?? [schema]).map(asSchema);

const asSchema = (schema: unknown): JsonSchema => (typeof schema === 'object' ? (schema as JsonSchema) : ANY);

/** Of a record by any names, what was known stays known. */
export const joined = (before: unknown, after: unknown): unknown =>
  isRecord(before) && isRecord(after) ? { ...before, ...after } : after;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
