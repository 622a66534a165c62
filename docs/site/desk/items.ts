import { put, stepsIn, valueAt } from '../../../src/input/steps.js';
import { itemMeant } from './names.js';
import { take } from './path.js';
import type { Facts } from './sheet.js';

/** The item at `uses.0.items.1` as data held elsewhere: in a use of its own, if others are of the resident register. */
export function heldElsewhere(facts: Facts, path: string): Facts {
  const [, use, , item] = stepsIn(path);
  const place = ['uses', use!];
  const { managedBy, items } = valueAt(facts, place) as {
    readonly managedBy?: unknown;
    readonly items: readonly string[];
  };
  const meant = itemMeant(items[Number(item)]!);
  const held = { ...(managedBy !== undefined && { managedBy }), items: [meant], register: 'other' };
  if (items.length === 1) return put(facts, place, { ...(valueAt(facts, place) as object), ...held }) as Facts;
  const rest = take(facts, [...place, 'items', Number(item)]) as { readonly uses: readonly unknown[] };
  return { ...rest, uses: [...rest.uses, held] };
}
