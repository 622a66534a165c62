import type { IncidentAuthorityFacts } from '../../../src/index.js';
import { type Chart, departmentOf, headOf } from './departments.js';
import { DIGITAL_PROMOTION, managingUnit, NO_SECTION, type System } from './managing-unit.js';

interface Report extends System {
  readonly usingDepartments?: readonly string[] | undefined;
  readonly organization?: Chart;
}

export function reportAddressees({ system, managedBy, usingDepartments, organization }: Report) {
  const unit = managingUnit({ system, managedBy });
  if (unit === undefined) return { outcome: 'undetermined' };
  if (unit === NO_SECTION) return { outcome: 'no-provision' };
  if (unit === DIGITAL_PROMOTION) {
    if (usingDepartments === undefined) return { outcome: 'digital-promotion-side' };
    return { outcome: 'digital-promotion-side', addressees: ['デジタル推進課長', ...usingDepartments.map(headOf)] };
  }
  const department = departmentOf(unit, organization);
  const head = department === undefined ? `${unit}の属する部の長` : headOf(department);
  return { outcome: 'system-managing-side', addressees: [head] };
}

export function incidentAuthority({ infringement, cioAvailable }: IncidentAuthorityFacts) {
  if (infringement === 'none') return { outcome: 'no-duty' };
  if (infringement === undefined || cioAvailable === undefined) return { outcome: 'undetermined' };
  return { outcome: cioAvailable ? 'follow-cio' : 'own-judgement' };
}
