import { type DecisionId, decisions, type Language } from 'arakawa-it-rules';
import { factsJsonSchema } from 'arakawa-it-rules/schemas';
import type { Facts } from '../../examples/form/sheet.js';
import type { Case } from './case.js';
import { optionsSchema } from './options.js';
import { showable } from './showable.js';

/** The part of an address from `#` on that leads back to this case. */
export function fragmentOf({ decision, facts, options, language }: Case): string {
  const parts = new URLSearchParams({ lang: language, facts: JSON.stringify(facts) });
  if (Object.keys(options).length > 0) parts.set('options', JSON.stringify(options));
  return `#${decision}?${parts}`;
}

/** Something in a fragment that cannot be followed. */
export type Fault =
  | { readonly kind: 'no-such-question' | 'too-long' | 'unreadable' }
  /** A value that no control of the page could hold. */
  | { readonly kind: 'left-out'; readonly path: string };

/** What a fragment says. What is absent, or cannot be read, it does not say. */
export type Said = Partial<Case> & { readonly faults: readonly Fault[] };

/** Longer than any case that a person has filled in; servers and chats cut such addresses anyway. */
const LONGEST = 32_000;

/** Reads the fragment of an address, whoever wrote it. Nothing in it is believed: facts are refused by the decision. */
export function readFragment(fragment: string): Said {
  if (fragment.length > LONGEST) return { faults: [{ kind: 'too-long' }] };
  const [name = '', ...query] = fragment.replace(/^#/, '').split('?');
  const parts = new URLSearchParams(query.join('?'));
  const language = languageIn(parts);
  const decision = decisions.find(({ id }) => id === name)?.id;
  if (decision === undefined) return { ...language, faults: name === '' ? [] : [{ kind: 'no-such-question' }] };
  const faults: Fault[] = [];
  const facts = recordIn(parts.get('facts'), factsJsonSchema(decision), '', faults);
  const options = recordIn(parts.get('options'), optionsSchema(decision), 'options.', faults);
  return { ...language, decision, ...(facts && { facts }), ...(options && { options }), faults };
}

function languageIn(parts: URLSearchParams): { readonly language?: Language } {
  const language = parts.get('lang');
  return language === 'ja' || language === 'en' ? { language } : {};
}

function recordIn(
  json: string | null,
  schema: ReturnType<typeof optionsSchema>,
  above: string,
  faults: Fault[],
): Facts | undefined {
  if (json === null) return undefined;
  const leftOut: string[] = [];
  const record = showable(schema, parsed(json), above, leftOut);
  if (record === undefined) faults.push({ kind: 'unreadable' });
  else faults.push(...leftOut.map((path) => ({ kind: 'left-out' as const, path })));
  return record as Facts | undefined;
}

/** `undefined` where it is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The case that a fragment describes, begun with the facts of `example` where it has none. */
export const caseOf = (decision: DecisionId, said: Said, example: Facts, language: Language): Case => ({
  decision,
  facts: said.facts ?? example,
  options: said.options ?? {},
  language: said.language ?? language,
});
