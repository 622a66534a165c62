import { type AnyVerdict, explain } from 'arakawa-it-rules';
import { nextFact } from 'arakawa-it-rules/desk';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { put, valueAt } from '../../../src/input/steps.js';
import { below, placeAt } from '../../../src/schemas/place.js';
import { type Answer, decide, type Facts } from './answer.js';
import { controlOf, schemaOf } from './schema.js';

/** What a fact is to the answer: the one to give next, one that can change it, or one that cannot, whatever it is. */
export type Standing = 'next' | 'missing' | 'idle';

/** The standing of each fact that has one, by path. A review waits for the facts of its steps, those of the first step first. */
export function standingsFor({ verdict, review, facts, options }: Answer): ReadonlyMap<string, Standing> {
  const missing: readonly string[] = verdict?.missing ?? review!.steps.flatMap((step) => step.missing);
  const next = verdict ? nextFact(verdict, options) : missing[0];
  const standings = new Map(missing.map((path): [string, Standing] => [path, path === next ? 'next' : 'missing']));
  if (verdict === undefined) return standings;
  const schema = schemaOf(verdict.decision);
  /** Whether the outcome is the same with another value, in the same words. */
  const isSame = (path: string, value: unknown): boolean => {
    try {
      const other = decide(verdict.decision, put(facts, placeAt(schema, path).steps, value) as Facts, options);
      return said(other) === said(verdict);
    } catch {
      return false; // It contradicts the other facts.
    }
  };
  for (const [path, values] of finiteFacts(schema, facts))
    if (!standings.has(path) && [undefined, ...values].every((value) => isSame(path, value)))
      standings.set(path, 'idle');
  return standings;
}

const said = (verdict: AnyVerdict) => [verdict.outcome, ...verdict.missing, explain(verdict, 'ja').summary].join();

/** Who may have found something: somebody the text names for it, or somebody else. */
const FINDERS = ['情報統括責任者', 'デジタル推進課長', '税務課長'];
const FINDINGS = [true, false].flatMap((holds) => FINDERS.map((by) => ({ holds, by, reason: '例' })));

/** The facts that have few values, with all of them; a finding is made by anybody. Dates, counts and names are not among them. */
function finiteFacts(schema: JsonSchema, value: unknown, above = ''): (readonly [string, readonly unknown[]])[] {
  const { kind, options, record } = controlOf(schema, value, 'ja');
  const values = options.map((each) => each.value);
  if (kind === 'choice') return [[above.slice(0, -1), values]];
  if (kind === 'finding' && record?.properties?.['holds'])
    return [[above.slice(0, -1), [...values.slice(0, -1), ...FINDINGS]]];
  const hasRecords = kind === 'list' && below(schema, 0)?.type === 'object';
  const keys = hasRecords ? (value ?? []) : kind === 'group' ? (record?.properties ?? {}) : {};
  return Object.keys(keys).flatMap((key) =>
    finiteFacts(below(schema, hasRecords ? 0 : key)!, valueAt(value, [key]), `${above}${key}.`),
  );
}
