import type { Language } from '../input/language.js';
import { isMatter, matterIn } from '../regulation/register-matters.js';
import type { JsonSchema } from './json-schema.js';
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
