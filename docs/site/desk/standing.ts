import { type AnyVerdict, explain, type Options } from 'arakawa-it-rules';
import { nextFact } from 'arakawa-it-rules/desk';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { put, valueAt } from '../../../src/input/steps.js';
import { take } from './path.js';
import { controlOf, schemaOf, stepsOf } from './schema.js';
import { decide, type Facts } from './sheet.js';

/** What a fact is to the answer: the one to give next, one that can change it, or one that cannot, whatever it is. */
export type Standing = 'next' | 'missing' | 'idle';

/** The standing of each fact that has one, by path. */
export function standingsOf(verdict: AnyVerdict, facts: Facts, options: Options): ReadonlyMap<string, Standing> {
  const schema = schemaOf(verdict.decision);
  const next = nextFact(verdict, options);
  const missing = verdict.missing.map((path) => [path, path === next ? 'next' : 'missing'] as const);
  const idle = finiteFacts(schema, facts, '')
    .filter(([path]) => !verdict.missing.some((each) => each === path))
    .filter(([path, values]) => isIdle(verdict, schema, facts, options, path, values))
    .map(([path]) => [path, 'idle'] as const);
  return new Map([...missing, ...idle]);
}

/** Whether the answer is the same whatever the fact is, known or not: every value is tried. */
function isIdle(
  verdict: AnyVerdict,
  schema: JsonSchema,
  facts: Facts,
  options: Options,
  path: string,
  values: readonly unknown[],
): boolean {
  const steps = stepsOf(schema, path);
  const isSame = (others: unknown) => {
    try {
      return saysTheSame(verdict, decide(verdict.decision, (others ?? {}) as Facts, options));
    } catch {
      return false; // It contradicts the other facts.
    }
  };
  return [...values.map((value) => put(facts, steps, value)), take(facts, steps)].every(isSame);
}

/** The outcome, in the same words. */
const saysTheSame = (a: AnyVerdict, b: AnyVerdict): boolean =>
  a.outcome === b.outcome && `${a.missing}` === `${b.missing}` && explain(a, 'ja').summary === explain(b, 'ja').summary;

/** Who may have found something: somebody the text names for it, or somebody else. */
const FINDERS = ['情報統括責任者', 'デジタル推進課長', '税務課長'];

/** The facts that have few values, with all of them; a finding is made by anybody. Dates, counts and names are not among them. */
function finiteFacts(schema: JsonSchema, value: unknown, path: string): (readonly [string, readonly unknown[]])[] {
  const control = controlOf(schema, value, ['', '']);
  switch (control.kind) {
    case 'choice':
      return [[path, control.options.map((each) => each.value)]];
    case 'finding': {
      if (!control.record.properties?.['holds']) return [];
      const found = [true, false].flatMap((holds) => FINDERS.map((by) => ({ holds, by, reason: '例' })));
      return [[path, [...control.options.slice(0, -1).map((each) => each.value), ...found]]];
    }
    case 'group':
      return Object.entries(control.record.properties ?? {}).flatMap(([key, inner]) => {
        const at = path === '' ? key : `${path}.${key}`;
        return finiteFacts(inner as JsonSchema, valueAt(value, [key]), at);
      });
    case 'list': {
      if (control.entry.type !== 'object') return [];
      const entries = (value ?? []) as readonly unknown[];
      return entries.flatMap((each, i) => finiteFacts(control.entry, each, `${path}.${i}`));
    }
    case 'names':
    case 'text':
      return [];
    default:
      return control satisfies never;
  }
}

/** What a review waits for: the facts that can still decide a step, those of the first such step first. */
export function standingsIn(missing: readonly (readonly string[])[]): ReadonlyMap<string, Standing> {
  const all = [...new Set(missing.flat())];
  return new Map(all.map((path, i) => [path, i === 0 ? 'next' : 'missing'] as const));
}
