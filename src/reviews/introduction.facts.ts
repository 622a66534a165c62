import type { ApplicantFacts } from '../decisions/applicant.js';
import { namedIn } from '../decisions/applicant.seen.js';
import type { CriteriaFacts } from '../decisions/criteria.js';
import type { DataUseFacts } from '../decisions/data-use.facts.js';
import type { MeetingFacts } from '../decisions/meeting.js';
import type { ProcedureFacts } from '../decisions/procedure.js';
import type { ReferralFacts } from '../decisions/referral.js';
import type { TimelinessFacts } from '../decisions/timeliness.js';
import { complain, type Issue } from '../input/errors.js';
import { type Given, isList, isRecord, orAbsent, readBoolean, readOneOf, refuseOtherKeys } from '../input/facts.js';
import { ACTING, type Acting } from '../regulation/acting.js';
import { readDepartments } from '../regulation/departments.js';
import { readHeads } from '../regulation/heads.js';
import { readPost } from '../regulation/named-post.js';
import { readOrganization } from '../regulation/organization.js';
import type { Post } from '../regulation/posts.js';
import { readUnit, type UnitName } from '../regulation/units.js';
import type { Day } from '../time/calendar.js';
import { readSpan, type Span } from '../time/instant.js';
import { type Moment, readMoment } from '../time/moment.js';
import { readUsers, type Users } from './introduction.users.js';

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
  /** The departments that use the system, all of them: one that leaves out that of a using section is refused. */
  readonly usingDepartments?: ApplicantFacts['usingDepartments'];
  /**
   * The sections that use the system; empty if there is none. For minor changes their heads apply; and the departments to
   * which they belong use it, so that their heads may apply for a system of デジタル推進課.
   */
  readonly usingSections?: readonly (UnitName | (string & {}))[] | undefined;
  /** The post that applies or has applied. */
  readonly applicant?: ApplicantFacts['applicant'];
  readonly heads?: ApplicantFacts['heads'];
  readonly acting?: ApplicantFacts['acting'];
  /** What the applicant has found on the three criteria. */
  readonly criteria?: Omit<CriteriaFacts, 'applicant'> | undefined;
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
  readonly meeting?: Omit<MeetingFacts, 'committee'> | undefined;
  /** `'none'` if nothing has been decided. */
  readonly decision?: TakenDecision | 'none' | undefined;
  /** Whether the applicant has been told the result. */
  readonly notified?: boolean | undefined;
  /** Whether the record of a minor change of another section's system is kept (Article 13, paragraph (3)). */
  readonly changeRecorded?: boolean | undefined;
}

/** In the order in which somebody comes to know them. */
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
    'usingSections',
    'organization',
    'heads',
    'acting',
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
  ...['meeting', 'decision', 'notified', 'changeRecorded'],
] as const;

/** When something happened: the day, and as much of it as the fact at `path` leaves open. */
export interface When {
  readonly path: string;
  readonly day: Day;
  readonly span: Span;
}

/** The approval at `path`: whose it is, and when it was given as far as that is known. */
export interface Obtained {
  readonly path: string;
  readonly from: Post;
  readonly when: When | undefined;
}

/** The facts that no decision reads. */
export interface OwnFacts extends Users {
  readonly applied: When | undefined;
  readonly approvals: readonly Obtained[] | undefined;
  readonly privacyProcedureDone: boolean | undefined;
  readonly referred: boolean | undefined;
  readonly decision: { readonly approved: boolean; readonly on: Day | undefined } | 'none' | undefined;
  readonly notified: boolean | undefined;
  readonly changeRecorded: boolean | undefined;
  /** The post that applies or has applied. */
  readonly applicant: Post | undefined;
  readonly applicantSection: string | undefined;
  readonly heads: ReadonlyMap<string, string> | undefined;
  readonly acting: Acting | undefined;
  /** Whether the regulation or the case names a unit, so that …課長 is its head. */
  readonly isNamed: (unit: string) => boolean;
}

export function readOwnFacts(facts: Given, issues: Issue[]): OwnFacts {
  refuseOtherKeys(facts, INTRODUCTION_FACTS, '', issues);
  refuseSaid(facts, 'criteria', 'applicant', '申請者は事例に示します。', 'The case itself says who applies.', issues);
  refuseSaid(facts, 'meeting', 'committee', '運営委員会に決まっています。', 'It is the Steering Committee.', issues);
  // Complaints about these are those of the decisions that read them.
  const others: Issue[] = [];
  const applicantSection = readUnit(facts['applicantSection'], 'applicantSection', others);
  const organization = readOrganization(facts['organization'], 'organization', others);
  const users = readUsers(facts, issues);
  const named = namedIn({
    managedBy: readUnit(facts['managedBy'], 'managedBy', others),
    usingDepartments: readDepartments(facts['usingDepartments'], 'usingDepartments', others),
    organization,
  });
  return {
    applied: readWhen(facts['appliedAt'], 'appliedAt', others),
    applicant: readPost(facts['applicant'], 'applicant', others),
    applicantSection,
    heads: readHeads(facts['heads'], 'heads', others),
    acting: readOneOf(facts['acting'], ACTING, 'acting', others),
    ...users,
    isNamed: (unit) => named(unit) || unit === applicantSection || users.usingSections?.includes(unit) === true,
    approvals: readApprovals(facts['approvals'], issues),
    privacyProcedureDone: readBoolean(facts['privacyProcedureDone'], 'privacyProcedureDone', issues),
    referred: readBoolean(facts['referred'], 'referred', issues),
    decision: readDecision(facts['decision'], issues),
    notified: readBoolean(facts['notified'], 'notified', issues),
    changeRecorded: readBoolean(facts['changeRecorded'], 'changeRecorded', issues),
  };
}

/** What a part of the case says elsewhere, or by what it is, it does not say again. */
function refuseSaid(facts: Given, part: string, fact: string, ja: string, en: string, issues: Issue[]): void {
  if (Object.hasOwn(Object(facts[part]), fact)) complain(issues, `${part}.${fact}`, 'unknown-key', ja, en);
}

function readWhen(value: unknown, path: string, issues: Issue[]): When | undefined {
  const day = readMoment(value, path, issues);
  return day === undefined ? undefined : { path, day, span: readSpan(value, path, [])! };
}

function readApprovals(value: unknown, issues: Issue[]): OwnFacts['approvals'] {
  if (value === undefined || !isList(value, 'approvals', issues)) return undefined;
  return value.flatMap((approval: unknown, i) => {
    const path = `approvals.${i}`;
    if (!isRecord(approval, path, issues)) return [];
    refuseOtherKeys(approval, ['from', 'on'], `${path}.`, issues);
    const from = readPost(orAbsent(approval['from']), `${path}.from`, issues);
    const when = readWhen(approval['on'], `${path}.on`, issues);
    return from === undefined ? [] : [{ path, from, when }];
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
