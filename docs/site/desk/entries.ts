/** What is entered, and what that makes of the facts. */
import { plainWordsOfArticle7 } from 'arakawa-it-rules/regulation';
import type { JsonSchema } from 'arakawa-it-rules/schemas';
import { nameForm } from '../../../src/input/spelling.js';
import { put, type Step, stepsIn, take, valueAt } from '../../../src/input/steps.js';
import { factAt, placeAt } from '../../../src/schemas/place.js';
import type { Facts } from './answer.js';

/** Enters a value at a path, or takes it back: it is then not known, rather than "no". */
export function entered(schema: JsonSchema, facts: Facts, path: string, value: unknown): Facts {
  const { steps } = placeAt(schema, path);
  // The record of a finding stays open when one of its fields is emptied.
  const isField = steps.length > factAt(schema, path).length && typeof steps.at(-1) === 'string';
  return value === undefined && !isField ? known(facts, steps, value) : (put(facts, steps, value) as Facts);
}

/** The facts with this one, or without it if it is not known. */
export const known = (facts: Facts, steps: readonly Step[], value: unknown): Facts =>
  (value === undefined ? (take(facts, steps) ?? {}) : put(facts, steps, value)) as Facts;

const matters = new Map<string, string>(Object.entries(plainWordsOfArticle7));

/** The item of Article 7 that a plain word may mean; the word alone does not say whose data it is. */
export const itemMeant = (word: string): string | undefined => matters.get(nameForm(word));

/** The item at `uses.0.items.1` as data held elsewhere: in a use of its own, if others are of the resident register. */
export function heldElsewhere(facts: Facts, path: string): Facts {
  const steps = stepsIn(path);
  const place = steps.slice(0, 2);
  const { items, managedBy, ...use } = valueAt(facts, place) as Facts & { readonly items: readonly string[] };
  const held = { managedBy, items: [itemMeant(valueAt(facts, steps) as string)], register: 'other' };
  if (items.length === 1) return put(facts, place, { ...use, ...held }) as Facts;
  const { uses } = take(facts, steps) as { readonly uses: readonly unknown[] };
  return { ...facts, uses: [...uses, held] };
}
