import type { Issue } from '../input/errors.js';
import type { Given } from '../input/facts.js';
import type { Citation } from '../regulation/citation.js';
import type { ReadingId } from '../regulation/readings.js';
import type { FiniteKind, Kind } from './kinds.js';
import type { Verdict } from './verdict.js';

export type FactKinds = { readonly [fact: string]: Kind<any, any> };

/** A condition that verdicts examine, by the place that lays it down. */
export interface GroundDeclaration {
  readonly citation: Citation;
  /** Other places without which it would have no meaning: who is a member, where it is counted. */
  readonly restsOn?: readonly Citation[];
}

/** A field that verdicts have beside what all of them have. */
export interface FieldDeclaration<Outcome extends string = string> {
  readonly kind: Kind<any, any>;
  /** The outcomes that certainly have it; with others it may be left out. */
  readonly always?: readonly Outcome[];
  /** The outcomes that never have it. */
  readonly never?: readonly Outcome[];
}

/** What every decision declares of itself. All that goes through all questions follows from it and from its words. */
export interface Declaration<
  Id extends string = string,
  Kinds extends FactKinds = FactKinds,
  Outcome extends string = string,
  Code extends string = string,
> {
  /** The function's name without `decide`, in kebab case. */
  readonly id: Id;
  readonly facts: Kinds;
  /** In the order of the text. */
  readonly outcomes: readonly Outcome[];
  /** The outcomes that remedies aim at. */
  readonly favourable?: readonly NoInfer<Outcome>[];
  /** The readings that can change the outcome, in the order in which verdicts list them. */
  readonly readings?: readonly ReadingId[];
  /** In the order of the text. */
  readonly grounds: { readonly [code in Code]: GroundDeclaration };
  /** The places that every verdict rests on, beside those of its grounds. */
  readonly citations?: readonly Citation[];
  /** Findings that can be the remedy, with the place that leaves them to somebody. */
  readonly findings?: { readonly [fact in keyof Kinds & string]?: Citation };
  readonly fields?: { readonly [field: string]: FieldDeclaration<NoInfer<Outcome>> };
  /** What a validator of JSON Schema has to know of facts that hang together. */
  readonly together?: () => { readonly [keyword: string]: unknown };
  /** How facts are read that hang together; others are read each by its kind. */
  readonly read?: (facts: Given, issues: Issue[]) => unknown;
}

/** A question that writes its own logic: the compiler knows its parts from the declaration alone. */
// @__NO_SIDE_EFFECTS__
export const declare = <
  const Id extends string,
  Kinds extends FactKinds,
  const Outcome extends string,
  const Code extends string,
  const D extends Declaration<Id, Kinds, Outcome, Code>,
>(
  declaration: D & Declaration<Id, Kinds, Outcome, Code>,
): D => declaration;

/** Facts as far as they are known. */
export type Known<Kinds extends FactKinds> = {
  readonly [Fact in keyof Kinds & string]?: KnownOf<Kinds[Fact]> | undefined;
};

/** Facts that are all known, each by its class. Those that fall into no classes cannot matter to an outcome. */
export type Complete<Kinds extends FactKinds> = {
  readonly [Fact in keyof Kinds & string as Kinds[Fact] extends Classed ? Fact : never]: ClassOf<Kinds[Fact]>;
};

type Classed = FiniteKind<any, any, any> | { readonly of: FiniteKind<any, any, any> };
type KnownOf<K> = K extends Kind<any, infer Known> ? Known : never;
type ClassOf<K> =
  K extends FiniteKind<any, any, infer Class>
    ? Class
    : K extends { readonly of: infer Of; readonly keys: readonly (infer Key extends string)[] }
      ? { readonly [key in Key]: ClassOf<Of> }
      : never;

export type OutcomeOf<D> = D extends { readonly outcomes: readonly (infer Outcome extends string)[] } ? Outcome : never;

/** The codes of the conditions that a decision examines. */
export type GroundOf<D extends { readonly grounds: object }> = keyof D['grounds'] & string;

/** The verdict of a decision, without fields of its own unless `Fields` has some. */
export type VerdictOf<
  D extends { readonly id: string; readonly grounds: object },
  Facts,
  Fields extends Record<OutcomeOf<D>, object> = Record<OutcomeOf<D>, object>,
> = Verdict<D['id'], Fields, GroundOf<D>, Facts>;

/** Every place that some verdict of a decision rests on. */
export const citationsOf = ({ grounds, citations = [] }: Declaration<string, any, string, string>): Citation[] => [
  ...new Set([
    ...citations,
    ...Object.values<GroundDeclaration>(grounds).flatMap(({ citation, restsOn = [] }) => [citation, ...restsOn]),
  ]),
];
