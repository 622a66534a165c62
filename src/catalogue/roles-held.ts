import { listedSystems } from '../articles/appended-table-1.js';
import { steeringMembers } from '../articles/appended-table-2.js';
import { securityMembers } from '../articles/appended-table-3.js';
import { isDepartment } from '../regulation/departments.js';
import { headedBy, headIn, isHeadNamed } from '../regulation/heads.js';
import type { Chart } from '../regulation/organization.js';
import { departmentHeadOf, headOf, type Post, samePost } from '../regulation/posts.js';
import { type Role, roles } from '../regulation/roles.js';
import { DIGITAL_PROMOTION, isNamedOffice, sectionLikeUnits } from '../regulation/units.js';
import { NONE } from '../verdict/frozen.js';

/** What a duty or power is asked around: a system, and those who use it. */
export interface Around {
  /** Whose systems it is about: those of anybody where no system is given. While that is open, `paths` would tell. */
  readonly managed: 'anybody' | 'digital-promotion' | 'others' | 'nobody' | 'open';
  readonly paths: readonly string[];
  /** The unit that manages the system asked about, if one is and that is known. */
  readonly unit: string | undefined;
  readonly usingSections: readonly string[] | undefined;
  readonly organization: Chart | undefined;
  readonly heads: ReadonlyMap<string, string> | undefined;
}

/** Roles, each with the paths of the facts that would tell whether it is held: none where it certainly is. */
export type Held = Map<Role, readonly string[]>;

/** Holds a role as well: what is certain stays so, and any of several things that are open would do. */
function hold(held: Held, role: Role, paths: readonly string[] = NONE): void {
  const before = held.get(role);
  held.set(role, before?.length === 0 || paths.length === 0 ? NONE : distinct([...(before ?? NONE), ...paths]));
}

export const distinct = (paths: readonly string[]): readonly string[] => [...new Set(paths)];

/** The same roles, held only if further facts say so. */
export const onlyIf = (held: Held, paths: readonly string[]): Held =>
  new Map([...held].map(([role, before]) => [role, distinct([...before, ...paths])]));

/** Those who are no posts, but have duties or powers, and 区長, who has some of his own. */
export const BODIES: Readonly<Record<string, readonly Role[]>> = {
  区長: ['mayor', 'staff', 'whoever-operates'],
  運営委員会: ['steering-committee'],
  電子情報システム運営委員会: ['steering-committee'],
  運営委員会の委員: ['steering-member'],
  セキュリティ委員会: ['security-committee'],
  情報セキュリティ委員会: ['security-committee'],
  セキュリティ委員会の委員: ['security-member'],
  デジタル推進課: ['digital-promotion-section'],
  職員: ['staff', 'whoever-operates'],
  受託事業者: ['contractor', 'whoever-operates'],
};

/** Staff under Article 2, item (xvi) who stand in none of the bodies of Article 2-2, paragraph (1). */
export const IN_NO_BODY = ['区長', '副区長', '教育長', '区議会議員', '教育委員', '選挙管理委員', '監査委員'];

/** What a body owes or may do, those who make it up do together (Article 17, paragraph (1); Article 22, paragraph (1)). */
export function inPerson(role: Role): readonly Role[] {
  if (role === 'steering-committee') return [role, 'steering-chair', 'steering-member'];
  return role === 'security-committee' ? [role, 'security-chair', 'security-member'] : [role];
}

/** All hats of one post: those of the units it heads or may head, and its seats. */
export function rolesOf(post: Post, around: Around): Held {
  const { heads } = around;
  const units = unitsAround(around);
  const its = headedBy(post, heads, (unit) => isNamedOffice(unit) || units.includes(unit));
  const unit = its === 'none' ? undefined : (its ?? post.unit);
  const held: Held = unit === undefined ? new Map() : rolesOfHead(unit, around);
  if (its === undefined) {
    // A title that may be whose head it will: of the units in question nobody says that it is not theirs.
    for (const each of units.filter((one) => one !== unit && !isHeadNamed(one) && !heads?.has(one)))
      for (const [role, paths] of onlyIf(rolesOfHead(each, around), [`heads.${each}`])) hold(held, role, paths);
    for (const [role, section] of openDepartments(around)) hold(held, role, [`organization.${section}`]);
    for (const role of ['using-department-head', 'system-managing-department-head'] as const)
      holdApplicant(held, role, around);
  }
  for (const seat of seatsOf(post)) hold(held, seat);
  return held;
}

/** The units in question, and their departments as far as they are known. */
function unitsAround({ unit, usingSections = NONE, organization }: Around): readonly string[] {
  const sections = distinct([...(unit === undefined ? NONE : [unit]), ...usingSections]);
  const departments = sections.map((section) => departmentHeadOf(section, organization).unit);
  return distinct([...sections, ...departments.filter((department) => department !== undefined)]);
}

/** The sections in question whose departments nobody has said, with what the heads of these are. */
function openDepartments({
  managed,
  unit,
  usingSections = NONE,
  organization,
}: Around): readonly (readonly [Role, string])[] {
  const isOpen = (section: string) => departmentHeadOf(section, organization).unit === undefined;
  return [
    ...(managed !== 'nobody' && unit !== undefined && isOpen(unit)
      ? [['system-managing-department-head', unit] as const]
      : NONE),
    ...usingSections.filter(isOpen).map((section) => ['using-department-head', section] as const),
  ];
}

export const ANYBODY: readonly Role[] = ['staff', 'whoever-operates'];

