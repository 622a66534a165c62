/** What may be chosen beside the facts. */
import type { Language, ReadingId } from 'arakawa-it-rules';
import { readings } from 'arakawa-it-rules/regulation';
import type { JsonSchema, OpenApiDocument } from 'arakawa-it-rules/schemas';
import { subsetOf } from './subset.js';
import { type Properties, TEXT } from './tool.js';

const ALL = Object.keys(readings) as ReadingId[];

/** The readings that can change an answer, each with what its values mean, and the days. */
export function optionsOf(days: Properties, language: Language, ids: readonly ReadingId[] = ALL): JsonSchema {
  const chosen = ids.map((id): [string, JsonSchema] => {
    const { question, values } = readings[id];
    const oneOf = Object.entries(values).map(([value, text]) => ({ enum: [value], title: text[language] }));
    return [id, { title: question[language], oneOf }];
  });
  const named = chosen.length > 0 && { readings: closed(Object.fromEntries(chosen)) };
  return subsetOf(closed({ ...named, ...days }), language);
}

/** Days are texts, of which the OpenAPI document says more elsewhere. */
export function daysIn({ components }: OpenApiDocument): Readonly<Record<'closedDays' | 'on', JsonSchema>> {
  const { closedDays, on } = components.schemas['Options']!.properties as Properties;
  return { closedDays: { ...closedDays, items: TEXT }, on: { ...on, ...TEXT } };
}

export const closed = (properties: Properties): JsonSchema => ({
  ...{ type: 'object', properties: { ...properties }, additionalProperties: false },
});
