/** One step of a dotted path: a name, or a place in a list. */
export type Step = string | number;

/** The value at the end of the steps; `undefined` where there is none. */
export function valueAt(value: unknown, steps: readonly Step[]): unknown {
  return steps.reduce((inner, step) => (inner as Record<Step, unknown> | undefined)?.[step], value);
}

/** A copy with another value at the end of the steps. What is not there yet on the way is made. */
export function put(value: unknown, [step, ...rest]: readonly Step[], inner: unknown): unknown {
  if (step === undefined) return inner;
  const copy = (typeof step === 'number' ? [...((value ?? []) as unknown[])] : { ...(value ?? {}) }) as Record<
    Step,
    unknown
  >;
  copy[step] = put(copy[step], rest, inner);
  return copy;
}

/**
 * A copy without what is at the end of the steps. A list or record that is then empty goes too, unless it is an entry of
 * a list: an entry stands for something that exists, whatever else is known of it.
 */
export function take(value: unknown, steps: readonly Step[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || valueAt(value, [step]) === undefined) return steps.length === 0 ? undefined : value;
  if (Array.isArray(value)) {
    const entry = Array.isArray(value[step as number]) || rest.length === 0 ? undefined : {};
    const entries = value.map((each, i) => (i === step ? (take(each, rest) ?? entry) : each));
    return nonEmpty(entries.filter((each) => each !== undefined));
  }
  const { [step]: inner, ...others } = value as Record<Step, unknown>;
  const remaining = take(inner, rest);
  return remaining === undefined ? nonEmpty(others) : { ...(value as object), [step]: remaining };
}

const nonEmpty = (container: object) => (Object.keys(container).length === 0 ? undefined : container);
