import { type Citation, citeIn, type Language } from 'arakawa-it-rules';
import { provisions } from 'arakawa-it-rules/regulation';
import { factsJsonSchema, type JsonSchema } from 'arakawa-it-rules/schemas';
import { JSX } from 'typedoc';
import { words } from '../words.js';
import type { Decision } from './decision.js';
import { row } from './outcomes.js';
import { valuesOf } from './values.js';

const h = JSX.createElement;

/** What a fact is called, what is to be known of it, where the text asks for it, and what may be said. */
export function factsTable({ id }: Decision, language: Language): JSX.Element {
  const { properties } = factsJsonSchema(id, { language });
  const facts = Object.entries(properties ?? {}) as [string, JsonSchema][];
  return h(
    'table',
    { class: 'facts' },
    h('thead', null, row('th', words.fact[language], words.values[language])),
    h(
      'tbody',
      null,
      ...facts.map(([name, schema]) => row('td', about(name, schema, language), valuesOf(schema, language))),
    ),
  );
}

function about(name: string, schema: JsonSchema, language: Language): JSX.Children {
  const { note, citation } = wordsOf(schema);
  return [
    h('code', { class: 'name' }, name),
    h('strong', null, schema.title),
    ...note.map((line) => h('span', { class: 'note' }, line)),
    citation && h('small', null, citeIn(citation, language)),
  ];
}

/** A description ends with the citation, where there is one. */
export function wordsOf({ description = '' }: JsonSchema): {
  readonly note: readonly string[];
  readonly citation: Citation | undefined;
} {
  const lines = description.split('\n').filter(Boolean);
  const citation = provisions.find((each) => each.citation === lines.at(-1))?.citation;
  return { note: citation ? lines.slice(0, -1) : lines, citation };
}
