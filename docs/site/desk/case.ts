import type { DecisionId } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { put, type Step, take, valueAt } from '../../../src/input/steps.js';
import { factAt, placeAt } from '../../../src/schemas/place.js';
import { schemaOf } from './schemas.js';

export type Facts = Readonly<Record<string, unknown>>;

/** A question of the regulation, or the review of a whole case. */
export type Asked = DecisionId | 'introduction';

/** A case that all questions share, and the one that is asked of it. */
export interface Case {
  readonly asked: Asked;
  /** As entered, be it understood or not: as the review of an introduction has them, and beside them those of other questions. */
  readonly facts: Facts;
  /** As entered, without what is the default anyway. */
  readonly options: Facts;
}

/** The part of an introduction that a question is about: what is asked of a meeting is asked of the meeting. */
const PART: { readonly [Id in Asked]?: string } = { criteria: 'criteria', meeting: 'meeting', quorum: 'meeting' };

/** Where the case has each fact of a question. */
function homesIn(asked: Asked, { committee }: Facts): (readonly [fact: string, home: readonly Step[]])[] {
  const part = PART[asked];
  const { properties = {} } = part ? (schemaOf('introduction').properties![part] as JsonSchema) : {};
  const facts = Object.keys(schemaOf(asked).properties!);
  // A meeting of the other committee is no part of an introduction.
  const own = asked === 'introduction' && committee === 'security' ? facts.filter((fact) => fact !== 'meeting') : facts;
  return own.map((fact) => [fact, part && fact in properties ? [part, fact] : [fact]]);
}

/** The facts of the case that a question asks for. */
export const factsFor = (asked: Asked, shared: Facts): Facts =>
  homesIn(asked, shared).reduce<Facts>((own, [fact, home]) => known(own, [fact], valueAt(shared, home)), {});

/** The case with other facts for a question; what it does not ask stays. */
export const withFacts = (asked: Asked, shared: Facts, facts: Facts): Facts =>
  homesIn(asked, shared).reduce((all, [fact, home]) => known(all, home, facts[fact]), shared);

/** Enters a value at a path, or takes it back: it is then not known, rather than "no". */
export function entered(schema: JsonSchema, facts: Facts, path: string, value: unknown): Facts {
  const { steps } = placeAt(schema, path);
  // The record of a finding stays open when one of its fields is emptied.
  const isField = steps.length > factAt(schema, path).length && typeof steps.at(-1) === 'string';
  return value === undefined && !isField ? known(facts, steps, value) : (put(facts, steps, value) as Facts);
}

/** The facts with this one, or without it if it is not known. */
export const known = (facts: Facts, steps: readonly Step[], value: unknown): Facts =>
  (value === undefined ? (take(facts, steps) ?? {}) : put(facts, steps, value)) as Facts;
