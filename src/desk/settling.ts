import type { Readings } from '../regulation/readings.js';
import type { AnyQuestion } from '../verdict/finite.js';
import { findingOfPost } from '../verdict/kinds.js';
import type { Leaf } from '../verdict/leaves.js';
import type { Verdict } from '../verdict/verdict.js';
import { type Cases, casesOf } from './cases.js';

/**
 * The missing fact whose answer settles a finite question in most of the cases that can stand behind its verdict: those in which
 * the same facts are missing and no condition turns out otherwise than the verdict says.
 */
export function mostSettling(question: AnyQuestion, { missing, grounds }: Verdict, readings: Readings): string {
  const cases = casesOf(question, readings);
  const { strides, outcomes, holds: holdsIn } = cases;
  const digits = [...new Set(missing)].map((path): Digit => {
    const leaf = leafAt(question, path);
    return { path, stride: strides[question.leaves.indexOf(leaf)]!, size: leaf.kind.classes.length };
  });
  const ways = waysOf(digits);
  const asked = digits.map((digit): Asked => ({ ...digit, others: ways.filter((way) => isLowest(digit, way)) }));
  const told = grounds.filter(({ holds }) => holds !== 'unknown');
  const settled = asked.map(() => 0);
  // Of a listed system the table says who manages it: that is not asked before the system is known.
  const spared = missing.includes('system') ? 'managedBy' : undefined;
  for (let from = 0; from < outcomes.length; from++) {
    if (!digits.every((digit) => isLowest(digit, from))) continue;
    const isAsTold = (way: number) => told.every(({ code, holds }) => (holdsIn[code]![from + way] ?? holds) === holds);
    if (!ways.every(isAsTold) || !asked.every((fact) => turns(fact, from, cases))) continue;
    for (const [i, fact] of asked.entries()) if (fact.path !== spared) settled[i]! += settledBy(fact, from, cases);
  }
  return asked[settled.indexOf(Math.max(...settled))]!.path;
}

/** The digit of a missing fact in the number of a case. */
interface Digit {
  readonly path: string;
  readonly stride: number;
  readonly size: number;
}

/** With all ways in which the other missing facts can turn out, by what they add to the number. */
interface Asked extends Digit {
  readonly others: readonly number[];
}

const isLowest = ({ stride, size }: Digit, number: number): boolean => Math.floor(number / stride) % size === 0;

function waysOf(digits: readonly Digit[]): number[] {
  let ways = [0];
  for (const { stride, size } of digits)
    ways = ways.flatMap((way) => Array.from({ length: size }, (_, its) => way + its * stride));
  return ways;
}

/** The leaf that an answer at the path tells. */
function leafAt({ leaves }: AnyQuestion, path: string): Leaf {
  const [fact] = path.split('.');
  const its = leaves.find((leaf) => leaf.path === path) ?? leaves.find((leaf) => leaf.path === fact);
  // Whether a deputy acts has no class of its own: it tells whether a finding counts.
  return its ?? leaves.find(({ kind }) => kind === findingOfPost)!;
}

/** Whether the fact can change the outcome alone. */
const turns = ({ stride, size, others }: Asked, from: number, { outcomes }: Cases): boolean =>
  others.some((other) => {
    let first: string | undefined;
    for (let its = 0; its < size; its++) {
      const outcome = outcomes[from + other + its * stride];
      first ??= outcome;
      if (outcome !== undefined && outcome !== first) return true;
    }
    return false;
  });

/** In how many cases it is enough to know the fact. */
function settledBy({ stride, size, others }: Asked, from: number, { outcomes }: Cases): number {
  let settled = 0;
  for (let its = 0; its < size; its++) {
    let first: string | undefined;
    let count = 0;
    const isSettled = others.every((other) => {
      const outcome = outcomes[from + other + its * stride];
      first ??= outcome;
      if (outcome !== undefined) count += 1;
      return outcome === undefined || outcome === first;
    });
    if (isSettled) settled += count;
  }
  return settled;
}
