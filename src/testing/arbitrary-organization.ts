import fc from 'fast-check';
import type { Organization } from '../regulation/organization.js';
import { attestedDepartmentOf } from '../regulation/units.js';
import { departmentsWithSections, type NamedUnit, namedUnits } from './arbitrary-unit.js';
import { plainRecord } from './plain-record.js';

/** The department of a unit: the one that the regulation attests, or else any. */
const departmentOf = (unit: string): fc.Arbitrary<string> => {
  const attested = attestedDepartmentOf(unit);
  return attested === undefined ? departmentsWithSections() : fc.constant(attested);
};

/** The departments of these units, each under one of its names. */
export function organizationOf(units: readonly NamedUnit[]): fc.Arbitrary<Organization> {
  const nameOf = new Map(units.map(({ unit, name }) => [unit, name]));
  return plainRecord(Object.fromEntries([...nameOf].map(([unit, name]) => [name, departmentOf(unit)])));
}

/**
 * Organisation charts: the departments of some units. None contradicts what the regulation attests.
 *
 * @example
 * ```ts
 * const open = fc.property(arbitraryOrganization(), (organization) => !isSettled(decideManager({ organization })));
 * fc.check(open).failed // => false
 * ```
 * @ja 組織（課の属する部）の任意値
 */
export const arbitraryOrganization = (): fc.Arbitrary<Organization> =>
  fc.array(namedUnits(), { maxLength: 4 }).chain(organizationOf);
