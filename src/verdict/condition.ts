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
export const condition = <const Place extends Citation, Holds extends (facts: any, readings: Readings) => boolean>(
  citation: Place,
  holds: Holds,
): { readonly citation: Place; readonly holds: Holds } => ({ citation, holds });
