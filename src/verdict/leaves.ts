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

/** The leaves of facts, numbered so that the last one turns fastest, behind so many choices of readings. */
export function leavesOf(facts: { readonly [fact: string]: Kind<any, any> }, choices: number): Leaf[] {
  const leaves = Object.entries(facts).flatMap(([fact, kind], at): Omit<Leaf, 'weight'>[] => {
    if (hasClasses(kind)) return [{ path: fact, at, fact, key: undefined, kind }];
    if (!isEach(kind) || !hasClasses(kind.of)) return [];
    const { keys, of } = kind;
    return keys.map((key) => ({ path: `${fact}.${key}`, at, fact, key, kind: of }));
  });
  let next = choices;
  return leaves
    .reverse()
    .map((leaf) => {
      const weight = next;
      next *= leaf.kind.classes.length + 1;
      return { ...leaf, weight };
    })
    .reverse();
}

/** Whether the class of a value tells the value, so that nothing else of it can be shown. */
export const isExact = (kind: Kind<any, any>): boolean =>
  isEach(kind) ? isExact(kind.of) : hasClasses(kind) && kind.classOf === undefined;

/** The place of a value among the classes of its kind, counted from 1; 0 where it is not known, or leaves its class open. */
export function placeOf({ classes, classOf }: FiniteKind<any, any, any>, value: unknown): number {
  if (value === undefined) return 0;
  const its = classOf === undefined ? value : classOf(value);
  if (its === undefined) return 0;
  for (let i = 0; i < classes.length; i++) if (classes[i] === its) return i + 1;
  throw new RangeError('This value stands in no class.');
}
