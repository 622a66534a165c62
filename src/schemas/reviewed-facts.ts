/** Facts of the reviews as zod schemas: those of the decisions that a review asks, and a few of its own. All of it is public. */
import * as z from 'zod';
import { refusalOf } from '../input/attempt.js';
import { introductionDescriptions as introduction } from '../reviews/introduction.descriptions.js';
import type { IntroductionCase } from '../reviews/introduction.facts.js';
import { reviewIntroduction } from '../reviews/introduction.js';
import { inventoryDescriptions as inventory } from '../reviews/inventory.descriptions.js';
import type { InventoryEntry } from '../reviews/inventory.facts.js';
import { reviewInventory } from '../reviews/inventory.js';
import type { ReviewId } from '../reviews/reviews.js';
import { listOf, moment, post, unit, yesNo } from '../verdict/kinds.js';
import type { Description } from '../verdict/words.js';
import { described } from './described.js';
import { type FactsSchema, listSchemaOf, type Read, readBy } from './facts-schema.js';
import {
  applicantFacts,
  contractTermsFacts,
  criteriaFacts,
  dataUseFacts,
  documentUpkeepFacts,
  emergencyManualFacts,
  managerFacts,
  meetingFacts,
  procedureFacts,
  referralFacts,
  timelinessFacts,
} from './questions.js';
import { schemaOf } from './schema-of-kind.js';

/** What a review refuses; `below` is where its facts stand in what it is given. */
const refusedBy =
  (review: (facts: never) => unknown, below = ''): Read =>
  (given, issues) => {
    try {
      review(given as never);
    } catch (error) {
      issues.push(...refusalOf(error).issues.map((issue) => ({ ...issue, path: issue.path.slice(below.length) })));
    }
  };

const yesOrNo = (description: Description) => schemaOf(yesNo.form, description).optional();

/**
 * The case of one introduction, as JSON: for `reviewIntroduction`.
 * @ja reviewIntroduction の事例（JSON）
 */
export const introductionFacts: FactsSchema<IntroductionCase> = /* @__PURE__ */ (() => {
  const { system, managedBy, organization, change, minor } = procedureFacts.shape;
  const { usingDepartments, heads, acting, applicant } = applicantFacts.shape;
  const { applicantSection, uses } = dataUseFacts.shape;
  const { approvals, decision } = introduction;
  const schema = readBy(refusedBy(reviewIntroduction), {
    ...{ system, managedBy, change, minor, ...timelinessFacts.shape, usingDepartments },
    usingSections: schemaOf(listOf(unit).form, introduction.usingSections).optional(),
    ...{ organization, heads, acting, applicant },
    criteria: described(criteriaFacts.omit({ applicant: true }), introduction.criteria).optional(),
    ...{ applicantSection, uses },
    approvals: described(
      z.array(
        z.strictObject({
          from: schemaOf(post.form, approvals.parts!['from']!),
          on: schemaOf(moment.form, approvals.parts!['on']!).optional(),
        }),
      ),
      approvals,
    ).optional(),
    privacyProcedureDone: yesOrNo(introduction.privacyProcedureDone),
    ...referralFacts.shape,
    referred: yesOrNo(introduction.referred),
    meeting: described(meetingFacts.omit({ committee: true }), introduction.meeting).optional(),
    decision: described(
      z.union([
        described(z.literal('none'), { title: { ja: '決定なし', en: 'Nothing has been decided' } }),
        described(
          z.strictObject({
            approved: schemaOf(yesNo.form, decision.parts!['approved']!),
            on: schemaOf(moment.form, decision.parts!['on']!).optional(),
          }),
          { title: { ja: '決定', en: 'The decision' } },
        ),
      ]),
      decision,
    ).optional(),
    notified: yesOrNo(introduction.notified),
    changeRecorded: yesOrNo(introduction.changeRecorded),
  });
  return schema as unknown as FactsSchema<IntroductionCase>;
})();

/**
 * What is known of one system, as JSON: for `reviewInventory`.
 * @ja reviewInventory の1件の事実（JSON）
 */
export const inventoryEntry: FactsSchema<InventoryEntry> = /* @__PURE__ */ (() => {
  const { system, managedBy, outsourced, organization } = managerFacts.shape;
  const upkeep = documentUpkeepFacts.omit({ document: true });
  const schema = readBy(
    refusedBy((entry) => reviewInventory([entry]), '0.'),
    {
      ...{ system: system.unwrap(), managedBy, outsourced, organization },
      documents: described(upkeep, inventory.documents).optional(),
      contract: described(contractTermsFacts, inventory.contract).optional(),
      operationManual: described(upkeep, inventory.operationManual).optional(),
      emergencyManual: described(emergencyManualFacts, inventory.emergencyManual).optional(),
      selfInspected: yesOrNo(inventory.selfInspected),
    },
  );
  return schema as unknown as FactsSchema<InventoryEntry>;
})();

/**
 * What is known of some systems, as JSON: for `reviewInventory`.
 * @ja reviewInventory の事実（JSON）
 */
export const inventoryFacts: z.ZodArray<FactsSchema<InventoryEntry>> = /* @__PURE__ */ (() =>
  described(listSchemaOf(inventoryEntry), { title: { ja: '電子情報システムの一覧', en: 'List of systems' } }))();

/**
 * The schema of what each review is of, by the review's id.
 * @ja 審査・点検ごとの事実のスキーマ
 */
export const reviewedFactsSchemas = {
  introduction: introductionFacts,
  inventory: inventoryFacts,
} as const satisfies { readonly [Id in ReviewId]: unknown };
