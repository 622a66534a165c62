import { table1Attested } from '../articles/appended-table-1.js';
import { article2Attested } from '../articles/article-02-definitions.js';
import { article3Attested } from '../articles/article-03-chief-information-officer.js';
import type { Issue } from '../input/errors.js';
import { type Given, refuseOtherKeys, understand } from '../input/facts.js';
import { readDepartments } from '../regulation/departments.js';
import { departmentHeadOf, headOf, type Post } from '../regulation/posts.js';
import type { Readings } from '../regulation/readings.js';
import { DIGITAL_PROMOTION, type Organization, readOrganization } from '../regulation/units.js';
import { attestationCaveats } from '../verdict/attested.js';
import type { Decision } from '../verdict/decision.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type Question, settle } from '../verdict/settle.js';
import type { Ground, Verdict } from '../verdict/verdict.js';
import {
  isSystemCase,
  MANAGER_CLASSES,
  type ManagedSystem,
  managementOf,
  managingUnit,
  readManagedSystem,
  SYSTEM_CLASSES,
  type SystemCase,
  type SystemFacts,
  systemCase,
  systemCaveats,
} from './management.js';
import { fallsUnder, possibleManagement } from './possible-management.js';

/**
 * Facts of {@link decideReportAddressees}. An absent fact is not known.
 * @ja 報告等を求める相手の判断に用いる事実
 */
export interface ReportAddresseesFacts extends SystemFacts {
  /** The departments that use the system; `[]` if none does. They matter to systems of デジタル推進課. */
  readonly usingDepartments?: readonly string[] | undefined;
  /** The department of the managing section, where the regulation does not say it. */
  readonly organization?: Organization | undefined;
}

/**
 * The conditions that {@link decideReportAddressees} examines.
 * @ja 報告等を求める相手の判断で検討する要件
 */
export type ReportAddresseesGround = 'digital-promotion-manages' | 'another-section-manages';

/**
 * What {@link decideReportAddressees} answers.
 * @ja 報告等を求める相手の判断の結果
 */
export type ReportAddresseesVerdict = Verdict<
  'report-addressees',
  {
    'digital-promotion-side': {
      /** デジタル推進課長, then the heads of the using departments. Left out while these are not known. */
      readonly addressees?: readonly Post[];
    };
    'system-managing-side': {
      /** The head of the managing section's department; without `unit` while nobody has said which that is. */
      readonly addressees: readonly Post[];
    };
    'no-provision': object;
  },
  ReportAddresseesGround,
  ReportAddresseesFacts
>;

type Outcome = 'digital-promotion-side' | 'system-managing-side' | 'no-provision';

interface Case extends ManagedSystem {
  readonly usingDepartments: readonly string[] | undefined;
  readonly organization: ReadonlyMap<string, string> | undefined;
}

/**
 * To whom the chief information officer turns for a report, an inspection or measures (Article 3, paragraph (4)).
 *
 * Presupposes that the chief information officer finds it necessary for the proper and efficient operation of systems. That is
 * his own judgement and no fact here.
 *
 * - `digital-promotion-side`: for a system of デジタル推進課, to its head and to the heads of the departments that use it.
 * - `system-managing-side`: for any other system, to the head of the managing section's department.
 * - `no-provision`: the text names nobody. Only under readings other than the defaults.
 *
 * Edges. All of the addressees are meant, not one of them to choose. The head of 管理部 stays an addressee although he is the
 * chief information officer himself. A department named twice counts once. Who manages the system is answered as in
 * `decideManager`: the table for listed systems, `managedBy` for others, both with their readings.
 *
 * Not decided: what is to be reported, inspected or done.
 *
 * @throws InvalidFactsError if a fact is not understood.
 * @example
 * ```ts
 * const verdict = decideReportAddressees({ system: '税務システム', usingDepartments: ['区民生活部'] });
 * verdict.outcome // => 'digital-promotion-side'
 * verdict.addressees?.map(({ label }) => label) // => ['デジタル推進課長', '区民生活部長']
 * decideReportAddressees({ system: '戸籍システム' }).addressees // => [{ label: '戸籍住民課の属する部の長' }]
 * ```
 * @ja 情報統括責任者が報告・調査・措置を誰に求めるか（第3条第4項）。
 * @category Chapter 2 — Overall charge
 */
export function decideReportAddressees(facts: ReportAddresseesFacts, options?: Options): ReportAddresseesVerdict {
  const { readings, on } = readOptions(options);
  const given = understand(facts, readReportAddressees);
  const { outcome, missing, contested } = settle(systemCase(given), question, readings);
  const unit = managingUnit(given, readings);
  const parts = {
    decision: 'report-addressees' as const,
    grounds: groundsOf(given, readings),
    missing,
    contested,
    remedies: [],
    caveats: [
      ...attestationCaveats(on, [article2Attested, article3Attested, table1Attested]),
      ...systemCaveats(given, unit),
    ],
  };
  switch (outcome) {
    case 'undetermined':
    case 'no-provision':
      return { ...parts, outcome };
    case 'digital-promotion-side':
      if (given.usingDepartments === undefined) return { ...parts, outcome };
      return { ...parts, outcome, addressees: [headOf(DIGITAL_PROMOTION), ...given.usingDepartments.map(headOf)] };
    case 'system-managing-side':
      return { ...parts, outcome, addressees: [departmentHeadOf(unit!, given.organization)] };
  }
}

export function readReportAddressees(facts: Given, issues: Issue[]): Case {
  refuseOtherKeys(facts, ['system', 'managedBy', 'usingDepartments', 'organization'], '', issues);
  return {
    ...readManagedSystem(facts, issues),
    usingDepartments: readDepartments(facts['usingDepartments'], 'usingDepartments', issues),
    organization: readOrganization(facts['organization'], 'organization', issues),
  };
}

const SIDES = {
  'digital-promotion-section': 'digital-promotion-side',
  'system-managing-section': 'system-managing-side',
  'no-provision': 'no-provision',
} as const;

const question: Question<SystemCase, Outcome> = {
  classes: { system: SYSTEM_CLASSES, managedBy: MANAGER_CLASSES },
  compatible: isSystemCase,
  answer: (complete, readings) => SIDES[managementOf(complete, readings)],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
};

function groundsOf(system: ManagedSystem, readings: Readings): Ground<ReportAddresseesGround>[] {
  const possible = possibleManagement(system, readings);
  return [
    {
      code: 'digital-promotion-manages',
      citation: '第3条第4項',
      holds: fallsUnder('digital-promotion-section', possible),
    },
    {
      code: 'another-section-manages',
      citation: '第3条第4項',
      holds: fallsUnder('system-managing-section', possible),
    },
  ];
}

/** The question {@link decideReportAddressees} answers, as data. */
export const reportAddressees = {
  id: 'report-addressees',
  question: {
    ja: '情報統括責任者は、報告などを誰に求めるか。',
    en: 'To whom does the chief information officer turn for a report?',
  },
  presupposes: {
    ja: '情報統括責任者が、適正かつ効率的な運営のため必要と認めていること。',
    en: 'The chief information officer finds it necessary for the proper and efficient operation of systems.',
  },
  citations: ['第3条第4項', '別表第1'],
  outcomes: ['digital-promotion-side', 'system-managing-side', 'no-provision'],
  favourable: [],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  decide: decideReportAddressees,
} as const satisfies Decision<'report-addressees', Outcome, ReportAddresseesFacts, ReportAddresseesVerdict>;
