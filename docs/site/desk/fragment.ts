import { decisions } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { type Case, factsFor, restOf, withFacts } from './case.js';
import { optionsFor } from './options.js';
import { schemaOf } from './schema.js';
import type { Asked, Facts } from './sheet.js';
import { showable } from './showable.js';

/** The part of an address from `#` on that leads back to this case: the facts of its question, and apart from them the rest. */
export function fragmentOf({ asked, facts, options }: Case): string {
  const parts = new URLSearchParams({ facts: JSON.stringify(factsFor(asked, facts)) });
  const rest = restOf(asked, facts);
  if (Object.keys(rest).length > 0) parts.set('case', JSON.stringify(rest));
  if (Object.keys(options).length > 0) parts.set('options', JSON.stringify(options));
  return `#${asked}?${parts}`;
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
  const asked = QUESTIONS.find((id) => id === name);
  if (asked === undefined) return { faults: name === '' ? [] : [{ kind: 'no-such-question' }] };
  const faults: Fault[] = [];
  const facts = recordIn(parts.get('facts'), schemaOf(asked), '', faults);
  const rest = recordIn(parts.get('case'), everything(), 'case.', faults);
  const options = recordIn(parts.get('options'), optionsFor(asked), 'options.', faults);
  const shared = facts || rest ? withFacts(asked, rest ?? {}, facts ?? factsFor(asked, rest ?? {})) : undefined;
  return { asked, ...(shared && { facts: shared }), ...(options && { options }), faults };
}

export const QUESTIONS: readonly Asked[] = ['introduction', ...decisions.map(({ id }) => id)];

/** All facts that a case can have. */
export const everything = (): JsonSchema => ({
  type: 'object',
  properties: Object.assign({}, ...QUESTIONS.map((id) => schemaOf(id).properties).reverse()),
});

function recordIn(json: string | null, schema: JsonSchema, above: string, faults: Fault[]): Facts | undefined {
  if (json === null) return undefined;
  const leftOut: string[] = [];
  const record = showable(schema, parsed(json), above, leftOut) as Facts | undefined;
  if (record === undefined) faults.push({ kind: 'unreadable' });
  else faults.push(...leftOut.map((path) => ({ kind: 'left-out' as const, path })));
  return record;
}

/** `undefined` where it is no JSON. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
