import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { schemasIn } from './control.js';
import type { Step } from './path.js';

/** One fact to be asked, or given and open to change. */
export interface Question {
  readonly kind: 'question';
  /** Dotted, as verdicts name missing facts: `attendance.管理部経理課長`. */
  readonly path: string;
  readonly schema: JsonSchema;
  readonly title: string;
  /** `undefined` while it is not given. */
  readonly value: unknown;
}

/** Questions that belong together: the posts of an attendance, the terms of a contract, what is known of one entry. */
export interface Group {
  readonly kind: 'group';
  readonly path: string;
  readonly schema: JsonSchema;
  readonly title: string;
  readonly items: readonly Item[];
}

/** A list whose entries have questions of their own. */
export interface Entries {
  readonly kind: 'entries';
  readonly path: string;
  readonly schema: JsonSchema;
  readonly title: string;
  /** `undefined` while it is not given; without entries where there is none. */
  readonly entries: readonly Group[] | undefined;
}

/** Where a record is asked for before anybody can say under which names: a name and its value. */
export interface Pair {
  readonly kind: 'pair';
  readonly path: string;
  readonly schema: JsonSchema;
  readonly title: string;
}

export type Item = Question | Group | Entries | Pair;

/**
 * What a form offers: every fact that is asked for, and every fact already given, in the order of the schema. Nothing else.
 * `asked` are the paths that a verdict names in `missing`.
 */
export function questionsOf(schema: JsonSchema, facts: unknown, asked: readonly string[]): readonly Item[] {
  return keysOf(schema, facts, '', asked).flatMap((key) =>
    itemsAt(below(schema, key), key, key, (facts as Record<string, unknown>)[key], asked),
  );
}

function itemsAt(given: JsonSchema, path: string, name: string, value: unknown, asked: readonly string[]): Item[] {
  const schema = typeof value === 'object' ? partByPart(given) : given;
  const place = { path, schema, title: schema.title ?? name };
  if (!holdsQuestions(schema)) return [{ kind: 'question', ...place, value }];
  if (schema.type === 'array') {
    const entries = (value as unknown[] | undefined)?.map((entry, i) =>
      groupAt(below(schema, i), `${path}.${i}`, String(i + 1), entry, asked),
    );
    return [{ kind: 'entries', ...place, entries }];
  }
  const group = groupAt(schema, path, name, value, asked);
  return group.items.length > 0 ? [group] : [];
}

function groupAt(schema: JsonSchema, path: string, name: string, value: unknown, asked: readonly string[]): Group {
  const items = keysOf(schema, value, `${path}.`, asked).flatMap((key) =>
    itemsAt(below(schema, key), `${path}.${key}`, key, (value as Record<string, unknown> | undefined)?.[key], asked),
  );
  const title = schema.title ?? name;
  const pair: Pair[] =
    asked.includes(path) && schema.additionalProperties ? [{ kind: 'pair', path, schema, title }] : [];
  return { kind: 'group', path, schema, title, items: [...items, ...pair] };
}

/** The keys of a record that are given or asked for: in the order of its schema, then as they come. */
function keysOf(schema: JsonSchema, value: unknown, above: string, asked: readonly string[]): string[] {
  const names = Object.keys(schema.properties ?? {});
  const below = asked.filter((path) => path.startsWith(above)).map((path) => path.slice(above.length));
  const wanted = below.map((path) => names.find((name) => concerns(path, name)) ?? path);
  const keys = new Set([...Object.keys(value ?? {}), ...wanted]);
  return [...names.filter((key) => keys.delete(key)), ...keys];
}

/** Whether a schema is answered part by part; all others are answered as a whole. */
const holdsQuestions = (schema: JsonSchema): boolean =>
  schema.type === 'object' || (schema.type === 'array' && (schema.items as JsonSchema).type === 'object');

/** A year, or years apart: once apart, each is a question. A finding, which may be a word, stays one question. */
const partByPart = (schema: JsonSchema): JsonSchema => {
  const kinds = schemasIn(schema.anyOf ?? []);
  const record = kinds.some((each) => each.enum !== undefined)
    ? undefined
    : kinds.find(({ type }) => type === 'object');
  return record === undefined ? schema : ({ ...record, title: schema.title } as JsonSchema);
};

/** The schema one step further down. */
function below(schema: JsonSchema, step: Step): JsonSchema {
  const [aliases] = Object.values(schema.patternProperties ?? {});
  const named = schema.properties?.[step] ?? aliases ?? schema.additionalProperties;
  const inner = typeof step === 'number' ? schema.items : named;
  return (typeof inner === 'object' ? inner : {}) as JsonSchema;
}

/** The steps of a dotted path. The keys of a record without fixed names may have dots of their own. */
export function stepsOf(schema: JsonSchema, path: string): readonly Step[] {
  if (path === '') return [];
  if (schema.additionalProperties) return [path];
  const [first = '', ...rest] = path.split('.');
  const step = /^\d+$/.test(first) ? Number(first) : first;
  return [step, ...stepsOf(below(recordIn(schema), step), rest.join('.'))];
}

/** The path of the question that a path belongs to: `urgency` for `urgency.by`, `uses.0.items` for `uses.0.items.1`. */
export function questionAt(schema: JsonSchema, path: string): readonly Step[] {
  const steps = stepsOf(schema, path);
  let inner = schema;
  let length = 0;
  while (length < steps.length && holdsQuestions(inner)) inner = below(inner, steps[length++]!);
  return steps.slice(0, length);
}

/** A finding is a word or a record; paths lead into the record. */
const recordIn = (schema: JsonSchema): JsonSchema =>
  (schema.anyOf?.find((each) => typeof each === 'object' && each.type === 'object') as JsonSchema) ?? schema;

/** All questions among the items, however deep. */
export const questionsIn = (items: readonly Item[]): Question[] =>
  items.flatMap((item) => {
    if (item.kind === 'question') return [item];
    if (item.kind === 'pair') return [];
    return questionsIn(item.kind === 'group' ? item.items : (item.entries ?? []));
  });

/** Whether a path is that of a fact, or leads into it. */
export const concerns = (path: string, fact: string): boolean => path === fact || path.startsWith(`${fact}.`);
