/** The two facts that all questions about a system share: which it is, and who manages it in fact. */
import { appendedTable1, entryOf, rowOf, type SystemEntry, type SystemName } from '../articles/appended-table-1.js';
import { unitCaveats, unitClassOf } from '../articles/article-02-definitions.js';
import { type Managed, managingUnit } from '../articles/article-04-management.js';
import type { Issue } from '../input/errors.js';
import { readText } from '../input/facts.js';
import { type NameIndex, nameIndexOf, nearNames } from '../regulation/near-names.js';
import type { Readings } from '../regulation/readings.js';
import { readUnit, type UnitName } from '../regulation/units.js';
import { frozen, joined, NONE } from '../verdict/frozen.js';
import type { FiniteKind } from '../verdict/kinds.js';
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

/** The facts as understood: of a listed system its row of the table, of another its name. */
export interface KnownSystem {
  readonly system?: SystemEntry | string | undefined;
  readonly managedBy?: string | undefined;
}

export const system: FiniteKind<SystemName | (string & {}), SystemEntry | string, Managed['system']> = {
  form: { is: 'system' },
  classes: ['digital-promotion', 'section', 'section-like', 'unlisted'],
  classOf: (system) => (typeof system === 'string' ? 'unlisted' : unitClassOf(system.unit)),
  read(value: unknown, path: string, issues: Issue[]) {
    // A name of the table is a text, and not a blank one.
    const listed = rowOf(value);
    if (listed !== undefined) return listed;
    const name = readText(value, path, issues);
    return name === undefined ? undefined : (entryOf(name) ?? name);
  },
};

export const managedBy: FiniteKind<UnitName | (string & {}), string, Managed['managedBy']> = {
  form: { is: 'unit' },
  classes: ['as-listed', 'digital-promotion', 'section', 'section-like'],
  classOf: unitClassOf,
  read: readUnit,
};

/** Of a listed system the table says who manages it where nobody else does. */
export const impliedManager = ({ system, managedBy }: KnownSystem): Partial<Managed> =>
  managedBy === undefined && typeof system === 'object' ? { managedBy: 'as-listed' } : {};

/** Nobody manages a system as listed that is not. */
export const isCase = ({ system, managedBy }: Managed): boolean => system !== 'unlisted' || managedBy !== 'as-listed';

/** Every case that the system can still turn out to be; one, if enough of it is known. */
export function casesOf(known: KnownSystem): readonly Managed[] {
  const systems = known.system === undefined ? system.classes : [system.classOf!(known.system)];
  const manager = known.managedBy === undefined ? impliedManager(known).managedBy : unitClassOf(known.managedBy);
  const managers = manager === undefined ? managedBy.classes : [manager];
  return systems.flatMap((system) => managers.map((managedBy) => ({ system, managedBy }))).filter(isCase);
}

/** The unit that manages the system, as far as that is known. */
export function unitOf({ system, managedBy }: KnownSystem, readings: Readings): string | undefined {
  // While the system is not known, it may be one that the table gives to another unit.
  if (system === undefined && readings['managing-unit'] === 'appended-table-1') return undefined;
  return managingUnit(typeof system === 'object' ? system.unit : undefined, managedBy, readings);
}

/** What a reader should know of the system: that it is not listed or listed elsewhere, and what its unit is. */
export function systemCaveats(
  known: KnownSystem,
  readings: Readings,
  nearNames = nearListed(known),
): readonly Caveat[] {
  const { system, managedBy } = known;
  const unit = unitOf(known, readings);
  const ofUnit = unit === undefined ? NONE : unitCaveats(unit);
  if (typeof system === 'string')
    return joined(ofUnit, frozen<Caveat[]>([{ code: 'not-in-appended-table-1', citation: '別表第1', nearNames }]));
  if (system === undefined || managedBy === undefined || managedBy === system.unit) return ofUnit;
  return joined(ofUnit, listedUnder(system.unit));
}

const underUnit = /* @__PURE__ */ new Map<string, readonly Caveat[]>();

/** Made once for each unit of the table. */
function listedUnder(unit: string): readonly Caveat[] {
  let caveats = underUnit.get(unit);
  if (caveats === undefined) {
    caveats = frozen<Caveat[]>([{ code: 'differs-from-appended-table-1', citation: '別表第1', unit }]);
    underUnit.set(unit, caveats);
  }
  return caveats;
}

let names: NameIndex | undefined;

/** The listed systems whose names resemble that of an unlisted one. The index is made when first needed: few are not listed. */
export function nearListed({ system }: KnownSystem): readonly string[] {
  if (typeof system !== 'string') return NONE;
  names ??= nameIndexOf(appendedTable1.map(({ name }) => name));
  return nearNames(system, names);
}
