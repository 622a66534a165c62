import type { Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { kindsOf } from '../facts/place.js';
import { type Choice, COMMA, choicesOf, writtenValue } from '../facts/value.js';

/** How a fact is asked: what there is to choose, and what is made of an answer. */
export interface Control {
  readonly choices: readonly Choice[];
  /** What to write, beside a choice. */
  readonly hint?: string;
  readonly read: (written: string) => unknown;
}

const HINTS = {
  entries: { ja: 'いくつあるか（なければ0）', en: 'how many there are (0 if none)' },
  list: { ja: '複数は「、」で区切る。ないときは「なし」', en: 'several are parted by commas; "none" if there is none' },
  names: { ja: '名称=値。複数は「、」で区切る', en: 'name=value; several are parted by commas' },
} as const;

export function controlOf(schema: JsonSchema, language: Language): Control {
  const choices = choicesOf(schema, language);
  if (schema.type === 'array') {
    const items = schema.items as JsonSchema;
    // Of records it is asked one by one what is missing in them.
    return items.type === 'object'
      ? { choices: [], hint: HINTS.entries[language], read: entriesOf }
      : {
          choices: choicesOf(items, language),
          hint: HINTS.list[language],
          read: (written) => listOf(schema, choicesOf(items, language), written),
        };
  }
  if (typeof schema.additionalProperties === 'object')
    return { choices: [], hint: HINTS.names[language], read: recordOf };
  const examples = kindsOf(schema).flatMap((kind) => (kind.examples ?? []) as readonly string[]);
  return {
    choices,
    ...(examples.length > 0 && {
      hint: `${{ ja: '例', en: 'for example' }[language]} ${examples.slice(0, 3).join(', ')}`,
    }),
    read: (written) => chosen(choices, written) ?? writtenValue(schema, written),
  };
}

/** By its number. */
const chosen = (choices: readonly Choice[], written: string): unknown => choices[(numberIn(written) ?? 0) - 1]?.value;

/** In letters of any width. */
export function numberIn(written: string): number | undefined {
  const digits = written.normalize('NFKC');
  return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined;
}

function entriesOf(written: string): unknown {
  const count = numberIn(written);
  // Anything else is no list, which the library says.
  return count === undefined ? written : Array.from({ length: count }, () => ({}));
}

function listOf(schema: JsonSchema, choices: readonly Choice[], written: string): unknown {
  const entries = writtenValue(schema, written);
  return Array.isArray(entries) ? entries.map((entry) => chosen(choices, String(entry)) ?? entry) : entries;
}

const recordOf = (written: string): unknown =>
  Object.fromEntries(written.split(COMMA).map((pair) => pair.split(/[=＝]/, 2).map((part) => part.trim())));
