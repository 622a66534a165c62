import { type Language, samePost } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import type { Step } from '../../../src/input/steps.js';
import { choicesOf, isFree } from '../../../src/schemas/choices.js';
import { isRecord, kindsOf } from '../../../src/schemas/place.js';
import type { Form } from './form.js';

/** What is opened by choosing the record of a finding. */
export const OPENED = {};

/**
 * How a fact is entered: as one of the options (`choice`), as one of them or any other text, as one of them or a record (`finding`), or in
 * parts: a `group` of facts that belong together, facts under `names` that somebody has to give as well, a `list`.
 */
export function controlOf(schema: JsonSchema, value: unknown, language: Language) {
  const kinds = kindsOf(schema.type === 'array' ? (schema.items as JsonSchema) : schema);
  const record = kinds.find(({ type }) => type === 'object');
  const words = choicesOf(schema, language);
  const named = [...kinds, (record?.propertyNames ?? {}) as JsonSchema];
  const examples = named.flatMap((each) => (each.examples ?? []) as string[]);
  type Kind = 'choice' | 'text' | 'finding' | 'group' | 'names' | 'list';
  const by = (kind: Kind, options = words) => ({ kind, options, examples, record });
  if (schema.type === 'array') return by('list');
  if (record === undefined) return by(isFree(schema) ? 'text' : 'choice');
  if (record === schema) return by(record.properties ? 'group' : 'names');
  if (words.length > 0) return by('finding', [...words, { value: OPENED, title: record.title ?? '' }]);
  // A year, or the years apart: once apart, each is a fact.
  return by(typeof value === 'object' ? 'group' : 'text');
}

export type Control = ReturnType<typeof controlOf>;

/** The parts that a fact is entered in: what is given, and what may be. Below the last text of a list another can be written. */
export function partsOf(path: string, value: unknown, { kind, record }: Control, form: Form): readonly Step[] {
  const given = Object.keys(Object(value));
  if (kind === 'list') return Array.from(record ? given : [...given, ''], (_, i) => i);
  if (kind === 'names') {
    const asked = [...form.standings.keys()].filter((each) => each.startsWith(`${path}.`));
    return [...new Set([...given, ...asked.map((each) => each.slice(path.length + 1))])];
  }
  if (kind !== 'group' && !(kind === 'finding' && isRecord(value))) return [];
  const { properties = {}, patternProperties } = record!;
  const names = Object.keys(properties);
  if (!patternProperties) return names;
  // Posts have several names, and each committee has its own.
  const [sample] = choicesOf(properties[names[0]!] as JsonSchema, form.language);
  const isFree = (post: string) => !given.some((each) => samePost(each, post));
  return [...given, ...names.filter((post) => isFree(post) && form.takes(`${path}.${post}`, sample?.value))];
}
