import { type Bilingual, decisions } from 'arakawa-it-rules';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { below } from '../../../src/schemas/place.js';
import { type Asked, type Case, type Facts, factsFor, withFacts } from './case.js';
import { schemaFor, schemaOf } from './schemas.js';
import { showable } from './showable.js';
import { say } from './words.js';

/** The part of an address from `#` on that leads back to this case: the facts of its question, and apart from them those it does not ask. */
export function fragmentOf({ asked, facts, options }: Case): string {
  const parts = Object.entries({ facts: factsFor(asked, facts), case: withFacts(asked, facts, {}), options });
  const said = parts.filter(([name, part]) => name === 'facts' || Object.keys(part).length > 0);
  return fragmentWith(asked, Object.fromEntries(said));
}

export const fragmentWith = (asked: Asked, parts: object): string =>
  `#${asked}?${new URLSearchParams(Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part)]))}`;

/** Something in a fragment that cannot be followed; `left-out` is a value that no control of the page could hold. */
export interface Fault {
  readonly kind: 'no-such-question' | 'too-long' | 'unreadable' | 'left-out';
  readonly path?: string;
}

/** Longer than any case that a person has filled in; servers and chats cut such addresses anyway. */
const LONGEST = 32_000;

/**
 * Reads the fragment of an address, whoever wrote it. Nothing in it is believed: facts are refused by the decision. What is absent, or
 * cannot be read, it does not say.
 */
export function readFragment(fragment: string): Partial<Case> & { readonly faults: readonly Fault[] } {
  if (fragment.length > LONGEST) return { faults: [{ kind: 'too-long' }] };
  const [name = '', ...query] = fragment.replace(/^#/, '').split('?');
  const asked = QUESTIONS.find((id) => id === name);
  if (asked === undefined) return { faults: name === '' ? [] : [{ kind: 'no-such-question' }] };
  const parts = new URLSearchParams(query.join('?'));
  const faults: Fault[] = [];
  const facts = recordIn(parts.get('facts'), schemaOf(asked), '', faults);
  const rest = recordIn(parts.get('case'), everything(), 'case', faults);
  const options = recordIn(parts.get('options'), below(schemaFor(asked), 'options')!, 'options', faults);
  const shared = facts || rest ? withFacts(asked, rest ?? {}, facts ?? factsFor(asked, rest ?? {})) : undefined;
  return { asked, ...(shared && { facts: shared }), ...(options && { options }), faults };
}

export const QUESTIONS: readonly Asked[] = ['introduction', ...decisions.map(({ id }) => id)];

/** All facts that a case can have. */
const everything = (): JsonSchema => ({
  type: 'object',
  properties: Object.assign({}, ...QUESTIONS.map((id) => schemaOf(id).properties).reverse()),
});

function recordIn(json: string | null, schema: JsonSchema, path: string, faults: Fault[]): Facts | undefined {
  if (json === null) return undefined;
  const record = showable(schema, parsed(json), faults, path) as Facts | undefined;
  if (record === undefined) faults.push({ kind: 'unreadable' });
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

/** More places than that are not listed. */
const MOST_PLACES = 5;
const LONGEST_PLACE = 60;

/** What of a link could not be followed, in words. */
export function faultsIn(faults: readonly Fault[]): Bilingual[] {
  const places = faults.flatMap(({ path }) => path?.slice(0, LONGEST_PLACE) ?? []);
  const listed = places.slice(0, MOST_PLACES).join(', ') + (places.length > MOST_PLACES ? ' …' : '');
  return [...new Set(faults.map(({ kind }) => kind))].map((kind) => ({
    ja: say(kind, 'ja').replace('…', () => listed),
    en: say(kind, 'en').replace('…', () => listed),
  }));
}
