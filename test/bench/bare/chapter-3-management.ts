import type { ContractTermsFacts, DocumentUpkeepFacts } from '../../../src/index.js';
import { DIGITAL_PROMOTION, managingUnit, NO_SECTION, type System } from './managing-unit.js';

export function manager(system: System) {
  const unit = managingUnit(system);
  if (unit === undefined) return { outcome: 'undetermined' };
  if (unit === NO_SECTION) return { outcome: 'no-provision' };
  const outcome = unit === DIGITAL_PROMOTION ? 'digital-promotion-section' : 'system-managing-section';
  return { outcome, manager: `${unit}長` };
}

export function documentUpkeep({ kept, changed, reflected }: DocumentUpkeepFacts) {
  if (kept === false) return { outcome: 'must-keep' };
  if (kept === undefined) return { outcome: 'undetermined' };
  if (changed === false || reflected === true) return { outcome: 'in-order' };
  return { outcome: changed === undefined || reflected === undefined ? 'undetermined' : 'must-update' };
}

const TERMS = [
  'confidentiality',
  'purpose-limitation',
  'handover-and-disposal',
  'copying',
  'subcontracting',
  'inspection',
  'incident-reporting',
  'security-measures',
  'ownership',
] as const;

export function contractTerms({ terms, otherTerms }: ContractTermsFacts) {
  const lacking: string[] = [];
  let open = otherTerms === undefined;
  for (const term of TERMS) {
    const has = terms?.[term];
    if (has === false) lacking.push(term);
    else if (has === undefined) open = true;
  }
  if (otherTerms === 'lacking') lacking.push('otherTerms');
  if (open) return { outcome: lacking.length > 0 ? 'incomplete' : 'undetermined' };
  return { outcome: lacking.length > 0 ? 'incomplete' : 'complete', lacking };
}
