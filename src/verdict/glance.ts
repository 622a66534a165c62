import { type Leaf, placeOf } from './leaves.js';

/** Nothing stands in a table under this number. */
const NOT_AT_ONCE = Number.NaN;

/**
 * The number of usual facts, which are plain records of values that stand in their classes as they are: no more need be
 * known of them. Anything else is no number, and gets the closer look, which alone refuses.
 */
export function numberAtOnce(leaves: readonly Leaf[], facts: object): number {
  try {
    return sumOf(leaves, facts, undefined);
  } catch {
    return NOT_AT_ONCE;
  }
}

/** Of all facts, or of those in the record `within`. */
function sumOf(leaves: readonly Leaf[], facts: object, within: string | undefined): number {
  if (Object.getPrototypeOf(facts) !== Object.prototype) return NOT_AT_ONCE;
  let sum = 0;
  for (const name in facts) {
    const leaf = leafOf(leaves, name, within);
    if (leaf === undefined) return NOT_AT_ONCE;
    const value: unknown = facts[name as keyof typeof facts];
    if (leaf.key === undefined || within !== undefined) sum += leaf.weight * placeOf(leaf.kind, value);
    else if (value !== undefined) sum += sumOf(leaves, value as object, name);
  }
  return sum;
}

/** The leaf of a name; of a record any one of its leaves. */
function leafOf(leaves: readonly Leaf[], name: string, within: string | undefined): Leaf | undefined {
  for (let i = 0; i < leaves.length; i++) {
    const { fact, key } = leaves[i]!;
    if (within === undefined ? fact === name : fact === within && key === name) return leaves[i];
  }
  return undefined;
}
