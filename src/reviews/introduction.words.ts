/** What the review of an introduction says: its findings, and what is to be done next. */

import { namedInEnglish } from '../catalogue/with-english-names.js';
import type { Bilingual } from '../input/language.js';
import type { Citation } from '../regulation/citation.js';
import { sayItem } from '../regulation/register-matters.js';
import { dayIn } from '../time/days-in-words.js';
import { CHAIR, CIO, DIGITAL_PROMOTION_HEAD } from './introduction.who.js';
import type { Finding, NextAct } from './step.js';

export const FINDINGS = {
  'no-procedure': ['第12条第1項', '手続の定めがない。', 'No procedure is prescribed.'],
  'not-the-applicant': [
    '第12条第1項',
    '申請する者に当たらない職が申請者とされている。',
    'The post given as applicant is not one that may apply.',
  ],
  'criteria-not-met': [
    '第12条第1項',
    '基準に該当することが確認されていない。',
    'The criteria have not been confirmed to be met.',
  ],
  'approval-missing': ['第14条第1項本文', '承認がない。', 'The approval is missing.'],
  'approval-after-application': [
    '第14条第1項本文',
    '承認は申請の後である。',
    'The approval came after the application.',
  ],
  'privacy-procedure-missing': [
    '第14条第2項',
    '個人情報保護の手続がとられていない。',
    'The procedures for personal information have not been gone through.',
  ],
  'decided-before-application': [
    '第12条第4項',
    '申請より前に決定されている。',
    'It was decided before the application.',
  ],
  'notified-without-decision': [
    '第12条第5項',
    '決定がないのに、結果が通知されている。',
    'A result was notified though nothing has been decided.',
  ],
  'change-not-recorded': ['第13条第3項', '変更の記録が保管されていない。', 'No record of the change is kept.'],
  late: ['第12条第2項本文', '申請は期限に遅れている。', 'The application is late.'],
  'referred-without-materials': [
    '第12条第4項',
    '集めるべき資料がそろわないまま付議されている。',
    'It was referred before all the material had been collected.',
  ],
  'decided-without-referral': [
    '第12条第4項',
    '付議されないまま決定されている。',
    'It was decided without having been referred.',
  ],
  'meeting-not-to-be-opened': [
    '第19条第1項',
    '招集又は定足数の要件を満たさず、会議を開くことができない。',
    'For want of a convocation by the chairperson or of a quorum, the meeting may not be opened.',
  ],
  'decided-without-meeting': [
    '第19条第1項',
    '開くことのできない会議で決定されている。',
    'It was decided at a meeting that was not to be opened.',
  ],
  'notice-outstanding': [
    '第12条第5項',
    '決定があったのに、結果が通知されていない。',
    'There is a decision, and the applicant has not been told.',
  ],
} as const satisfies { readonly [code: string]: readonly [Citation, string, string] };

/**
 * What can be found not to be as the text asks.
 * @ja 審査での指摘の符号
 */
export type IntroductionFinding = keyof typeof FINDINGS;

export type Report = Finding<IntroductionFinding>;

/** A finding; `about` is whose approval it is, and of what day, where that is to be said. */
export function finding(code: IntroductionFinding, about?: { readonly who: string; readonly on?: string }): Report {
  const [citation, ja, en] = FINDINGS[code];
  if (about === undefined) return namedInEnglish({ code, citation, text: { ja, en } });
  const day = about.on === undefined ? undefined : dayIn(about.on);
  return namedInEnglish({
    code,
    citation,
    text: {
      ja: `${about.who}の${day === undefined ? '' : `${day.ja}の`}${ja}`,
      en: en.replace('The approval', `The approval of ${about.who}${day === undefined ? '' : ` of ${day.en}`}`),
    },
  });
}

const BEFORE_APPLYING: Bilingual = { ja: '申請の前に', en: 'before the application' };
const PROMPTLY: Bilingual = { ja: '速やかに', en: 'promptly' };

const act = (citation: Citation, by: Bilingual, ja: string, en: string, when?: Bilingual): NextAct =>
  namedInEnglish({ citation, act: { ja, en }, by, ...(when && { when }) });

