import { useMemoize } from '@vueuse/core';
import type { Language } from 'arakawa-it-rules';
import { factsJsonSchema, type JsonSchema } from 'arakawa-it-rules/schemas';
import { type Choice, choicesOf, isFree } from '../../../src/schemas/choices.js';
import { kindsOf } from '../../../src/schemas/place.js';
import type { Asked } from './answer.js';

/** What a question takes, made once: a form asks for it with every letter that is typed. */
export const schemaOf = useMemoize((asked: Asked, language?: Language) => factsJsonSchema(asked, { language }));

/** How a fact is entered. */
export interface Control {
  /**
   * As one of the options (`choice`), as one of them or any other text, as one of them or a record (`finding`), or in parts: a `group` of facts that
   * belong together, facts under `names` that somebody has to give as well, a `list`.
   */
  readonly kind: 'choice' | 'text' | 'finding' | 'group' | 'names' | 'list';
  readonly options: readonly Choice[];
  readonly examples: readonly string[];
  readonly record: JsonSchema | undefined;
}

/** What is opened by choosing the record of a finding. */
export const OPENED = {};

export function controlOf(schema: JsonSchema, value: unknown, language: Language): Control {
  const kinds = kindsOf(schema);
  const record = kinds.find(({ type }) => type === 'object');
  const words = choicesOf(schema, language);
  const named = [...kinds, (record?.propertyNames ?? {}) as JsonSchema];
  const examples = named.flatMap((each) => (each.examples ?? []) as string[]);
  const by = (kind: Control['kind'], options = words): Control => ({ kind, options, examples, record });
  if (schema.type === 'array') return by('list');
  if (record === undefined) return by(isFree(schema) ? 'text' : 'choice');
  if (record === schema) return by(record.properties ? 'group' : 'names');
  if (words.length > 0) return by('finding', [...words, { value: OPENED, title: record.title ?? '' }]);
  // A year, or the years apart: once apart, each is a fact.
  return by(typeof value === 'object' ? 'group' : 'text');
}

/** Without the schemas `true` and `false`, which facts have no use for. */
export const schemasIn = (schemas: readonly unknown[]): JsonSchema[] =>
  schemas.filter((each): each is JsonSchema => typeof each === 'object' && each !== null);
