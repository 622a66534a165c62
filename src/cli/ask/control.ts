import type { Language } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { type Choice, choicesOf, isFree } from '../../schemas/choices.js';
import { kindsOf } from '../../schemas/place.js';
import { numberIn } from '../facts/number.js';
import { COMMA, writtenValue } from '../facts/value.js';
import { refuse } from '../refused.js';

/** How a fact is asked: what there is to choose, and what is made of an answer. */
export interface Control {
  readonly choices: readonly Choice[];
  /** What to write, beside a choice. */
  readonly hint?: string;
  readonly read: (written: string) => unknown;
}

const HINTS = {
  entries: { ja: 'いくつあるか（なければ0）', en: 'how many there are (0 if none)' },
  list: { ja: '複数は「、」で区切る', en: 'several are parted by commas' },
  none: { ja: '複数は「、」で区切る。ないときは「なし」', en: 'several are parted by commas; "none" if there is none' },
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
          hint: HINTS[schema.minItems === undefined ? 'none' : 'list'][language],
          read: (written) => listOf(schema, items, choicesOf(items, language), written),
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
    read: (written) => chosen(schema, choices, writtenValue(schema, written)),
  };
}

/** What is chosen by its number, or by its word. A number of none is no name either. */
function chosen(schema: JsonSchema, choices: readonly Choice[], value: unknown): unknown {
  const number = typeof value === 'string' ? numberIn(value) : undefined;
  const choice = number === undefined ? undefined : choices[number - 1];
  if (choice !== undefined) return choice.value;
  const isOther = isFree(schema) ? number !== undefined : choices.every((each) => each.value !== value);
  return choices.length > 0 && isOther ? refuseOther(choices.length) : value;
}

export const refuseOther = (count: number): never =>
  refuse(
    `1から${count}までの番号か、示した語を入れてください。`,
    `Write a number from 1 to ${count}, or the words shown.`,
  );

/** Nobody types more of them. */
const MOST = 999;

function entriesOf(written: string): unknown {
  const count = numberIn(written);
  // Anything else is no list, which the library says.
  return count === undefined || count > MOST ? written : Array.from({ length: count }, () => ({}));
}

function listOf(schema: JsonSchema, items: JsonSchema, choices: readonly Choice[], written: string): unknown {
  const entries = writtenValue(schema, written);
  return Array.isArray(entries) ? entries.map((entry) => chosen(items, choices, entry)) : entries;
}

const recordOf = (written: string): unknown =>
  Object.fromEntries(written.split(COMMA).map((pair) => pair.split(/[=＝]/, 2).map((part) => part.trim())));
