import fc from 'fast-check';
import type { Organization } from '../regulation/organization.js';
import { type NamedUnit, namedUnits, placesOf, unplacedUnits } from './arbitrary-unit.js';
import { plainRecord } from './plain-record.js';

/** The departments of these units, each under one of its names. */
export function organizationOf(units: readonly NamedUnit[]): fc.Arbitrary<Organization> {
  const nameOf = new Map(units.map(({ unit, name }) => [unit, name]));
  return plainRecord(Object.fromEntries([...nameOf].map(([unit, name]) => [name, placesOf(unit)])));
}

/**
 * Organisation charts: the departments of some units, and what belongs to none. None contradicts what the regulation attests.
 *
 * @example
 * ```ts
 * const open = fc.property(arbitraryOrganization(), (organization) => !isSettled(decideManager({ organization })));
 * fc.check(open).failed // => false
 * ```
 * @ja 組織（課の属する部）の任意値
 */
export const arbitraryOrganization = (): fc.Arbitrary<Organization> =>
  fc.array(fc.oneof({ weight: 3, arbitrary: namedUnits() }, unplacedUnits()), { maxLength: 4 }).chain(organizationOf);
