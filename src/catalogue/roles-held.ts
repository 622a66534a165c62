import { appendedTable1 } from '../articles/appended-table-1.js';
import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import { isDepartment } from '../regulation/departments.js';
import { departmentHeadOf, headOf, type Post, samePost } from '../regulation/posts.js';
import { type Role, roles } from '../regulation/roles.js';
import { DIGITAL_PROMOTION, sectionLikeUnits } from '../regulation/units.js';

/** What a duty or power is asked around: a system, and those who use it. */
export interface Around {
  /** The unit that manages the system asked about, if one is and that is known. */
  readonly unit: string | undefined;
  readonly usingSections: readonly string[] | undefined;
  readonly organization: ReadonlyMap<string, string> | undefined;
}

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

/** All hats of one post: those of the unit it heads, its seats, and that of anybody. */
export const rolesOf = (post: Post, around: Around): readonly Role[] => [
  ...(post.unit === undefined ? [] : rolesOfHead(post.unit, around)),
  ...seatsOf(post),
  ...ANYBODY,
];

/** 企画担当課長 sits on the Steering Committee and heads no section. */
function seatsOf(post: Post): readonly Role[] {
  const sits = (table: readonly string[]) => table.some((seat) => samePost(seat, post));
  return [
    ...(sits(appendedTable2) ? (['steering-member'] as const) : []),
    ...(sits(appendedTable3) ? (['security-member'] as const) : []),
  ];
}

function rolesOfHead(unit: string, around: Around): readonly Role[] {
  const managing = around.unit === undefined ? appendedTable1.map((entry) => entry.unit) : [around.unit];
  const others = [...new Set<string>(managing)].filter((each) => each !== DIGITAL_PROMOTION);
  const directs = others.some((each) => departmentHeadOf(each, around.organization).unit === unit);
  const department = isDepartment(unit);
  const held: Role[] = [];
  if (unit === '管理部')
    held.push('chief-information-officer', 'steering-chair', 'security-chair', 'department-head-of-administration');
  if (unit === DIGITAL_PROMOTION) held.push('information-manager', 'digital-promotion-head');
  if (others.includes(unit)) held.push('system-managing-section-head');
  if (directs) held.push('system-managing-department-head');
  if (!department || sectionLikeUnits.some((each) => each === unit)) {
    held.push('applicant-section-head', 'minor-change-applicant', 'data-managing-section-head');
    if (around.usingSections?.includes(unit) ?? true) held.push('using-section-head');
  }
  if (department && mayUse(unit, around)) held.push('using-department-head');
  if (mayApply(held, around)) held.push('applicant');
  return held;
}

const ANYBODY: readonly Role[] = ['staff', 'whoever-operates'];

/** The departments of the using sections, as far as they are known. */
const usingDepartments = ({ usingSections, organization }: Around) =>
  usingSections?.map((section) => departmentHeadOf(section, organization));

const mayUse = (department: string, around: Around): boolean =>
  usingDepartments(around)?.some(({ unit }) => unit === undefined || unit === department) ?? true;

/** Who applies under Article 12, paragraph (1): for other sections' systems only the head of the system-managing department. */
function mayApply(held: readonly Role[], { unit }: Around): boolean {
  const forOthers = held.includes('system-managing-department-head');
  const forDigitalPromotion = held.includes('digital-promotion-head') || held.includes('using-department-head');
  if (unit === undefined) return forOthers || forDigitalPromotion;
  return unit === DIGITAL_PROMOTION ? forDigitalPromotion : forOthers;
}

/** The posts that are in a role, as far as that is certain. */
export function postsOf(role: Role, around: Around): readonly Post[] {
  const { unit, usingSections, organization } = around;
  const others = unit !== undefined && unit !== DIGITAL_PROMOTION ? unit : undefined;
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
      return others === undefined ? [] : [headOf(others)];
    case 'system-managing-department-head':
      return others === undefined ? [] : [departmentHeadOf(others, organization)];
    case 'using-section-head':
      return (usingSections ?? []).map(headOf);
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
