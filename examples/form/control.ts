import type { JsonSchema } from 'arakawa-it-rules/schemas';

/** A value to choose, and what it is called. */
export interface Option {
  readonly value: unknown;
  readonly label: string;
}

/** How a fact is entered. */
export type Control =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | {
      readonly kind: 'text';
      /** Values worth proposing; any other text may be entered as well. */
      readonly proposals: readonly Option[];
      readonly examples: readonly string[];
      /** A whole number is meant as a number, not as a text. */
      readonly number: boolean;
      /** A calendar can help. */
      readonly picker: 'date' | 'month' | undefined;
    }
  /** One word, or a record with several fields. A year or a record is entered as the year. */
  | { readonly kind: 'finding'; readonly none: Option; readonly record: JsonSchema }
  | { readonly kind: 'list'; readonly entry: Control; readonly mayBeEmpty: boolean };

/** The control that a schema of one fact asks for. `yesAndNo` are the labels of true and false. */
export function controlOf(schema: JsonSchema, yesAndNo: readonly [string, string]): Control {
  if (schema.type === 'boolean') return { kind: 'choice', options: [true, false].map(labelled(yesAndNo)) };
  if (schema.type === 'array') {
    const entry = controlOf(schema.items as JsonSchema, yesAndNo);
    return { kind: 'list', entry, mayBeEmpty: !schema.minItems };
  }
  if (schema.oneOf) return { kind: 'choice', options: schemasIn(schema.oneOf).map(optionOf) };
  if (schema.enum) return { kind: 'choice', options: schema.enum.map((value) => ({ value, label: String(value) })) };
  const kinds = schemasIn(schema.anyOf ?? [schema]);
  const record = kinds.find(({ type }) => type === 'object');
  const constants = kinds.filter((each) => each.enum?.length === 1).map(optionOf);
  if (record && constants[0]) return { kind: 'finding', none: constants[0], record };
  const examples = kinds.flatMap((each) => (each.examples ?? []) as string[]);
  return {
    kind: 'text',
    proposals: constants,
    examples,
    number: kinds.some(({ type }) => type === 'integer'),
    picker: pickerFor(examples[0]),
  };
}

/** Without the schemas `true` and `false`, which facts have no use for. */
export const schemasIn = (schemas: readonly unknown[]): JsonSchema[] =>
  schemas.filter((each): each is JsonSchema => typeof each === 'object' && each !== null);

const optionOf = (schema: JsonSchema): Option => ({
  value: schema.enum?.[0],
  label: schema.title ?? String(schema.enum?.[0]),
});
const labelled =
  ([yes, no]: readonly [string, string]) =>
  (value: boolean): Option => ({ value, label: value ? yes : no });

function pickerFor(example = ''): 'date' | 'month' | undefined {
  if (/^\d{4}-\d\d$/.test(example)) return 'month';
  return /^\d{4}-\d\d-\d\d$/.test(example) ? 'date' : undefined;
}
