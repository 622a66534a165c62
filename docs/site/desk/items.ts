import { plainWordsOfArticle7 } from 'arakawa-it-rules/regulation';
import { nameForm } from '../../../src/input/spelling.js';
import { put, stepsIn, take, valueAt } from '../../../src/input/steps.js';
import type { Facts } from './case.js';
import { inJapanese } from './names.js';

const matters = new Map<string, string>(Object.entries(plainWordsOfArticle7));

/** The item of Article 7 that a plain word may mean; the word alone does not say whose data it is. */
export const itemMeant = (word: string): string | undefined => matters.get(nameForm(inJapanese(word)));

/** The uses of data with the item at `uses.0.items.1` held elsewhere: in a use of its own, if others are of the resident register. */
export function usesHeldElsewhere(facts: Facts, path: string): readonly unknown[] {
  const steps = stepsIn(path);
  const place = steps.slice(0, 2);
  const { items, managedBy, ...use } = valueAt(facts, place) as Facts & { readonly items: readonly string[] };
  const held = { managedBy, items: [itemMeant(valueAt(facts, steps) as string)], register: 'other' };
  const isAlone = items.length === 1;
  const { uses } = (isAlone ? put(facts, place, { ...use, ...held }) : take(facts, steps)) as {
    readonly uses: unknown[];
  };
  return isAlone ? uses : [...uses, held];
}
