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

/** A copy with another value at the end of the steps. What is not there yet on the way is made. */
export function put(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole) || /^\d+$/.test(step)) {
    const list: unknown[] = Array.isArray(whole) ? [...whole] : [];
    list[Number(step)] = put(list[Number(step)], rest, value);
    return list;
  }
  const record = typeof whole === 'object' && whole !== null ? (whole as Readonly<Record<string, unknown>>) : {};
  return { ...record, [step]: put(record[step], rest, value) };
}
