/** Reviews as zod schemas, closed at every level. All of it is public. */
import * as z from 'zod';
import type { Bilingual } from '../input/language.js';
import { introductionStatuses, introductionSteps } from '../reviews/introduction.descriptions.js';
import type { IntroductionReview } from '../reviews/introduction.review.js';
import { FINDINGS } from '../reviews/introduction.words.js';
import { INVENTORY_FINDINGS } from '../reviews/inventory.checks.js';
import { inventoryChecks, inventoryStatuses } from '../reviews/inventory.descriptions.js';
import type { InventoryReview } from '../reviews/inventory.js';
import type { ReviewId } from '../reviews/reviews.js';
import { bilingual } from './bilingual.js';
import { choice, described } from './described.js';
import {
  applicantVerdict,
  criteriaVerdict,
  dataUseApprovalVerdict,
  managerVerdict,
  meetingVerdict,
  noticeVerdict,
  personalInformationVerdict,
  procedureVerdict,
  referralVerdict,
  timelinessVerdict,
} from './questions.js';
import { citation } from './verdict-parts.js';
import type { VerdictSchema } from './verdict-schema.js';

const listed = (schema: z.ZodType, ja: string, en: string) => described(z.array(schema), { title: { ja, en } });
const paths = () => listed(z.string(), '不明な事実', 'Facts not known that matter');
const findings = (schema: z.ZodType) => listed(schema, '指摘', 'What is not as the text asks');
const findingOf = (codes: readonly string[]) =>
  described(z.strictObject({ code: z.enum(codes), citation, text: bilingual }), {
    title: { ja: '指摘', en: 'Finding' },
  });
const named = <Values extends { readonly [value: string]: Bilingual }>(values: Values, ja: string, en: string) =>
  described(choice(values), { title: { ja, en } });

/** A station on the way of an application. */
export const introductionStep = /* @__PURE__ */ (() => named(introductionSteps, '段階', 'Step'))();

/**
 * The reviews of `reviewIntroduction`.
 * @ja reviewIntroduction の審査（JSON）
 */
export const introductionReview: VerdictSchema<IntroductionReview> = /* @__PURE__ */ (() => {
  const step = introductionStep;
  const finding = findingOf(Object.keys(FINDINGS));
  const act = described(z.strictObject({ citation, act: bilingual, by: bilingual, when: bilingual.exactOptional() }), {
    title: { ja: '次にすること', en: 'What is to be done next' },
  });
  const acts = (schema: z.ZodType) => listed(schema, '次にすること', 'What is to be done next');
  const verdict = z.union([
    procedureVerdict,
    applicantVerdict,
    criteriaVerdict,
    dataUseApprovalVerdict,
    personalInformationVerdict,
    timelinessVerdict,
    referralVerdict,
    meetingVerdict,
    noticeVerdict,
  ]);
  const reviewed = z.strictObject({
    step,
    status: named(introductionStatuses, '状態', 'Status'),
    verdict: described(verdict, { title: { ja: '判断', en: 'What was decided there' } }).exactOptional(),
    missing: paths(),
    findings: findings(finding),
    next: acts(act),
  });
  return z.strictObject({
    steps: listed(reviewed, '段階ごとの審査', 'Each step'),
    findings: findings(finding.extend({ step })),
    next: acts(act.extend({ step })),
  }) as unknown as VerdictSchema<IntroductionReview>;
})();

/**
 * The reviews of `reviewInventory`.
 * @ja reviewInventory の点検（JSON）
 */
export const inventoryReview: VerdictSchema<InventoryReview> = /* @__PURE__ */ (() => {
  const system = described(z.string(), { title: { ja: '電子情報システム', en: 'System' } });
  const check = named(inventoryChecks, '点検の項目', 'Check');
  const finding = findingOf(INVENTORY_FINDINGS);
  const checked = z.strictObject({
    check,
    status: named(inventoryStatuses, '状態', 'Status'),
    finding: finding.exactOptional(),
    missing: paths(),
  });
  const checks = listed(checked, '項目ごとの点検', 'Each check');
  return z.strictObject({
    systems: listed(z.strictObject({ system, manager: managerVerdict, checks }), 'システムごとの点検', 'Each system'),
    findings: findings(finding.extend({ system, check })),
    unknown: listed(z.strictObject({ system, check, missing: paths() }), '分からない項目', 'Checks not known'),
  }) as unknown as VerdictSchema<InventoryReview>;
})();

/**
 * The schema of each kind of review, by its id.
 * @ja 審査・点検ごとの結果のスキーマ
 */
export const reviewSchemas = {
  introduction: introductionReview,
  inventory: inventoryReview,
} as const satisfies { readonly [Id in ReviewId]: unknown };
