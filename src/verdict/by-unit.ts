import { unitNumber } from '../regulation/units.js';

/** A part of verdicts for each unit: made once for those that the regulation names, which are few, and each time for others. */
// @__NO_SIDE_EFFECTS__
export function byUnit<Part>(make: (unit: string) => Part): (unit: string) => Part {
  const parts = new Map<string, Part>();
  return (unit) => {
    const known = parts.get(unit);
    if (known !== undefined) return known;
    const part = make(unit);
    if (unitNumber(unit) !== undefined) parts.set(unit, part);
    return part;
  };
}
