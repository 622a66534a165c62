/**
 * The least that answers each question: the outcome and its figures by the ifs that somebody would write who has read the
 * article, of complete or partial facts in the one form that {@link facts} has, without validation, grounds, readings or
 * remedies. The floor, not an alternative. A question without one is timed without a ratio.
 */
import type { DecisionId } from '../../src/index.js';
import { scope } from './bare/chapter-1-general.js';
import { incidentAuthority, reportAddressees } from './bare/chapter-2-overall-charge.js';
import { contractTerms, documentUpkeep, manager } from './bare/chapter-3-management.js';
import { inputDelivery, monthlyPlan, operation, usageRegime } from './bare/chapter-4-use.js';
import { dataUseApproval, personalInformation } from './bare/chapter-5-data-use.js';
import { applicant, criteria, notice, procedure, referral, timeliness } from './bare/chapter-5-introduction.js';
import { committee, meeting, quorum } from './bare/chapter-6-committees.js';
import { discipline, emergencyManual, measures, policyDuty, policyReview } from './bare/chapter-8-security.js';

export const bare = {
  scope,
  'report-addressees': reportAddressees,
  'incident-authority': incidentAuthority,
  manager,
  'document-upkeep': documentUpkeep,
  'contract-terms': contractTerms,
  'monthly-plan': monthlyPlan,
  'input-delivery': inputDelivery,
  'usage-regime': usageRegime,
  operation,
  procedure,
  applicant,
  criteria,
  timeliness,
  referral,
  notice,
  'data-use-approval': dataUseApproval,
  'personal-information': personalInformation,
  committee,
  quorum,
  meeting,
  'policy-duty': policyDuty,
  measures,
  'emergency-manual': emergencyManual,
  'policy-review': policyReview,
  discipline,
} satisfies { readonly [Id in DecisionId]?: (facts: never) => { readonly outcome: string } };
