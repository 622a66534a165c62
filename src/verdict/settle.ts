import type { ReadingId, Readings } from '../regulation/readings.js';
import { contests } from './contest.js';
import type { Contest } from './verdict.js';

/**
 * A question whose facts take few values once names, dates and counts are cut into classes, so that all completions of
 * partial facts can be tried.
 */
export interface Question<Case extends object, Outcome extends string> {
  /** For each fact, by its path and in the order of declaration, a value of every class it can fall into. */
  readonly classes: { readonly [Path in keyof Case & string]: readonly Case[Path][] };
  /** The answer when everything is known. */
  readonly answer: (complete: Case, readings: Readings) => Outcome;
  /** The readings the answer depends on, in the order in which verdicts list them. */
  readonly readings: readonly ReadingId[];
  /** Whether facts can stand together; those that cannot are no completion. Everything can unless this says otherwise. */
  readonly compatible?: (complete: Case) => boolean;
}

export interface Settled<Outcome extends string> {
  readonly outcome: Outcome | 'undetermined';
  readonly missing: string[];
  readonly contested: Contest<Outcome>[];
}

/** Outcome, missing facts and contested readings of partial facts, exact because every completion is tried. */
export function settle<Case extends object, Outcome extends string>(
  given: { readonly [Path in keyof Case]?: Case[Path] | undefined },
  question: Question<Case, Outcome>,
  readings: Readings,
): Settled<Outcome> {
  const completions = completionsOf(given, question);
  const outcomeUnder = (inForce: Readings) => common(completions.map((complete) => question.answer(complete, inForce)));
  const outcome = outcomeUnder(readings);
  return {
    outcome,
    missing: outcome === 'undetermined' ? missingOf(given, question, completions, readings) : [],
    contested: question.readings.length === 0 ? [] : contests(question.readings, readings, outcome, outcomeUnder),
  };
}

const common = <Outcome extends string>([first, ...others]: readonly Outcome[]): Outcome | 'undetermined' =>
  first !== undefined && others.every((other) => other === first) ? first : 'undetermined';

const pathsOf = <Case extends object>(classes: { readonly [Path in keyof Case & string]: unknown }) =>
  Object.keys(classes) as (keyof Case & string)[];

function completionsOf<Case extends object, Outcome extends string>(
  given: { readonly [Path in keyof Case]?: Case[Path] | undefined },
  { classes, compatible = () => true }: Question<Case, Outcome>,
): Case[] {
  let partial: Partial<Case>[] = [{}];
  for (const path of pathsOf<Case>(classes)) {
    const values = given[path] === undefined ? classes[path] : [given[path] as Case[typeof path]];
    partial = partial.flatMap((facts) => values.map((value) => ({ ...facts, [path]: value })));
  }
  return (partial as Case[]).filter(compatible);
}

/** The open facts that can, alone, still change the outcome: two completions that differ in nothing else. */
function missingOf<Case extends object, Outcome extends string>(
  given: { readonly [Path in keyof Case]?: Case[Path] | undefined },
  { classes, answer }: Question<Case, Outcome>,
  completions: readonly Case[],
  readings: Readings,
): string[] {
  const paths = pathsOf<Case>(classes);
  const open = paths.filter((path) => given[path] === undefined);
  return open.filter((path) => {
    const outcomes = new Map<string, Outcome>();
    return completions.some((complete) => {
      const others = JSON.stringify(
        open.map((other) => (other === path ? null : classes[other].indexOf(complete[other]))),
      );
      const outcome = answer(complete, readings);
      const before = outcomes.get(others);
      outcomes.set(others, outcome);
      return before !== undefined && before !== outcome;
    });
  });
}
