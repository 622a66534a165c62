import type { Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { jsonOf } from '../input/json.js';
import { kindsOf } from './place.js';

/** A value to choose, and what it is called. */
export interface Choice {
  readonly value: unknown;
  readonly title: string;
}

const YES_NO = { ja: ['はい', 'いいえ'], en: ['yes', 'no'] } as const;

/** The words among which a fact is chosen, or that stand beside what is free. */
export function choicesOf(schema: JsonSchema, language: Language): readonly Choice[] {
  if (schema.type === 'boolean') return [true, false].map((value, i) => ({ value, title: YES_NO[language][i]! }));
  return ((schema.oneOf as readonly JsonSchema[] | undefined) ?? kindsOf(schema)).flatMap(
    ({ enum: words = [], title }) => words.map((value) => ({ value, title: title ?? String(value) })),
  );
}

/**
 * What somebody wrote for a fact: a word of a choice or its title, yes or no in either language, a number where one may be,
 * JSON, or a text.
 */
export function writtenValue(schema: JsonSchema, written: string): unknown {
  const text = written.trim();
  const chosen = [...choicesOf(schema, 'ja'), ...choicesOf(schema, 'en')].find(
    ({ value, title }) => isSame(text, String(value)) || isSame(text, title),
  );
  if (chosen !== undefined) return chosen.value;
  if (/^[[{"]/.test(text)) return jsonOf(text);
  if (schema.type === 'array') return entriesOf(schema, text);
  if (kindsOf(schema).some(({ type }) => type === 'integer') && /^\d+$/.test(text.normalize('NFKC')))
    return Number(text.normalize('NFKC'));
  // What a text is not, the library says.
  return text;
}

const isSame = (one: string, other: string): boolean => fold(one) === fold(other);
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const NONE = ['none', 'なし'];

const entriesOf = ({ items }: JsonSchema, text: string): readonly unknown[] =>
  NONE.includes(text) ? [] : text.split(COMMA).map((entry) => writtenValue(items as JsonSchema, entry));

/** What parts several values, in any width. */
export const COMMA = /[、,，]/;
