import type { EachKind, FiniteKind, Kind } from './kinds.js';

/** A fact, or one of those in a record, that falls into classes: what the table of a finite question is made of. */
export interface Leaf {
  /** Dotted, as verdicts name it when it is missing. */
  readonly path: string;
  /** The place of the fact among those of the question. */
  readonly at: number;
  readonly fact: string;
  /** Of one in a record, its key. */
  readonly key: string | undefined;
  readonly kind: FiniteKind<any, any, any>;
  /** What the place of its class, counted from 1, adds to the number of the facts. */
  readonly weight: number;
}

const hasClasses = (kind: Kind): kind is FiniteKind => 'classes' in kind;
const isEach = (kind: Kind): kind is EachKind<string, Kind> => kind.form.is === 'each';

/** The leaves of facts, numbered beside so many choices of readings. */
export function leavesOf(facts: { readonly [fact: string]: Kind<any, any> }, choices: number): Leaf[] {
  let next = choices;
  return Object.entries(facts).flatMap(([fact, given], at) => {
    const leaf = (kind: FiniteKind, path: string, key?: string): Leaf => {
      const weight = next;
      next *= kind.classes.length + 1;
      return { path, at, fact, key, kind, weight };
    };
    if (hasClasses(given)) return [leaf(given, fact)];
    if (!isEach(given) || !hasClasses(given.of)) return [];
    const { keys, of } = given;
    return keys.map((key) => leaf(of, `${fact}.${key}`, key));
  });
}

/** Whether the class of a value tells the value, so that nothing else of it can be shown. */
export const isExact = (kind: Kind<any, any>): boolean =>
  isEach(kind) ? isExact(kind.of) : hasClasses(kind) && kind.classOf === undefined;

/** The place of a value among the classes of its kind, counted from 1; 0 where it is not known. */
export function placeOf({ classes, classOf }: FiniteKind<any, any, any>, value: unknown): number {
  if (value === undefined) return 0;
  const its = typeof classOf === 'function' ? classOf(value) : value;
  for (let i = 0; i < classes.length; i++) if (classes[i] === its) return i + 1;
  throw new RangeError('This value stands in no class.');
}
