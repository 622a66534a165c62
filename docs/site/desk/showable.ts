import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { below, isRecord, kindsOf } from '../../../src/schemas/place.js';
import type { Fault } from './fragment.js';

/**
 * What the controls of a page can hold of a value, be it right or wrong; `undefined` if nothing. The rest is named among the
 * `faults`. A wrong value that can be shown stays, so that the decision's own complaint stands beside it.
 */
export function showable(schema: JsonSchema, value: unknown, faults: Fault[], path = ''): unknown {
  const isList = schema.type === 'array' && Array.isArray(value);
  if (isList || (isRecord(value) && kindsOf(schema).some(({ type }) => type === 'object'))) {
    const parts = Object.entries(value).flatMap(([key, part]) => {
      // Keys of every object, such as `__proto__`, are no names of facts.
      const inner = key === '' || key in Object.prototype ? undefined : below(schema, isList ? 0 : key);
      const place = path === '' ? key : `${path}.${key}`;
      const kept = inner && showable(inner, part, faults, place);
      if (kept === undefined) faults.push({ kind: 'left-out', path: place });
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return isList ? parts.map(([, kept]) => kept) : Object.fromEntries(parts);
  }
  const isPlain = ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  return isPlain && schema.type !== 'object' && schema.type !== 'array' ? value : undefined;
}
