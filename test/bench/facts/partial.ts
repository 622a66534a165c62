import type { Random } from '../random.js';

type Facts = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A finding and an organisation chart are one fact each; other records hold facts of their own. */
const holdsFacts = (key: string, value: unknown): value is Facts =>
  isRecord(value) && !('holds' in value) && key !== 'organization';

/** The same facts, each left out with one chance of two: as a caller has them who does not know everything. */
export function partial(facts: Facts, random: Random): Facts {
  const known: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts)) {
    if (holdsFacts(key, value)) known[key] = partial(value, random);
    else if (random.chance(0.5))
      known[key] = Array.isArray(value) ? value.map((each) => (isRecord(each) ? partial(each, random) : each)) : value;
  }
  return known;
}