/** What is to be done next, each with its article. */
export const next = {
  /** Facts that can still decide the station. */
  establish: (citation: Citation, by: Bilingual, facts: readonly Bilingual[]) =>
    act(
      citation,
      by,
      `${facts.map(({ ja }) => ja).join('、')}を確かめる`,
      `establish ${facts.map(({ en }) => en).join('; ')}`,
    ),
  apply: (by: Bilingual, deadline: Bilingual | undefined) =>
    act('第12条第1項', by, '情報統括責任者に申請する', 'apply to the chief information officer', deadline),
  confirmCriteria: (by: Bilingual, applied: boolean) =>
    act(
      '第12条第1項',
      by,
      '三つの基準に該当することを確認する',
      'confirm that the three criteria are met',
      applied ? undefined : BEFORE_APPLYING,
    ),
  tellFrom: (by: Bilingual, from: string) =>
    act(
      '第14条第1項本文',
      by,
      `承認した者が${from}であるかを確かめる`,
      `establish whether whoever approved is ${from}`,
    ),
  tellApprovalDay: (by: Bilingual, from: string) =>
    act('第14条第1項本文', by, `${from}の承認の日を確かめる`, `establish when ${from} approved`),
  tellOrder: (by: Bilingual, from: string) =>
    act(
      '第14条第1項本文',
      by,
      `${from}の承認と申請のどちらが先かを確かめる`,
      `establish whether the approval of ${from} or the application came first`,
    ),
  obtainApproval: (by: Bilingual, from: string, items: readonly string[], applied: boolean) =>
    act(
      '第14条第1項本文',
      by,
      `${items.join('、')}について${from}の承認を得る`,
      `obtain the approval of ${from} for ${items.map((item) => sayItem(item).en).join(', ')}`,
      applied ? undefined : BEFORE_APPLYING,
    ),
  privacyProcedure: (by: Bilingual) =>
    act(
      '第14条第2項',
      by,
      '個人情報の保護に関する法律に従った手続をとる',
      'go through the procedures of the Act on the Protection of Personal Information',
    ),
  collectMaterials: () =>
    act(
      '第12条第4項',
      CIO,
      '必要性・費用・効果・代替手段等の資料を集める',
      'collect the material on need, cost, effect, alternatives and the like',
    ),
  refer: () => act('第12条第4項', CIO, '可否を運営委員会に付議する', 'refer the case to the Steering Committee'),
  tellReferral: () => act('第12条第4項', CIO, '付議されたかを確かめる', 'establish whether it was referred'),
  convene: () =>
    act(
      '第19条第1項',
      CHAIR,
      '会議を招集する（開くには、過半数の委員の出席を要する）',
      'convene a meeting; a majority of the members must attend for it to be opened',
    ),
  deliberate: (citation: Citation, by: Bilingual) =>
    act(citation, by, '可否を審議し、決定する', 'deliberate and decide'),
  decideMinor: () => act('第13条第2項', DIGITAL_PROMOTION_HEAD, '可否を決定する', 'decide'),
  decideByAnalogy: (by: Bilingual) =>
    act('第13条第3項', by, '第13条第2項に準じて可否を決定する', 'decide, following paragraph (2)'),
  applyForMinorChange: (by: Bilingual) =>
    act('第13条第1項', by, 'デジタル推進課長に申請する', 'apply to the head of デジタル推進課'),
  applyByAnalogy: (by: Bilingual) =>
    act(
      '第13条第3項',
      by,
      '第13条第1項に準じて、システムを管理する課の長に申請する',
      'apply to the head of the section that manages the system, following paragraph (1)',
    ),
  keepRecord: (by: Bilingual) => act('第13条第3項', by, '変更の記録を保管する', 'keep a record of the change'),
  tell: (citation: Citation, by: Bilingual, to: string | undefined) =>
    act(citation, by, `${to ?? '申請した者'}に結果を通知する`, `tell ${to ?? 'whoever applied'} the result`, PROMPTLY),
} as const;
