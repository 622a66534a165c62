/** Talks of a model with the server, as they should go. What must come out was worked out by hand from the law. */
import { AFTER, dueOn, inJapanese, LAST, withInitial } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

export interface Turn {
  /** Facts that the user has stated since; those stated before are sent again. */
  readonly adds?: object;
  /** Facts that are sent once, and refused. */
  readonly wrong?: object;
  readonly options?: object;
  readonly language?: 'ja' | 'en';
  /** Where the fault is, and what the model is told to send. */
  readonly refused?: readonly [path: string, hint: RegExp];
  readonly outcome?: string;
  /** What is asked next; nothing where the answer is settled. */
  readonly next?: string;
  /** Whether that is a judgement, which no model makes. */
  readonly judgement?: true;
  readonly verdict?: object;
  readonly says?: RegExp;
}

export interface Conversation {
  readonly about: string;
  readonly tool: string;
  readonly turns: readonly Turn[];
}

const found = (by: string, reason: string, holds = true) => ({ holds, by, reason });
const TERMS = ['confidentiality', 'purpose-limitation', 'handover-and-disposal', 'copying', 'subcontracting'];
const MORE_TERMS = ['incident-reporting', 'security-measures', 'ownership'];
const sunday = dueOn('Sunday');
const included = (...terms: readonly string[]) => Object.fromEntries(terms.map((term) => [term, true]));

