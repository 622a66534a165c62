/** What forms and schemas say of the facts that only the review of an introduction asks, and of its stations. */
import type { Bilingual } from '../input/language.js';
import type { Description } from '../verdict/words.js';
import type { IntroductionCase } from './introduction.facts.js';
import type { IntroductionStep, ReviewedStep } from './introduction.review.js';

type OwnFact =
  | 'usingSections'
  | 'criteria'
  | 'approvals'
  | 'privacyProcedureDone'
  | 'referred'
  | 'meeting'
  | 'decision'
  | 'notified'
  | 'changeRecorded';

export const introductionDescriptions: { readonly [fact in OwnFact & keyof IntroductionCase]: Description } = {
  usingSections: {
    title: { ja: '利用する課', en: 'Sections that use the system' },
    note: {
      ja: 'システムを利用するすべての課。ないことは、空の一覧で示す。軽易な変更は、この課の長が申請する。課の属する部は、利用する部である。',
      en: 'All of them; an empty list if there is none. The head of one of them applies for a minor change. The departments to which they belong use the system.',
    },
    citation: ['第12条第1項', '第13条第1項', '第13条第3項'],
  },
  criteria: {
    title: { ja: '三つの基準についての確認', en: 'The findings on the three criteria' },
    note: { ja: '申請する者が行ったもの。', en: 'Those of whoever applies.' },
    citation: '第12条第1項',
  },
  approvals: {
    title: { ja: '得た承認', en: 'Approvals obtained' },
    note: {
      ja: '得た承認のすべて。一つも得ていないことは、空の一覧で示す。',
      en: 'All that have been obtained; an empty list if none has been.',
    },
    citation: '第14条第1項本文',
    parts: {
      from: {
        title: { ja: '承認した職', en: 'Post that approved' },
        note: {
          ja: 'データを管理する課の長。課ではなく、職の名称。',
          en: 'The head of the section that manages the data: a post, not the section.',
        },
        citation: '第14条第1項本文',
      },
      on: {
        title: { ja: '承認の時点', en: 'When it was given' },
        note: {
          ja: '日又は日時。申請と同じ日であれば、どちらが先かは日時だけが示す。',
          en: 'A day, or a date and time. If it is the day of the application, only the hours tell which came first.',
        },
        citation: '第14条第1項本文',
      },
    },
  },
  privacyProcedureDone: {
    title: { ja: '個人情報保護の手続をとったか', en: 'Whether the procedures for personal information are done' },
    note: {
      ja: '個人情報の保護に関する法律に従った手続。個人情報を利用しない導入等では問わない。',
      en: 'Those of the Act on the Protection of Personal Information. It matters only where personal information is used.',
    },
    citation: '第14条第2項',
  },
  referred: {
    title: { ja: '運営委員会に付議したか', en: 'Whether it has been referred to the Steering Committee' },
    citation: '第12条第4項',
  },
  meeting: {
    title: { ja: '運営委員会の会議', en: 'Meeting of the Steering Committee' },
    note: {
      ja: '可否を審議する会議。軽易な変更では、委員会に付議する読み方を選んだときだけ問う。',
      en: 'That which deliberates on the case. For a minor change it matters only under the reading that refers it to the committee.',
    },
    citation: '第19条第1項',
  },
  decision: {
    title: { ja: '可否の決定', en: 'Decision taken' },
    note: {
      ja: '運営委員会の決定。軽易な変更では、課長の決定。',
      en: 'That of the Steering Committee or, on a minor change, of the head of the section.',
    },
    citation: ['第12条第5項', '第13条第2項', '第13条第3項'],
    parts: {
      approved: { title: { ja: '承認されたか', en: 'Whether it was approved' }, citation: '第12条第5項' },
      on: { title: { ja: '決定の日', en: 'Day of the decision' }, citation: '第12条第5項' },
    },
  },
  notified: {
    title: { ja: '結果を通知したか', en: 'Whether the applicant has been told the result' },
    citation: ['第12条第5項', '第13条第2項', '第13条第3項'],
  },
  changeRecorded: {
    title: { ja: '変更の記録を保管しているか', en: 'Whether a record of the change is kept' },
    note: {
      ja: '他の課のシステムにおける軽易な変更だけで問う。',
      en: "It matters only to a minor change of another section's system.",
    },
    citation: '第13条第3項',
  },
};

export const introductionSteps: { readonly [step in IntroductionStep]: Bilingual } = {
  procedure: { ja: '手続', en: 'procedure' },
  applicant: { ja: '申請する者', en: 'applicant' },
  criteria: { ja: '基準の確認', en: 'criteria' },
  'data-use': { ja: 'データ利用の承認', en: 'approval of data use' },
  'personal-information': { ja: '個人情報保護の手続', en: 'procedures for personal information' },
  timeliness: { ja: '申請の期限', en: 'deadline of the application' },
  materials: { ja: '資料の収集', en: 'collection of material' },
  referral: { ja: '付議', en: 'referral' },
  meeting: { ja: '会議', en: 'meeting' },
  decision: { ja: '可否の決定', en: 'decision' },
  notice: { ja: '結果の通知', en: 'notice of the result' },
  record: { ja: '変更の記録', en: 'record of the change' },
};

export const introductionStatuses: { readonly [status in ReviewedStep['status']]: Bilingual } = {
  done: { ja: '済んでいる', en: 'done' },
  fault: { ja: '規程の求めるとおりでない', en: 'done, and not as the text asks' },
  open: { ja: '済んでいない', en: 'open' },
  'not-applicable': { ja: '当てはまらない', en: 'not applicable' },
};
