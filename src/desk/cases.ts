import type { Readings } from '../regulation/readings.js';
import type { AnyQuestion } from '../verdict/finite.js';
import { kept } from '../verdict/frozen.js';
import { completionsOf, numberOf } from '../verdict/table.js';

/**
 * All cases of a finite question, each of its leaves in each of its classes: what they come to, and which of its conditions hold.
 * A case is a number, with a digit for each leaf, of which the first counts single. Those that cannot be are gaps.
 */
export interface Cases {
  readonly outcomes: readonly (string | undefined)[];
  readonly holds: { readonly [ground: string]: readonly (boolean | undefined)[] };
  /** What the digit of each leaf counts. */
  readonly strides: readonly number[];
}

/** By question and by the readings that matter to it. */
const known = /* @__PURE__ */ new Map<string, Cases>();

export function casesOf(question: AnyQuestion, readings: Readings): Cases {
  const { id, leaves } = question;
  const nothing = leaves.map(() => 0);
  const key = `${id} ${numberOf(question, nothing, readings)}`;
  return known.get(key) ?? kept(known, key, triedIn(question, nothing, readings));
}

function triedIn(question: AnyQuestion, nothing: readonly number[], readings: Readings): Cases {
  const { leaves, grounds, answer } = question;
  let all = 1;
  const strides = leaves.map(({ kind }) => {
    const stride = all;
    all *= kind.classes.length;
    return stride;
  });
  const outcomes: string[] = Array(all);
  const holds = Object.fromEntries(Object.keys(grounds).map((code): [string, boolean[]] => [code, Array(all)]));
  for (const { facts, number } of completionsOf(question, nothing)) {
    let at = 0;
    for (const [i, { kind, weight }] of leaves.entries())
      at += ((Math.floor(number / weight) % (kind.classes.length + 1)) - 1) * strides[i]!;
    outcomes[at] = answer(facts, readings);
    for (const [code, its] of Object.entries(holds)) its[at] = grounds[code]!.holds(facts, readings);
  }
  return { outcomes, holds, strides };
}
