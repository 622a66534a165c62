import type { Article } from '../regulation/provision.js';
import type { Day } from '../time/calendar.js';
import type { Instant } from '../time/instant.js';
import { lastDayBefore, type Month } from '../time/month.js';
import { condition } from '../verdict/condition.js';
import { isOfDigitalPromotion } from './article-04-management.js';

export const useOfDigitalPromotion = /* @__PURE__ */ condition('第8条第1項', isOfDigitalPromotion);

/** Whoever finds it necessary to apply the article to another section's system. */
export const DESIGNATES = 'デジタル推進課長';

export const designated = /* @__PURE__ */ condition(
  '第8条第7項',
  ({ designation }: { readonly designation: boolean }) => designation,
);
/** The last day on which the plan of a month is in time: that of the month before, the day itself included. */
export const reportDeadline = (month: Month): Day => lastDayBefore(month);

export const reportedInTime = /* @__PURE__ */ condition(
  '第8条第1項',
  ({ reportedOn, deadline }: { readonly reportedOn: Day; readonly deadline: Day }) => reportedOn <= deadline,
);

export const coverSlipEnclosed = /* @__PURE__ */ condition(
  '第8条第3項',
  ({ coverSlip }: { readonly coverSlip: boolean }) => coverSlip,
);

/** At the very instant set is in time. */
export const deliveredInTime = /* @__PURE__ */ condition(
  '第8条第3項',
  ({ due, deliveredAt }: { readonly due: Instant; readonly deliveredAt: Instant }) => deliveredAt <= due,
);

/**
 * Article 8, place by place.
 * @ja 第8条
 */
