import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { schemasIn } from './schema.js';

/**
 * What the controls of a page can hold of a value, be it right or wrong; `undefined` if nothing. The paths of the rest go
 * to `leftOut`. A wrong value that can be shown stays, so that the decision's own complaint stands beside it.
 */
export function showable(schema: JsonSchema, value: unknown, above: string, leftOut: string[]): unknown {
  const kept = keep(schema, value, above, leftOut);
  if (kept === undefined && above !== '') leftOut.push(above.slice(0, -1));
  return kept;
}

function keep(schema: JsonSchema, value: unknown, above: string, leftOut: string[]): unknown {
  const record =
    schema.type === 'object' ? schema : schemasIn(schema.anyOf ?? []).find(({ type }) => type === 'object');
  if (record && isRecord(value)) return keepRecord(record, value, above, leftOut);
  if (schema.type === 'object') return undefined;
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return undefined;
    const entries = value.map((each, i) => showable(schema.items as JsonSchema, each, `${above}${i}.`, leftOut));
    return entries.filter((each) => each !== undefined);
  }
  return isPlain(value) ? value : undefined;
}

function keepRecord(schema: JsonSchema, value: object, above: string, leftOut: string[]): object {
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const path = `${above}${key}`;
    const known = schemaOf(schema, key);
    const kept = known && showable(known, inner, `${path}.`, leftOut);
    if (known === undefined) leftOut.push(path);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries);
}

/** Keys of every object, such as `__proto__`, are no names of facts. */
function schemaOf(schema: JsonSchema, key: string): JsonSchema | undefined {
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, key)) return properties[key] as JsonSchema;
  const [other = additionalProperties] = Object.values(patternProperties);
  return typeof other === 'object' && !(key in Object.prototype) && key !== '' ? (other as JsonSchema) : undefined;
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
