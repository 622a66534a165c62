import type { Citation } from '../regulation/citation.js';
import type { Readings } from '../regulation/readings.js';
import { type EachKind, each, type FiniteKind, yesNo } from './kinds.js';

type Listed<Fact extends string, Item extends string> = {
  readonly [fact in Fact]: { readonly [item in Item]: boolean };
};

interface Checklist<Fact extends string, Item extends string, Suffix extends string> {
  readonly items: readonly Item[];
  /** Of each item, whether it is there. */
  readonly kind: EachKind<Item, FiniteKind<boolean>>;
  readonly all: { readonly [item in Item]: true };
  readonly grounds: {
    readonly [item in Item as `${item}${Suffix}`]: {
      readonly citation: Citation;
      readonly holds: (facts: Listed<Fact, Item>, readings: Readings) => boolean;
    };
  };
  readonly isComplete: (facts: Listed<Fact, Item>) => boolean;
  /** The items that are not there, in the order of the text; `undefined` while one of them is not known. */
  readonly lackingIn: (known: { readonly [item in Item]?: boolean | undefined } | undefined) => Item[] | undefined;
}

/** Items that the text lists and that all have to be there, each a fact of its own in the record `fact`. */
// @__NO_SIDE_EFFECTS__
export function checklist<Fact extends string, Item extends string, Suffix extends string = ''>(
  fact: Fact,
  places: { readonly [item in Item]: Citation },
  /** What the codes of its conditions have after the item. */
  suffix = '' as Suffix,
): Checklist<Fact, Item, Suffix> {
  const items = Object.keys(places) as Item[];
  const of = <Value>(value: (item: Item) => Value) => Object.fromEntries(items.map((item) => [item, value(item)]));
  const ground = (item: Item) => ({
    citation: places[item],
    holds: (facts: Listed<Fact, Item>) => facts[fact][item],
  });
  return {
    items,
    kind: each(items, yesNo),
    all: of(() => true) as never,
    grounds: Object.fromEntries(items.map((item) => [`${item}${suffix}`, ground(item)])) as never,
    isComplete: (facts) => items.every((item) => facts[fact][item]),
    lackingIn: (known = {}) =>
      items.every((item) => known[item] !== undefined) ? items.filter((item) => !known[item]) : undefined,
  };
}
