/** The facts that all questions about a system share: which it is, who manages it in fact, and where that unit belongs. */
import { entryOf, rowOf, type SystemEntry, type SystemName, systemTables } from '../articles/appended-table-1.js';
import { type NO_SECTION, unitCaveats, unitClassOf } from '../articles/article-02-definitions.js';
import { type Managed, managingUnit } from '../articles/article-04-management.js';
import type { Issue } from '../input/errors.js';
import { readText } from '../input/facts.js';
import { nameIndexOf, nearNames } from '../regulation/near-names.js';
import type { Chart, Organization } from '../regulation/organization.js';
import type { Readings } from '../regulation/readings.js';
import type { UnitName } from '../regulation/units.js';
import { madeOf } from '../regulation/versions.js';
import { newestOf } from '../verdict/caveats.js';
import { frozen, joined, NONE } from '../verdict/frozen.js';
import type { FiniteKind } from '../verdict/kinds.js';
import type { Caveat } from '../verdict/verdict.js';
import { managedBy, readManager } from './managing-unit.facts.js';
import { isOpen, placeKind, readerWithChart } from './place.facts.js';

/**
 * Which system, and who manages it. Absent facts are not known.
 * @ja どの電子情報システムで、どの課が管理するか
 */
export interface SystemFacts {
  /** The system's name as in Appended Table 1, or any other name for a system that is not listed. */
  readonly system?: SystemName | (string & {}) | undefined;
  /**
   * The section that manages the system in fact, or `'no-section'` if none of the ward does. Needed for systems that are
   * not listed.
   */
  readonly managedBy?: UnitName | typeof NO_SECTION | (string & {}) | undefined;
  /** Where units belong of which the regulation does not say it, the managing one above all. */
  readonly organization?: Organization | undefined;
}

/** The facts as understood: of a listed system its row of the table, of another its name. */
export interface KnownSystem {
  readonly system?: SystemEntry | string | undefined;
  readonly managedBy?: string | undefined;
  readonly organization?: Chart | undefined;
}

export const system: FiniteKind<SystemName | (string & {}), SystemEntry | string, Managed['system']> = {
  form: { is: 'system' },
  classes: ['digital-promotion', 'section', 'section-like', 'unlisted'],
  classOf: 'by-question',
  read(value: unknown, path: string, issues: Issue[]) {
    // A name of the table is a text, and not a blank one.
    const listed = rowOf(value);
    if (listed !== undefined) return listed;
    const name = readText(value, path, issues);
    return name === undefined ? undefined : (entryOf(name) ?? name);
  },
};

/** No unit of the table leaves open what it is. */
const classOfListed = ({ unit }: SystemEntry, chart?: Chart) => unitClassOf(unit, chart) as Managed['system'];

export { managedBy };
export const organization = placeKind;

/** Reads the facts of a question about a system. */
// @__NO_SIDE_EFFECTS__
export const systemReader = (facts: Parameters<typeof readerWithChart>[0]) =>
  readerWithChart(facts, 'managedBy', readManager);

/** What follows from the facts together: of a listed system the table says who manages it where nobody else does. */
export function impliedClasses({ system, managedBy, organization: chart }: KnownSystem): {
  [Fact in keyof Managed]: Managed[Fact] | undefined;
} {
  const its = managedBy === undefined ? undefined : unitClassOf(managedBy, chart);
  const isListed = typeof system === 'object';
  return {
    system: isListed ? classOfListed(system, chart) : system === undefined ? undefined : 'unlisted',
    managedBy: its ?? (isListed ? 'as-listed' : undefined),
    organization: its !== undefined && isOpen(its) ? undefined : 'nowhere',
  };
}

/** Nobody manages a system as listed that is not. */
export const isCase = ({ system, managedBy }: Managed): boolean => system !== 'unlisted' || managedBy !== 'as-listed';

/** Every case that the system can still turn out to be; one, if enough of it is known. */
export function casesOf(known: KnownSystem): readonly Managed[] {
  const implied = impliedClasses(known);
  const systems = implied.system === undefined ? system.classes : [implied.system];
  const managers = implied.managedBy === undefined ? managedBy.classes : [implied.managedBy];
  const places = implied.organization === undefined ? organization.classes : [implied.organization];
  return systems
    .flatMap((system) =>
      managers.flatMap((managedBy) => places.map((organization) => ({ system, managedBy, organization }))),
    )
    .filter(isCase);
}

const FACTS = ['system', 'managedBy', 'organization'] as const;

/** The facts that can, alone, still change what cases come to. */
export const turning = (cases: readonly Managed[], outcomeOf: (its: Managed) => string): (typeof FACTS)[number][] =>
  FACTS.filter((fact) => {
    const differ = (a: Managed, b: Managed) =>
      FACTS.every((other) => other === fact || a[other] === b[other]) && outcomeOf(a) !== outcomeOf(b);
    return cases.some((a) => cases.some((b) => differ(a, b)));
  });

/** A managing unit is placed by its name. */
export const pathOf = (fact: string, { managedBy }: KnownSystem): string =>
  fact === 'organization' ? `${fact}.${managedBy}` : fact;

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
  const { system, managedBy, organization } = known;
  const unit = unitOf(known, readings);
  const ofUnit = joined(
    newestOf(systemTables),
    unit === undefined ? NONE : unitCaveats(unit, unitClassOf(unit, organization)),
  );
  if (typeof system === 'string')
    return joined(ofUnit, frozen<Caveat[]>([{ code: 'not-in-appended-table-1', citation: '別表第1', nearNames }]));
  if (system === undefined || managedBy === undefined || managedBy === system.unit) return ofUnit;
  return joined(ofUnit, listedUnder(system));
}

const underUnit = /* @__PURE__ */ new WeakMap<SystemEntry, readonly Caveat[]>();

/** Made once for each row of the table. */
function listedUnder(entry: SystemEntry): readonly Caveat[] {
  let caveats = underUnit.get(entry);
  if (caveats === undefined) {
    caveats = frozen<Caveat[]>([{ code: 'differs-from-appended-table-1', citation: '別表第1', unit: entry.unit }]);
    underUnit.set(entry, caveats);
  }
  return caveats;
}

const names = /* @__PURE__ */ madeOf(systemTables, ({ rows }) => nameIndexOf(rows.map(({ name }) => name)));

/** The listed systems whose names resemble that of an unlisted one. */
export function nearListed({ system }: KnownSystem): readonly string[] {
  if (typeof system !== 'string') return NONE;
  return nearNames(system, names());
}
