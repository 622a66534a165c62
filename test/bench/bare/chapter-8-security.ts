/** Chapters 8 to 11. */
import type {
  DisciplineFacts,
  EmergencyManualFacts,
  MeasuresFacts,
  PolicyDutyFacts,
  PolicyReviewFacts,
} from '../../../src/index.js';
import { isFound } from './finding.js';

export function policyDuty({ person, handlesInformationAssets }: PolicyDutyFacts) {
  switch (person) {
    case undefined:
      return { outcome: 'undetermined' };
    case 'contractor':
    case 'former-contractor-worker':
      return { outcome: 'bound' };
    case 'other':
      return { outcome: 'not-bound' };
    case 'regular-service':
    case 'special-service':
      if (handlesInformationAssets === undefined) return { outcome: 'undetermined' };
      return { outcome: handlesInformationAssets ? 'bound' : 'not-bound' };
  }
}

const MEASURES = ['organisation', 'classification', 'personnel', 'physical', 'technical', 'operational'] as const;

export function measures({ measures: taken }: MeasuresFacts) {
  const lacking: string[] = [];
  let open = false;
  for (const measure of MEASURES) {
    const isTaken = taken?.[measure];
    if (isTaken === false) lacking.push(measure);
    else if (isTaken === undefined) open = true;
  }
  if (open) return { outcome: lacking.length > 0 ? 'incomplete' : 'undetermined' };
  return { outcome: lacking.length > 0 ? 'incomplete' : 'complete', lacking };
}

export function emergencyManual({ established, reviewNeeded, reviewed }: EmergencyManualFacts) {
  if (established === false) return { outcome: 'must-establish' };
  if (established === undefined) return { outcome: 'undetermined' };
  const isNeeded = isFound(reviewNeeded);
  if (isNeeded === false || reviewed === true) return { outcome: 'in-order' };
  return { outcome: isNeeded === undefined || reviewed === undefined ? 'undetermined' : 'must-review' };
}

export function policyReview({ inspectionFinding, newMeasures }: PolicyReviewFacts) {
  const inspected = isFound(inspectionFinding);
  const changed = isFound(newMeasures);
  if (inspected || changed) return { outcome: 'review' };
  return { outcome: inspected === undefined || changed === undefined ? 'undetermined' : 'no-review' };
}

export function discipline({ person, violated }: DisciplineFacts) {
  if (violated === false) return { outcome: 'not-subject' };
  if (person === undefined) return { outcome: 'undetermined' };
  if (person !== 'regular-service' && person !== 'special-service') return { outcome: 'not-subject' };
  return { outcome: violated === undefined ? 'undetermined' : 'subject' };
}
