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

/**
 * A copy without what is at the end of the steps. A list or record that is then empty goes too, unless it is an entry of
 * a list: an entry stands for something that exists, whatever else is known of it.
 */
export function take(whole: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return undefined;
  const part = valueAt(whole, [step]);
  if (part === undefined) return whole;
  const left = take(part, rest);
  if (Array.isArray(whole)) {
    const entry = rest.length > 0 && typeof part === 'object' && !Array.isArray(part) ? (left ?? {}) : left;
    return nonEmpty(whole.map((each, i) => (i === step ? entry : each)).filter((each) => each !== undefined));
  }
  const { [step]: _, ...others } = whole as Record<Step, unknown>;
  return left === undefined ? nonEmpty(others) : { ...(whole as object), [step]: left };
}

const nonEmpty = (container: object) => (Object.keys(container).length === 0 ? undefined : container);

/** The steps of a dotted path whose names are no numbers. */
export const stepsIn = (path: string): readonly Step[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** What is there at the end of the steps; `undefined` where there is nothing. */
export const valueAt = (whole: unknown, steps: readonly Step[]): unknown =>
  steps.reduce((inner, step) => (inner as Record<Step, unknown> | undefined)?.[step], whole);

/** Whether a dotted path is that of something, or leads into it. */
export const isWithin = (path: string, whole: string): boolean => `${path}.`.startsWith(`${whole}.`);
