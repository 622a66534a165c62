/** One step of a path: a name, or a place in a list. */
export type Step = string | number;

/**
 * A copy with another value at the end of the steps. What is not there yet on the way is made; a word that stood for all of it
 * (`'none'`, a year) gives way to its parts.
 */
export function put(whole: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(whole) ? [...whole] : [];
    list[step] = put(list[step], rest, value);
    return list;
  }
  const record = typeof whole === 'object' && whole !== null ? (whole as Readonly<Record<string, unknown>>) : {};
  return { ...record, [step]: put(record[step], rest, value) };
}

/** The steps of a dotted path whose names are no numbers. */
export const stepsIn = (path: string): readonly Step[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** What is there at the end of the steps; `undefined` where there is nothing. */
export const valueAt = (whole: unknown, steps: readonly Step[]): unknown =>
  steps.reduce((inner, step) => (inner as Record<Step, unknown> | undefined)?.[step], whole);
