import type { Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { isMatter, matterIn } from '../../regulation/register-matters.js';
import { jsonOf } from '../input/json.js';
import { numberIn } from './number.js';
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
  return alternativesOf(schema).flatMap(({ enum: words = [], title }) =>
    words.map((value) => ({ value, title: titled(String(value), title, language) })),
  );
}

const alternativesOf = (schema: JsonSchema): readonly JsonSchema[] =>
  (schema.oneOf as readonly JsonSchema[] | undefined) ?? kindsOf(schema);

/** Whether a fact may be something else than one of its choices. */
export const isFree = (schema: JsonSchema): boolean =>
  schema.type !== 'boolean' && alternativesOf(schema).some(({ enum: words }) => words === undefined);

/** What a matter of the register is about may be other data as well: that alone, 「氏名」, chooses nothing. */
const titled = (word: string, title = word, language: Language): string =>
  isMatter(word) ? matterIn(word, title, language) : title;

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
