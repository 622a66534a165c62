import type { PlainData } from '../../verdict/verdict.js';

/** A fact to vary, with its values as plain JSON; `undefined` where it is not to be known. */
export interface Variable {
  readonly path: string;
  readonly values: readonly (PlainData | undefined)[];
}

/** A value for each of the facts, by its place among their values. */
export type Combination = readonly {
  readonly path: string;
  readonly value: PlainData | undefined;
  readonly place: number;
}[];

/** Every combination, the last fact changing fastest. */
export function combinationsOf(variables: readonly Variable[]): readonly Combination[] {
  let all: Combination[] = [[]];
  for (const { path, values } of variables)
    all = all.flatMap((begun) => values.map((value, place) => [...begun, { path, value, place }]));
  return all;
}
