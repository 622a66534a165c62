/** Pairs worked out by hand: what a provision asks is so, then it is not, and nothing else is changed. */
import type { DecisionId } from '../../src/catalogue/decisions.js';
import type { Options } from '../../src/verdict/options.js';

/** Facts, and what follows from them: an outcome, or a field of the verdict with its value. */
export interface Side {
  readonly facts: object;
  readonly follows: object;
}

export interface Pair {
  readonly met: Side;
  readonly unmet: Side;
  readonly options?: Options;
}

const outcome = (facts: object, name: string): Side => ({ facts, follows: { outcome: name } });
const pair = (met: Side, unmet: Side, options?: Options): Pair => (options ? { met, unmet, options } : { met, unmet });

const found = { holds: true, by: '情報統括責任者', reason: '確認した' };
const LITERAL: Options = { readings: { 'section-like-units': 'literal' } };

const byTheTable = {
  regime: pair(
    outcome({ system: '税務システム', designation: 'none' }, 'article-8'),
    outcome({ system: '戸籍システム', designation: 'none' }, 'article-9'),
  ),
  procedure: pair(
    outcome({ system: '税務システム', change: 'processing-change', minor: found }, 'minor-change'),
    outcome({ system: '戸籍システム', change: 'processing-change', minor: found }, 'minor-change-by-analogy'),
  ),
};

const NOT_COVERED: Options = { readings: { 'unlisted-system': 'not-covered' } };

/**
 * On the letter only a section (item 14) manages a system, and only a listed one has a system-managing department head
 * (item 13) and section head (item 15).
 */
const byTheDefinitions = (facts: object, outcomes: { readonly defined: string; readonly undefined: string }) => {
  const ofListed = pair(
    outcome({ ...facts, system: '戸籍システム', managedBy: '戸籍住民課' }, outcomes.defined),
    outcome({ ...facts, system: '架空予約システム', managedBy: '戸籍住民課' }, outcomes.undefined),
    NOT_COVERED,
  );
  const ofSection = pair(
    outcome({ ...facts, system: '例規検索システム' }, outcomes.defined),
    outcome({ ...facts, system: '期日前投票システム' }, outcomes.undefined),
    LITERAL,
  );
  return { 第2条第13号: ofListed, 第2条第14号: ofSection, 第2条第15号: ofListed };
};

const designated = pair(
  outcome({ system: '戸籍システム', designation: { ...found, by: 'デジタル推進課長' } }, 'article-8-applied'),
  outcome({ system: '戸籍システム', designation: 'none' }, 'article-9'),
);

const applicant = {
  ofDigitalPromotion: pair(
    outcome({ system: '税務システム', usingDepartments: [], applicant: 'デジタル推進課長' }, 'eligible'),
    outcome({ system: '例規検索システム', usingDepartments: [], applicant: 'デジタル推進課長' }, 'not-eligible'),
  ),
  ofManagingDepartment: pair(
    outcome({ system: '例規検索システム', usingDepartments: [], applicant: '総務企画部長' }, 'eligible'),
    outcome({ system: '税務システム', usingDepartments: [], applicant: '総務企画部長' }, 'not-eligible'),
  ),
  ofUsingDepartment: pair(
    outcome({ system: '税務システム', usingDepartments: ['福祉部'], applicant: '福祉部長' }, 'eligible'),
    outcome({ system: '税務システム', usingDepartments: [], applicant: '福祉部長' }, 'not-eligible'),
  ),
};

