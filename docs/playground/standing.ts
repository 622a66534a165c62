import { isSettled } from 'arakawa-it-rules';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import { detailsFor } from '../../examples/form/details.js';
import { type Step, take, valueAt } from '../../examples/form/path.js';
import { type Item, questionsIn, stepsOf } from '../../examples/form/questions.js';
import type { Facts, Sheet } from '../../examples/form/sheet.js';
import { type Answer, decideWith } from './play.js';

/**
 * What a fact is to the answer: `missing`, if it can still change it; `idle`, if the answer is the same without it;
 * `supporting`, if it is given and the answer rests on it, or may come to.
 */
export type Standing = 'missing' | 'idle' | 'supporting';

/** More given facts than that have too many subsets to look at; then none of them is called idle. */
const MOST_GIVEN = 11;

/** The standing of each fact that has one, by path. Details, which no answer waits for, have none. */
export function standingsOf(sheet: Sheet, answer: Answer, items: readonly Item[]): ReadonlyMap<string, Standing> {
  const schema = factsJsonSchema(sheet.decision);
  const details = detailsFor(sheet.decision);
  const facts = questionsIn(items)
    .map(({ path }) => ({ path, steps: stepsOf(schema, path) }))
    .filter(({ steps }) => !details.includes(String(steps[0])));
  const isGiven = ({ steps }: Place) => valueAt(sheet.understood, steps) !== undefined;
  const supporting = supportingOf(sheet, answer, facts.filter(isGiven));
  const standing = (fact: Place): Standing => {
    if (answer.verdict.missing.includes(fact.path)) return 'missing';
    return supporting.has(fact.path) ? 'supporting' : 'idle';
  };
  const all = facts.map((fact) => [fact.path, standing(fact)] as const);
  // Lists and records that are missing as a whole.
  return new Map([...answer.verdict.missing.map((path) => [path, 'missing'] as const), ...all]);
}

interface Place {
  readonly path: string;
  readonly steps: readonly Step[];
}

/**
 * The given facts on which the answer rests: with them, beside some of the others, it is settled, and without them it is
 * not. Five members present of six support a quorum of four, each of them; the one absent does not.
 */
function supportingOf(sheet: Sheet, { verdict, options }: Answer, given: readonly Place[]): ReadonlySet<string> {
  if (!isSettled(verdict) || given.length > MOST_GIVEN) return new Set(given.map(({ path }) => path));
  const settles = new Map<number, boolean>();
  const isSettledBy = (subset: number): boolean => {
    const known = settles.get(subset) ?? settledWithout(given.filter((_, i) => (subset & (1 << i)) === 0));
    settles.set(subset, known);
    return known;
  };
  const settledWithout = (unknown: readonly Place[]): boolean => {
    // From the end, so that the places in lists stay right.
    const rest = unknown.reduceRight<unknown>((facts, { steps }) => take(facts, steps), sheet.understood);
    try {
      return isSettled(decideWith(sheet, (rest ?? {}) as Facts, options));
    } catch {
      return false; // What is left contradicts itself.
    }
  };
  const supports = (_: Place, i: number): boolean => {
    const fact = 1 << i;
    for (let subset = 0; subset < 1 << given.length; subset++) {
      if ((subset & fact) !== 0 && isSettledBy(subset) && !isSettledBy(subset - fact)) return true;
    }
    return false;
  };
  return new Set(given.filter(supports).map(({ path }) => path));
}
