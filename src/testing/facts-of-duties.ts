import fc from 'fast-check';
import type { ContractTermsFacts } from '../decisions/contract-terms.js';
import type { CriteriaFacts } from '../decisions/criteria.js';
import type { DisciplineFacts } from '../decisions/discipline.js';
import type { DocumentUpkeepFacts } from '../decisions/document-upkeep.js';
import type { EmergencyManualFacts } from '../decisions/emergency-manual.js';
import type { IncidentAuthorityFacts } from '../decisions/incident-authority.js';
import type { MeasuresFacts } from '../decisions/measures.js';
import type { NoticeFacts } from '../decisions/notice.js';
import type { OperationFacts } from '../decisions/operation.js';
import type { PolicyDutyFacts } from '../decisions/policy-duty.js';
import type { PolicyReviewFacts } from '../decisions/policy-review.js';
import type { ReferralFacts } from '../decisions/referral.js';
import type { ScopeFacts } from '../decisions/scope.js';
import { judgementOrNone } from './arbitrary-judgement.js';
import { arbitraryPost } from './arbitrary-post.js';
import { arbitraryDepartment, arbitraryUnit } from './arbitrary-unit.js';
import { plainRecord } from './plain-record.js';

/** Mostly true, so that lists of conditions are met as a whole now and then. */
const mostly = () => fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false));

/** Departments, secretariats, sections, and bodies that are none of these. */
const bodies = () =>
  fc.oneof(
    arbitraryDepartment(),
    arbitraryUnit(),
    fc.constantFrom('区議会', '教育委員会', '選挙管理委員会', '区長', '荒川区', '架空公社'),
  );

export const scopeFacts = (): fc.Arbitrary<ScopeFacts> =>
  plainRecord({
    organ: bodies(),
    subject: fc.constantFrom(
      ...(['system', 'facility', 'information', 'printed-information', 'system-document', 'other'] as const),
    ),
  });

export const incidentAuthorityFacts = (): fc.Arbitrary<IncidentAuthorityFacts> =>
  plainRecord({ infringement: fc.constantFrom('occurred', 'feared', 'none'), cioAvailable: fc.boolean() });

export const documentUpkeepFacts = (): fc.Arbitrary<DocumentUpkeepFacts> =>
  plainRecord({
    document: fc.constantFrom('system-document', 'operation-manual'),
    kept: fc.boolean(),
    changed: fc.boolean(),
    reflected: fc.boolean(),
  });

export const contractTermsFacts = (): fc.Arbitrary<ContractTermsFacts> =>
  plainRecord({
    terms: plainRecord({
      confidentiality: mostly(),
      'purpose-limitation': mostly(),
      'handover-and-disposal': mostly(),
      copying: mostly(),
      subcontracting: mostly(),
      inspection: mostly(),
      'incident-reporting': mostly(),
      'security-measures': mostly(),
      ownership: mostly(),
    }),
    otherTerms: fc.constantFrom('none-needed', 'included', 'lacking'),
  });

export const operationFacts = (): fc.Arbitrary<OperationFacts> =>
  plainRecord({ residentOperated: fc.boolean(), authorisation: fc.constantFrom('instructed', 'approved', 'none') });

export const criteriaFacts = (): fc.Arbitrary<CriteriaFacts> =>
  plainRecord({ welfare: judgementOrNone(), efficiency: judgementOrNone(), privacy: judgementOrNone() });

export const referralFacts = (): fc.Arbitrary<ReferralFacts> =>
  plainRecord({
    materials: plainRecord({ necessity: mostly(), cost: mostly(), effect: mostly(), alternatives: mostly() }),
  });

export const noticeFacts = (): fc.Arbitrary<NoticeFacts> =>
  plainRecord({
    procedure: fc.constantFrom('introduction', 'minor-change', 'minor-change-by-analogy'),
    decided: fc.boolean(),
    applicant: arbitraryPost(),
  });

const persons = () =>
  fc.constantFrom(
    ...(['regular-service', 'special-service', 'contractor', 'former-contractor-worker', 'other'] as const),
  );

export const policyDutyFacts = (): fc.Arbitrary<PolicyDutyFacts> =>
  plainRecord({ person: persons(), handlesInformationAssets: fc.boolean() });

export const measuresFacts = (): fc.Arbitrary<MeasuresFacts> =>
  plainRecord({
    measures: plainRecord({
      organisation: mostly(),
      classification: mostly(),
      personnel: mostly(),
      physical: mostly(),
      technical: mostly(),
      operational: mostly(),
    }),
  });

export const emergencyManualFacts = (): fc.Arbitrary<EmergencyManualFacts> =>
  plainRecord({ established: fc.boolean(), reviewNeeded: judgementOrNone(), reviewed: fc.boolean() });

export const policyReviewFacts = (): fc.Arbitrary<PolicyReviewFacts> =>
  plainRecord({ inspectionFinding: judgementOrNone(), newMeasures: judgementOrNone() });

export const disciplineFacts = (): fc.Arbitrary<DisciplineFacts> =>
  plainRecord({ person: persons(), violated: fc.boolean() });
