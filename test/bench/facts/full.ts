/** What makes the full facts of the questions of which somebody has said which facts are usual. */
import type { DecisionId, FactsOf } from '../../../src/index.js';
import type { Random } from '../random.js';
import { committee, meeting, quorum } from './committees.js';
import { dataUseApproval, personalInformation } from './data-use.js';
import { inputDelivery, monthlyPlan, timeliness } from './dates.js';
import { criteria, emergencyManual, policyReview } from './findings.js';
import {
  contractTerms,
  discipline,
  documentUpkeep,
  incidentAuthority,
  measures,
  notice,
  operation,
  policyDuty,
  referral,
  scope,
} from './small.js';
import { applicant, manager, procedure, reportAddressees, usageRegime } from './systems.js';

export const full: { readonly [Id in DecisionId]?: (random: Random) => FactsOf<Id> } = {
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
};
