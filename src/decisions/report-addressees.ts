import {
  reportedByAnotherSection,
  reportedByDigitalPromotion,
} from '../articles/article-03-chief-information-officer.js';
import { departmentHeadOf, headOf, type Post } from '../regulation/posts.js';
import { DIGITAL_PROMOTION } from '../regulation/units.js';
import { contests } from '../verdict/contest.js';
import type { GroundOf, VerdictOf } from '../verdict/declaration.js';
import { decide, finite } from '../verdict/finite.js';
import { departments, type KindsOf, listOf, postInVerdict } from '../verdict/kinds.js';
import type { Options } from '../verdict/options.js';
import {
  impliedClasses,
  isCase,
  managedBy,
  organization,
  pathOf,
  type SystemFacts,
  system,
  systemCaveats,
  systemReader,
  unitOf,
} from './system.facts.js';

/**
 * Facts of {@link decideReportAddressees}. An absent fact is not known.
 * @ja 報告等を求める相手の判断に用いる事実
 */
export interface ReportAddresseesFacts extends SystemFacts {
  /** The departments that use the system; `[]` if none does. They matter to systems of デジタル推進課. */
  readonly usingDepartments?: readonly string[] | undefined;
}

const FACTS = {
  system,
  managedBy,
  usingDepartments: departments,
  organization,
} satisfies KindsOf<ReportAddresseesFacts>;

export const reportAddressees = /* @__PURE__ */ finite({
  id: 'report-addressees',
  facts: FACTS,
  read: /* @__PURE__ */ systemReader(FACTS),
  outcomes: ['digital-promotion-side', 'system-managing-side', 'no-provision'],
  readings: ['unlisted-system', 'managing-unit', 'section-like-units'],
  contests,
  grounds: {
    'digital-promotion-manages': reportedByDigitalPromotion,
    'another-section-manages': reportedByAnotherSection,
  },
  citations: ['第2条第13号', '第2条第14号', '第2条第15号', '別表第1'],
  fields: {
    addressees: {
      kind: /* @__PURE__ */ listOf(postInVerdict),
      always: ['system-managing-side'],
      never: ['no-provision'],
    },
  },
  compatible: isCase,
  implied: impliedClasses,
  pathOf,
  answer(facts, readings) {
    if (reportedByDigitalPromotion.holds(facts, readings)) return 'digital-promotion-side';
    return reportedByAnotherSection.holds(facts, readings) ? 'system-managing-side' : 'no-provision';
  },
  fieldsOf(known, outcome, readings) {
    const { usingDepartments, organization } = known;
    if (outcome === 'system-managing-side')
      return { addressees: [departmentHeadOf(unitOf(known, readings)!, organization)] };
    if (outcome !== 'digital-promotion-side' || usingDepartments === undefined) return {};
    return { addressees: [headOf(DIGITAL_PROMOTION), ...usingDepartments.map(headOf)] };
  },
  caveatsOf: systemCaveats,
});

/**
 * The conditions that {@link decideReportAddressees} examines.
 * @ja 報告等を求める相手の判断で検討する要件
 */
export type ReportAddresseesGround = GroundOf<typeof reportAddressees>;

/**
 * What {@link decideReportAddressees} answers.
 * @ja 報告等を求める相手の判断の結果
 */
export type ReportAddresseesVerdict = VerdictOf<
  typeof reportAddressees,
  ReportAddresseesFacts,
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
  }
>;

/**
 * To whom the chief information officer turns for a report, an inspection or measures (Article 3, paragraph (4)).
 *
 * Presupposes that the chief information officer finds it necessary for the proper and efficient operation of systems. That is
 * that officer's judgement and no fact here.
 *
 * - `digital-promotion-side`: for a system of デジタル推進課, to its head and to the heads of the departments that use it.
 * - `system-managing-side`: for any other system, to the head of the managing section's department.
 * - `no-provision`: the text names nobody: no section of the ward manages the system; or under readings other than the defaults.
 *
 * Edges. All of the addressees are meant, not one of them to choose. The head of 管理部 stays an addressee although he is the
 * chief information officer himself. A department named twice counts once. Who manages the system is answered as in
 * `decideManager`: the table for listed systems, `managedBy` for others, both with their readings.
 *
 * The day `options.on` tells which version of Appended Table 1 counts; without a day the newest does (a caveat, once there are
 * several).
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
  return decide(reportAddressees, facts, options);
}
