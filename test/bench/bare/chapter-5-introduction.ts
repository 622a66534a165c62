import type { CriteriaFacts, NoticeFacts, ProcedureFacts, ReferralFacts } from '../../../src/index.js';
import { type Chart, departmentHeadedBy, departmentOf } from './departments.js';
import { type Finding, isFound } from './finding.js';
import { DIGITAL_PROMOTION, managingUnit, NO_SECTION, type System } from './managing-unit.js';

export function procedure({ change, minor, system, managedBy }: ProcedureFacts) {
  if (change === 'abolition') return { outcome: 'none-prescribed' };
  if (change === undefined) return { outcome: 'undetermined' };
  const isMinor = isFound(minor);
  const unit = managingUnit({ system, managedBy });
  // It may be that no section manages it.
  if (unit === undefined && managedBy === undefined) return { outcome: 'undetermined' };
  if (unit === NO_SECTION) return { outcome: 'none-prescribed' };
  if (change !== 'processing-change' || isMinor === false) return { outcome: 'introduction' };
  if (unit === undefined || isMinor === undefined) return { outcome: 'undetermined' };
  return { outcome: unit === DIGITAL_PROMOTION ? 'minor-change' : 'minor-change-by-analogy' };
}

interface Application extends System {
  readonly usingDepartments?: readonly string[] | undefined;
  readonly organization?: Chart;
  readonly applicant?: string | undefined;
}

const HEADS_OF_DIGITAL_PROMOTION = new Set(['デジタル推進課長', '情報管理責任者']);

export function applicant({ system, managedBy, usingDepartments, organization, applicant: post }: Application) {
  const unit = managingUnit({ system, managedBy });
  if (unit === NO_SECTION) return { outcome: 'no-provision' };
  const eligible = unit === undefined ? undefined : departmentsOf(unit, usingDepartments, organization);
  if (post === undefined) return { outcome: 'undetermined', eligible };
  if (HEADS_OF_DIGITAL_PROMOTION.has(post)) {
    if (unit === undefined) return { outcome: 'undetermined', eligible };
    return { outcome: unit === DIGITAL_PROMOTION ? 'eligible' : 'not-eligible', eligible };
  }
  const department = departmentHeadedBy(post);
  if (department === undefined)
    return { outcome: unit === undefined && managedBy === undefined ? 'undetermined' : 'not-eligible', eligible };
  if (eligible === undefined) return { outcome: 'undetermined', eligible };
  return { outcome: eligible.includes(department) ? 'eligible' : 'not-eligible', eligible };
}

/** The units whose heads may apply. */
function departmentsOf(
  unit: string,
  usingDepartments: readonly string[] | undefined,
  organization: Chart,
): readonly string[] | undefined {
  if (unit === DIGITAL_PROMOTION) return usingDepartments && [DIGITAL_PROMOTION, ...usingDepartments];
  const department = departmentOf(unit, organization);
  return department === undefined ? undefined : [department];
}

export function criteria({ welfare, efficiency, privacy }: CriteriaFacts) {
  const [furthers, saves, protects] = [isFound(welfare), isFound(efficiency), isFound(privacy)];
  if (furthers && saves && protects) return { outcome: 'met' };
  return { outcome: furthers === false || saves === false || protects === false ? 'not-met' : 'undetermined' };
}

interface Timing {
  readonly appliedAt?: string | undefined;
  readonly plannedFor?: number | undefined;
  readonly urgency?: Finding;
}

export function timeliness({ appliedAt, plannedFor, urgency }: Timing) {
  if (plannedFor === undefined) return { outcome: 'undetermined' };
  const deadline = `${plannedFor - 1}-08-31`;
  if (appliedAt === undefined) return { outcome: 'undetermined', deadline };
  // The day ends at 15:00 in Greenwich.
  if (Date.parse(appliedAt) < Date.UTC(plannedFor - 1, 7, 31, 15)) return { outcome: 'on-time', deadline };
  if (urgency === undefined) return { outcome: 'undetermined', deadline };
  return { outcome: isFound(urgency) ? 'deadline-waived' : 'late', deadline };
}

export function referral({ materials }: ReferralFacts) {
  if (materials === undefined) return { outcome: 'undetermined' };
  const { necessity, cost, effect, alternatives } = materials;
  if (necessity && cost && effect && alternatives) return { outcome: 'refer' };
  const isLacking = necessity === false || cost === false || effect === false || alternatives === false;
  return { outcome: isLacking ? 'collect-materials' : 'undetermined' };
}

export function notice({ decided, applicant: addressee }: NoticeFacts) {
  if (decided === undefined) return { outcome: 'undetermined' };
  return decided ? { outcome: 'notify', addressee } : { outcome: 'await-decision' };
}
