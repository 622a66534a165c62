import type { Issue } from '../input/errors.js';
import { type Given, understand } from '../input/facts.js';
import type { Organization } from '../regulation/organization.js';
import { headOf, type Post } from '../regulation/posts.js';
import { DIGITAL_PROMOTION } from '../regulation/units.js';
import { attested } from '../verdict/caveats.js';
import { declare, type GroundOf, type VerdictOf } from '../verdict/declaration.js';
import { byNumber, frozen, NONE } from '../verdict/frozen.js';
import { departments, type KindsOf, listOf, organization, post, postInVerdict } from '../verdict/kinds.js';
import { type Chosen, type Options, readOptions } from '../verdict/options.js';
import { readerOf, readFacts } from '../verdict/read-facts.js';
import type { Ground, Remedy } from '../verdict/verdict.js';
import { departmentOf, type KnownApplicant, numberOf, type Seen, seen } from './applicant.seen.js';
import { headsManaging, weigh } from './applicant.sides.js';
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

const FACTS = {
  system,
  managedBy,
  usingDepartments: departments,
  organization,
  applicant: post,
} satisfies KindsOf<ApplicantFacts>;

export const applicant = /* @__PURE__ */ declare({
  id: 'applicant',
  facts: FACTS,
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
  const chosen = readOptions(options);
  const given = understand(facts, readApplicant);
  const unit = unitOf(given, chosen.readings);
  const application = seen(given);
  const { outcome, grounds, missing, contested, side } = partsFor(numberOf(application), application, chosen);
  const posts = eligibleOf(given, unit, side);
  const isAll = posts.length > 0 && (side !== 'digital-promotion' || given.usingDepartments !== undefined);
  // All parts are frozen where they are made: to look at each of them again would cost as much as to make them.
  const verdict: ApplicantVerdict = Object.freeze({
    decision: 'applicant',
    outcome,
    ...(isAll && { eligible: posts }),
    grounds: side === 'another' ? frozen(grounds.map((ground) => withUnit(ground, unit!))) : grounds,
    missing:
      unit === undefined
        ? missing
        : frozen(missing.map((fact) => (fact === 'organization' ? `${fact}.${unit}` : fact))),
    contested,
    remedies: outcome === 'not-eligible' ? frozen(posts.map(remedyBy)) : NONE,
    caveats: systemCaveats(given, chosen.readings),
  });
  return attested(verdict, chosen.on, applicant);
}

const reader = /* @__PURE__ */ readerOf(FACTS);

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

/** What of a verdict hangs on no name. */
const partsFor = /* @__PURE__ */ byNumber((application: Seen, { readings }: Chosen) => {
  const weighed = weigh(application, readings);
  const { isOfDigitalPromotion, isOfAnother } = weighed;
  const holds = {
    'digital-promotion-manages': isOfDigitalPromotion,
    'another-section-manages': isOfAnother,
    'applicant-heads-digital-promotion': application.post && application.post === 'head-of-digital-promotion',
    'applicant-heads-using-department': application.headsUsing,
    'applicant-heads-managing-department': isOfAnother === false ? false : headsManaging(application, readings),
  };
  const codes = Object.keys(applicant.grounds) as ApplicantGround[];
  const grounds = codes.map((code): Ground<ApplicantGround> => {
    const { citation } = applicant.grounds[code];
    return { code, citation, holds: holds[code] ?? 'unknown' };
  });
  const side = isOfDigitalPromotion === true ? 'digital-promotion' : isOfAnother === true ? 'another' : undefined;
  return { ...weighed, grounds, side } as const;
});

const withUnit = (ground: Ground<ApplicantGround>, unit: string): Ground<ApplicantGround> =>
  ground.code === 'another-section-manages' ? { ...ground, values: { unit } } : ground;

/** The posts that certainly may apply. */
function eligibleOf(
  { usingDepartments = NONE, organization }: KnownApplicant,
  unit: string | undefined,
  side: 'digital-promotion' | 'another' | undefined,
): readonly Post[] {
  if (side === 'digital-promotion') return frozen([headOf(DIGITAL_PROMOTION), ...usingDepartments.map(headOf)]);
  // Where another section manages, it is certain which.
  const department = side && departmentOf(unit!, organization);
  return department === undefined ? NONE : frozen([headOf(department)]);
}

const remedyBy = ({ label }: Post): Remedy<ApplicantFacts, 'eligible'> => ({
  change: { applicant: label },
  outcome: 'eligible',
  citation: '第12条第1項',
});
