import type { ApplicantFacts } from '../decisions/applicant.js';
import type { CriteriaFacts } from '../decisions/criteria.js';
import type { DataUseFacts } from '../decisions/data-use.facts.js';
import type { ProcedureFacts } from '../decisions/procedure.js';
import type { QuorumFacts } from '../decisions/quorum.facts.js';
import type { ReferralFacts } from '../decisions/referral.js';
import type { TimelinessFacts } from '../decisions/timeliness.js';
import { complain, type Issue } from '../errors.js';
import { type Given, isList, isRecord, readBoolean, readText, refuseOtherKeys } from '../facts.js';
import { type Moment, readMoment } from '../moment.js';

/**
 * An approval that has been obtained.
 * @ja 得た承認（誰から・いつ）
 */
export interface ObtainedApproval {
  /** The head of the section that manages the data: 戸籍住民課長. */
  readonly from: string;
  /** When. Absent: not known. */
  readonly on?: Moment | undefined;
}

/**
 * The decision of the committee, or of the head of デジタル推進課 on a minor change. The text has no voting rule: it is a fact.
 * @ja 可否の決定
 */
export interface TakenDecision {
  readonly approved: boolean;
  readonly on?: Moment | undefined;
}

/**
 * The case of one introduction, from the first idea to the notice. Every fact may be left open; an absent fact is not known.
 * @ja 導入等1件の事例
 */
export interface IntroductionCase extends ProcedureFacts, TimelinessFacts {
  readonly usingDepartments?: ApplicantFacts['usingDepartments'];
  readonly organization?: ApplicantFacts['organization'];
  /** The post that applies or has applied. */
  readonly applicant?: ApplicantFacts['applicant'];
  /** What the applicant has found on the three criteria. */
  readonly criteria?: CriteriaFacts | undefined;
  readonly applicantSection?: DataUseFacts['applicantSection'];
  readonly uses?: DataUseFacts['uses'];
  /** The approvals obtained; `[]` if none has been. */
  readonly approvals?: readonly ObtainedApproval[] | undefined;
  /** Whether the procedures for personal information have been gone through. */
  readonly privacyProcedureDone?: boolean | undefined;
  readonly materials?: ReferralFacts['materials'];
  /** Whether the case has been referred to the Steering Committee. */
  readonly referred?: boolean | undefined;
  /** The meeting of the Steering Committee. */
  readonly meeting?: (Omit<QuorumFacts, 'committee'> & { readonly convenedBy?: string | undefined }) | undefined;
  /** `'none'` if nothing has been decided. */
  readonly decision?: TakenDecision | 'none' | undefined;
  /** Whether the applicant has been told the result. */
  readonly notified?: boolean | undefined;
}

export const INTRODUCTION_FACTS = [
  ...[
    'system',
    'managedBy',
    'change',
    'minor',
    'appliedAt',
    'plannedFor',
    'urgency',
    'usingDepartments',
    'organization',
  ],
  ...[
    'applicant',
    'criteria',
    'applicantSection',
    'uses',
    'approvals',
    'privacyProcedureDone',
    'materials',
    'referred',
  ],
  ...['meeting', 'decision', 'notified'],
] as const;

/** The facts that no decision reads. */
export interface OwnFacts {
  readonly appliedOn: string | undefined;
  readonly approvals: readonly { readonly from: string; readonly on: string | undefined }[] | undefined;
  readonly privacyProcedureDone: boolean | undefined;
  readonly referred: boolean | undefined;
  readonly decision: { readonly approved: boolean; readonly on: string | undefined } | 'none' | undefined;
  readonly notified: boolean | undefined;
}

export function readOwnFacts(facts: Given, issues: Issue[]): OwnFacts {
  refuseOtherKeys(facts, INTRODUCTION_FACTS, '', issues);
  return {
    // Complaints about appliedAt are those of timeliness.
    appliedOn: readMoment(facts['appliedAt'], 'appliedAt', []),
    approvals: readApprovals(facts['approvals'], issues),
    privacyProcedureDone: readBoolean(facts['privacyProcedureDone'], 'privacyProcedureDone', issues),
    referred: readBoolean(facts['referred'], 'referred', issues),
    decision: readDecision(facts['decision'], issues),
    notified: readBoolean(facts['notified'], 'notified', issues),
  };
}

function readApprovals(value: unknown, issues: Issue[]): OwnFacts['approvals'] {
  if (value === undefined || !isList(value, 'approvals', issues)) return undefined;
  return value.flatMap((approval: unknown, i) => {
    const path = `approvals.${i}`;
    if (!isRecord(approval, path, issues)) return [];
    refuseOtherKeys(approval, ['from', 'on'], `${path}.`, issues);
    const from = readText(approval['from'] ?? null, `${path}.from`, issues);
    const on = readMoment(approval['on'], `${path}.on`, issues);
    return from === undefined ? [] : [{ from, on }];
  });
}

function readDecision(value: unknown, issues: Issue[]): OwnFacts['decision'] {
  if (value === undefined || value === 'none') return value;
  if (!isRecord(value, 'decision', issues)) return undefined;
  refuseOtherKeys(value, ['approved', 'on'], 'decision.', issues);
  const approved = readBoolean(value['approved'], 'decision.approved', issues);
  const on = readMoment(value['on'], 'decision.on', issues);
  if (value['approved'] === undefined)
    complain(issues, 'decision.approved', 'not-a-boolean', '可否が要ります。', 'Say whether it was approved.');
  return approved === undefined ? undefined : { approved, on };
}
