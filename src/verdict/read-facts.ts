import type { Issue } from '../input/errors.js';
import { type Given, refuseKey } from '../input/facts.js';
import type { Kind } from './kinds.js';

/** Each fact by its kind, in the order of declaration. */
export interface Reader {
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
}

export const readerOf = (facts: { readonly [fact: string]: Kind<any, any> }): Reader => ({
  names: Object.keys(facts),
  kinds: Object.values(facts),
});

/** What is understood of each fact. The facts are gone through once, by what they have: to ask them for each name costs more. */
export function readFacts({ names, kinds }: Reader, facts: Given, issues: Issue[]): unknown[] {
  const known: unknown[] = Array(names.length);
  for (const fact in facts) {
    const place = placeOf(fact, names);
    if (place === undefined) refuseKey(facts, fact, names, '', issues);
    else known[place] = facts[fact];
  }
  for (let i = 0; i < names.length; i++)
    if (known[i] !== undefined) known[i] = kinds[i]!.read(known[i], names[i]!, issues);
  return known;
}

function placeOf(name: string, names: readonly string[]): number | undefined {
  for (let i = 0; i < names.length; i++) if (names[i] === name) return i;
  return undefined;
}
