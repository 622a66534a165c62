/** The fields that verdicts have of their own, in words: by what schemas say of them. */
import * as z from 'zod';
import type { AnyVerdict, DecisionId } from '../catalogue/decisions.js';
import type { Bilingual } from '../input/language.js';
import { dayIn, fiscalYearIn } from '../time/days-in-words.js';
import type { PlainData } from '../verdict/verdict.js';
import { descriptionOf } from './described.js';
import { below } from './fact-title.js';
import { factsInWords, type SaidFact, type Voice } from './facts-in-words.js';
import { NONE, sayBoolean } from './plain-words.js';
import { verdictSchemas } from './questions.js';

/** What a verdict has beside the parts that all verdicts have. */
export function fieldsInWords(verdict: AnyVerdict, voice: Voice): readonly SaidFact[] {
  const { decision, outcome, grounds, missing, contested, remedies, caveats, ...fields } = verdict;
  return factsInWords(withAllFields(decision), fields, voice);
}

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
const withAllFields = (decision: DecisionId): z.ZodObject =>
  (verdictSchemas[decision] as unknown as { readonly options: readonly z.ZodObject[] }).options.at(-1)!;

const fieldOf = (decision: DecisionId, name: string) => below(withAllFields(decision), name);

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
