import { appendedTable2 } from '../articles/appended-table-2.js';
import { appendedTable3 } from '../articles/appended-table-3.js';
import { type ContractTerm, type ContractTermsFacts, decideContractTerms } from '../decisions/contract-terms.js';
import type { DataUse } from '../decisions/data-use.facts.js';
import { decideDataUseApproval } from '../decisions/data-use-approval.js';
import { decidePolicyReview } from '../decisions/policy-review.js';
import type { Attendance, Committee, CommitteePost } from '../decisions/quorum.facts.js';
import { decideQuorum } from '../decisions/quorum.js';
import { decideTimeliness } from '../decisions/timeliness.js';
import { attempt } from '../input/attempt.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import { orAbsent, refuseOtherKeys, snapshot, understand } from '../input/facts.js';
import { samePost } from '../regulation/posts.js';
import type { Day } from '../time/calendar.js';
import type { FiscalYear } from '../time/fiscal-year.js';
import type { Judgement } from '../verdict/verdict.js';
import { dayAfter } from './days.js';
import type { Known } from './known.js';

/** What a caller wants otherwise; what is built with it is decided upon, so that whoever misspells it hears it here. */
const otherwise = <But extends object>(but: But): But => snapshot(but) as But;

/**
 * A judgement that holds, made by the chief information officer, unless you say otherwise.
 *
 * @example
 * ```ts
 * decidePolicyReview({ newMeasures: aJudgement() }).outcome // => 'review'
 * aJudgement({ holds: false, by: 'デジタル推進課長' }).by // => 'デジタル推進課長'
 * ```
 * @ja 認定・判断の記録をつくる。
 */
export function aJudgement(but: Partial<Judgement> = {}): Judgement {
  const judgement = { holds: true, by: '情報統括責任者', reason: '試験のための認定である。', ...otherwise(but) };
  decidePolicyReview({ newMeasures: judgement });
  return judgement;
}

/**
 * Facts of a meeting of a committee that its chair and all its members attend (Appended Tables 2 and 3), but for the
 * posts you name, under any of their names. With `convenedBy` they are also those of `decideMeeting`.
 *
 * @throws InvalidFactsError if a post is none of the committee's, or is named twice.
 * @example
 * ```ts
 * decideQuorum(fullAttendance('steering', { 経理課長: 'absent' })).present // => 5
 * decideMeeting({ ...fullAttendance('security'), convenedBy: 'セキュリティ委員長' }).outcome // => 'may-open'
 * ```
 * @ja 全員が出席する会議の事実をつくる（例外を指定できる）。
 */
export function fullAttendance(
  committee: Committee,
  except: { readonly [post in CommitteePost]?: Attendance } = {},
): {
  readonly committee: Committee;
  readonly attendance: { readonly [post in CommitteePost]?: Attendance };
  readonly chair: Attendance;
} {
  // Whoever names a post of another committee is to hear it here.
  decideQuorum({ committee, attendance: except });
  if (committee === undefined) decideQuorum({ committee: orAbsent(committee) as Committee });
  const table = committee === 'steering' ? appendedTable2 : appendedTable3;
  const attendance: Record<string, Attendance> = Object.fromEntries(table.map((post) => [post, 'present']));
  for (const [name, status] of Object.entries(except))
    attendance[table.find((post) => samePost(post, name)) ?? name] = status;
  return { committee, attendance, chair: 'present' };
}

/**
 * A use of data: addresses of the resident register, managed by 戸籍住民課, unless you say otherwise. It is personal
 * information unless you say otherwise.
 *
 * @example
 * ```ts
 * decideDataUseApproval({ applicantSection: '税務課', uses: [aUse()] }).outcome // => 'exempt'
 * decideDataUseApproval({ applicantSection: '税務課', uses: [aUse({ items: ['旧氏'] })] }).outcome // => 'required'
 * ```
 * @ja データ利用の事実をつくる。
 */
export function aUse(but: Partial<Known<DataUse>> = {}): Known<DataUse> {
  const use = {
    managedBy: '戸籍住民課',
    items: ['住民基本台帳法第7条第7号'],
    register: 'resident',
    personalInformation: true,
    ...otherwise(but),
  } as const;
  decideDataUseApproval({ uses: [use] });
  return use;
}

/**
 * Facts of an application for an introduction in a fiscal year: on the last day in time (Article 12, paragraph (2)),
 * which nobody has found urgent. `daysLate` moves it, to before that day if negative.
 *
 * @throws InvalidFactsError if that is no fiscal year, or the day is beyond the calendar.
 * @example
 * ```ts
 * theApplication(2027).appliedAt // => '2026-08-31'
 * theApplication('令和9年度').appliedAt // => '2026-08-31'
 * decideTimeliness(theApplication(2027)).outcome // => 'on-time'
 * decideTimeliness(theApplication(2027, { daysLate: 1 })).outcome // => 'late'
 * decideTimeliness(theApplication(2027, { daysLate: 1, urgency: aJudgement() })).outcome // => 'deadline-waived'
 * ```
 * @ja 導入等の申請の事実をつくる（期限の日になされたもの）。
 */
export function theApplication(
  plannedFor: FiscalYear,
  but: { readonly daysLate?: number; readonly urgency?: Judgement | 'none' } = {},
): { readonly appliedAt: Day; readonly plannedFor: FiscalYear; readonly urgency: Judgement | 'none' } {
  const { daysLate = 0, urgency = 'none' } = understand(but, (given, issues) => {
    refuseOtherKeys(given, ['daysLate', 'urgency'], '', issues);
    return given as typeof but;
  });
  if (!Number.isInteger(daysLate)) throw new InvalidFactsError([NO_DAYS]);
  // Whoever names no fiscal year, or one before which there is no deadline, is to hear it here.
  const deadline = decideTimeliness({ plannedFor: orAbsent(plannedFor) as FiscalYear }).deadline as Day;
  const facts = { appliedAt: attempt(() => dayAfter(deadline, daysLate)), plannedFor, urgency };
  decideTimeliness(facts);
  return facts;
}

const NO_DAYS: Issue = {
  path: 'daysLate',
  code: 'not-a-number',
  message: { ja: '日数が要ります。', en: 'This must be a number of days.' },
};

/**
 * Facts of a contract with all the terms that Article 6 names, and in need of no others, but for the terms you name.
 *
 * @example
 * ```ts
 * decideContractTerms(allTerms()).outcome // => 'complete'
 * decideContractTerms(allTerms({ copying: false })).lacking // => ['copying']
 * ```
 * @ja 明記すべき事項がそろった委託契約の事実をつくる（例外を指定できる）。
 */
export function allTerms(except: { readonly [term in ContractTerm]?: boolean } = {}): Known<ContractTermsFacts> {
  const terms = {
    confidentiality: true,
    'purpose-limitation': true,
    'handover-and-disposal': true,
    copying: true,
    subcontracting: true,
    inspection: true,
    'incident-reporting': true,
    'security-measures': true,
    ownership: true,
    ...otherwise(except),
  };
  decideContractTerms({ terms });
  return { terms, otherTerms: 'none-needed' };
}
