import { type Step, valueAt } from '../../../src/input/steps.js';

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
