import type { DecisionId } from '../../../src/index.js';
import { notesOf } from '../../../src/schemas/notes.js';
import { factsJsonSchema, type JsonSchema } from '../../../src/schemas.js';
import { code, type Voice } from './page.js';

/** More than this are folded away. */
const FEW = 8;

/** Each fact with what is to be known of it, where the text asks for it, and what may be said. */
export const factsIn = (id: DecisionId, voice: Voice): string =>
  propertiesOf(factsJsonSchema(id, { language: voice.language }))
    .map(([name, schema]) => {
      const title = `${said(schema.title, voice)} ${code(name)} {#${name}}`;
      return `### ${title}\n\n${about(schema, voice)}\n\n${folded(valuesOf(schema, voice), voice)}\n`;
    })
    .join('\n');

const propertiesOf = ({ properties = {} }: JsonSchema) => Object.entries(properties as Record<string, JsonSchema>);

/** Schemas speak one language already. */
const said = (text: string | undefined, { say }: Voice): string => say({ ja: text ?? '', en: text ?? '' });

function about(schema: JsonSchema, voice: Voice): string {
  const { notes, places } = notesOf(schema);
  return [...notes.map((note) => said(note, voice)), places.map(voice.cite).join(voice.words.comma)].join('\n\n');
}

/** What may be said, and what that consists of. */
type Item = readonly [text: string, parts?: readonly Item[]];

function valuesOf(schema: JsonSchema, voice: Voice, isPart = false): Item[] {
  const { words } = voice;
  const within = (...parts: unknown[]) => parts.flatMap((part) => valuesOf(part as JsonSchema, voice, true));
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return alternatives.flatMap((each) => valuesOf(each as JsonSchema, voice, isPart));
  if (schema.enum?.length === 1) return [[`${code(String(schema.enum[0]))} ${said(schema.title, voice)}`]];
  if (schema.enum) return schema.enum.map((each) => [code(String(each))]);
  if (schema.type === 'boolean') return [[`${code('true')} / ${code('false')}`]];
  if (schema.type === 'integer') return [[`${words.wholeNumber} ${code(`${schema.minimum}–${schema.maximum}`)}`]];
  if (schema.type === 'array') return [[words.listOf, within(schema.items)]];
  if (schema.properties)
    return propertiesOf(schema).map(([name, part]) => [
      `${code(name)} ${part.title === name ? '' : said(part.title, voice)}`,
      within(part),
    ]);
  if (schema.type === 'object') return [[words.recordOf, within(schema.propertyNames, schema.additionalProperties)]];
  const examples = (schema['examples'] ?? []) as readonly string[];
  return [[`${examples.map(code).join(' ') || words.anyText} ${isPart ? said(schema.title, voice) : ''}`]];
}

const listOf = (items: readonly Item[], indent = ''): string =>
  items.map(([text, parts = []]) => `${indent}- ${text}\n${listOf(parts, `${indent}  `)}`).join('');

function folded(items: readonly Item[], { words }: Voice): string {
  const list = listOf(items);
  return list.split('\n').length > FEW + 1 ? `::: details ${words.mayBeSaid}\n${list}:::\n` : list;
}
