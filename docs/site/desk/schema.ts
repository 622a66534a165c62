import type { DecisionId, Language } from 'arakawa-it-rules';
import { factsJsonSchema, type JsonSchema } from 'arakawa-it-rules/schemas';
import type { Step } from '../../../src/input/steps.js';

const made = new Map<string, JsonSchema>();

/** What a question takes, made once: a form asks for it with every letter that is typed. */
export function schemaOf(asked: DecisionId | 'introduction', language?: Language): JsonSchema {
  const key = `${asked} ${language}`;
  const schema = made.get(key) ?? factsJsonSchema(asked, { language });
  made.set(key, schema);
  return schema;
}

/** A value to choose, and what it is called. */
export interface Option {
  readonly value: unknown;
  readonly label: string;
}

/** How a fact is entered. */
export type Control =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  /** Options are worth proposing; any other text may be entered as well. */
  | { readonly kind: 'text'; readonly options: readonly Option[]; readonly examples: readonly string[] }
  /** One word, or a record with several fields. */
  | { readonly kind: 'finding'; readonly options: readonly Option[]; readonly record: JsonSchema }
  /** Facts that belong together, each entered by itself. */
  | { readonly kind: 'group'; readonly record: JsonSchema }
  /** Facts under names that somebody has to give as well. */
  | { readonly kind: 'names'; readonly entry: JsonSchema; readonly examples: readonly string[] }
  | { readonly kind: 'list'; readonly entry: JsonSchema; readonly mayBeEmpty: boolean };

/** What is opened by choosing the record of a finding. */
export const OPENED = {};

export function controlOf(schema: JsonSchema, value: unknown, yesAndNo: readonly [string, string]): Control {
  if (schema.type === 'boolean')
    return { kind: 'choice', options: [true, false].map((each, i) => ({ value: each, label: yesAndNo[i]! })) };
  if (schema.type === 'array') return { kind: 'list', entry: schema.items as JsonSchema, mayBeEmpty: !schema.minItems };
  if (schema.oneOf) return { kind: 'choice', options: schemasIn(schema.oneOf).map(optionOf) };
  if (schema.enum)
    return { kind: 'choice', options: schema.enum.map((each) => ({ value: each, label: String(each) })) };
  if (schema.type === 'object' && !schema.properties) {
    const { examples = [] } = schema.propertyNames as JsonSchema;
    return { kind: 'names', entry: schema.additionalProperties as JsonSchema, examples: examples as string[] };
  }
  if (schema.type === 'object') return { kind: 'group', record: schema };
  const kinds = schemasIn(schema.anyOf ?? [schema]);
  const options = kinds.filter((each) => each.enum?.length === 1).map(optionOf);
  const record = kinds.find(({ type }) => type === 'object');
  if (record && options.length > 0)
    return { kind: 'finding', record, options: [...options, { value: OPENED, label: record.title ?? '' }] };
  // A year, or the years apart: once apart, each is a fact.
  if (record && typeof value === 'object') return { kind: 'group', record };
  return { kind: 'text', options, examples: kinds.flatMap(({ examples = [] }) => examples as string[]) };
}

/** Without the schemas `true` and `false`, which facts have no use for. */
export const schemasIn = (schemas: readonly unknown[]): JsonSchema[] =>
  schemas.filter((each): each is JsonSchema => typeof each === 'object' && each !== null);

const optionOf = (schema: JsonSchema): Option => ({
  value: schema.enum?.[0],
  label: schema.title ?? String(schema.enum?.[0]),
});

/** A finding, or years apart: a word or a record, and paths lead into the record. */
export const recordIn = (schema: JsonSchema): JsonSchema =>
  schemasIn(schema.anyOf ?? []).find(({ type }) => type === 'object') ?? schema;

/** The schema one step further down. */
export function below(schema: JsonSchema, step: Step): JsonSchema {
  const { properties, patternProperties, additionalProperties, items } = recordIn(schema);
  const inner =
    typeof step === 'number'
      ? items
      : (properties?.[step] ?? Object.values(patternProperties ?? {})[0] ?? additionalProperties);
  return (typeof inner === 'object' ? inner : {}) as JsonSchema;
}

/** The steps of a dotted path. The keys of a record without fixed names may have dots of their own. */
export function stepsOf(schema: JsonSchema, path: string): readonly Step[] {
  if (path === '') return [];
  if (recordIn(schema).additionalProperties) return [path];
  const [first = '', ...rest] = path.split('.');
  const step = /^\d+$/.test(first) ? Number(first) : first;
  return [step, ...stepsOf(below(schema, step), rest.join('.'))];
}

/** Whether a schema is answered part by part; all others are answered as a whole. */
const holdsFacts = ({ type, items }: JsonSchema): boolean =>
  type === 'object' || (type === 'array' && (items as JsonSchema).type === 'object');

/** The steps to the fact that a path leads into: `urgency` for `urgency.by`, `uses.0.items` for `uses.0.items.1`. */
export function factAt(schema: JsonSchema, path: string): readonly Step[] {
  const steps = stepsOf(schema, path);
  let inner = schema;
  let length = 0;
  while (length < steps.length && holdsFacts(inner)) inner = below(inner, steps[length++]!);
  return steps.slice(0, length);
}

/** Whether a path is that of a fact, or leads into it. */
export const concerns = (path: string, fact: string): boolean => path === fact || path.startsWith(`${fact}.`);
