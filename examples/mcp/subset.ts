/**
 * The part of JSON Schema that all models take which call tools: no references, no look-around, no alternatives at the
 * root. It may admit more than the library, which reads what a model sends and says in words what is wrong with it.
 */
import type { Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';

export function subsetOf(schema: JsonSchema, language: Language): JsonSchema {
  const within = (part: JsonSchema) => subsetOf(part, language);
  const { type, title, enum: words, minimum, maximum, minItems, required, items } = schema;
  const { chosen, meanings, others } = alternativesIn(schema);
  const { properties, names, other } = propertiesOf(schema);
  const examples = schema.examples && `${language === 'ja' ? '例：' : 'For example: '}${schema.examples.join(', ')}`;
  const description = [schema.description, ...names, ...meanings, examples].filter(Boolean).join('\n');
  return given({
    title,
    description: description || undefined,
    ...(others.length > 0
      ? { anyOf: [...(chosen.length > 0 ? [{ type: 'string', enum: chosen }] : []), ...others.map(within)] }
      : { type: chosen.length > 0 ? 'string' : type, enum: chosen.length > 0 ? chosen : words }),
    ...{ minimum, maximum, minItems, required },
    properties: properties && mapped(properties, within),
    items: items && within(items as JsonSchema),
    additionalProperties: typeof other === 'object' ? within(other) : other,
  });
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** Words to choose among, what each means, and what else there may be. */
function alternativesIn({ oneOf, anyOf }: JsonSchema) {
  const all = (oneOf ?? anyOf ?? []) as readonly JsonSchema[];
  const choices = all.filter((each) => each.enum !== undefined);
  const meanings = choices.map((each) => `${each.enum!.join(', ')}: ${each.title}`);
  return { chosen: choices.flatMap((each) => each.enum!), meanings, others: all.filter((each) => !each.enum) };
}

/** Where a name may be given in several ways there is one value for all names, and the description lists them. */
function propertiesOf(schema: JsonSchema) {
  const properties = schema.properties as Properties | undefined;
  const [value] = Object.values((schema.patternProperties ?? {}) as Properties);
  if (value === undefined) return { properties, names: [], other: schema.additionalProperties as JsonSchema | boolean };
  const names = Object.entries(properties!).map(([name, { title }]) => (title === name ? name : `${name}: ${title}`));
  return { properties: undefined, names, other: value };
}

const mapped = (parts: Properties, to: (part: JsonSchema) => JsonSchema): Properties =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, to(part)]));

/** A schema of what there is. */
const given = (schema: Readonly<Record<string, unknown>>): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
