import type { Readings } from '../regulation/readings.js';
import {
  isSystemCase,
  MANAGER_CLASSES,
  type ManagedSystem,
  type Management,
  managementOf,
  SYSTEM_CLASSES,
  systemCase,
} from './management.js';

/** Every rule of Article 4 that the system can still turn out to fall under; one, if enough of it is known. */
export function possibleManagement(given: ManagedSystem, readings: Readings): ReadonlySet<Management> {
  const { system, managedBy } = systemCase(given);
  const systems = system === undefined ? SYSTEM_CLASSES : [system];
  const managers = managedBy === undefined ? MANAGER_CLASSES : [managedBy];
  const cases = systems.flatMap((name) => managers.map((unit) => ({ system: name, managedBy: unit })));
  return new Set(cases.filter(isSystemCase).map((complete) => managementOf(complete, readings)));
}

/** Whether the system falls under a rule, as far as that is certain. */
export function fallsUnder(rule: Management, possible: ReadonlySet<Management>): boolean | 'unknown' {
  if (!possible.has(rule)) return false;
  return possible.size === 1 ? true : 'unknown';
}
