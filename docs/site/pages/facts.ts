import type { Citation, DecisionId } from '../../../src/index.js';
import { provisions } from '../../../src/regulation.js';
import { factsJsonSchema, type JsonSchema } from '../../../src/schemas.js';
import { words } from '../words.js';
import { code, type Voice } from './page.js';

/** More names than this are folded away. */
const FEW = 8;

/** Each fact with what is to be known of it, where the text asks for it, and what may be said. */
export function factsIn(id: DecisionId, voice: Voice): string {
  const { properties = {} } = factsJsonSchema(id, { language: voice.language });
  return Object.entries(properties as Record<string, JsonSchema>)
    .map(
      ([name, schema]) =>
        `### ${said(schema.title, voice)} ${code(name)} {#${name}}\n\n${about(schema, voice)}\n\n${values(schema, voice, '')}\n`,
    )
    .join('\n');
}

/** Schemas speak one language already. */
const said = (text: string | undefined, { say }: Voice): string => say({ ja: text ?? '', en: text ?? '' });

/** A description ends with the citation, where there is one. */
function about({ description = '' }: JsonSchema, voice: Voice): string {
  const lines = description.split('\n').filter(Boolean);
  const citation: Citation | undefined = provisions.find((each) => each.citation === lines.at(-1))?.citation;
  const note = citation ? lines.slice(0, -1) : lines;
  return [...note.map((line) => said(line, voice)), ...(citation ? [voice.cite(citation)] : [])].join('\n\n');
}

/** What may be said of a fact, as a list. */
function values(schema: JsonSchema, voice: Voice, indent: string): string {
  const { language } = voice;
  const alternatives = schema.oneOf ?? schema.anyOf;
  const line = (text: string) => `${indent}- ${text}\n`;
  const word = wordOf(schema, voice);
  if (word !== undefined) return line(word);
  if (alternatives)
    return folded(
      (alternatives as JsonSchema[]).map((each) => values(each, voice, indent)),
      voice,
    );
  if (schema.enum)
    return folded(
      schema.enum.map((each) => line(code(String(each)))),
      voice,
    );
  if (schema.type === 'boolean') return line(`${code('true')} / ${code('false')}`);
  if (schema.type === 'integer')
    return line(`${words.wholeNumber[language]} ${code(`${schema.minimum}–${schema.maximum}`)}`);
  const inner = `${indent}  `;
  if (schema.type === 'array') return line(words.listOf[language]) + values(schema.items as JsonSchema, voice, inner);
  if (schema.properties)
    return Object.entries(schema.properties as Record<string, JsonSchema>)
      .map(([name, part]) => line(`${code(name)} ${said(part.title, voice)}`) + values(part, voice, inner))
      .join('');
  if (schema.type === 'object')
    return (
      line(words.recordOf[language]) +
      [schema.propertyNames, schema.additionalProperties]
        .map((each) => values(each as JsonSchema, voice, inner))
        .join('')
    );
  const examples = (schema['examples'] ?? []) as readonly string[];
  const title = schema.title && indent === '' ? '' : said(schema.title, voice);
  return line(`${examples.length > 0 ? examples.map(code).join(' ') : words.anyText[language]} ${title}`.trim());
}

/** One word of a choice, with its meaning. */
const wordOf = ({ enum: [value, ...others] = [], title }: JsonSchema, voice: Voice): string | undefined =>
  value === undefined || others.length > 0 || title === undefined
    ? undefined
    : `${code(String(value))} ${said(title, voice)}`;

function folded(lines: readonly string[], { language }: Voice): string {
  const list = lines.join('');
  if (lines.length <= FEW || list.startsWith(' ')) return list;
  return `::: details ${words.eitherOf[language]}（${lines.length}）\n${list}:::\n`.replace(...brackets(language));
}

const brackets = (language: string): [RegExp, string] => [/（(\d+)）/, language === 'ja' ? '（$1）' : ' ($1)'];
