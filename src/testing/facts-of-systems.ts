import fc from 'fast-check';
import { appendedTable1 } from '../articles/appended-table-1.js';
import type { ApplicantFacts } from '../decisions/applicant.js';
import type { ManagerFacts } from '../decisions/manager.js';
import type { ProcedureFacts } from '../decisions/procedure.js';
import type { ReportAddresseesFacts } from '../decisions/report-addressees.js';
import type { SystemFacts } from '../decisions/system.facts.js';
import type { UsageRegimeFacts } from '../decisions/usage-regime.js';
import { ACTING, deputised } from '../regulation/acting.js';
import { departmentName } from '../regulation/departments.js';
import type { Heads } from '../regulation/heads.js';
import type { Organization } from '../regulation/organization.js';
import { headOf, samePost } from '../regulation/posts.js';
import { isSectionLike } from '../regulation/units.js';
import { OTHER_TITLES } from './arbitrary-heads.js';
import { judgementOrNone } from './arbitrary-judgement.js';
import { wide } from './arbitrary-moment.js';
import { organizationOf } from './arbitrary-organization.js';
import { arbitraryPost } from './arbitrary-post.js';
import { arbitraryDepartment, type NamedUnit, named, namedUnits, unplacedUnits } from './arbitrary-unit.js';
import type { Known } from './known.js';
import { plainRecord } from './plain-record.js';

interface System {
  readonly name: string;
  /** The unit of Appended Table 1, if the system is listed. */
  readonly unit?: string;
}

const systemsOf = (isWanted: (unit: string) => boolean): fc.Arbitrary<System> =>
  fc.constantFrom(...appendedTable1.filter(({ unit }) => isWanted(unit)));

const unlistedSystems = (): fc.Arbitrary<System> =>
  fc
    .oneof(
      fc.constantFrom('架空予約システム', '税務支援システム', '住民記録システム二号', '2代目の検証システム'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
    )
    .map((name) => ({ name }));

const systems = (): fc.Arbitrary<System> =>
  fc.oneof(
    systemsOf(() => true),
    systemsOf((unit) => unit === 'デジタル推進課'),
    systemsOf((unit) => unit !== 'デジタル推進課'),
    systemsOf(isSectionLike),
    systemsOf((unit) => unit === 'デジタル推進課').map(({ name, ...entry }) => ({ ...entry, name: wide(` ${name}`) })),
    { weight: 2, arbitrary: unlistedSystems() },
  );

/**
 * Names of systems: every one of Appended Table 1, also in wide letters, and others that it does not list.
 *
 * @example
 * ```ts
 * const settled = fc.property(arbitrarySystem(), (system) => isSettled(decideManager({ system, managedBy: '税務課' })));
 * fc.check(settled).failed // => false
 * ```
 * @ja 電子情報システムの名称の任意値
 */
export const arbitrarySystem = (): fc.Arbitrary<string> => systems().map(({ name }) => name);

const NOBODY: NamedUnit = { unit: 'no-section', name: 'no-section' };

/** Whoever may manage something. */
export const managers = (): fc.Arbitrary<NamedUnit> =>
  fc.oneof({ weight: 6, arbitrary: namedUnits() }, { weight: 2, arbitrary: unplacedUnits() }, fc.constant(NOBODY));

/** A system, who manages it in fact (as listed, as often as not), and the departments of all units in play. */
interface Managed {
  readonly facts: Known<Omit<SystemFacts, 'organization'>>;
  readonly organization: Organization;
  readonly usingDepartments: readonly string[];
}

const managedSystems = (): fc.Arbitrary<Managed> =>
  fc.record({ system: systems(), asListed: fc.boolean(), other: managers() }).chain(({ system, asListed, other }) => {
    const listed: readonly NamedUnit[] = system.unit === undefined ? [] : [{ unit: system.unit, name: system.unit }];
    const manager = asListed && system.unit !== undefined ? named(system.unit) : fc.constant(other);
    return manager.chain((unit) =>
      fc.record({
        facts: fc.constant({ system: system.name, managedBy: unit.name }),
        organization: organizationOf([...listed, ...(unit === NOBODY ? [] : [unit])]),
        usingDepartments: fc.array(arbitraryDepartment(), { maxLength: 3 }),
      }),
    );
  });

export const managerFacts = (): fc.Arbitrary<ManagerFacts> =>
  fc
    .tuple(managedSystems(), fc.boolean())
    .map(([{ facts, organization }, outsourced]) => ({ ...facts, outsourced, organization }));

export const reportAddresseesFacts = (): fc.Arbitrary<ReportAddresseesFacts> =>
  managedSystems().map(({ facts, organization, usingDepartments }) => ({ ...facts, usingDepartments, organization }));

/** Whether a deputy acts, if one is named. */
export const actings = () => fc.constantFrom(...ACTING);

export const usageRegimeFacts = (): fc.Arbitrary<UsageRegimeFacts> =>
  fc
    .tuple(managedSystems(), judgementOrNone(), actings())
    .map(([{ facts, organization }, designation, acting]) => ({ ...facts, designation, acting, organization }));

const changes = () =>
  fc.constantFrom(...(['new-system', 'computerisation', 'system-change', 'processing-change', 'abolition'] as const));

export const procedureFacts = (): fc.Arbitrary<ProcedureFacts> =>
  fc
    .tuple(managedSystems(), changes(), judgementOrNone())
    .map(([{ facts, organization }, change, minor]) => ({ ...facts, change, minor, organization }));

/** The head of each department, by its form or by another title that the regulation does not have. */
const titlesOf = (departments: readonly string[]): fc.Arbitrary<Heads> =>
  plainRecord(
    Object.fromEntries(
      departments.map((department) => {
        const other = Object.entries(OTHER_TITLES).find(([its]) => its === department)?.[1];
        return [department, fc.constantFrom(headOf(department).label, ...(other === undefined ? [] : [other]))];
      }),
    ),
  );

/** Without another title for a unit whose head the applicant is by the form of the name. */
const uncontradicted = (heads: Heads, applicant: string): Heads =>
  Object.fromEntries(
    Object.entries(heads).filter(
      ([unit, title]) => title === headOf(unit).label || !samePost(headOf(unit), deputised(applicant) ?? applicant),
    ),
  );

/** Whoever applies: as often as not the head of a department that uses the system, or of that of its managing unit. */
export const applicantFacts = (): fc.Arbitrary<ApplicantFacts> =>
  managedSystems().chain(({ facts, organization, usingDepartments }) => {
    const placed = Object.values(organization).filter((name) => name !== undefined && name !== 'none');
    const departments = [...usingDepartments, ...(placed as string[])].map(departmentName);
    return titlesOf(departments).chain((heads) => {
      const titles = Object.values(heads) as string[];
      const applicants = fc.oneof(...(titles.length === 0 ? [] : [fc.constantFrom(...titles)]), arbitraryPost());
      return fc.tuple(applicants, actings()).map(([applicant, acting]) => {
        const told = uncontradicted(heads, applicant);
        return { ...facts, usingDepartments, organization, heads: told, applicant, acting };
      });
    });
  });