export const conversations: readonly Conversation[] = [
  {
    // Article 12(2): what is a day late for fiscal year 2027 is in time for 2028.
    about: 'a late application, whose urgency is not the model to judge',
    tool: 'decide_timeliness',
    turns: [
      { adds: { appliedAt: withInitial(AFTER) }, outcome: 'undetermined', next: 'facts.plannedFor' },
      { wrong: { plannedFor: '平成40年度' }, refused: ['facts.plannedFor', /令和|西暦/] },
      { adds: { plannedFor: 'R9' }, outcome: 'undetermined', next: 'facts.urgency', judgement: true },
      { wrong: { urgency: true }, refused: ['facts.urgency', /holds/] },
      {
        adds: { urgency: 'none' },
        outcome: 'late',
        verdict: { deadline: LAST, appliedOn: AFTER, earliestFiscalYear: 2028 },
        says: new RegExp(`第12条第2項本文：${inJapanese(AFTER)}の申請は、期限（${inJapanese(LAST)}）を過ぎている。`),
      },
    ],
  },
  {
    // The letter moves no deadline; under the other reading Monday is in time.
    about: 'a deadline on a Sunday under both readings, in English',
    tool: 'decide_timeliness',
    turns: [
      {
        adds: { appliedAt: daysLater(sunday.last, 1), plannedFor: sunday.plannedFor, urgency: 'none' },
        language: 'en',
        outcome: 'late',
        says: /^The application is late\. \(late\)\nArticle 12, paragraph \(2\), main clause: /,
      },
      {
        options: { readings: { 'deadline-on-closed-day': 'extended' } },
        language: 'en',
        refused: ['options.readings.deadline-on-closed-day', /next-open-day/],
      },
      { options: { readings: { 'deadline-on-closed-day': 'next-open-day' } }, language: 'en', outcome: 'on-time' },
    ],
  },
  {
    // The proviso of Article 12(2) takes a finding, with its reason.
    about: 'an urgent application, after somebody found it urgent',
    tool: 'decide_timeliness',
    turns: [
      {
        adds: { appliedAt: '2026-12-01', plannedFor: '令和9年度' },
        outcome: 'undetermined',
        next: 'facts.urgency',
        judgement: true,
      },
      { wrong: { urgency: { holds: true, by: '情報統括責任者' } }, refused: ['facts.urgency.reason', /理由/] },
      { adds: { urgency: found('情報統括責任者', '法令改正による') }, outcome: 'deadline-waived' },
    ],
  },
  {
    // Article 19(1): more than half of six is four.
    about: 'the quorum of the Steering Committee, the last member deciding',
    tool: 'decide_quorum',
    turns: [
      { adds: { committee: 'steering' }, outcome: 'undetermined', next: 'facts.attendance.総務企画部総務企画課長' },
      {
        adds: {
          attendance: {
            総務企画課長: 'present',
            総務企画部企画担当課長: 'present',
            財政課長: 'present',
            職員課長: 'absent',
            デジタル推進課長: 'proxy',
          },
        },
        outcome: 'undetermined',
        next: 'facts.attendance.管理部経理課長',
      },
      { wrong: { attendance: { 経理課長: '出席' } }, refused: ['facts.attendance.経理課長', /present/] },
      {
        adds: {
          attendance: {
            総務企画課長: 'present',
            総務企画部企画担当課長: 'present',
            財政課長: 'present',
            職員課長: 'absent',
            デジタル推進課長: 'proxy',
            経理課長: 'present',
          },
        },
        outcome: 'quorate',
        verdict: { members: 6, present: 4, required: 4 },
      },
    ],
  },
  {
    // Article 24 has no quorum, and Article 19's is not borrowed.
    about: 'the Security Committee, for which no quorum is prescribed',
    tool: 'decide_quorum',
    turns: [
      { wrong: { committee: 'セキュリティ委員会' }, refused: ['facts.committee', /security/] },
      { adds: { committee: 'security' }, outcome: 'no-quorum-prescribed' },
    ],
  },
  {
    // Articles 19(1) and 24(1): the chair convenes, who is the chief information officer, the head of 管理部.
    about: 'a meeting of the Security Committee that somebody else convened',
    tool: 'decide_meeting',
    turns: [
      { adds: { committee: 'security' }, outcome: 'undetermined', next: 'facts.convenedBy' },
      { wrong: { convenedBy: '管理部' }, refused: ['facts.convenedBy', /職/] },
      { adds: { convenedBy: '経理課長' }, outcome: 'may-not-open' },
      { adds: { convenedBy: '管理部長' }, outcome: 'may-open' },
    ],
  },
  {
    // Article 4(2), by analogy; the department of 税務課 is not in the text.
    about: 'who manages a system that Appended Table 1 does not list',
    tool: 'decide_manager',
    turns: [
      { adds: { system: '新しい窓口システム' }, outcome: 'undetermined', next: 'facts.managedBy' },
      { wrong: { managedBy: '税務課長' }, refused: ['facts.managedBy', /課/] },
      {
        adds: { managedBy: '税務課' },
        outcome: 'system-managing-section',
        verdict: { manager: { label: '税務課長', unit: '税務課' }, directedBy: { label: '税務課の属する部の長' } },
      },
      {
        adds: { organization: { 税務課: '区民生活部' } },
        outcome: 'system-managing-section',
        verdict: { directedBy: { label: '区民生活部長', unit: '区民生活部' } },
      },
    ],
  },
  {
    // Article 14(1), proviso: items (i) to (viii) of Article 7 of the Act; (viii)-2, the Individual Number, never.
    about: 'data of other sections, first exempt and then not',
    tool: 'decide_data_use_approval',
    turns: [
      { adds: { applicantSection: '福祉推進課' }, outcome: 'undetermined', next: 'facts.uses' },
      {
        wrong: { uses: [{ managedBy: '戸籍住民課', items: ['氏名'] }] },
        refused: ['facts.uses.0.items.0', /住民基本台帳法第7条第1号/],
      },
      { adds: { uses: [{ managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第1号'] }] }, outcome: 'exempt' },
      {
        adds: {
          uses: [
            { managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第1号'] },
            { managedBy: '税務課', items: ['住民基本台帳法第7条第8号の2'] },
          ],
        },
        outcome: 'required',
        verdict: {
          approvals: [{ from: { label: '税務課長', unit: '税務課' }, items: ['住民基本台帳法第7条第8号の2'] }],
        },
      },
    ],
  },
  {
    // Article 14(2): whether free text is personal information is a fact of the user's.
    about: 'whether data is personal information, which the model does not assume',
    tool: 'decide_personal_information',
    turns: [
      {
        adds: { applicantSection: '福祉推進課', uses: [{ managedBy: '税務課', items: ['所得の額'] }] },
        outcome: 'undetermined',
        next: 'facts.uses.0.personalInformation',
      },
      {
        wrong: { uses: [{ managedBy: '税務課', items: ['所得の額'], personalInformation: 'はい' }] },
        refused: ['facts.uses.0.personalInformation', /true/],
      },
      {
        adds: { uses: [{ managedBy: '税務課', items: ['所得の額'], personalInformation: true }] },
        outcome: 'required',
      },
    ],
  },
  {
    // Article 13(1): 税務システム is デジタル推進課's; what is minor is a judgement.
    about: 'a change of processing that somebody finds minor',
    tool: 'decide_procedure',
    turns: [
      { adds: { system: '税務システム' }, outcome: 'undetermined', next: 'facts.change' },
      { wrong: { change: 'update' }, refused: ['facts.change', /processing-change/] },
      { adds: { change: 'processing-change' }, outcome: 'undetermined', next: 'facts.minor', judgement: true },
      { adds: { minor: found('デジタル推進課長', '帳票の字句だけを改める') }, outcome: 'minor-change' },
      { adds: { minor: 'none' }, outcome: 'introduction' },
    ],
  },
  {
    // Article 12(1) names an applicant for systems that a section of the ward manages, and for no others.
    about: 'a system that no section of the ward manages, in English',
    tool: 'decide_procedure',
    turns: [
      {
        adds: { system: '広域のシステム', change: 'new-system' },
        language: 'en',
        outcome: 'undetermined',
        next: 'facts.managedBy',
      },
      { adds: { managedBy: 'no-section' }, language: 'en', outcome: 'none-prescribed' },
    ],
  },
  {
    // Article 12(1): for a system of デジタル推進課 its head, or the head of a department that uses it.
    about: 'a section head who applies, and then the department head',
    tool: 'decide_applicant',
    turns: [
      {
        adds: { system: '税務システム', usingDepartments: ['区民生活部'] },
        outcome: 'undetermined',
        next: 'facts.applicant',
      },
      {
        adds: { applicant: '税務課長' },
        outcome: 'not-eligible',
        verdict: {
          eligible: [
            { label: 'デジタル推進課長', unit: 'デジタル推進課' },
            { label: '区民生活部長', unit: '区民生活部' },
          ],
        },
      },
      { wrong: { usingDepartments: ['税務課'] }, refused: ['facts.usingDepartments.0', /部/] },
      { adds: { applicant: '区民生活部長' }, outcome: 'eligible' },
    ],
  },
  {
    // Article 12(1): the three criteria are cumulative, and each is a finding of whoever applies.
    about: 'criteria that a model may not find for the applicant',
    tool: 'decide_criteria',
    turns: [
      { wrong: { welfare: true }, refused: ['facts.welfare', /holds/] },
      {
        adds: {
          welfare: found('区民生活部長', '待ち時間が減る'),
          efficiency: found('区民生活部長', '手作業がなくなる'),
        },
        outcome: 'undetermined',
        next: 'facts.privacy',
        judgement: true,
      },
      { adds: { privacy: found('区民生活部長', '対策が足りない', false) }, outcome: 'not-met' },
      { adds: { privacy: found('区民生活部長', '暗号化した') }, outcome: 'met' },
    ],
  },
  {
    // Article 6 has nine terms by name; the tenth is a judgement.
    about: 'a contract without inspection',
    tool: 'decide_contract_terms',
    turns: [
      {
        adds: { terms: included(...TERMS, ...MORE_TERMS), otherTerms: 'none-needed' },
        outcome: 'undetermined',
        next: 'facts.terms.inspection',
      },
      { wrong: { terms: { inspection: null } }, refused: ['facts.terms.inspection', /省/] },
      {
        adds: { terms: { ...included(...TERMS, ...MORE_TERMS), inspection: false } },
        outcome: 'incomplete',
        verdict: { lacking: ['inspection'] },
      },
      { adds: { terms: included(...TERMS, ...MORE_TERMS, 'inspection') }, outcome: 'complete' },
    ],
  },
  {
    // Article 8(1): by the last day of the month before; 2028 is a leap year.
    about: 'the plan for March in a leap year',
    tool: 'decide_monthly_plan',
    turns: [
      {
        adds: { month: '令和10年3月' },
        outcome: 'undetermined',
        next: 'facts.reportedAt',
        verdict: { deadline: '2028-02-29' },
      },
      { wrong: { reportedAt: '2028-02-30' }, refused: ['facts.reportedAt', /ない|ありません/] },
      { adds: { reportedAt: '2028-02-29' }, outcome: 'on-time' },
      { adds: { reportedAt: '2028-02-29T15:00:00Z' }, outcome: 'late' },
    ],
  },
  {
    // Article 8(3): the hour counts, and a bare day on that day does not tell it.
    about: 'input material on the day, at an hour nobody gave at first',
    tool: 'decide_input_delivery',
    turns: [
      { adds: { due: '2026-09-10T17:00:00+09:00' }, outcome: 'undetermined', next: 'facts.coverSlip' },
      { adds: { coverSlip: true, deliveredAt: '2026-09-10' }, outcome: 'undetermined', next: 'facts.deliveredAt' },
      { wrong: { deliveredAt: '2026-09-10T16:59' }, refused: ['facts.deliveredAt', /\+09:00/] },
      { adds: { deliveredAt: '2026-09-10T16:59:00+09:00' }, outcome: 'in-order' },
    ],
  },
  {
    // Article 3-2(3)(4): the fear is enough; in the absence of the CIO on the information manager's own judgement.
    about: 'a feared infringement while the chief information officer is away, in English',
    tool: 'decide_incident_authority',
    turns: [
      { language: 'en', outcome: 'undetermined', next: 'facts.infringement' },
      { adds: { infringement: 'feared' }, language: 'en', outcome: 'undetermined', next: 'facts.cioAvailable' },
      { wrong: { cioAvailable: 'absent' }, language: 'en', refused: ['facts.cioAvailable', /true or false/] },
      { adds: { cioAvailable: false }, language: 'en', outcome: 'own-judgement' },
    ],
  },
  {
    // Article 10: an instruction or an approval of the head of the using section, but for what residents operate.
    about: 'operation without and with approval',
    tool: 'decide_operation',
    turns: [
      { adds: { residentOperated: false }, outcome: 'undetermined', next: 'facts.authorisation' },
      { adds: { authorisation: 'none' }, outcome: 'not-permitted', says: /改める方法/ },
      { adds: { authorisation: 'approved' }, outcome: 'permitted' },
    ],
  },
  {
    // Article 8(7): the finding is the head of デジタル推進課's; 戸籍システム is 戸籍住民課's.
    about: 'a finding by somebody whose it is not',
    tool: 'decide_usage_regime',
    turns: [
      { adds: { system: '戸籍システム' }, outcome: 'undetermined', next: 'facts.designation', judgement: true },
      {
        adds: { designation: found('税務課長', '処理が多い') },
        outcome: 'article-9',
        verdict: { caveats: [{ code: 'finder-differs' }] },
      },
      { adds: { designation: found('デジタル推進課長', '処理が多い') }, outcome: 'article-8-applied' },
    ],
  },
  {
    // Articles 13(2) and 16(3): a section head decides on minor changes.
    about: 'a change that no committee decides on',
    tool: 'decide_committee',
    turns: [
      { adds: { matter: 'processing-change' }, outcome: 'undetermined', next: 'facts.procedure' },
      { wrong: { procedure: 'none-prescribed' }, refused: ['facts.procedure', /手続/] },
      { adds: { procedure: 'minor-change' }, outcome: 'none' },
      { adds: { procedure: 'introduction' }, outcome: 'steering' },
    ],
  },
  {
    // Article 28(2): a review that was found necessary and has not been made.
    about: 'an emergency manual that needs a review',
    tool: 'decide_emergency_manual',
    turns: [
      { adds: { established: true }, outcome: 'undetermined', next: 'facts.reviewNeeded', judgement: true },
      {
        adds: { reviewNeeded: found('戸籍住民課長', '組織が変わった') },
        outcome: 'undetermined',
        next: 'facts.reviewed',
      },
      { adds: { reviewed: false }, outcome: 'must-review' },
      { adds: { reviewed: true }, outcome: 'in-order' },
    ],
  },
  {
    // Article 31 is about staff only, Article 25 about contractors too.
    about: 'a contractor, who is bound',
    tool: 'decide_policy_duty',
    turns: [
      { adds: { handlesInformationAssets: true }, outcome: 'undetermined', next: 'facts.person' },
      { wrong: { person: '委託先' }, refused: ['facts.person', /contractor/] },
      { adds: { person: 'contractor' }, outcome: 'bound' },
    ],
  },
];
