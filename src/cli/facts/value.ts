import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { choicesOf } from '../../schemas/choices.js';
import { kindsOf } from '../../schemas/place.js';
import { jsonOf } from '../input/json.js';
import { numberIn } from './number.js';

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
  const number = kindsOf(schema).some(({ type }) => type === 'integer') ? numberIn(text) : undefined;
  // What a text is not, the library says.
  return number ?? text;
}

const isSame = (one: string, other: string): boolean => fold(one) === fold(other);
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const NONE = ['none', 'なし'];

const entriesOf = ({ items }: JsonSchema, text: string): readonly unknown[] =>
  NONE.includes(text) ? [] : text.split(COMMA).map((entry) => writtenValue(items as JsonSchema, entry));

/** What parts several values, in any width. */
export const COMMA = /[、,，]/;
