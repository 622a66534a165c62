/** What matters of an application: how the applicant stands to the departments of the units that may manage the system. */
import { appendedTable1 } from '../articles/appended-table-1.js';
import { type OpenClass, type UnitClass, unitClassOf, WITH_ROOMS } from '../articles/article-02-definitions.js';
import { departmentName } from '../regulation/departments.js';
import { departmentHeadedBy } from '../regulation/named-post.js';
import type { Chart } from '../regulation/organization.js';
import type { Post } from '../regulation/posts.js';
import { attestedDepartmentOf, DIGITAL_PROMOTION, isSectionLike } from '../regulation/units.js';
import type { KnownSystem } from './system.facts.js';

/** What is known of an application and of who makes it. */
export interface KnownApplicant extends KnownSystem {
  readonly usingDepartments: readonly string[] | undefined;
  readonly applicant: Post | undefined;
}

/**
 * A department: the one that the applicant heads, another one, one that an applicant nobody has named may head, or one that
 * nobody has named.
 */
const DEPARTMENTS = ['own', 'another', 'any', 'open'] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** All that matters of a unit. There is one for each class and department, with a number from 1 on. */
export interface Unit {
  readonly no: number;
  readonly unitClass: UnitClass | OpenClass;
  readonly department: Department;
}

const CLASSES: readonly (UnitClass | OpenClass)[] = [
  'digital-promotion',
  'section',
  'section-like',
  'none',
  'room',
  'unplaced',
];

const UNITS: readonly Unit[] = /* @__PURE__ */ CLASSES.flatMap((unitClass, i) =>
  DEPARTMENTS.map((department, j) => ({ no: 1 + i * DEPARTMENTS.length + j, unitClass, department })),
);

export const unitOfKind = (unitClass: UnitClass | OpenClass, department: Department): Unit =>
  UNITS[CLASSES.indexOf(unitClass) * DEPARTMENTS.length + DEPARTMENTS.indexOf(department)]!;

/** An application as its applicant sees it. What is not known is `undefined`. */
export interface Seen {
  readonly system: Unit | 'unlisted' | undefined;
  readonly managedBy: Unit | undefined;
  readonly post: (typeof POSTS)[number] | undefined;
  /** Whether the applicant heads a department that uses the system. */
  readonly headsUsing: boolean | undefined;
  /** Of which facts it is known what they are, but not how they matter. */
  readonly given: KnownApplicant;
}

const POSTS = ['head-of-digital-promotion', 'head-of-department', 'other'] as const;

export function seen(given: KnownApplicant): Seen {
  const { system, managedBy, usingDepartments, applicant } = given;
  const headed = applicant && departmentHeadedBy(applicant);
  return {
    system: typeof system === 'object' ? unitSeen(system.unit, given) : system === undefined ? undefined : 'unlisted',
    managedBy: managedBy === undefined ? undefined : unitSeen(managedBy, given),
    post: applicant && postSeen(applicant),
    headsUsing: among(usingDepartments, applicant && (headed ?? 'none')),
    given,
  };
}

export function unitSeen(unit: string, { organization, applicant }: KnownApplicant): Unit {
  const unitClass = unitClassOf(unit, organization);
  // It is asked of a 室 whether it belongs to the one department where it is a section.
  const department = unitClass === 'room' ? WITH_ROOMS : departmentOf(unit, organization);
  const is =
    department === undefined
      ? 'open'
      : applicant === undefined
        ? 'any'
        : department === departmentHeadedBy(applicant)
          ? 'own'
          : 'another';
  return unitOfKind(unitClass, is);
}

function postSeen(applicant: Post): (typeof POSTS)[number] {
  if (applicant.unit === DIGITAL_PROMOTION) return 'head-of-digital-promotion';
  return departmentHeadedBy(applicant) === undefined ? 'other' : 'head-of-department';
}

/** The department of a unit, as far as anybody has said. */
export function departmentOf(unit: string, organization: Chart | undefined): string | undefined {
  const attested = attestedDepartmentOf(unit);
  if (attested !== undefined) return attested;
  const department = organization?.get(unit);
  return department === undefined ? undefined : departmentName(department);
}

/** Whether the department that the applicant heads, `'none'` if it is none, is among those. */
function among(departments: readonly string[] | undefined, headed: string | undefined): boolean | undefined {
  if (headed === 'none' || departments?.length === 0) return false;
  return headed === undefined ? undefined : departments?.includes(headed);
}

/** Whether some section of the table may belong to any department, for all that an organisation chart says. */
export const leavesOpen = (organization: Chart | undefined): boolean =>
  organization === undefined || openSections.some((unit) => !organization.has(unit));

const openSections = /* @__PURE__ */ sectionsWithoutDepartment();

function sectionsWithoutDepartment(): readonly string[] {
  const units = new Set<string>(appendedTable1.map(({ unit }) => unit));
  return [...units].filter((unit) => !isSectionLike(unit) && attestedDepartmentOf(unit) === undefined);
}

/** All that matters as one number; none where the chart leaves no section open, which matters to systems that nobody has named. */
export function numberOf({ system, managedBy, post, headsUsing, given }: Seen): number | undefined {
  if (system === undefined && !leavesOpen(given.organization)) return undefined;
  const systemNo = system === undefined ? 0 : system === 'unlisted' ? 1 : system.no + 1;
  const postNo = post === undefined ? 0 : POSTS.indexOf(post) + 1;
  const usingNo = headsUsing === undefined ? 0 : headsUsing ? 1 : 2;
  const isUseKnown = given.usingDepartments === undefined ? 0 : 1;
  return (
    (((systemNo * (UNITS.length + 1) + (managedBy?.no ?? 0)) * (POSTS.length + 1) + postNo) * 3 + usingNo) * 2 +
    isUseKnown
  );
}
