import type { Citation } from '../regulation/citation.js';
import { type Condition, condition } from './condition.js';
import { type EachKind, each, type FiniteKind, yesNo } from './kinds.js';

/** Items that the text lists and that all have to be there, each by the place that asks for it, in the order of the text. */
type Places<Item extends string> = { readonly [item in Item]: Citation };

type Listed<Item extends string> = { readonly [item in Item]: boolean };

// @__NO_SIDE_EFFECTS__
export function itemsOf<Item extends string, More extends string = never>(
  places: Places<Item>,
  ...more: readonly More[]
): (Item | More)[] {
  return [...(Object.keys(places) as Item[]), ...more];
}

/** The kind of a fact that tells, of each item, whether it is there. */
// @__NO_SIDE_EFFECTS__
export function listed<Item extends string>(places: Places<Item>): EachKind<Item, FiniteKind<boolean>> {
  return /* @__PURE__ */ each(/* @__PURE__ */ itemsOf(places), yesNo);
}

/** Such a fact with all items there. */
// @__NO_SIDE_EFFECTS__
export function allOf<Item extends string>(places: Places<Item>): { readonly [item in Item]: true } {
  return Object.fromEntries(/* @__PURE__ */ itemsOf(places).map((item) => [item, true])) as never;
}

/** A condition for each item: that it is there, in the record `fact`. */
// @__NO_SIDE_EFFECTS__
export function listedGrounds<Fact extends string, Item extends string, Suffix extends string = ''>(
  fact: Fact,
  places: Places<Item>,
  /** What their codes have after the item. */
  suffix = '' as Suffix,
): { readonly [item in Item as `${item}${Suffix}`]: Condition<{ readonly [fact in Fact]: Listed<Item> }> } {
  const ground = (item: Item) =>
    /* @__PURE__ */ condition(places[item], (facts: { readonly [fact in Fact]: Listed<Item> }) => facts[fact][item]);
  return Object.fromEntries(/* @__PURE__ */ itemsOf(places).map((item) => [`${item}${suffix}`, ground(item)])) as never;
}

export const isComplete = (facts: Listed<string>): boolean => Object.values(facts).every(Boolean);

/** The items that are not there, in the order of the text; `undefined` while one of them is not known. */
export function lackingIn<Item extends string>(
  known: { readonly [item in Item]?: boolean | undefined } = {},
  places: Places<Item>,
): Item[] | undefined {
  const items = /* @__PURE__ */ itemsOf(places);
  return items.every((item) => known[item] !== undefined) ? items.filter((item) => !known[item]) : undefined;
}
