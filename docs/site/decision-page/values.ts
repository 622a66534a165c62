import type { Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { JSX } from 'typedoc';
import { words } from '../words.js';

const h = JSX.createElement;

/** More names than this are folded away. */
const FEW = 8;

/** What may be said of a fact, from its JSON Schema. */
export function valuesOf(schema: JsonSchema, language: Language): JSX.Children {
  const within = (inner: unknown) => valuesOf(inner as JsonSchema, language);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (isWord(schema)) return word(schema);
  if (alternatives) return choice(alternatives as JsonSchema[], language);
  if (schema.enum) return names(schema.enum.map(String), language);
  if (schema.type === 'boolean') return [h('code', null, 'true'), ' / ', h('code', null, 'false')];
  if (schema.type === 'integer')
    return [words.wholeNumber[language], ' ', h('code', null, `${schema.minimum}–${schema.maximum}`)];
  if (schema.type === 'array') return [`${words.listOf[language]} `, within(schema.items)];
  if (schema.type === 'object' && schema.properties)
    return h(
      'ul',
      { class: 'parts' },
      ...Object.entries(schema.properties).map(([name, part]) => partOf(name, part, schema, language)),
    );
  if (schema.type === 'object')
    return [`${words.recordOf[language]} `, within(schema.propertyNames), within(schema.additionalProperties)];
  const examples = (schema['examples'] ?? []) as readonly string[];
  return examples.length > 0
    ? h('ul', { class: 'in-a-row' }, ...examples.map((each) => h('li', null, h('code', null, each))))
    : words.anyText[language];
}

/** One word of a choice, with its meaning. */
const isWord = (schema: JsonSchema): boolean => schema.enum?.length === 1 && schema.title !== undefined;

const word = ({ enum: [value] = [], title }: JsonSchema): JSX.Children => [
  h('code', null, String(value)),
  title && ` ${title}`,
];

function choice(schemas: readonly JsonSchema[], language: Language): JSX.Children {
  const list = h('ul', null, ...schemas.map((each) => h('li', null, valuesOf(each, language), noteOf(each))));
  if (schemas.length <= FEW) return list;
  return h('details', null, h('summary', null, `${words.eitherOf[language]} (${schemas.length})`), list);
}

const noteOf = (schema: JsonSchema): JSX.Children =>
  !isWord(schema) && schema.type === 'string' && schema.title ? ` ${schema.title}` : undefined;

function names(all: readonly string[], language: Language): JSX.Children {
  const list = h('ul', { class: 'in-a-row' }, ...all.map((name) => h('li', null, h('code', null, name))));
  if (all.length <= FEW) return list;
  return h('details', null, h('summary', null, `${words.namesOf[language]} (${all.length})`), list);
}

function partOf(name: string, part: unknown, { required }: JsonSchema, language: Language): JSX.Element {
  const schema = part as JsonSchema;
  return h(
    'li',
    null,
    h('code', { class: 'name' }, name),
    schema.title && ` ${schema.title}`,
    required && !required.includes(name) && h('small', null, ` (${words.optional[language]})`),
    h('div', null, valuesOf(schema, language)),
  );
}
