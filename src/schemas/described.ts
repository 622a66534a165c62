import * as z from 'zod';
import type { Bilingual, Language } from '../input/language.js';
import type { Description } from '../verdict/words.js';

/** Beside zod's own registry, which holds the same as plain texts, so that one language can be picked out. */
const descriptions = /* @__PURE__ */ z.registry<Words>();

interface Words extends Partial<Description> {
  readonly is?: Sort;
  /** Names under which the properties of a record may also be given. */
  readonly aliases?: readonly string[];
}

/**
 * What texts are whose form alone does not tell: for those who put facts in words. `free` is text that somebody wrote, as
 * against a name, and `day` what a verdict has worked out.
 */
export type Sort = 'moment' | 'day' | 'month' | 'planned-years' | 'free';

/** The schema, of which it is said what its values are. */
export function ofSort<Schema extends z.ZodType>(is: Sort, schema: Schema): Schema {
  descriptions.add(schema, { is });
  return schema;
}

/** A record of one value for each name, which has other names too. Forms and generators see the first names alone. */
export function byName(
  names: { readonly [name: string]: z.ZodType },
  aliases: readonly string[],
  value: z.ZodType,
): z.ZodType {
  const schema = z.object(names).catchall(value.optional());
  descriptions.add(schema, { aliases });
  return schema;
}

/** The schema with words. `z.toJSONSchema` finds them in both languages. */
export function described<Schema extends z.ZodType>(schema: Schema, description: Description): Schema {
  const both = schema.meta(annotationsOf({ ...descriptions.get(schema), ...description }));
  descriptions.add(both, description);
  return both;
}

/** One of several words, each with its meaning. */
export function choice<const Values extends { readonly [value: string]: Bilingual }>(
  values: Values,
): z.ZodEnum<{ [Value in keyof Values & string]: Value }> {
  const schema = z.enum(Object.keys(values) as (keyof Values & string)[]);
  descriptions.add(schema, { values });
  return schema as unknown as z.ZodEnum<{ [Value in keyof Values & string]: Value }>;
}

/** The words of a schema; those of an optional schema are those of what it makes optional. */
export function descriptionOf(schema: z.core.$ZodType): Words | undefined {
  return schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap()) : descriptions.get(schema);
}

/** `title` and `description` as JSON Schema has them, in one language or in both. */
export function annotationsOf(
  { title, note, citation, values }: Partial<Description>,
  language?: Language,
): { readonly title?: string; readonly description?: string } {
  const inBoth = (text: Bilingual, between: string) =>
    language !== undefined ? text[language] : text.ja + between + text.en;
  const meanings = Object.entries(values ?? {}).map(([value, text]) => `${value}: ${inBoth(text, ' | ')}`);
  const citations = [citation ?? []].flat();
  const description = [...(note ? [inBoth(note, '\n')] : []), ...meanings, ...citations].join('\n');
  return { ...(title && { title: inBoth(title, ' | ') }), ...(description !== '' && { description }) };
}
