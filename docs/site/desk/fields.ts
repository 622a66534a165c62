import type { AnyVerdict, Language } from 'arakawa-it-rules';
import { type JsonSchema, verdictJsonSchema } from 'arakawa-it-rules/schemas';
import { schemasIn } from '../../../src/schemas/place.js';
import { dayInWords } from './days.js';
import { say } from './words.js';

/** A name and its value in words; a value of several parts has them below it. */
export interface Field {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a verdict has beside the parts that all verdicts have: its own fields, by their names in words. */
export function fieldsOf(verdict: AnyVerdict, language: Language): readonly Field[] {
  const { decision, outcome, grounds, missing, contested, remedies, caveats, ...fields } = verdict;
  const kinds = schemasIn(verdictJsonSchema(decision, { language }).oneOf ?? []);
  const schema = kinds.find(({ properties = {} }) => (properties['outcome'] as JsonSchema).const === outcome);
  return Object.entries(fields).map(([name, value]) => {
    const inner = schema?.properties?.[name] as JsonSchema;
    return { title: inner.title ?? name, lines: linesOf(value, inner, language) };
  });
}

function linesOf(value: unknown, schema: JsonSchema, language: Language): readonly string[] {
  if (!Array.isArray(value)) return [inWords(value, schema, language)];
  if (value.length === 0) return [say('none', language)];
  return value.map((each) => inWords(each, schema.items as JsonSchema, language));
}

function inWords(value: unknown, schema: JsonSchema, language: Language): string {
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no', language);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value, language);
  if (typeof value !== 'object' || value === null) {
    const named = schemasIn(schema.oneOf ?? []).find((each) => each.enum?.[0] === value);
    return named?.title ?? String(value);
  }
  const [colon, comma] = language === 'ja' ? ['：', '、'] : [': ', ', '];
  const parts = Object.entries(value).map(([name, each]) => {
    const inner = (schema.properties?.[name] ?? {}) as JsonSchema;
    return `${inner.title ?? name}${colon}${linesOf(each, inner, language).join(comma)}`;
  });
  return parts.join(language === 'ja' ? '　' : '; ');
}
