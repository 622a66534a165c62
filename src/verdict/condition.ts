import type { Citation } from '../regulation/citation.js';
import type { Readings } from '../regulation/readings.js';

/**
 * A condition of the regulation: the place that lays it down, and whether it holds of facts that are all known. Of others
 * it holds, or does not, if it does so however they turn out.
 */
export interface Condition<Facts> {
  readonly citation: Citation;
  readonly holds: (facts: Facts, readings: Readings) => boolean;
}

/** A condition under the type of the facts that it looks at. */
// @__NO_SIDE_EFFECTS__
export function condition<const Place extends Citation, Holds extends (facts: any, readings: Readings) => boolean>(
  citation: Place,
  holds: Holds,
): { readonly citation: Place; readonly holds: Holds } {
  return { citation, holds };
}

/** What a question adds to a condition. Bundlers can leave out what calls make, but nothing that is spread. */
// @__NO_SIDE_EFFECTS__
export function examined<
  Which extends Condition<any>,
  const As extends {
    readonly shows?: string;
    readonly where?: (known: any, readings: Readings) => boolean;
    readonly restsOn?: readonly Citation[];
  },
>(condition: Which, as: As): Which & As {
  return { ...condition, ...as };
}

/** Conditions in the order of the text, those of one list before those of another. */
// @__NO_SIDE_EFFECTS__
export function followedBy<First extends object, Then extends object>(first: First, then: Then): First & Then {
  return { ...first, ...then };
}
