import { type Leaf, placeOf } from './leaves.js';

/** How facts of a finite question are told apart in one pass: for each name its leaf, or the names below it. */
export interface Glance {
  readonly names: string[];
  readonly of: (Glance | Leaf)[];
}

/** Nothing stands in a table under this number. */
const NOT_AT_ONCE = Number.NaN;

export function glanceOf(leaves: readonly Leaf[]): Glance {
  const whole: Glance = { names: [], of: [] };
  for (const leaf of leaves) {
    const { fact, key = fact } = leaf;
    if (leaf.key !== undefined && !whole.names.includes(fact)) {
      whole.names.push(fact);
      whole.of.push({ names: [], of: [] });
    }
    const { names, of } = leaf.key === undefined ? whole : (whole.of[whole.names.indexOf(fact)] as Glance);
    names.push(key);
    of.push(leaf);
  }
  return whole;
}

/**
 * The number of usual facts, which are plain records of values that stand in their classes as they are: no more need be
 * known of them. Anything else is no number, and gets the closer look, which alone refuses.
 */
export function numberAtOnce(glance: Glance, facts: object): number {
  try {
    return sumOf(glance, facts as Readonly<Record<string, unknown>>);
  } catch {
    return NOT_AT_ONCE;
  }
}

function sumOf({ names, of }: Glance, facts: Readonly<Record<string, unknown>>): number {
  if (Object.getPrototypeOf(facts) !== Object.prototype) return NOT_AT_ONCE;
  let sum = 0;
  for (const name in facts) {
    let at = 0;
    while (names[at] !== name) if (++at === names.length) return NOT_AT_ONCE;
    const value = facts[name];
    const one = of[at]!;
    if ('weight' in one) sum += one.weight * placeOf(one.kind, value);
    else if (value !== undefined) sum += sumOf(one, value as typeof facts);
  }
  return sum;
}
