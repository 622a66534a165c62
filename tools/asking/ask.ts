/** Asks for facts one by one, as a form does, until a question is settled. */
import type { Options } from '../../src/verdict/options.js';
import type { Verdict } from '../../src/verdict/verdict.js';

export type Decide = (facts: object, options: Options) => Verdict;
/** Which of the missing facts is asked. */
export type Next = (verdict: Verdict, options: Options) => string;

/** The two lists that are empty unless given are told from the beginning: nobody is asked for them. */
const TOLD = ['temporaryMembers', 'samePerson'];

/** How many facts have to be asked of somebody who knows these. What he cannot say counts, and is not asked again. */
export function asked(decide: Decide, facts: object, options: Options, next: Next): number {
  let known: object = Object.fromEntries(Object.entries(facts).filter(([fact]) => TOLD.includes(fact)));
  const unanswered = new Set<string>();
  for (let count = 0; ; count++) {
    const verdict = decide(known, options);
    const missing = verdict.missing.filter((path) => !unanswered.has(path));
    if (missing.length === 0) return count;
    const wanted = next(verdict, options);
    const path = missing.includes(wanted) ? wanted : missing[0]!;
    const steps = path.split('.');
    const answer = entriesOf(valueAt(facts, steps));
    // Who cannot be placed by what was said is asked about once.
    if (answer === undefined || valueAt(known, steps) !== undefined) unanswered.add(path);
    else known = withAt(known, steps, answer) as object;
  }
}

/** Of a list of records, how many there are, each to be asked about; a register that is left out is the resident one. */
function entriesOf(value: unknown): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'object') return value;
  return value.map(({ register }) => (register === undefined ? {} : { register }));
}

type Parts = Readonly<Record<string, unknown>> | undefined;

const valueAt = (whole: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((value, step) => (value as Parts)?.[step], whole);

function withAt(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string, unknown>;
  copy[step] = withAt(copy[step], rest, value);
  return copy;
}
