/**
 * The least that answers each question: the outcome and its figures, of complete facts in the one form that
 * {@link facts} has, without validation, grounds, readings or remedies. The floor, not an alternative.
 */
import { appendedTable1 } from '../../src/index.js';
import type { ApplicationQuestion, DataQuestion, MeetingQuestion, SystemQuestion } from './facts.js';

const units = new Map<string, string>(appendedTable1.map(({ name, unit }) => [name, unit]));

export function manager({ system, managedBy }: SystemQuestion) {
  const unit = units.get(system) ?? managedBy;
  if (unit === undefined) return { outcome: 'undetermined' };
  const outcome = unit === 'デジタル推進課' ? 'digital-promotion-section' : 'system-managing-section';
  return { outcome, manager: `${unit}長` };
}

export function timeliness({ appliedAt, plannedFor, urgency }: ApplicationQuestion) {
  const deadline = `${plannedFor - 1}-08-31`;
  // The day ends at 15:00 in Greenwich.
  if (Date.parse(appliedAt) < Date.UTC(plannedFor - 1, 7, 31, 15)) return { outcome: 'on-time', deadline };
  return { outcome: urgency !== 'none' && urgency.holds ? 'deadline-waived' : 'late', deadline };
}

export function quorum({ committee, attendance }: MeetingQuestion) {
  if (committee === 'security') return { outcome: 'no-quorum-prescribed' };
  let [members, present] = [0, 0];
  for (const status of Object.values(attendance)) {
    if (status !== 'vacant') members += 1;
    if (status === 'present') present += 1;
  }
  const required = Math.floor(members / 2) + 1;
  return { outcome: present >= required ? 'quorate' : 'inquorate', members, present, required };
}

const EXEMPT = new Set(
  ['1号', '2号', '3号', '4号', '5号', '6号', '7号', '8号'].map((n) => `住民基本台帳法第7条第${n}`),
);

export function dataUseApproval({ applicantSection, uses, asOf }: DataQuestion) {
  const approvals = new Map<string, string[]>();
  let others = false;
  for (const { managedBy, items } of uses) {
    if (managedBy === applicantSection) continue;
    others = true;
    for (const item of items) {
      if (EXEMPT.has(item) || (item === '住民基本台帳法第7条第1号の2' && asOf >= '2025-05-26')) continue;
      const needed = approvals.get(managedBy);
      if (needed === undefined) approvals.set(managedBy, [item]);
      else if (!needed.includes(item)) needed.push(item);
    }
  }
  const outcome = approvals.size > 0 ? 'required' : others ? 'exempt' : 'not-required';
  return { outcome, approvals };
}
