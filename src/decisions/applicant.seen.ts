/** What matters of an application: how the applicant stands to the departments of the units that may manage the system. */
import { systemTables } from '../articles/appended-table-1.js';
import { type OpenClass, type UnitClass, unitClassOf, WITH_ROOMS } from '../articles/article-02-definitions.js';
import { type Acting, deputised } from '../regulation/acting.js';
import { departmentName, isDepartment } from '../regulation/departments.js';
import { headedBy, isHeadNamed } from '../regulation/heads.js';
import { deputisedPost } from '../regulation/named-post.js';
import type { Chart } from '../regulation/organization.js';
import { type Post, sectionBelow } from '../regulation/posts.js';
import {
  attestedDepartmentOf,
  DIGITAL_PROMOTION,
  departmentTables,
  isNamedOffice,
  isSectionLike,
} from '../regulation/units.js';
import { madeOf } from '../regulation/versions.js';
import { isOpen } from './place.facts.js';
import type { KnownSystem } from './system.facts.js';

/** What is known of an application and of who makes it. */
export interface KnownApplicant extends KnownSystem {
  /** All that use the system. */
  readonly usingDepartments: readonly string[] | undefined;
  /** Some that use it, as long as not all are known. */
  readonly knownUsers: readonly string[];
  readonly applicant: Post | undefined;
  readonly heads: ReadonlyMap<string, string> | undefined;
  readonly acting: Acting | undefined;
}

/** Whether the regulation or one of the facts names a unit. */
export const namedIn =
  ({
    managedBy,
    usingDepartments,
    organization,
  }: Pick<KnownApplicant, 'managedBy' | 'usingDepartments' | 'organization'>) =>
  (unit: string): boolean =>
    isNamedOffice(unit) ||
    unit === managedBy ||
    usingDepartments?.includes(unit) === true ||
    organization?.has(unit) === true ||
    [...(organization?.values() ?? [])].includes(unit);

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
  /** Of a deputy that of the post for which he is named. */
  readonly post: (typeof POSTS)[number] | undefined;
  /** Whether it is a deputy of whom nobody has said whether he acts for that post. */
  readonly mayAct: boolean;
  /** Whether the applicant heads a department that uses the system. */
  readonly headsUsing: boolean | undefined;
  /** Of which facts it is known what they are, but not how they matter. */
  readonly given: KnownApplicant;
}

/** `any-head` is a title that may be whose head it will, but of units whose heads are named. */
const POSTS = ['head-of-digital-promotion', 'head-of-department', 'other', 'any-head'] as const;

export function seen(given: KnownApplicant): Seen {
  const { system, managedBy, usingDepartments, applicant, acting } = given;
  const headed = headedIn(given, namedIn(given));
  const mayAct = acting === undefined && applicant !== undefined && deputised(applicant.label) !== undefined;
  return {
    system:
      typeof system === 'object' ? unitSeen(system.unit, given, headed) : system === undefined ? undefined : 'unlisted',
    managedBy: managedBy === undefined ? undefined : unitSeen(managedBy, given, headed),
    post: headed === undefined ? undefined : postSeen(headed),
    mayAct,
    headsUsing:
      headed === undefined || headed.endsWith(ABOVE) ? among(usingDepartments, undefined) : headsUsing(headed, given),
    given,
  };
}

/** Who applies, and what is known of titles. */
type Applying = Pick<KnownApplicant, 'applicant' | 'acting' | 'heads'> & Partial<Pick<KnownApplicant, 'organization'>>;

/** What the applicant heads: a unit, nothing, or any unit; `undefined` where nobody has said who applies. */
export function headedIn(given: Applying, isNamed: (unit: string) => boolean): string | undefined {
  const { applicant, acting, heads } = given;
  if (applicant === undefined) return undefined;
  if (acting === 'not-established' && deputised(applicant.label) !== undefined) return 'none';
  const post = deputisedPost(applicant);
  const section = sectionBelow(post);
  if (section !== undefined) return departmentOf(section, given.organization) ?? `${section}${ABOVE}`;
  return headedBy(post, heads, isNamed) ?? 'any';
}

