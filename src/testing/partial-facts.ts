import fc from 'fast-check';

/** A register that is left out is not unknown, but the resident one. */
const isNeverUnknown = (key: string, value: unknown): boolean => key === 'register' && value === 'other';

/**
 * Every place of facts that can be unknown: each key of each record. An entry of a list stands for something that
 * exists, and the record of a judgement is given whole or not at all.
 */
function placesOf(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry, i) => placesOf(entry, `${above}${i}.`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [above + key, ...placesOf(inner, `${above}${key}.`)]);
}

function only(known: ReadonlySet<string>, value: unknown, above = ''): unknown {
  if (Array.isArray(value)) return value.map((entry, i) => only(known, entry, `${above}${i}.`));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([key, inner]) => isNeverUnknown(key, inner) || known.has(above + key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, only(known, inner, `${above}${key}.`)]));
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !('holds' in value);

/** Complete facts of which only some are known, down to none. Shrinks to the fewest that are needed. */
export const partly = <Facts>(complete: fc.Arbitrary<Facts>): fc.Arbitrary<Facts> =>
  complete.chain((facts) => fc.subarray(placesOf(facts)).map((known) => only(new Set(known), facts) as Facts));
