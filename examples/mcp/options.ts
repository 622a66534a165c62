/** What may be chosen beside the facts. */
import type { Language, ReadingId } from 'arakawa-it-rules';
import { readings } from 'arakawa-it-rules/regulation';
import type { JsonSchema, OpenApiDocument } from 'arakawa-it-rules/schemas';
import { subsetOf } from './subset.js';
import { type Properties, TEXT } from './tool.js';

const ALL = Object.keys(readings) as ReadingId[];

/** The readings that can change an answer, each with what its values mean, and the days. */
export function optionsOf(days: Days, language: Language, ids: readonly ReadingId[] = ALL): JsonSchema {
  const chosen = ids.map((id): [string, JsonSchema] => {
    const { question, values } = readings[id];
    const oneOf = Object.entries(values).map(([value, text]) => ({ enum: [value], title: text[language] }));
    return [id, { title: question[language], oneOf }];
  });
  const named = chosen.length > 0 && { readings: closed(Object.fromEntries(chosen)) };
  const closedDays = ids.includes('deadline-on-closed-day') && { closedDays: days.closedDays };
  return subsetOf(closed({ ...named, ...closedDays, on: days.on }), language);
}

/** Days are texts, of which the OpenAPI document says more elsewhere. */
export function daysIn({ components }: OpenApiDocument): Days {
  const { closedDays, on } = components.schemas['Options']!.properties as Properties;
  return { closedDays: { ...closedDays, items: TEXT }, on: { ...on, ...TEXT } };
}

type Days = Readonly<Record<'closedDays' | 'on', JsonSchema>>;

export const closed = (properties: Properties): JsonSchema => ({
  ...{ type: 'object', properties: { ...properties }, additionalProperties: false },
});