/** Behind a section: its department, of which nobody has said which it is. */
const ABOVE = 'の属する部';

/**
 * Whether it is known who applies. Whoever is called the head of the department of a section is known as such where nobody
 * has said which department that is, so long as no other unit may manage the system.
 */
export function isKnownPost(post: Post, { system, managedBy, organization }: KnownSystem): boolean {
  const section = sectionBelow(post);
  if (section === undefined || departmentOf(section, organization) !== undefined) return true;
  const units = [typeof system === 'object' ? system.unit : undefined, managedBy].filter((unit) => unit !== undefined);
  return units.length > 0 && units.every((unit) => unit === section) && !isOpen(unitClassOf(section, organization));
}

/** Whether a title may be that of the head of a department. */
const mayHead = (department: string, { heads }: KnownApplicant): boolean =>
  !isHeadNamed(department) && heads?.has(department) !== true;

function headsUsing(headed: string, given: KnownApplicant): boolean | undefined {
  const { usingDepartments, knownUsers } = given;
  if (headed !== 'any')
    return knownUsers.includes(headed) || among(usingDepartments, isDepartment(headed) ? headed : 'none');
  return usingDepartments?.some((department) => mayHead(department, given)) === false ? false : undefined;
}

export function unitSeen(unit: string, given: KnownApplicant, headed = headedIn(given, namedIn(given))): Unit {
  const { organization } = given;
  const unitClass = unitClassOf(unit, organization);
  // It is asked of a 室 whether it belongs to the one department where it is a section.
  const department = unitClass === 'room' ? WITH_ROOMS : departmentOf(unit, organization);
  const is =
    department === undefined
      ? headed === `${unit}${ABOVE}`
        ? 'own'
        : 'open'
      : headed === undefined || (headed === 'any' && mayHead(department, given))
        ? 'any'
        : department === headed
          ? 'own'
          : 'another';
  return unitOfKind(unitClass, is);
}

function postSeen(headed: string): (typeof POSTS)[number] {
  if (headed === 'any') return 'any-head';
  if (headed === DIGITAL_PROMOTION) return 'head-of-digital-promotion';
  return isDepartment(headed) ? 'head-of-department' : 'other';
}

/** The departments that use the system whose head the title may be; asked of those that have been named. */
export const openUsing = (given: KnownApplicant): readonly string[] =>
  given.usingDepartments!.filter((department) => mayHead(department, given));

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
  organization === undefined || openSections()().some((unit) => !organization.has(unit));

/** By both tables that tell: which sections there are, and which of them have a department. */
const openSections = /* @__PURE__ */ madeOf(systemTables, ({ rows }) =>
  madeOf(departmentTables, () =>
    [...new Set<string>(rows.map(({ unit }) => unit))].filter(
      (unit) => !isSectionLike(unit) && attestedDepartmentOf(unit) === undefined,
    ),
  ),
);

/** All that matters as one number; none where the chart leaves no section open, which matters to systems that nobody has named. */
export function numberOf({ system, managedBy, post, mayAct, headsUsing, given }: Seen): number | undefined {
  if (system === undefined && !leavesOpen(given.organization)) return undefined;
  const systemNo = system === undefined ? 0 : system === 'unlisted' ? 1 : system.no + 1;
  const postNo = post === undefined ? 0 : POSTS.indexOf(post) + 1;
  const usingNo = headsUsing === undefined ? 0 : headsUsing ? 1 : 2;
  const isUseKnown = given.usingDepartments === undefined ? 0 : 1;
  const applicantNo = postNo * 2 + Number(mayAct);
  return (
    (((systemNo * (UNITS.length + 1) + (managedBy?.no ?? 0)) * 2 * (POSTS.length + 1) + applicantNo) * 3 + usingNo) *
      2 +
    isUseKnown
  );
}
