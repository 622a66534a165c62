import { type AnyVerdict, decisions } from '../catalogue/decisions.js';
import { explain } from '../catalogue/explain.js';
import { questions } from '../catalogue/questions.js';
import { refusalOf } from '../input/attempt.js';
import { put, type Step, valueAt } from '../input/steps.js';
import { ACTING } from '../regulation/acting.js';
import type { Form, Kind } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import { isSettled } from '../verdict/verdict.js';

/**
 * The facts that do not matter to a verdict, by their paths: whatever one of them is, known or not, the outcome is the same, in the
 * same words, and so is what is missing. Tried are facts that have few values, with all of them: not days, counts and names.
 */
export function idleFacts(verdict: AnyVerdict, facts: unknown, options?: Options): readonly string[] {
  const { declaration } = questions.find((each) => each.declaration.id === verdict.decision)!;
  const { decide } = decisions.find(({ id }) => id === verdict.decision)!;
  const isSame = (steps: readonly Step[], value: unknown): boolean => {
    try {
      return said(decide(put(facts, steps, value) as never, options)) === said(verdict);
    } catch (error) {
      refusalOf(error);
      return false; // It contradicts the others.
    }
  };
  return (
    finiteFacts({ is: 'record', of: declaration.facts }, facts, [])
      // Whether a deputy acts is asked beside a deputy's title alone: while a title can come, it may matter yet.
      .filter(({ values }) => isSettled(verdict) || values !== ACTING)
      .filter(({ steps, values }) => [undefined, ...values].every((value) => isSame(steps, value)))
      .map(({ steps }) => steps.join('.'))
      .filter((path) => !verdict.missing.some((each) => each === path))
  );
}

const said = (verdict: AnyVerdict): string =>
  [verdict.outcome, ...verdict.missing, explain(verdict, 'ja').summary].join();

interface Finite {
  readonly steps: readonly Step[];
  readonly values: readonly unknown[];
}

/** In a list, those of the entries that are there. */
function finiteFacts(form: Form, value: unknown, steps: readonly Step[]): readonly Finite[] {
  const within = (key: Step, { form }: Kind) => finiteFacts(form, valueAt(value, [key]), [...steps, key]);
  switch (form.is) {
    case 'yes-no':
      return [{ steps, values: [true, false] }];
    case 'one-of':
      return [{ steps, values: form.values }];
    case 'finding':
      return [{ steps, values: FINDINGS }];
    case 'record':
      return Object.entries(form.of).flatMap(([key, kind]) => within(key, kind));
    case 'each':
      return form.keys.flatMap((key) => within(key, form.of));
    case 'list': {
      const entries = form.of.form.is === 'record' ? ((value ?? []) as readonly unknown[]) : [];
      return entries.flatMap((_, i) => within(i, form.of));
    }
    default:
      return [];
  }
}

/** By somebody the text names for it, or by somebody else; or nobody has found so. */
const FINDINGS = [
  'none',
  ...[true, false].flatMap((holds) =>
    ['情報統括責任者', 'デジタル推進課長', '税務課長'].map((by) => ({ holds, by, reason: '仮定' })),
  ),
];
