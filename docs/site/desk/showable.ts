import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { below, isRecord, kindsOf } from '../../../src/schemas/place.js';

/**
 * What the controls of a page can hold of a value, be it right or wrong; `undefined` if nothing. The paths of the rest go
 * to `leftOut`. A wrong value that can be shown stays, so that the decision's own complaint stands beside it.
 */
export function showable(schema: JsonSchema, value: unknown, leftOut: string[], path = ''): unknown {
  const parts = partsOf(schema, value)?.flatMap(([key, inner, part]) => {
    const place = path === '' ? key : `${path}.${key}`;
    const kept = inner && showable(inner, part, leftOut, place);
    if (kept === undefined) leftOut.push(place);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  if (parts) return Array.isArray(value) ? parts.map(([, kept]) => kept) : Object.fromEntries(parts);
  const isPlain = ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  return isPlain && schema.type !== 'object' && schema.type !== 'array' ? value : undefined;
}

/** The parts of a list or record, if the schema is of one, with what they may be. */
function partsOf(
  schema: JsonSchema,
  value: unknown,
): (readonly [string, JsonSchema | undefined, unknown])[] | undefined {
  if (schema.type === 'array' && Array.isArray(value)) return value.map((part, i) => [`${i}`, below(schema, i), part]);
  if (!isRecord(value) || !kindsOf(schema).some(({ type }) => type === 'object')) return undefined;
  return Object.entries(value).map(([key, part]) => [key, isName(key) ? below(schema, key) : undefined, part]);
}

/** Keys of every object, such as `__proto__`, are no names of facts. */
const isName = (key: string): boolean => key !== '' && !(key in Object.prototype);
