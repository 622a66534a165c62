import { table1Attested } from '../articles/appended-table-1.js';
import { article2Attested } from '../articles/article-02-definitions.js';
import { article4Attested } from '../articles/article-04-management.js';
import { article12Attested } from '../articles/article-12-introduction.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { readDepartments } from '../regulation/departments.js';
import { departmentHeadedBy, readPost } from '../regulation/named-post.js';
import { headOf, type Post } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';
import { DIGITAL_PROMOTION, type Organization, readOrganization } from '../regulation/units.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { settle } from '../verdict/settle.js';
import type { Ground, Remedy, Verdict } from '../verdict/verdict.js';
import {
  type ApplicantOutcome,
  applicantCase,
  applicantQuestion,
  departmentOf,
  type KnownApplicant,
} from './applicant.worlds.js';
import { managingUnit, readManagedSystem, type SystemFacts, systemCaveats } from './management.js';
import { fallsUnder, possibleManagement } from './possible-management.js';

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

/**
 * The conditions {@link decideApplicant} examines.
 * @ja 申請者の判断で検討する要件
 */
export type ApplicantGround =
  | 'digital-promotion-manages'
  | 'another-section-manages'
  | 'applicant-heads-digital-promotion'
  | 'applicant-heads-using-department'
  | 'applicant-heads-managing-department';

interface Eligible {
  /** Every post that may apply. Left out while not all of them are known. */
  readonly eligible?: readonly Post[];
}

/**
 * The answer of {@link decideApplicant}.
 * @ja 申請者の判断の結論
 */
export type ApplicantVerdict = Verdict<
  'applicant',
  { eligible: Eligible; 'not-eligible': Eligible; 'no-provision': object },
  ApplicantGround,
  ApplicantFacts
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
  const unit = managingUnit(given, readings);
  const { outcome, missing, contested } = settle(applicantCase(given), applicantQuestion(given), readings);
  const eligible = eligibleOf(given, readings);
  return {
    decision: 'applicant',
    outcome,
    ...(eligible?.complete && { eligible: eligible.posts }),
    grounds: groundsOf(given, readings),
    missing: missing.map((path) => (path === 'organization' && unit !== undefined ? `${path}.${unit}` : path)),
    contested,
    remedies: outcome === 'not-eligible' ? remediesOf(eligible?.posts ?? []) : [],
    caveats: [
      ...attestationCaveats(on, [article2Attested, article4Attested, article12Attested, table1Attested]),
      ...systemCaveats(given, unit),
    ],
  };
}

export function readApplicant(facts: Given, issues: Issue[]): KnownApplicant {
  refuseOtherKeys(facts, ['system', 'managedBy', 'usingDepartments', 'organization', 'applicant'], '', issues);
  return {
    ...readManagedSystem(facts, issues),
    usingDepartments: readDepartments(facts['usingDepartments'], 'usingDepartments', issues),
    organization: readOrganization(facts['organization'], 'organization', issues),
    applicant: readPost(facts['applicant'], 'applicant', issues),
  };
}

/** The posts that certainly may apply, and whether they are all; `undefined` where not even one is certain. */
function eligibleOf(given: KnownApplicant, readings: Readings): { posts: Post[]; complete: boolean } | undefined {
  const [management, another] = possibleManagement(given, readings);
  if (another !== undefined || management === 'no-provision') return undefined;
  const { usingDepartments } = given;
  if (management === 'digital-promotion-section')
    return {
      posts: [headOf(DIGITAL_PROMOTION), ...(usingDepartments ?? []).map(headOf)],
      complete: usingDepartments !== undefined,
    };
  // Only a unit that is known leaves no other management possible.
  const department = departmentOf(managingUnit(given, readings)!, given.organization);
  return department === undefined ? undefined : { posts: [headOf(department)], complete: true };
}

function groundsOf(given: KnownApplicant, readings: Readings): Ground<ApplicantGround>[] {
  const { usingDepartments, organization, applicant } = given;
  const possible = possibleManagement(given, readings);
  const unit = managingUnit(given, readings);
  const elsewhere = fallsUnder('system-managing-section', possible);
  const headed = applicant && (departmentHeadedBy(applicant) ?? 'none');
  const department = unit === undefined ? undefined : departmentOf(unit, organization);
  return [
    {
      code: 'digital-promotion-manages',
      citation: '第4条第1項',
      holds: fallsUnder('digital-promotion-section', possible),
    },
    {
      code: 'another-section-manages',
      citation: '第4条第2項',
      holds: elsewhere,
      ...(elsewhere === true && { values: { unit: unit! } }),
    },
    {
      code: 'applicant-heads-digital-promotion',
      citation: '第12条第1項',
      holds: applicant === undefined ? 'unknown' : applicant.unit === DIGITAL_PROMOTION,
    },
    {
      code: 'applicant-heads-using-department',
      citation: '第12条第1項',
      holds: among(headed, usingDepartments),
    },
    {
      code: 'applicant-heads-managing-department',
      citation: '第12条第1項',
      holds: elsewhere === false ? false : among(headed, department === undefined ? undefined : [department]),
    },
  ];
}

/** Whether the department that the applicant heads, `'none'` if it is none, is among those. */
function among(headed: string | undefined, departments: readonly string[] | undefined): boolean | 'unknown' {
  if (headed === 'none' || departments?.length === 0) return false;
  return headed === undefined || departments === undefined ? 'unknown' : departments.includes(headed);
}

const remediesOf = (eligible: readonly Post[]): Remedy<ApplicantFacts, ApplicantOutcome>[] =>
  eligible.map(({ label }) => ({ change: { applicant: label }, outcome: 'eligible', citation: '第12条第1項' }));

/** The question {@link decideApplicant} answers, as data. */
export const applicant = {
  id: 'applicant',
  question: {
    ja: 'この職は、この導入等を申請できるか。',
    en: 'May this post apply for this introduction?',
  },
  presupposes: {
    ja: '第12条第1項の申請を要する導入等であること。',
    en: 'An introduction that needs an application under Article 12, paragraph (1).',
  },
  citations: ['第2条第12号', '第2条第13号', '第4条第1項', '第4条第2項', '第12条第1項', '別表第1'],
  outcomes: ['eligible', 'not-eligible', 'no-provision'],
  favourable: ['eligible'],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  decide: decideApplicant,
} as const satisfies Decision<'applicant', ApplicantOutcome, ApplicantFacts, ApplicantVerdict>;
