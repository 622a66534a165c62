import { type ApplicantVerdict, decideApplicantUsedBy } from '../decisions/applicant.js';
import { type CommitteeFacts, type CommitteeVerdict, decideCommittee } from '../decisions/committee.js';
import { type CriteriaVerdict, decideCriteria } from '../decisions/criteria.js';
import { type DataUseApprovalVerdict, decideDataUseApproval } from '../decisions/data-use-approval.js';
import { decideManager, type ManagerVerdict } from '../decisions/manager.js';
import { decideMeeting, type MeetingVerdict } from '../decisions/meeting.js';
import { decideNotice, type NoticeVerdict } from '../decisions/notice.js';
import { decidePersonalInformation, type PersonalInformationVerdict } from '../decisions/personal-information.js';
import { decideProcedure, type ProcedureVerdict } from '../decisions/procedure.js';
import { decideReferral, type ReferralVerdict } from '../decisions/referral.js';
import type { SystemFacts } from '../decisions/system.facts.js';
import { decideTimeliness, type TimelinessVerdict } from '../decisions/timeliness.js';
import { refusalOf } from '../input/attempt.js';
import { InvalidFactsError, type Issue } from '../input/errors.js';
import { snapshot, understand } from '../input/facts.js';
import { inForceOn } from '../regulation/versions.js';
import { type Options, readOptions } from '../verdict/options.js';
import { type IntroductionCase, type OwnFacts, readOwnFacts } from './introduction.facts.js';

/** The verdicts on a case, with what was read of it besides. */
export interface Judged {
  readonly facts: IntroductionCase;
  readonly own: OwnFacts;
  readonly procedure: ProcedureVerdict;
  readonly manager: ManagerVerdict;
  readonly committee: CommitteeVerdict;
  readonly applicant: ApplicantVerdict;
  readonly criteria: CriteriaVerdict;
  readonly dataUse: DataUseApprovalVerdict;
  readonly personalInformation: PersonalInformationVerdict;
  readonly timeliness: TimelinessVerdict;
  readonly referral: ReferralVerdict;
  readonly meeting: MeetingVerdict;
  readonly notice: NoticeVerdict;
}

/** Puts every question to its decision, and all that any of them refuses into one error, at the place in the case. */
export function judgeAll(given: IntroductionCase, options: Options | undefined): Judged {
  const facts: IntroductionCase = snapshot(given);
  const issues: Issue[] = [];
  const ask = <Answer>(decide: () => Answer, prefix = ''): Answer | undefined => {
    try {
      return decide();
    } catch (error) {
      for (const issue of refusalOf(error).issues) {
        const path = issue.path.startsWith('options.') ? issue.path : [prefix, issue.path].filter(Boolean).join('.');
        if (!issues.some((other) => other.path === path && other.code === issue.code)) issues.push({ ...issue, path });
      }
      return undefined;
    }
  };
  const chosen = ask(() => readOptions(options));
  const own = ask(() => inForceOn(chosen?.on, understand, facts, readOwnFacts));
  const { system, managedBy, organization, change, minor, usingDepartments, applicant, heads, acting } = facts;
  const { appliedAt, plannedFor, urgency, criteria = {}, applicantSection, uses, materials, meeting = {} } = facts;
  const where: SystemFacts = { system, managedBy, organization };
  const data = { applicantSection, uses, organization, asOf: own?.applied?.day };
  const procedure = ask(() => decideProcedure({ ...where, change, minor }, options));
  const way = procedureOf(procedure);
  const judged = {
    facts,
    own,
    procedure,
    manager: ask(() => decideManager(where, options)),
    committee: ask(() => decideCommittee({ ...way, ...matterOf(change) }, options)),
    // As decideApplicant, but for departments that are known to use it only by their sections.
    applicant: ask(() =>
      decideApplicantUsedBy(
        own?.departmentsOfSections ?? [],
        { ...where, usingDepartments, applicant, heads, acting },
        options,
      ),
    ),
    criteria: ask(
      () => decideCriteria({ ...snapshot(criteria), applicant: own?.applicant?.label }, options),
      'criteria',
    ),
    dataUse: ask(() => decideDataUseApproval(data, options)),
    personalInformation: ask(() => decidePersonalInformation(data, options)),
    timeliness: ask(() => decideTimeliness({ appliedAt, plannedFor, urgency }, options)),
    referral: ask(() => decideReferral({ materials }, options)),
    meeting: ask(() => decideMeeting({ ...snapshot(meeting), committee: 'steering' }, options), 'meeting'),
    notice: ask(() => decideNotice({ ...way, ...decidedOf(own), applicant, heads }, options)),
  };
  if (issues.length > 0) throw new InvalidFactsError(issues);
  return judged as Judged;
}

const procedureOf = (procedure: ProcedureVerdict | undefined) =>
  procedure === undefined || procedure.outcome === 'undetermined' || procedure.outcome === 'none-prescribed'
    ? {}
    : { procedure: procedure.outcome };

/** As what the committee would deal with it. */
const matterOf = (change: IntroductionCase['change']): CommitteeFacts =>
  change === undefined || change === 'abolition' ? {} : { matter: change === 'new-system' ? 'introduction' : change };

const decidedOf = (own: OwnFacts | undefined) =>
  own?.decision === undefined ? {} : { decided: own.decision !== 'none' };