/** Of the six posts of Appended Table 2, three are present; the fourth makes the majority. */
const fourth = (status: string) => ({
  committee: 'steering',
  attendance: {
    ...{ 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present' },
    ...{ 職員課長: status, デジタル推進課長: 'absent', 経理課長: 'absent' },
  },
  chair: 'present',
});
const member = pair(outcome(fourth('present'), 'quorate'), outcome(fourth('absent'), 'inquorate'));
const temporary = pair(
  outcome({ ...fourth('absent'), temporaryMembers: ['present', 'present'] }, 'quorate'),
  outcome({ ...fourth('absent'), temporaryMembers: ['present', 'absent'] }, 'inquorate'),
);
const convened = (facts: object) => ({ ...facts, convenedBy: '情報統括責任者' });
const opened = ({ met, unmet }: Pair) =>
  pair(outcome(convened(met.facts), 'may-open'), outcome(convened(unmet.facts), 'may-not-open'));

/** Only the Security Committee has 秘書課長, and only the Steering Committee 財政課長. */
const fivePresent = { 総務企画課長: 'present', デジタル推進課長: 'present', 経理課長: 'absent' };
const onlySecurity = { attendance: { ...fivePresent, 秘書課長: 'absent' } };
const onlySteering = {
  attendance: { ...fivePresent, 財政課長: 'absent', 企画担当課長: 'absent', 職員課長: 'absent' },
};

const section = {
  met: {
    applicantSection: '福祉推進課',
    uses: [{ managedBy: '税務課', items: ['所得の額'], personalInformation: true }],
  },
  unmet: {
    applicantSection: '福祉推進課',
    uses: [{ managedBy: '監査事務局', items: ['所得の額'], personalInformation: true }],
  },
};

const allTaken = {
  ...{ organisation: true, classification: true, personnel: true },
  ...{ physical: true, technical: true, operational: true },
};

export const worked: { readonly [Id in DecisionId]?: Readonly<Record<string, Pair>> } = {
  scope: {
    第2条の2第2項第1号: pair(
      outcome({ organ: '福祉部', subject: 'system' }, 'within-scope'),
      outcome({ organ: '福祉部', subject: 'other' }, 'outside-scope'),
    ),
    第2条の2第2項第2号: pair(
      outcome({ organ: '福祉部', subject: 'information' }, 'within-scope'),
      outcome({ organ: '福祉部', subject: 'other' }, 'outside-scope'),
    ),
    第2条の2第2項第3号: pair(
      outcome({ organ: '福祉部', subject: 'system-document' }, 'within-scope'),
      outcome({ organ: '福祉部', subject: 'other' }, 'outside-scope'),
    ),
  },
  'report-addressees': {
    ...byTheDefinitions({}, { defined: 'system-managing-side', undefined: 'no-provision' }),
    別表第1: pair(
      outcome({ system: '税務システム', usingDepartments: [] }, 'digital-promotion-side'),
      outcome({ system: '戸籍システム', usingDepartments: [] }, 'system-managing-side'),
    ),
  },
  manager: {
    第2条第12号: pair(
      {
        facts: { system: '戸籍システム', organization: { 戸籍住民課: '区民生活部' } },
        follows: { directedBy: { label: '区民生活部長', unit: '区民生活部' } },
      },
      {
        facts: { system: '戸籍システム', organization: { 戸籍住民課: '福祉部' } },
        follows: { directedBy: { label: '福祉部長', unit: '福祉部' } },
      },
    ),
    第2条第13号: pair(
      { facts: { system: '例規検索システム' }, follows: { directedBy: { label: '総務企画部長', unit: '総務企画部' } } },
      { facts: { system: '税務システム' }, follows: { directedBy: { label: '情報統括責任者', unit: '管理部' } } },
    ),
    第2条第14号: pair(
      outcome({ system: '例規検索システム' }, 'system-managing-section'),
      outcome({ system: '期日前投票システム' }, 'no-provision'),
      LITERAL,
    ),
    第2条第15号: pair(
      { facts: { system: '戸籍システム' }, follows: { manager: { label: '戸籍住民課長', unit: '戸籍住民課' } } },
      {
        facts: { system: '税務システム' },
        follows: { manager: { label: 'デジタル推進課長', unit: 'デジタル推進課' } },
      },
    ),
    第4条第3項: pair(
      { facts: { system: '税務システム', outsourced: true }, follows: { contractAlsoGoverns: true } },
      { facts: { system: '税務システム', outsourced: false }, follows: { contractAlsoGoverns: false } },
    ),
    別表第1: pair(
      outcome({ system: '税務システム', managedBy: '税務課' }, 'digital-promotion-section'),
      outcome({ system: 'AI議事録作成システム', managedBy: '税務課' }, 'system-managing-section'),
    ),
  },
  'monthly-plan': {
    第8条第1項: pair(
      outcome({ month: '2026-09', reportedAt: '2026-08-31' }, 'on-time'),
      outcome({ month: '2026-09', reportedAt: '2026-09-01' }, 'late'),
    ),
  },
  'input-delivery': {
    第8条第3項: pair(
      outcome({ due: '2026-09-10', deliveredAt: '2026-09-10', coverSlip: true }, 'in-order'),
      outcome({ due: '2026-09-10', deliveredAt: '2026-09-10', coverSlip: false }, 'not-in-order'),
    ),
  },
  'usage-regime': {
    ...byTheDefinitions({ designation: 'none' }, { defined: 'article-9', undefined: 'no-provision' }),
    第8条第1項: pair(
      outcome({ system: '税務システム', designation: 'none' }, 'article-8'),
      outcome({ system: '戸籍システム', designation: 'none' }, 'article-9'),
    ),
    第8条第8項: designated,
    第9条: pair(
      outcome({ system: '図書館システム2', managedBy: '税務課', designation: 'none' }, 'article-9'),
      outcome({ system: '図書館システム2', managedBy: 'no-section', designation: 'none' }, 'no-provision'),
    ),
    別表第1: byTheTable.regime,
  },
  procedure: {
    ...byTheDefinitions(
      { change: 'system-change', minor: 'none' },
      { defined: 'introduction', undefined: 'none-prescribed' },
    ),
    第4条第1項: byTheTable.procedure,
    第4条第2項: byTheTable.procedure,
    別表第1: byTheTable.procedure,
    第12条第1項: pair(
      outcome({ system: '税務システム', change: 'new-system' }, 'introduction'),
      outcome({ system: '税務システム', change: 'abolition' }, 'none-prescribed'),
    ),
    第13条第2項: pair(
      outcome({ system: '税務システム', change: 'processing-change', minor: found }, 'minor-change'),
      outcome({ system: '税務システム', change: 'processing-change', minor: 'none' }, 'introduction'),
    ),
  },
  applicant: {
    第2条第12号: applicant.ofUsingDepartment,
    第2条第13号: applicant.ofManagingDepartment,
    第4条第1項: applicant.ofDigitalPromotion,
    第4条第2項: applicant.ofManagingDepartment,
    第12条第1項: applicant.ofUsingDepartment,
    別表第1: applicant.ofDigitalPromotion,
  },
  criteria: {
    第12条第1項第2号: pair(
      outcome({ welfare: found, efficiency: found, privacy: found }, 'met'),
      outcome({ welfare: found, efficiency: 'none', privacy: found }, 'not-met'),
    ),
  },
  notice: {
    第13条第2項: pair(
      outcome({ procedure: 'minor-change', decided: true }, 'notify'),
      outcome({ procedure: 'minor-change', decided: false }, 'await-decision'),
    ),
  },
  committee: {
    第13条第2項: pair(
      outcome({ matter: 'processing-change', procedure: 'minor-change' }, 'none'),
      outcome({ matter: 'processing-change', procedure: 'introduction' }, 'steering'),
    ),
    第21条: pair(outcome({ matter: 'security-basics' }, 'security'), outcome({ matter: 'other' }, 'none')),
    第21条第1号: pair(outcome({ matter: 'security-measures' }, 'security'), outcome({ matter: 'other' }, 'none')),
    第21条第2号: pair(outcome({ matter: 'security-audit' }, 'security'), outcome({ matter: 'other' }, 'none')),
    第21条第3号: pair(outcome({ matter: 'security-evaluation' }, 'security'), outcome({ matter: 'other' }, 'none')),
  },
  'data-use-approval': {
    第2条第14号: pair(outcome(section.met, 'required'), outcome(section.unmet, 'not-required'), LITERAL),
  },
  'personal-information': {
    第2条第9号: pair(
      outcome(section.met, 'required'),
      outcome({ ...section.met, uses: [{ ...section.met.uses[0], personalInformation: false }] }, 'not-required'),
    ),
    第2条第14号: pair(outcome(section.met, 'required'), outcome(section.unmet, 'not-required'), LITERAL),
  },
  quorum: {
    第17条第1項: member,
    第17条第2項: temporary,
    第24条第1項: pair(outcome({ committee: 'security' }, 'no-quorum-prescribed'), member.unmet),
    別表第2: pair(outcome(onlySteering, 'inquorate'), outcome(onlySecurity, 'no-quorum-prescribed')),
    別表第3: pair(outcome(onlySecurity, 'no-quorum-prescribed'), outcome(onlySteering, 'inquorate')),
  },
  measures: {
    第26条第2項: pair(
      outcome({ measures: allTaken }, 'complete'),
      outcome({ measures: { ...allTaken, physical: false } }, 'incomplete'),
    ),
  },
  meeting: {
    第3条第1項: pair(
      outcome({ committee: 'security', convenedBy: '情報統括責任者' }, 'may-open'),
      outcome({ committee: 'security', convenedBy: 'デジタル推進課長' }, 'may-not-open'),
    ),
    第17条第1項: opened(member),
    第17条第2項: opened(temporary),
    第19条第1項: opened(member),
    第22条第1項: pair(outcome(convened(onlySecurity), 'may-open'), outcome(convened(onlySteering), 'may-not-open')),
    別表第2: pair(outcome(convened(onlySecurity), 'may-open'), outcome(convened(onlySteering), 'may-not-open')),
    別表第3: pair(outcome(convened(onlySecurity), 'may-open'), outcome(convened(onlySteering), 'may-not-open')),
  },
};

/** What a decision rests on without its turning on it, and why. */
export const turnsNothing: { readonly [Id in DecisionId]?: Readonly<Record<string, string>> } = {
  criteria: { 第2条第9号: 'It says what personal information is; whether it is protected is found under Article 12.' },
};
