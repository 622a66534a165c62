import type { Issue } from '../input/errors.js';
import { type Given, understand } from '../input/facts.js';
import { type Acting, deputised, namesPost } from '../regulation/acting.js';
import { type Heads, headIn, refuseHeadsOfOthers, refuseOtherTitle } from '../regulation/heads.js';
import { readPost } from '../regulation/named-post.js';
import { headOf, type Post } from '../regulation/posts.js';
import { DIGITAL_PROMOTION } from '../regulation/units.js';
import { inForceOn, isAsked } from '../regulation/versions.js';
import { attested } from '../verdict/caveats.js';
import { declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { byNumber, frozen, NONE } from '../verdict/frozen.js';
import { acting, departments, heads, type KindsOf, listOf, post, postInVerdict } from '../verdict/kinds.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import type { Ground, Remedy } from '../verdict/verdict.js';
import {
  departmentOf,
  isKnownPost,
  type KnownApplicant,
  namedIn,
  numberOf,
  openUsing,
  type Seen,
  seen,
} from './applicant.seen.js';
import { headsManaging, ofDeputy, weigh } from './applicant.sides.js';
import {
  type KnownSystem,
  managedBy,
  organization,
  type SystemFacts,
  system,
  systemCaveats,
  systemReader,
  unitOf,
} from './system.facts.js';

/**
 * Facts of {@link decideApplicant}. An absent fact is not known.
 * @ja 申請者の判断に用いる事実
 */
export interface ApplicantFacts extends SystemFacts {
  /** The departments that use the system: every …部, and the secretariats that count as departments. Empty if there is none. */
  readonly usingDepartments?: readonly string[] | undefined;
  /** The titles of heads of departments, where the regulation does not say them: `{ 教育委員会事務局: '教育部長' }`. */
  readonly heads?: Heads | undefined;
  /** The post of whoever applies, under any of its names. */
  readonly applicant?: string | undefined;
  /** Whether a deputy who applies (…職務代理者, …代理) is established to act for the post. */
  readonly acting?: Acting | undefined;
}

const FACTS = {
  system,
  managedBy,
  usingDepartments: departments,
  organization,
  heads,
  applicant: post,
  acting,
} satisfies KindsOf<ApplicantFacts>;

const readFacts = /* @__PURE__ */ systemReader(FACTS);

export const applicant = /* @__PURE__ */ declare({
  id: 'applicant',
  facts: FACTS,
  read: (facts, issues) => readApplicant(facts, NONE, issues),
  outcomes: ['eligible', 'not-eligible', 'no-provision'],
  favourable: ['eligible'],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  grounds: {
    'digital-promotion-manages': { citation: '第4条第1項' },
    'another-section-manages': { citation: '第4条第2項' },
    'applicant-heads-digital-promotion': { citation: '第12条第1項' },
    'applicant-heads-using-department': { citation: '第12条第1項' },
    'applicant-heads-managing-department': { citation: '第12条第1項' },
  },
  citations: ['第2条第12号', '第2条第13号', '別表第1'],
  fields: { eligible: { kind: /* @__PURE__ */ listOf(postInVerdict), never: ['no-provision'] } },
});

/**
 * The conditions {@link decideApplicant} examines.
 * @ja 申請者の判断で検討する要件
 */
export type ApplicantGround = GroundOf<typeof applicant>;

interface Eligible {
  /** Every post that may apply. Left out while not all of them are known. */
  readonly eligible?: readonly Post[];
}

/**
 * The answer of {@link decideApplicant}.
 * @ja 申請者の判断の結論
 */
export type ApplicantVerdict = VerdictOf<
  typeof applicant,
  ApplicantFacts,
  { eligible: Eligible; 'not-eligible': Eligible; 'no-provision': object }
>;

/**
 * Whether a post may apply for an introduction (Article 12, paragraph (1)).
 *
 * Presupposes an introduction under Article 12, paragraph (1), which `decideProcedure` decides.
 *
 * - `eligible`: for a system of デジタル推進課 its head, or the head of any department that uses the system; for another
 *   section's system the head of the department of that section.
 * - `not-eligible`: any other post.
 * - `no-provision`: no section of the ward manages the system, or none does under readings other than the defaults: nobody
 *   may apply.
 *
 * Edges. Either of the two kinds of applicant for systems of デジタル推進課 is enough. A section head never applies but for
 * デジタル推進課長. Posts are compared under all their names: the chief information officer is the head of 管理部, who may
 * apply for systems of 経理課 and 職員課. 選挙管理委員会事務局, 区議会事務局 and 監査事務局 are departments, and their heads
 * apply. The department of a section comes from the regulation or from `organization`, never from a guess.
 *
 * A title is that of a unit's head by its form (福祉部長, 監査事務局の長) only if the regulation or a fact names that unit. Any
 * other (教育部長, 会計管理者, 所長, 区長) may be that of the head of the department in question, until `heads` says so or says
 * another: missing is `heads.教育委員会事務局` for the department of the managing section, the same for each department that uses
 * a system of デジタル推進課, and `heads` while these are not known. 管理部長 and デジタル推進課長 are named outright and nobody
 * else. Whoever is charged with a post (福祉部長事務取扱, 福祉部長心得) holds it. Whether a deputy acts (福祉部長職務代理者) the
 * regulation does not say: `acting` does. `heads` and `acting` are asked only about a title that is given; a name that names
 * no post is not known.
 *
 * The day `options.on` tells which version of Appended Table 1 counts; without a day the newest does (a caveat, once there are
 * several).
 *
 * Not decided: which departments use a system. The caller says so.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * decideApplicant({ system: '税務システム', usingDepartments: ['区民生活部'], applicant: '区民生活部長' }).outcome // => 'eligible'
 * decideApplicant({ system: '入退室管理システム', applicant: '情報統括責任者' }).outcome // => 'eligible'
 * const verdict = decideApplicant({ system: '入退室管理システム', applicant: '経理課長' });
 * verdict.outcome // => 'not-eligible'
 * verdict.eligible // => [{ label: '管理部長', unit: '管理部' }]
 * const facts = { system: '教育ネットワークシステム', organization: { 学務課: '教育委員会事務局' }, applicant: '教育部長' };
 * decideApplicant(facts).missing // => ['heads.教育委員会事務局']
 * decideApplicant({ ...facts, heads: { 教育委員会事務局: '教育部長' } }).outcome // => 'eligible'
 * ```
 * @ja 導入等を申請できる職か（第12条第1項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideApplicant(facts: ApplicantFacts, options?: Options): ApplicantVerdict {
  return decideApplicantUsedBy(NONE, facts, options);
}

/**
 * The same for a system of which some departments are known to use it, whether or not the facts list all that do: the head
 * of one of them may apply, and of others it is not known that they may not.
 */
export function decideApplicantUsedBy(
  knownUsers: readonly string[],
  facts: ApplicantFacts,
  options?: Options,
): ApplicantVerdict {
  const chosen = readOptions(options);
  if (!isAsked(chosen.on))
    return inForceOn(chosen.on, decideApplicantUsedBy, knownUsers, facts, { ...options, on: chosen.on });
  const given = understand(facts, (its, issues) => readApplicant(its, knownUsers, issues));
  const unit = unitOf(given, chosen.readings);
  const application = seen(given);
  const parts = partsFor(numberOf(application), application, chosen);
  const { outcome, grounds, missing, contested, side, headsOf, hangsOnPlace } = parts;
  const placed = hangsOnPlace ? given.managedBy : unit;
  const posts = eligibleOf(given, unit, side);
  const isAll = posts.length > 0 && (side !== 'digital-promotion' || given.usingDepartments !== undefined);
  // All parts are frozen where they are made: to look at each of them again would cost as much as to make them.
  const verdict: ApplicantVerdict = Object.freeze({
    decision: 'applicant',
    outcome,
    ...(isAll && { eligible: posts }),
    grounds: side === 'another' ? Object.freeze(grounds.map((ground) => withUnit(ground, unit!))) : grounds,
    missing: frozen(
      missing.flatMap((fact): string[] => {
        if (fact === 'heads') return headsPaths(headsOf, given, unit);
        return [fact === 'organization' && placed !== undefined ? `${fact}.${placed}` : fact];
      }),
    ),
    contested,
    remedies: outcome === 'not-eligible' ? frozen(posts.map(remedyBy)) : NONE,
    caveats: systemCaveats(given, chosen.readings),
  });
  return attested(verdict, chosen.on, applicant);
}

/** A department that is known is asked about by its name. */
function headsPaths(
  whose: ReturnType<typeof partsFor>['headsOf'],
  given: KnownApplicant,
  unit: string | undefined,
): string[] {
  if (whose === 'using-departments') return openUsing(given).map((department) => `heads.${department}`);
  const department = unit === undefined ? undefined : departmentOf(unit, given.organization);
  return [whose === 'managing-department' && department !== undefined ? `heads.${department}` : 'heads'];
}

function readApplicant(facts: Given, knownUsers: readonly string[], issues: Issue[]): KnownApplicant {
  const known = readFacts(facts, issues) as FactsInOrder;
  const [system, managedBy, usingDepartments, organization, heads, applicant, acting] = known;
  if (heads !== undefined) {
    const isNamed = namedIn({ managedBy, usingDepartments, organization });
    refuseHeadsOfOthers(heads, isNamed, issues);
    refuseOtherTitle(heads, facts['applicant'], isNamed, issues);
  }
  const post = applicant && isPost(applicant, { system, managedBy, organization }) ? applicant : undefined;
  return { system, managedBy, usingDepartments, knownUsers, organization, heads, applicant: post, acting };
}

/** A person or a rank alone is no post, so that nobody has said which post applies. */
function isPost({ label, unit }: Post, given: KnownSystem): boolean {
  const name = deputised(label) ?? label;
  return unit !== undefined || (namesPost(name) && isKnownPost(readPost(name, '', [])!, given));
}

type FactsInOrder = [
  KnownApplicant['system'],
  KnownApplicant['managedBy'],
  KnownApplicant['usingDepartments'],
  KnownApplicant['organization'],
  KnownApplicant['heads'],
  KnownApplicant['applicant'],
  KnownApplicant['acting'],
];

/** What of a verdict hangs on no name. */
const partsFor = /* @__PURE__ */ byNumber((application: Seen, { readings }: Chosen) => {
  const weighed = weigh(application, readings);
  const { isOfDigitalPromotion, isOfAnother } = weighed;
  const holds = {
    'digital-promotion-manages': isOfDigitalPromotion,
    'another-section-manages': isOfAnother,
    'applicant-heads-digital-promotion': ofDeputy(
      application.post && application.post === 'head-of-digital-promotion',
      application.mayAct,
    ),
    'applicant-heads-using-department': ofDeputy(application.headsUsing, application.mayAct),
    'applicant-heads-managing-department': isOfAnother === false ? false : headsManaging(application, readings),
  };
  const codes = Object.keys(applicant.grounds) as ApplicantGround[];
  const grounds = codes.map((code): Ground<ApplicantGround> => {
    const { citation } = applicant.grounds[code];
    const ground = { code, citation, holds: holds[code] ?? 'unknown' } as const;
    // Not that the applicant heads another department, but that it does not matter which.
    return code === 'applicant-heads-managing-department' && isOfAnother === false
      ? { ...ground, values: { applies: false } }
      : ground;
  });
  const side = isOfDigitalPromotion === true ? 'digital-promotion' : isOfAnother === true ? 'another' : undefined;
  return { ...weighed, grounds, side } as const;
});

function withUnit(ground: Ground<ApplicantGround>, unit: string): Ground<ApplicantGround> {
  const { code, citation, holds } = ground;
  if (code !== 'another-section-manages') return ground;
  return Object.freeze({ code, citation, holds, values: Object.freeze({ unit }) });
}

/** The posts that certainly may apply. */
function eligibleOf(
  { knownUsers, usingDepartments = knownUsers, organization, heads }: KnownApplicant,
  unit: string | undefined,
  side: 'digital-promotion' | 'another' | undefined,
): readonly Post[] {
  if (side === 'digital-promotion')
    return frozen([headOf(DIGITAL_PROMOTION), ...usingDepartments.map((each) => headIn(each, heads))]);
  // Where another section manages, it is certain which.
  const department = side && departmentOf(unit!, organization);
  return department === undefined ? NONE : frozen([headIn(department, heads)]);
}

const remedyBy = ({ label }: Post): Remedy<ApplicantFacts, 'eligible'> => ({
  kind: 'change',
  change: { applicant: label },
  outcome: 'eligible',
  citation: '第12条第1項',
});
