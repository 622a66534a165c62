import type { Readings } from '../regulation/readings.js';
import type { AnyQuestion } from '../verdict/finite.js';
import { findingOfPost } from '../verdict/kinds.js';
import type { Leaf } from '../verdict/leaves.js';
import { type Completion, completionsOf, turns } from '../verdict/table.js';
import type { Verdict } from '../verdict/verdict.js';

/**
 * Of each fact that a verdict misses, in how many cases its answer alone settles the question: of all that can stand behind the
 * verdict, because the same facts are missing in them and no condition turns out otherwise than it says.
 */
export function settledBy(question: AnyQuestion, { missing, grounds }: Verdict, readings: Readings): number[] {
  const asked = missing.map((path) => leafAt(question, path));
  const settled = asked.map(() => 0);
  const isAsFound = ({ facts }: Completion) =>
    grounds.every(({ code, holds }) => holds === 'unknown' || question.grounds[code].holds(facts, readings) === holds);
  const all = completionsOf(question, Array(question.leaves.length).fill(0));
  for (const cases of alike(all, ({ number }) => asked.reduce((rest, leaf) => rest - weightIn(number, leaf), number))) {
    if (!cases.every(isAsFound) || !asked.every((leaf) => turns(question, cases, leaf, readings))) continue;
    for (const [i, leaf] of asked.entries())
      for (const answered of alike(cases, ({ number }) => weightIn(number, leaf)))
        if (new Set(answered.map(({ facts }) => question.answer(facts, readings))).size === 1)
          settled[i]! += answered.length;
  }
  return settled;
}

/** The leaf that an answer at the path tells. */
function leafAt({ leaves }: AnyQuestion, path: string): Leaf {
  const [fact] = path.split('.');
  const its = leaves.find((leaf) => leaf.path === path) ?? leaves.find((leaf) => leaf.path === fact);
  // Whether a deputy acts makes no class of its own: it tells whether a finding counts.
  return its ?? leaves.find(({ kind }) => kind === findingOfPost)!;
}

/** What the class of a leaf adds to the number of a case. */
const weightIn = (number: number, { kind, weight }: Leaf): number =>
  (Math.floor(number / weight) % (kind.classes.length + 1)) * weight;

function alike(cases: readonly Completion[], keyOf: (its: Completion) => number): Iterable<readonly Completion[]> {
  const groups = new Map<number, Completion[]>();
  for (const its of cases) {
    const key = keyOf(its);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [its]);
    else group.push(its);
  }
  return groups.values();
}