/** 企画担当課長 sits on the Steering Committee and heads no section. */
function seatsOf(post: Post): readonly Role[] {
  const sits = (members: readonly string[]) => members.some((seat) => samePost(seat, post));
  return [
    ...(sits(steeringMembers()) ? (['steering-member'] as const) : []),
    ...(sits(securityMembers()) ? (['security-member'] as const) : []),
  ];
}

function rolesOfHead(unit: string, around: Around): Held {
  const held: Held = new Map();
  const department = isDepartment(unit);
  if (unit === '管理部')
    for (const role of ['chief-information-officer', 'steering-chair', 'security-chair'] as const) hold(held, role);
  if (unit === '管理部') hold(held, 'department-head-of-administration');
  if (unit === DIGITAL_PROMOTION)
    for (const role of ['information-manager', 'digital-promotion-head'] as const) hold(held, role);
  const managing = managingUnits(around);
  const isLikeSection = !department || sectionLikeUnits.some((each) => each === unit);
  if (managing.includes(unit)) hold(held, 'system-managing-section-head', around.paths);
  else if (isLikeSection && unit !== DIGITAL_PROMOTION && mayBeAnybodys(around))
    hold(held, 'system-managing-section-head', MANAGER);
  if (department) holdDepartmentOf(managing, 'system-managing-department-head', unit, around, held);
  if (isLikeSection) {
    for (const role of ['applicant-section-head', 'minor-change-applicant', 'data-managing-section-head'] as const)
      hold(held, role);
    if (around.usingSections?.includes(unit) ?? true) hold(held, 'using-section-head');
  }
  if (department) {
    if (around.usingSections === undefined) hold(held, 'using-department-head');
    else holdDepartmentOf(around.usingSections, 'using-department-head', unit, around, held);
  }
  for (const role of ['digital-promotion-head', 'using-department-head', 'system-managing-department-head'] as const)
    holdApplicant(held, role, around);
  return held;
}

/** The units that certainly manage systems other than those of デジタル推進課: that of the system in question, or all of the table. */
function managingUnits({ managed, unit }: Around): readonly string[] {
  if (managed === 'anybody')
    return distinct(listedSystems().map((entry) => entry.unit)).filter((each) => each !== DIGITAL_PROMOTION);
  return unit === undefined || unit === DIGITAL_PROMOTION || managed === 'nobody' ? NONE : [unit];
}

/** While nobody says who manages the system, any section may: Appended Table 1 does not list all systems there are. */
const mayBeAnybodys = ({ managed, unit }: Around): boolean =>
  managed === 'anybody' || (managed === 'open' && unit === undefined);

/** What would tell then. */
const MANAGER: readonly string[] = ['managedBy'];

/** Of these sections the head of their department, where it is this one, or may be. */
function holdDepartmentOf(
  sections: readonly string[],
  role: Role,
  department: string,
  around: Around,
  held: Held,
): void {
  const { managed, organization } = around;
  const needed = role === 'system-managing-department-head' ? around.paths : NONE;
  if (role === 'system-managing-department-head' && mayBeAnybodys(around)) hold(held, role, MANAGER);
  for (const section of sections) {
    const its = departmentHeadOf(section, organization).unit;
    if (its === department) hold(held, role, needed);
    // Of all the table it would be too long a list.
    else if (its === undefined)
      hold(
        held,
        role,
        role === 'system-managing-department-head' && managed === 'anybody'
          ? ['organization']
          : distinct([...needed, `organization.${section}`]),
      );
  }
}

/** Who applies under Article 12, paragraph (1): for other sections' systems only the head of the system-managing department. */
function holdApplicant(held: Held, role: Role, { managed, paths }: Around): void {
  const its = held.get(role);
  const isForOthers = role === 'system-managing-department-head';
  if (its === undefined || managed === 'nobody' || managed === (isForOthers ? 'digital-promotion' : 'others')) return;
  hold(held, 'applicant', distinct([...its, ...(managed === 'open' ? paths : NONE)]));
}

/** The heads of the departments of the using sections, as far as they are known. */
const usingDepartments = ({ usingSections, organization, heads }: Around) =>
  usingSections?.map((section) => directing(section, organization, heads));

/** The head of the department of a section, by the title that the facts give it. */
function directing(section: string, organization: Chart | undefined, heads: Around['heads']): Post {
  const post = departmentHeadOf(section, organization);
  return post.unit === undefined ? post : headIn(post.unit, heads);
}

/** The posts that are in a role, as far as that is certain. */
export function postsOf(role: Role, around: Around): readonly Post[] {
  const { managed, unit, usingSections, organization, heads } = around;
  const others = managed === 'others' ? unit : undefined;
  switch (role) {
    case 'chief-information-officer':
    case 'department-head-of-administration':
    case 'steering-chair':
    case 'security-chair':
      return [{ label: roles[role].ja, unit: '管理部' }];
    case 'information-manager':
    case 'digital-promotion-head':
      return [headOf(DIGITAL_PROMOTION)];
    case 'system-managing-section-head':
      return others === undefined ? [] : [headIn(others, heads)];
    case 'system-managing-department-head':
      return others === undefined ? [] : [directing(others, organization, heads)];
    case 'using-section-head':
      return (usingSections ?? []).map((section) => headIn(section, heads));
    case 'using-department-head':
      return [...new Map((usingDepartments(around) ?? []).map((post) => [post.label, post])).values()];
    case 'steering-committee':
    case 'security-committee':
    case 'digital-promotion-section':
    case 'mayor':
      return [{ label: roles[role].ja }];
    default:
      return [];
  }
}
