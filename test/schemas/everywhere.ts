/** All JSON Schemas that the library makes, and each schema in them. */
import { decisions } from '../../src/index.js';
import { factsJsonSchema, type JsonSchema, openapi, reviewJsonSchema, verdictJsonSchema } from '../../src/schemas.js';

export const jsonSchemas: readonly (readonly [string, unknown])[] = [
  ...decisions.flatMap(({ id }) => [
    [`facts of ${id}`, factsJsonSchema(id)] as const,
    [`verdict of ${id}`, verdictJsonSchema(id)] as const,
  ]),
  ...(['introduction', 'inventory'] as const).flatMap((id) => [
    [`facts of ${id}`, factsJsonSchema(id)] as const,
    [`review of ${id}`, reviewJsonSchema(id)] as const,
  ]),
  ['openapi', openapi()],
];

/** Every object in a document, with its place. */
export function* objectsIn(value: unknown, path = ''): Generator<readonly [string, JsonSchema]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as JsonSchema];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${key}`);
}

/** Every pattern, those of names included. */
export const patterns: readonly string[] = [
  ...new Set(
    jsonSchemas.flatMap(([, schema]) =>
      [...objectsIn(schema)].flatMap(([, { pattern, patternProperties = {} }]) => [
        ...(typeof pattern === 'string' ? [pattern] : []),
        ...Object.keys(patternProperties),
      ]),
    ),
  ),
];
