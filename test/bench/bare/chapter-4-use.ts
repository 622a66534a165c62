import type { OperationFacts } from '../../../src/index.js';
import { type Finding, isFoundBy } from './finding.js';
import { DIGITAL_PROMOTION, managingUnit, NO_SECTION, type System } from './managing-unit.js';

interface Plan {
  readonly month?: string | undefined;
  readonly reportedAt?: string | undefined;
}

export function monthlyPlan({ month, reportedAt }: Plan) {
  if (month === undefined) return { outcome: 'undetermined' };
  const firstDay = Date.parse(month);
  const deadline = new Date(firstDay - 86_400_000).toISOString().slice(0, 10);
  if (reportedAt === undefined) return { outcome: 'undetermined', deadline };
  // The month begins in the ward nine hours before it does in Greenwich.
  return { outcome: Date.parse(reportedAt) < firstDay - 32_400_000 ? 'on-time' : 'late', deadline };
}

interface Delivery {
  readonly due?: string | undefined;
  readonly deliveredAt?: string | undefined;
  readonly coverSlip?: boolean | undefined;
}

export function inputDelivery({ due, deliveredAt, coverSlip }: Delivery) {
  if (coverSlip === false) return { outcome: 'not-in-order' };
  if (due === undefined || deliveredAt === undefined) return { outcome: 'undetermined' };
  if (Date.parse(deliveredAt) > Date.parse(due)) return { outcome: 'not-in-order' };
  return { outcome: coverSlip === undefined ? 'undetermined' : 'in-order' };
}

export function usageRegime({ system, managedBy, designation }: System & { readonly designation?: Finding }) {
  const unit = managingUnit({ system, managedBy });
  if (unit === undefined) return { outcome: 'undetermined' };
  if (unit === DIGITAL_PROMOTION) return { outcome: 'article-8' };
  const designated = isFoundBy('デジタル推進課長', designation);
  if (designated === undefined) return { outcome: 'undetermined' };
  if (designated) return { outcome: 'article-8-applied' };
  return { outcome: unit === NO_SECTION ? 'no-provision' : 'article-9' };
}

export function operation({ residentOperated, authorisation }: OperationFacts) {
  if (residentOperated) return { outcome: 'unrestricted' };
  if (residentOperated === undefined || authorisation === undefined) return { outcome: 'undetermined' };
  return { outcome: authorisation === 'none' ? 'not-permitted' : 'permitted' };
}
