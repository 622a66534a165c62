import { unitNumber } from '../regulation/units.js';
import { kept } from './frozen.js';

/** A part of verdicts for each unit: made once for those that the regulation names, which are few, and each time for others. */
// @__NO_SIDE_EFFECTS__
export function byUnit<Part>(make: (unit: string) => Part): (unit: string) => Part {
  const parts = new Map<string, Part>();
  return (unit) => parts.get(unit) ?? (unitNumber(unit) === undefined ? make(unit) : kept(parts, unit, make(unit)));
}
