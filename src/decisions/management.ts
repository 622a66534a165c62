import { appendedTable1, entryOf, type SystemEntry, type SystemName } from '../articles/appended-table-1.js';
import { unitCaveats } from '../articles/article-02-definitions.js';
import type { Issue } from '../input/errors.js';
import { type Given, readText } from '../input/facts.js';
import { type NameIndex, nameIndexOf, nearNames } from '../regulation/near-names.js';
import type { Readings } from '../regulation/readings.js';
import { DIGITAL_PROMOTION, isSectionLike, readUnit, type UnitName } from '../regulation/units.js';
import type { Caveat } from '../verdict/verdict.js';

/**
 * Which system, and who manages it. Absent facts are not known.
 * @ja どの電子情報システムで、どの課が管理するか
 */
export interface SystemFacts {
  /** The system's name as in Appended Table 1, or any other name for a system that is not listed. */
  readonly system?: SystemName | (string & {}) | undefined;
  /** The section that manages the system in fact. Needed for systems that are not listed. */
  readonly managedBy?: UnitName | (string & {}) | undefined;
}

/** A system as understood. */
export interface ManagedSystem {
  readonly system: string | undefined;
  readonly entry: SystemEntry | undefined;
  readonly managedBy: string | undefined;
}

/** Under which rule of Article 4 a system is managed. */
export type Management = 'digital-promotion-section' | 'system-managing-section' | 'no-provision';

export function readManagedSystem(facts: Given, issues: Issue[]): ManagedSystem {
  const system = readText(facts['system'], 'system', issues);
  return {
    system,
    entry: system === undefined ? undefined : entryOf(system),
    managedBy: readUnit(facts['managedBy'], 'managedBy', issues),
  };
}

/** The unit that manages the system as far as that is known (Article 4; reading `managing-unit`). */
export function managingUnit({ system, entry, managedBy }: ManagedSystem, readings: Readings): string | undefined {
  if (readings['managing-unit'] === 'actual-management') return managedBy ?? entry?.unit;
  // While the system is not known, it may be one that the table gives to another unit.
  return system === undefined ? undefined : (entry?.unit ?? managedBy);
}

/** The rule that a system of that unit falls under (Article 4, paragraphs (1) and (2); Article 2, items (xiii) to (xv)). */
export function managementBy(unit: string, listed: boolean, readings: Readings): Management {
  if (unit === DIGITAL_PROMOTION) return 'digital-promotion-section';
  if (!listed && readings['unlisted-system'] === 'not-covered') return 'no-provision';
  if (isSectionLike(unit) && readings['section-like-units'] === 'literal') return 'no-provision';
  return 'system-managing-section';
}

/** What {@link settle} needs of a system: its name, and who manages it in fact. */
export interface SystemCase {
  readonly system: string;
  readonly managedBy: string;
}

/** Nobody has said that another section manages a listed system than the table does. */
const AS_LISTED = '';

/** A listed system without `managedBy` is complete: the table answers. */
export const systemCase = ({ system, entry, managedBy }: ManagedSystem): Partial<SystemCase> => ({
  ...(system !== undefined && { system }),
  ...(managedBy !== undefined ? { managedBy } : entry !== undefined && { managedBy: AS_LISTED }),
});

/** A system of each class: of デジタル推進課, of another section, of a unit that is no section, not listed. */
export const SYSTEM_CLASSES = ['税務システム', '戸籍システム', '会議録検索システム', '別表第1にない電子情報システム'];
/** A manager of each class. */
export const MANAGER_CLASSES = [AS_LISTED, DIGITAL_PROMOTION, '税務課', '選挙管理委員会事務局'];

export const isSystemCase = ({ system, managedBy }: SystemCase): boolean =>
  managedBy !== AS_LISTED || entryOf(system) !== undefined;

/** The unit that manages the system of a complete case. */
export const unitOf = ({ system, managedBy }: SystemCase, readings: Readings): string =>
  managingUnit({ system, entry: entryOf(system), managedBy: managedBy || undefined }, readings)!;

/** The rule that the system of a complete case falls under. */
export const managementOf = (complete: SystemCase, readings: Readings): Management =>
  managementBy(unitOf(complete, readings), entryOf(complete.system) !== undefined, readings);

let names: NameIndex | undefined;

/** Made on first use: few systems are not listed, and who asks about none of them should not wait for it. */
const listedNames = (): NameIndex => (names ??= nameIndexOf(appendedTable1.map(({ name }) => name)));

/** What a reader should know of the system: that it is not listed or listed elsewhere, and what its unit is. */
export function systemCaveats({ system, entry, managedBy }: ManagedSystem, unit: string | undefined): Caveat[] {
  const caveats = unit === undefined ? [] : unitCaveats(unit);
  if (system !== undefined && entry === undefined)
    caveats.push({
      code: 'not-in-appended-table-1',
      citation: '別表第1',
      nearNames: nearNames(system, listedNames()),
    });
  if (entry !== undefined && managedBy !== undefined && managedBy !== entry.unit)
    caveats.push({ code: 'differs-from-appended-table-1', citation: '別表第1', unit: entry.unit });
  return caveats;
}
