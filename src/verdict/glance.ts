import type { Leaf } from './leaves.js';

/** How facts of a finite question are told apart in one pass: for each name its classes, or the names below it. */
export interface Glance {
  readonly names: readonly string[];
  readonly of: readonly (Glance | Classes)[];
}

interface Classes {
  readonly classes: readonly unknown[];
  /** What the place of a class, counted from 1, adds to the number of the facts. */
  readonly weight: number;
}

/** The least number under which nothing stands in a table. */
const NOT_AT_ONCE = Number.NaN;

/** Numbers facts as the table does where no readings are chosen, of which there are so many choices. */
export function glanceOf(leaves: readonly Leaf[], choices: number): Glance {
  const names: string[] = [];
  const of: (Glance | Classes)[] = [];
  let weight = choices;
  for (const { fact, key, kind } of [...leaves].reverse()) {
    const classes: Classes = { classes: kind.classes, weight };
    weight *= kind.classes.length + 1;
    if (key === undefined) {
      names.push(fact);
      of.push(classes);
      continue;
    }
    if (!names.includes(fact)) {
      names.push(fact);
      of.push({ names: [], of: [] });
    }
    const inner = of[names.indexOf(fact)] as { names: string[]; of: (Glance | Classes)[] };
    inner.names.push(key);
    inner.of.push(classes);
  }
  return { names, of };
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
    if ('weight' in one) sum += one.weight * placeIn(one.classes, value);
    else if (value !== undefined) sum += sumOf(one, value as typeof facts);
  }
  return sum;
}

function placeIn(classes: readonly unknown[], value: unknown): number {
  if (value === undefined) return 0;
  for (let i = 0; i < classes.length; i++) if (classes[i] === value) return i + 1;
  return NOT_AT_ONCE;
}
