import {
  type AnyVerdict,
  type DecisionId,
  decisions,
  InvalidFactsError,
  type Issue,
  type Options,
  parseMoment,
  reviewIntroduction,
} from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { put, type Step, stepsIn, valueAt } from '../../../src/input/steps.js';
import { take } from './path.js';
import { below, concerns, factAt, schemaOf, stepsOf } from './schema.js';

export type Facts = Readonly<Record<string, unknown>>;

/** A question of the regulation, or the review of a whole case. */
export type Asked = DecisionId | 'introduction';

export type Review = ReturnType<typeof reviewIntroduction>;

/** Facts as they were entered, as far as they are understood. */
export interface Sheet {
  readonly understood: Facts;
  /** Why the rest does not count. */
  readonly refused: readonly Issue[];
  /** What is still to be entered of what was begun: it counts as not known. */
  readonly unfinished: readonly Issue[];
}

/** What the library answers to these facts; throws an InvalidFactsError if they are not understood. */
export function ask(asked: Asked, facts: Facts, options: Options = {}): AnyVerdict | Review {
  // The facts of a form are known only at run time; the decision reads and refuses them itself.
  if (asked === 'introduction') return reviewIntroduction(facts as never, options);
  const { decide } = decisions.find(({ id }) => id === asked)!;
  return (decide as (facts: Facts, options: Options) => AnyVerdict)(facts, options);
}

export const decide = (id: DecisionId, facts: Facts, options: Options = {}) => ask(id, facts, options) as AnyVerdict;

export const readFacts = (asked: Asked, entered: Facts): Sheet => {
  const schema = schemaOf(asked);
  return read(
    daysRead(schema, entered) as Facts,
    (facts) => issuesOf(() => ask(asked, facts)),
    (path) => factAt(schema, path),
  );
};

/** The options, below their name: so their paths are told. */
export const readOptions = (entered: Facts): Sheet =>
  read(
    { options: entered },
    ({ options }) => issuesOf(() => decide('timeliness', {}, (options ?? {}) as Options)),
    stepsIn,
  );

/** Leaves out what is refused, until nothing is. */
function read(
  entered: Facts,
  refusals: (facts: Facts) => readonly Issue[],
  placeOf: (path: string) => readonly Step[],
): Sheet {
  let facts = entered;
  const all: Issue[] = [];
  for (let found = refusals(facts); found.length > 0; found = refusals(facts)) {
    all.push(...found.filter(({ path }) => all.every((each) => each.path !== path)));
    // From the end, so that the places in lists stay right.
    const rest = found.reduceRight<unknown>((left, { path }) => take(left, placeOf(path)), facts);
    // A complaint about nothing that is there: none of it counts.
    facts = (rest === facts ? {} : (rest ?? {})) as Facts;
  }
  const isThere = ({ path }: Issue) => ![undefined, ''].includes(placeIn(entered, path) as string | undefined);
  return { understood: facts, refused: all.filter(isThere), unfinished: all.filter((issue) => !isThere(issue)) };
}

/** The value at a dotted path; names may have dots of their own. */
function placeIn(value: unknown, path: string): unknown {
  if (path === '' || typeof value !== 'object' || value === null) return path === '' ? value : undefined;
  const key = Object.keys(value).find((each) => concerns(path, each));
  return key === undefined ? undefined : placeIn(value[key as never], path.slice(key.length + 1));
}

function issuesOf(asking: () => unknown): readonly Issue[] {
  try {
    asking();
    return [];
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues;
    throw error;
  }
}

/** The day of a finding is a civil day to the library; at a desk it is written as all days are. */
function daysRead(schema: JsonSchema, value: unknown): unknown {
  if (typeof value === 'string') {
    const isDayAlone = schema.examples?.length === 1 && /^\d{4}-\d\d-\d\d$/.test(String(schema.examples[0]));
    return isDayAlone ? (parseMoment(value).value ?? value) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = (key: Step, each: unknown) => daysRead(below(schema, key), each);
  if (Array.isArray(value)) return value.map((each, i) => inner(i, each));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(key, each)]));
}

/** Enters a value at a path, or takes it back: it is then not known, rather than "no". */
export function entered(schema: JsonSchema, facts: Facts, path: string, value: unknown): Facts {
  const steps = stepsOf(schema, path);
  if (value !== undefined) return put(facts, steps, value) as Facts;
  const fact = factAt(schema, path);
  // The record of a finding stays open when one of its fields is emptied.
  if (steps.length > fact.length && typeof steps.at(-1) === 'string') {
    const { [steps.at(-1)!]: _, ...others } = valueAt(facts, fact) as Facts;
    return put(facts, fact, others) as Facts;
  }
  return (take(facts, steps) ?? {}) as Facts;
}