export const article8: Article = {
  citation: '第8条',
  chapter: '第4章',
  caption: { ja: 'デジタル推進課が管理する電子情報システムの利用', en: 'Use of systems of デジタル推進課' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第8条',
      kind: 'container',
      summary: {
        ja: 'デジタル推進課のシステムの利用：月間の予定、入力データ、成果物、予定の変更。',
        en: 'How systems of デジタル推進課 are used: the monthly plan, input, results, and changes of the plan.',
      },
    },
    {
      citation: '第8条第1項',
      kind: 'duty',
      uses: ['デジタル推進課', '電子情報システム', '課', '電子情報処理', 'デジタル推進課長'],
      summary: {
        ja: '利用する課の長は、翌月の処理の予定を、毎月末までにデジタル推進課長へ報告する。',
        en: 'The head of a using section reports the processing planned for the next month to the head of デジタル推進課 by the last day of each month.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['using-section-head'],
          systems: 'digital-promotion',
          act: {
            ja: 'デジタル推進課のシステムによる翌月の処理の予定を報告する',
            en: 'report the processing planned for the next month on systems of デジタル推進課',
          },
          toward: ['digital-promotion-head'],
          urgency: 'by-date',
          when: { ja: '毎月末日までに', en: 'by the last day of each month' },
        },
      ],
    },
    {
      citation: '第8条第2項',
      kind: 'duty',
      uses: ['デジタル推進課長', '電子情報処理', '電子情報システム', '課', '第8条第1項'],
      summary: {
        ja: '予定どおりの処理が難しいと認められる事態になったら、デジタル推進課長は、利用する課の長と協議して予定の変更などの措置をとる。',
        en: 'When it is found that processing as planned is difficult, the head of デジタル推進課 consults the head of the using section and changes the plan or takes other measures.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head'],
          systems: 'digital-promotion',
          act: {
            ja: '利用する課の長と協議して、予定の変更その他の措置をとる',
            en: 'consult, then change the plan or take other measures',
          },
          toward: ['using-section-head'],
          urgency: 'on-event',
          when: {
            ja: '予定どおりの処理が困難と認められる事態が生じたとき',
            en: 'when it is found that processing as planned is difficult',
          },
        },
      ],
    },
    {
      citation: '第8条第3項',
      kind: 'duty',
      uses: ['デジタル推進課', '電子情報システム', '課', '処理計画等', 'データ', 'デジタル推進課長'],
      summary: {
        ja: '利用する課の長は、処理に要るデータや用紙などを、送付書を付け、デジタル推進課長の指定する日時までに同課長へ送る。',
        en: 'The head of a using section sends the data, paper and whatever else the processing needs, with a cover slip, to the head of デジタル推進課 by the date and hour that the latter sets.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['using-section-head'],
          systems: 'digital-promotion',
          act: { ja: '入力データ等を、送付書を添えて送付する', en: 'send the input material, with a cover slip' },
          toward: ['digital-promotion-head'],
          urgency: 'by-set-time',
          when: {
            ja: 'デジタル推進課長が指定する日時までに',
            en: 'by the date and hour set by the head of デジタル推進課',
          },
        },
        {
          mode: 'power',
          by: ['digital-promotion-head'],
          systems: 'digital-promotion',
          act: {
            ja: '入力データ等の送付の日時を指定する',
            en: 'set the date and hour by which input material is to be sent',
          },
          toward: ['using-section-head'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第8条第4項',
      kind: 'duty',
      uses: ['デジタル推進課長', '入力データ等', '電子情報処理', '電子情報システム', '課', '第8条第3項'],
      summary: {
        ja: '処理が終わったら、デジタル推進課長は、入力データ等を速やかに利用する課の長へ返す。',
        en: 'Once the processing is done, the head of デジタル推進課 promptly returns the input material to the head of the using section.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head'],
          systems: 'digital-promotion',
          act: { ja: '入力データ等を返還する', en: 'return the input material' },
          toward: ['using-section-head'],
          urgency: 'promptly',
          when: { ja: '送付された入力データ等の処理が終了したとき', en: 'once the input material has been processed' },
        },
      ],
    },
    {
      citation: '第8条第5項',
      kind: 'duty',
      uses: ['デジタル推進課', '電子情報システム', '課', '電子情報処理', 'デジタル推進課長'],
      summary: {
        ja: '利用する課の長は、出力帳票などの成果物を受け取ったら直ちに中身を確かめ、結果をデジタル推進課長に報告し、異常が認められれば適切に対処する。',
        en: 'On receiving printouts or other results, the head of the using section immediately checks them, reports the outcome to the head of デジタル推進課, and deals properly with anything found abnormal.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['using-section-head'],
          systems: 'digital-promotion',
          act: { ja: '成果物の内容を確認する', en: 'check the results' },
          urgency: 'immediately',
          when: { ja: '出力帳票等の成果物を受領したとき', en: 'on receiving printouts or other results' },
        },
        {
          mode: 'duty',
          by: ['using-section-head'],
          systems: 'digital-promotion',
          act: { ja: '確認の結果を報告する', en: 'report the outcome of the check' },
          toward: ['digital-promotion-head'],
          urgency: 'on-event',
          when: { ja: '成果物を確認したとき', en: 'when the results have been checked' },
        },
        {
          mode: 'duty',
          by: ['using-section-head'],
          systems: 'digital-promotion',
          act: { ja: '適切な処置をとる', en: 'deal with it properly' },
          urgency: 'on-event',
          when: { ja: '成果物の内容に異常が認められるとき', en: 'where the results are found abnormal' },
        },
      ],
    },
    {
      citation: '第8条第6項',
      kind: 'power',
      uses: ['デジタル推進課', '電子情報システム', '課', '処理計画等', 'デジタル推進課長'],
      summary: {
        ja: '必要な事務を予定の時間内に終えることが難しいと認められる事態になったら、利用する課の長は、デジタル推進課長と協議して予定の変更を依頼することができる。',
        en: 'When it is found difficult to complete the work within the time set in the plan, the head of the using section may, having consulted the head of デジタル推進課, ask for the plan to be changed.',
      },
      acts: [
        {
          mode: 'power',
          by: ['using-section-head'],
          systems: 'digital-promotion',
          act: { ja: '協議の上、予定の変更を依頼する', en: 'ask, having consulted, for the plan to be changed' },
          toward: ['digital-promotion-head'],
          urgency: 'on-event',
          when: {
            ja: '予定の時間内に必要な事務等を終えることが困難と認められる事態が生じたとき',
            en: 'when it is found difficult to complete the work within the time set in the plan',
          },
        },
      ],
    },
    {
      citation: '第8条第7項',
      kind: 'scope',
      uses: [
        'デジタル推進課',
        '電子情報システム',
        'デジタル推進課長',
        '電子情報処理',
        '第8条第1項',
        '第8条第2項',
        '第8条第3項',
        '第8条第4項',
        '第8条第5項',
        '第8条第6項',
      ],
      summary: {
        ja: '他の課のシステムでも、デジタル推進課長が必要と認めるものの処理には、第1項から第6項までが準用される。',
        en: 'Paragraphs (1) to (6) apply mutatis mutandis to processing on those systems of other sections for which the head of デジタル推進課 finds it necessary.',
      },
      acts: [
        {
          mode: 'power',
          by: ['digital-promotion-head'],
          systems: 'others',
          act: {
            ja: '他の課のシステムについて、第1項から第6項までの準用が必要と認める',
            en: 'find it necessary that paragraphs (1) to (6) apply mutatis mutandis to a system of another section',
          },
          urgency: 'as-needed',
        },
        {
          mode: 'duty',
          by: ['using-section-head'],
          systems: 'others',
          act: {
            ja: '必要と認められたシステムの処理について、準用される第1項から第6項までに従う',
            en: 'follow paragraphs (1) to (6), applied mutatis mutandis, for processing on a system so found',
          },
          toward: ['digital-promotion-head'],
          urgency: 'standing',
          when: {
            ja: 'デジタル推進課長が必要と認めたシステムを利用するとき',
            en: 'when using a system for which the head of デジタル推進課 has found it necessary',
          },
        },
      ],
    },
    {
      citation: '第8条第8項',
      kind: 'duty',
      uses: [
        'デジタル推進課',
        '電子情報システム',
        '区',
        '受託事業者',
        '第8条第1項',
        '第8条第2項',
        '第8条第3項',
        '第8条第4項',
        '第8条第5項',
        '第8条第6項',
        '第8条第7項',
      ],
      summary: {
        ja: 'このほか、デジタル推進課のシステムの利用は、区と受託事業者との取決めに沿って運営する。誰が行うかの定めはない。',
        en: 'What is left of the use of systems of デジタル推進課 is run as the ward and the contractor have agreed. Nobody is named for it.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['nobody'],
          systems: 'digital-promotion',
          act: {
            ja: '前各項にないことについて、区と受託事業者との取決めに沿って利用を運営する',
            en: 'run what the other paragraphs leave open as the ward and the contractor have agreed',
          },
          urgency: 'standing',
        },
      ],
    },
  ],
};
