import { appendedTable1 } from '../articles/appended-table-1.js';
import { NO_SECTION } from '../articles/article-02-definitions.js';
import { type KnownSystem, managedBy, type SystemFacts, system, unitOf } from '../decisions/system.facts.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isList, isRecord, refuseOtherKeys, understand } from '../input/facts.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import { isDepartment } from '../regulation/departments.js';
import { readPost } from '../regulation/named-post.js';
import { type Organization, readOrganization } from '../regulation/organization.js';
import { departmentHeadOf, headOf, type Post } from '../regulation/posts.js';
import type { LegalAct, Urgency } from '../regulation/provision.js';
import { defaultReadings } from '../regulation/readings.js';
import { type Role, roles } from '../regulation/roles.js';
import { DIGITAL_PROMOTION, readUnit, sectionLikeUnits, type UnitName } from '../regulation/units.js';
import { provisions } from './ledger.js';

/**
 * Which system a duty or power is asked about, and who uses it. Everything may be left open.
 * @ja 義務・権限を問う電子情報システムと、その利用者
 */
export interface ActsContext extends SystemFacts {
  /** The sections that use the system. */
  readonly usingSections?: readonly (UnitName | (string & {}))[] | undefined;
  readonly organization?: Organization | undefined;
}

/**
 * Something that a post owes or may do.
 * @ja ある職の義務又は権限1件
 */
export interface ActOf {
  readonly citation: Citation;
  readonly mode: 'duty' | 'power';
  /** In which of its roles the post has it. */
  readonly as: Role;
  readonly act: Bilingual;
  /** Toward whom, and which posts those are as far as that is certain. */
  readonly toward: readonly { readonly role: Role; readonly posts: readonly Post[] }[];
  readonly urgency: Urgency;
  readonly when?: Bilingual;
}

/**
 * What a post owes under the regulation, in all its roles together and in the order of the text. For a given system only
 * what that system brings with it; the posts concerned are then named.
 *
 * A post is 税務課長, 管理部長 or any other name of it; 区長, 運営委員会, セキュリティ委員会, デジタル推進課, 職員 and 受託事業者 are
 * understood too. Whoever heads a section or department may use systems, apply, or manage data, so that those roles are
 * always among theirs; what makes them apply is said in `when`. The readings are the defaults.
 *
 * @throws InvalidFactsError if the post or the context is not understood.
 * @example
 * ```ts
 * const [first] = dutiesOf('税務課長', { system: '軽自動車検査情報市区町村提供システム' });
 * first?.citation // => '第4条第2項'
 * dutiesOf('情報管理責任者').some(({ as }) => as === 'digital-promotion-head') // => true
 * ```
 * @ja ある職が負う義務（兼ねる役割のすべてについて）。
 */
export const dutiesOf = (post: string, context: ActsContext = {}): readonly ActOf[] => actsOf('duty', post, context);

/**
 * What a post may do under the regulation: as {@link dutiesOf}, for powers.
 *
 * @throws InvalidFactsError if the post or the context is not understood.
 * @example
 * ```ts
 * powersOf('管理部長').map(({ citation }) => citation).includes('第19条第1項') // => true
 * ```
 * @ja ある職が持つ権限（兼ねる役割のすべてについて）。
 */
export const powersOf = (post: string, context: ActsContext = {}): readonly ActOf[] => actsOf('power', post, context);

interface Around extends KnownSystem {
  /** The unit that manages the system asked about, if one is and that is known. */
  readonly unit: string | undefined;
  readonly usingSections: readonly string[] | undefined;
  readonly organization: ReadonlyMap<string, string> | undefined;
}

function actsOf(mode: LegalAct['mode'], post: string, context: ActsContext): ActOf[] {
  const { held, around } = understand({ post, context }, read);
  return provisions.flatMap(({ citation, acts }) =>
    acts.flatMap((act) => {
      const as = act.by.find((role) => held.includes(role) && concerns(act, role, around));
      if (act.mode !== mode || as === undefined) return [];
      const toward = (act.toward ?? []).map((role) => ({ role, posts: postsOf(role, around) }));
      const { act: what, urgency, when } = act;
      return [{ citation, mode, as, act: what, toward, urgency, ...(when && { when }) }];
    }),
  );
}

function read({ post, context }: Given, issues: Issue[]) {
  const given = isRecord(context, 'context', issues) ? context : {};
  refuseOtherKeys(given, ['system', 'managedBy', 'usingSections', 'organization'], 'context.', issues);
  const known = {
    system: system.read(given['system'], 'system', issues),
    managedBy: managedBy.read(given['managedBy'], 'managedBy', issues),
  };
  const around: Around = {
    ...known,
    // A section that manages some system stands for that system.
    unit: unitIn(known),
    usingSections: readSections(given['usingSections'], issues),
    organization: readOrganization(given['organization'], 'organization', issues),
  };
  const name = typeof post === 'string' && post.length < 100 ? post.normalize('NFKC').trim() : '';
  if (Object.hasOwn(BODIES, name)) return { held: BODIES[name]!, around };
  const read = readPost(post ?? null, 'post', issues);
  const held = read === undefined ? [] : rolesOf(read, around);
  if (read !== undefined && held.length === 0)
    complain(
      issues,
      'post',
      'unknown-post',
      '規程上の役割のない職です。',
      'This post has no role under the regulation.',
    );
  return { held, around };
}

/** What no section manages is no section's. */
function unitIn(known: KnownSystem): string | undefined {
  const unit = known.system === undefined ? known.managedBy : unitOf(known, defaultReadings);
  return unit === NO_SECTION ? undefined : unit;
}

function readSections(value: unknown, issues: Issue[]): string[] | undefined {
  if (value === undefined || !isList(value, 'usingSections', issues)) return undefined;
  return value.map((section, i) => readUnit(section ?? null, `usingSections.${i}`, issues) ?? '');
}

const BODIES: Readonly<Record<string, readonly Role[]>> = {
  区長: ['mayor', 'staff', 'whoever-operates'],
  運営委員会: ['steering-committee'],
  電子情報システム運営委員会: ['steering-committee'],
  セキュリティ委員会: ['security-committee'],
  情報セキュリティ委員会: ['security-committee'],
  デジタル推進課: ['digital-promotion-section'],
  職員: ['staff', 'whoever-operates'],
  受託事業者: ['contractor', 'whoever-operates'],
};

/** All hats of one post: those of the unit it heads. */
function rolesOf({ label, unit }: Post, around: Around): readonly Role[] {
  // 企画担当課長 sits on the Steering Committee and heads no section.
  if (unit === undefined) return /^(総務企画部)?企画担当課長$/.test(label) ? ANYBODY : [];
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
  return [...held, ...ANYBODY];
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

/** Whether an act is about the system that is asked about. */
function concerns({ systems, by }: LegalAct, role: Role, { unit }: Around): boolean {
  if (unit === undefined) return true;
  const digitalPromotion = unit === DIGITAL_PROMOTION;
  if (systems !== undefined) return digitalPromotion === (systems === 'digital-promotion');
  // Where both kinds of manager are named, each has it for the systems they manage.
  return !by.includes('system-managing-section-head') || role !== 'digital-promotion-head' || digitalPromotion;
}

/** The posts that are in a role, as far as that is certain. */
function postsOf(role: Role, around: Around): readonly Post[] {
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
