import { useMemoize } from '@vueuse/core';
import { decisions, defaultReadings, type Language, type ReadingId, reviewIntroduction } from 'arakawa-it-rules';
import { readings } from 'arakawa-it-rules/regulation';
import { factsJsonSchema, type JsonSchema, optionsSchema } from 'arakawa-it-rules/schemas';
import * as z from 'zod';
import { annotateIn } from '../../../src/schemas/json-schema.js';
import type { Asked, Facts } from './case.js';
import { say, withNote } from './words.js';

/** What a question takes, made once: a form asks for it with every letter that is typed. */
export const schemaOf = useMemoize((asked: Asked, language?: Language) => factsJsonSchema(asked, { language }));

/** The readings that can matter to a question; to a whole case, those that matter to one of its steps. */
export function readingsOf(asked: Asked): readonly ReadingId[] {
  // Of a case of which nothing is known, the review asks the same questions.
  const { steps } = reviewIntroduction({});
  const isAsked = (id: string) =>
    asked === 'introduction' ? steps.some(({ verdict }) => verdict?.decision === id) : asked === id;
  return [...new Set(decisions.flatMap(({ id, readings }): readonly ReadingId[] => (isAsked(id) ? readings : [])))];
}

function readingIn(id: ReadingId, language: Language): JsonSchema {
  const { question, values, citations, ...reading } = readings[id];
  const oneOf = Object.entries(values).map(([value, { [language]: title }]) => ({
    enum: [value],
    title: value === defaultReadings[id] ? withNote(title, say('byDefault', language), language) : title,
  }));
  const colon = language === 'ja' ? '：' : ': ';
  const said = (each: 'argument' | 'counterargument') => say(each, language) + colon + reading[each][language];
  const description = [said('argument'), said('counterargument'), ...citations].join('\n');
  return { title: question[language], description, default: defaultReadings[id], oneOf };
}

/**
 * All that a form offers for a question: its facts, and what can be chosen beside them as far as it can make a difference to it, as if
 * `options` were one of the facts.
 */
export const schemaFor = useMemoize((asked: Asked, language: Language = 'ja'): JsonSchema => {
  const facts = schemaOf(asked, language);
  const chosen = z.toJSONSchema(optionsSchema, { io: 'input', override: annotateIn(language) });
  const { readings, closedDays, on } = chosen.properties as Record<string, JsonSchema>;
  const ids = readingsOf(asked);
  const properties = {
    readings: { ...readings, properties: Object.fromEntries(ids.map((id) => [id, readingIn(id, language)])) },
    ...(ids.includes('deadline-on-closed-day') && { closedDays: { ...closedDays, minItems: 1 } }),
    on,
  };
  const [title, description] = [say('options', language), say('optionsNote', language)];
  const options = { type: 'object', title, description, properties };
  return { ...facts, properties: { ...facts.properties, options } } as JsonSchema;
});

/** The readings turned as a contest says, or as somebody chose; those that are the defaults are not kept. */
export function withReadings({ readings, ...others }: Facts, chosen: object): Facts {
  const all = Object.entries({ ...(readings as object | undefined), ...chosen });
  const turned = all.filter(([id, value]) => defaultReadings[id as ReadingId] !== value);
  return turned.length === 0 ? others : { readings: Object.fromEntries(turned), ...others };
}
