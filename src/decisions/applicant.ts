import type { Issue } from '../input/errors.js';
import { type Given, understand } from '../input/facts.js';
import { departmentHeadedBy } from '../regulation/named-post.js';
import { headOf, type Post } from '../regulation/posts.js';
import { DIGITAL_PROMOTION, type Organization } from '../regulation/units.js';
import { attested } from '../verdict/caveats.js';
import { contests } from '../verdict/contest.js';
import { declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { frozen, NONE } from '../verdict/frozen.js';
import { departments, type KindsOf, listOf, organization, post, postInVerdict } from '../verdict/kinds.js';
import { type Options, readOptions } from '../verdict/options.js';
import { readerOf, readFacts } from '../verdict/read-facts.js';
import type { Ground, Remedy } from '../verdict/verdict.js';
import { departmentOf, type KnownApplicant, type Side, weigh } from './applicant.sides.js';
import { managedBy, type SystemFacts, system, systemCaveats, unitOf } from './system.facts.js';

/**
 * Facts of {@link decideApplicant}. An absent fact is not known.
 * @ja 申請者の判断に用いる事実
 */
export interface ApplicantFacts extends SystemFacts {
  /** The departments that use the system: every …部, and the bureaus that count as departments. Empty if there is none. */
  readonly usingDepartments?: readonly string[] | undefined;
  /** The department of the managing section, where the regulation does not say it. */
  readonly organization?: Organization | undefined;
  /** The post of whoever applies, under any of its names. */
  readonly applicant?: string | undefined;
}

export const applicant = declare({
  id: 'applicant',
  facts: {
    system,
    managedBy,
    usingDepartments: departments,
    organization,
    applicant: post,
  } satisfies KindsOf<ApplicantFacts>,
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
  fields: { eligible: { kind: listOf(postInVerdict), never: ['no-provision'] } },
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
 * - `no-provision`: nobody manages the system on the letter, and nobody may apply. Only under readings other than the
 *   defaults.
 *
 * Edges. Either of the two kinds of applicant for systems of デジタル推進課 is enough. A section head never applies but for
 * デジタル推進課長. Posts are compared under all their names: the chief information officer is the head of 管理部, who may
 * apply for systems of 経理課 and 職員課. 選挙管理委員会事務局, 区議会事務局 and 監査事務局 are departments, and their heads
 * apply. The department of a section comes from the regulation or from `organization`, never from a guess.
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
 * ```
 * @ja 導入等を申請できる職か（第12条第1項）。
 * @category Chapter 5 — Introduction of systems
 */
export function decideApplicant(facts: ApplicantFacts, options?: Options): ApplicantVerdict {
  const { readings, on } = readOptions(options);
  const given = understand(facts, readApplicant);
  const unit = unitOf(given, readings);
  const { sides, outcome, missing, contested } = weigh(given, readings);
  const eligible = eligibleOf(given, unit, sides);
  const isAll = sides.has('digital-promotion') ? given.usingDepartments !== undefined : true;
  const verdict: ApplicantVerdict = {
    decision: 'applicant',
    outcome,
    ...(eligible !== NONE && isAll && { eligible }),
    grounds: groundsOf(given, unit, sides),
    missing: missing.map((fact) => (fact === 'organization' && unit !== undefined ? `${fact}.${unit}` : fact)),
    contested,
    remedies: outcome === 'not-eligible' ? eligible.map(remedyBy) : NONE,
    caveats: systemCaveats(given, readings),
  };
  return attested(frozen(verdict), on, applicant);
}

const reader = /* @__PURE__ */ readerOf(applicant.facts);

function readApplicant(facts: Given, issues: Issue[]): KnownApplicant {
  const known = readFacts(reader, facts, issues) as FactsInOrder;
  return {
    system: known[0],
    managedBy: known[1],
    usingDepartments: known[2],
    organization: known[3],
    applicant: known[4],
  };
}

type FactsInOrder = [
  KnownApplicant['system'],
  KnownApplicant['managedBy'],
  KnownApplicant['usingDepartments'],
  KnownApplicant['organization'],
  KnownApplicant['applicant'],
];

/** Whether all of the sides are of a kind; of none, or of all, it is certain. */
function areAll(sides: ReadonlySet<Side>, isSuch: (side: Side) => boolean): boolean | 'unknown' {
  const such = [...sides].filter(isSuch).length;
  return such === 0 ? false : such === sides.size || 'unknown';
}

const isOfDigitalPromotion = (side: Side) => side === 'digital-promotion';
const isOfAnother = (side: Side) => side !== 'digital-promotion' && side !== 'nobody';

/** The posts that certainly may apply. */
function eligibleOf(
  { usingDepartments = NONE, organization }: KnownApplicant,
  unit: string | undefined,
  sides: ReadonlySet<Side>,
): readonly Post[] {
  if (areAll(sides, isOfDigitalPromotion) === true) return [headOf(DIGITAL_PROMOTION), ...usingDepartments.map(headOf)];
  if (areAll(sides, isOfAnother) !== true) return NONE;
  // Only a unit that is known leaves no other management possible.
  const department = departmentOf(unit!, organization);
  return department === undefined ? NONE : [headOf(department)];
}

function groundsOf(
  { usingDepartments, organization, applicant: post }: KnownApplicant,
  unit: string | undefined,
  sides: ReadonlySet<Side>,
): Ground<ApplicantGround>[] {
  const { grounds } = applicant;
  const ofAnother = areAll(sides, isOfAnother);
  const headed = post && (departmentHeadedBy(post) ?? 'none');
  const department = unit === undefined ? undefined : departmentOf(unit, organization);
  const managing = department === undefined ? undefined : [department];
  const holds = {
    'digital-promotion-manages': areAll(sides, isOfDigitalPromotion),
    'another-section-manages': ofAnother,
    'applicant-heads-digital-promotion': post === undefined ? 'unknown' : post.unit === DIGITAL_PROMOTION,
    'applicant-heads-using-department': among(headed, usingDepartments),
    'applicant-heads-managing-department': ofAnother === false ? false : among(headed, managing),
  } as const;
  const ground = (code: ApplicantGround): Ground<ApplicantGround> => ({
    code,
    citation: grounds[code].citation,
    holds: holds[code],
  });
  return CODES.map((code) =>
    code === 'another-section-manages' && ofAnother === true
      ? { ...ground(code), values: { unit: unit! } }
      : ground(code),
  );
}

const CODES = /* @__PURE__ */ Object.keys(applicant.grounds) as ApplicantGround[];

/** Whether the department that the applicant heads, `'none'` if it is none, is among those. */
function among(headed: string | undefined, departments: readonly string[] | undefined): boolean | 'unknown' {
  if (headed === 'none' || departments?.length === 0) return false;
  return headed === undefined || departments === undefined ? 'unknown' : departments.includes(headed);
}

const remedyBy = ({ label }: Post): Remedy<ApplicantFacts, 'eligible'> => ({
  change: { applicant: label },
  outcome: 'eligible',
  citation: '第12条第1項',
});
