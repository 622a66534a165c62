/** The fields that verdicts have of their own, in words: by what schemas say of them. */
import * as z from 'zod';
import type { DecisionId } from '../catalogue/decisions.js';
import type { Bilingual } from '../input/language.js';
import { dayIn, fiscalYearIn } from '../time/days-in-words.js';
import type { PlainData } from '../verdict/verdict.js';
import { descriptionOf } from './described.js';
import { NONE, sayBoolean } from './plain-words.js';
import { verdictSchemas } from './questions.js';

/** A verdict of another version may have fields that this one does not know. */
export const fieldTitle = (decision: DecisionId, name: string): Bilingual => {
  const field = fieldOf(decision, name);
  return (field && descriptionOf(field)?.title) ?? { ja: name, en: name };
};

export function sayFieldValue(decision: DecisionId, name: string, value: PlainData): Bilingual {
  if (/FiscalYear$/.test(name) && typeof value === 'number') return fiscalYearIn(value);
  const field = fieldOf(decision, name);
  return sayValue(value, (field && meaningsOf(field)) ?? {});
}

/** The last of the alternatives is that of `undetermined`, which may or may not have each of the fields. */
function fieldOf(decision: DecisionId, name: string): z.ZodType | undefined {
  const { options } = verdictSchemas[decision] as unknown as { readonly options: readonly z.ZodObject[] };
  const field = options.at(-1)!.shape[name] as z.ZodExactOptional | undefined;
  return field?.unwrap() as z.ZodType | undefined;
}

function meaningsOf(schema: z.core.$ZodType): { readonly [value: string]: Bilingual } | undefined {
  return schema instanceof z.ZodArray ? meaningsOf(schema.element) : descriptionOf(schema)?.values;
}

function sayValue(value: PlainData, meanings: { readonly [value: string]: Bilingual }): Bilingual {
  if (typeof value === 'boolean') return sayBoolean(value);
  if (typeof value === 'string') {
    if (Object.hasOwn(meanings, value)) return meanings[value]!;
    return /^\d{4}-\d\d-\d\d$/.test(value) ? dayIn(value) : { ja: value, en: value };
  }
  if (typeof value === 'number') return { ja: String(value), en: String(value) };
  const { label, name } = value as { readonly label?: PlainData; readonly name?: PlainData };
  // A post is said by its label, a row of the table by the name of the system.
  const whole = label ?? name;
  if (whole !== undefined) return sayValue(whole, meanings);
  const parts = Object.values(value).map((part) => sayValue(part, meanings));
  if (parts.length === 0) return NONE;
  return { ja: parts.map(({ ja }) => ja).join('、'), en: parts.map(({ en }) => en).join(', ') };
}
