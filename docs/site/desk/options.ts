import { useMemoize } from '@vueuse/core';
import { decisions, defaultReadings, type Language, type ReadingId, reviewIntroduction } from 'arakawa-it-rules';
import { readings } from 'arakawa-it-rules/regulation';
import { type JsonSchema, optionsSchema } from 'arakawa-it-rules/schemas';
import * as z from 'zod';
import { annotateIn } from '../../../src/schemas/json-schema.js';
import type { Asked, Facts } from './answer.js';
import { schemaOf } from './schema.js';
import { say, withNote } from './words.js';

/** The readings that can matter to a question; to a whole case, those that matter to one of its steps. */
export function readingsOf(asked: Asked): readonly ReadingId[] {
  // Of a case of which nothing is known, the review asks the same questions.
  const { steps } = reviewIntroduction({});
  const isAsked = (id: string) =>
    asked === 'introduction' ? steps.some(({ verdict }) => verdict?.decision === id) : asked === id;
  return [...new Set(decisions.flatMap(({ id, readings }): readonly ReadingId[] => (isAsked(id) ? readings : [])))];
}

/** What can be chosen beside the facts of a question, as far as it can make a difference to it. */
export const optionsFor = useMemoize((asked: Asked, language: Language = 'ja'): JsonSchema => {
  const { properties = {} } = z.toJSONSchema(optionsSchema, { io: 'input', override: annotateIn(language) });
  const { on, closedDays } = properties as Record<string, JsonSchema>;
  const ids = readingsOf(asked);
  const own = {
    readings: { type: 'object', properties: Object.fromEntries(ids.map((id) => [id, readingIn(id, language)])) },
    ...(ids.includes('deadline-on-closed-day') && { closedDays: { ...closedDays, minItems: 1 } }),
    on,
  };
  return { type: 'object', properties: own as NonNullable<JsonSchema['properties']> };
});

function readingIn(id: ReadingId, language: Language): JsonSchema {
  const { question, values } = readings[id];
  const oneOf = Object.entries(values).map(([value, { [language]: title }]) => ({
    enum: [value],
    title: value === defaultReadings[id] ? withNote(title, say('byDefault', language), language) : title,
  }));
  return { title: question[language], default: defaultReadings[id], oneOf };
}

/** All that a form offers for a question, options included: their paths begin with that word. */
export const schemaFor = useMemoize((asked: Asked, language: Language = 'ja'): JsonSchema => {
  const facts = schemaOf(asked, language);
  return { ...facts, properties: { ...facts.properties, options: optionsFor(asked, language) } } as JsonSchema;
});

/** The readings turned as a contest says, or as somebody chose; those that are the defaults are not kept. */
export function withReadings({ readings, ...others }: Facts, chosen: object): Facts {
  const all = Object.entries({ ...(readings as object | undefined), ...chosen });
  const turned = all.filter(([id, value]) => defaultReadings[id as ReadingId] !== value);
  return turned.length === 0 ? others : { readings: Object.fromEntries(turned), ...others };
}
