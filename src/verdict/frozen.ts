/**
 * Parts of verdicts that are the same in many of them are built once, frozen, and stand in every verdict that needs
 * them: nobody can spoil them, so nobody has to build them again.
 */

import { isSupposed } from '../regulation/versions.js';
import { type Chosen, USUAL } from './options.js';

/** Plain data, frozen through and through. What is frozen already is so with all its parts; whatever is an empty list is the same one. */
export function frozen<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  if (Array.isArray(data) && data.length === 0) return NONE as Data;
  // A loop over the names is several times as fast as a list of the parts.
  for (const name in data) if (typeof data[name] === 'object') data[name] = frozen(data[name]);
  return Object.freeze(data);
}

/** What a verdict lists where there is nothing to list. */
export const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Two lists as one; one of them itself where the other is empty. */
export function joined<Item>(first: readonly Item[], then: readonly Item[]): readonly Item[] {
  if (then.length === 0) return first;
  return first.length === 0 ? then : frozen([...first, ...then]);
}

/** Keeps what was made for a key, and hands it on. How many keys there are the regulation has to say, never what callers send. */
export function kept<Key, Made>(parts: Map<Key, Made>, key: Key, made: Made): Made {
  parts.set(key, made);
  return made;
}

/**
 * Parts of verdicts, or whole ones, by a number that tells all that matters to them where no options are given: built and
 * frozen when first asked for. Without a number, under options, or under law that is only supposed, they are built for one
 * caller alone.
 */
// @__NO_SIDE_EFFECTS__
export function byNumber<Case, Part>(
  build: (given: Case, chosen: Chosen) => Part,
): (number: number | undefined, given: Case, chosen: Chosen) => Part {
  const parts = new Map<number, Part>();
  return (number, given, chosen) => {
    if (number === undefined || chosen !== USUAL || isSupposed()) return frozen(build(given, chosen));
    return parts.get(number) ?? kept(parts, number, frozen(build(given, chosen)));
  };
}
