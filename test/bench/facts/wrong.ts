import type { Random } from '../random.js';

const FAULTS = [null, 42, 'どちらとも言えない'];

/** The same facts with one fault: a key too many, or a value that may be none there. */
export function wrong(facts: unknown, random: Random): unknown {
  const faulty: unknown = structuredClone(facts);
  const places = [...recordsIn(faulty)];
  const place = random.pick(places);
  if (random.chance(0.25)) place['備考'] = 'なし';
  else place[random.pick(Object.keys(place))] = random.pick(FAULTS);
  return faulty;
}

/** The facts themselves, and every record and list within them that is not empty. */
function* recordsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return;
  yield value as Record<string, unknown>;
  for (const each of Object.values(value)) yield* recordsIn(each);
}
