import {
  type DecisionId,
  decisions,
  defaultReadings,
  InvalidFactsError,
  type Issue,
  type Language,
  type Options,
} from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import type { Edit } from '../../examples/form/edit.js';
import { put, type Step, take } from '../../examples/form/path.js';
import type { Facts } from '../../examples/form/sheet.js';
import { say } from './words.js';

const EXAMPLE_DAY = '2026-09-01';

/** What can be chosen beside the facts of a decision, as far as it can make a difference to it. */
export function optionsSchema(decision: DecisionId, language: Language = 'ja'): JsonSchema {
  const ids = readingsOf(decision);
  const day: JsonSchema = { type: 'string', examples: [EXAMPLE_DAY] };
  const closedDays = { title: say('closedDays', language), description: say('closedDaysNote', language) };
  return {
    type: 'object',
    properties: {
      readings: { type: 'object', properties: Object.fromEntries(ids.map((id) => [id, { type: 'string' }])) },
      ...(hasDeadline(decision) && { closedDays: { type: 'array', items: day, minItems: 1, ...closedDays } }),
      on: { ...day, title: say('on', language), description: say('onNote', language) },
    },
  };
}

export const readingsOf = (decision: DecisionId) => decisions.find(({ id }) => id === decision)!.readings;

const hasDeadline = (decision: DecisionId) => readingsOf(decision).some((id) => id === 'deadline-on-closed-day');

/** The options after an edit at a path below `options`. */
export function optionsAfter(options: Facts, { kind, path, text }: Edit): Facts {
  const steps = stepsOf(path);
  if (kind === 'withdraw' || text.trim() === '') return (take(options, steps) ?? {}) as Facts;
  return reduced(put(options, steps, kind === 'choice' ? JSON.parse(text) : text.trim()) as Facts);
}

/** A path below `options` as steps, without that word. */
const stepsOf = (path: string): readonly Step[] =>
  path
    .split('.')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The readings turned as a contest says. */
export const withReadings = (options: Facts, chosen: object): Facts =>
  reduced({ ...options, readings: { ...(options['readings'] as object | undefined), ...chosen } });

/** Without the readings that are the defaults. */
function reduced({ readings: chosen, ...others }: Facts): Facts {
  const turned = Object.entries(chosen ?? {}).filter(([id, value]) => defaults[id] !== value);
  return turned.length === 0 ? others : { readings: Object.fromEntries(turned), ...others };
}

const defaults: Readonly<Record<string, string>> = defaultReadings;

/** The options as far as they are understood, and what is wrong with the rest. */
export function understood(decision: DecisionId, options: Facts): { options: Options; issues: readonly Issue[] } {
  const { decide } = decisions.find(({ id }) => id === decision)!;
  try {
    decide({}, options as Options);
    return { options: options as Options, issues: [] };
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    // From the end, so that the places in lists stay right.
    const rest = [...error.issues].reverse().reduce<unknown>((left, { path }) => take(left, stepsOf(path)), options);
    return { options: (rest ?? {}) as Options, issues: error.issues };
  }
}
