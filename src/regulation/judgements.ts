import type { Bilingual } from '../input/language.js';
import type { Citation } from './citation.js';
import type { Role } from './roles.js';

/**
 * A place where the regulation lets somebody find, judge or hold something necessary.
 * @ja 認定・判断に委ねられている箇所
 */
export interface JudgementEntry {
  readonly citation: Citation;
  /** Who finds it; empty where the text names nobody. */
  readonly finders: readonly Role[];
  readonly finding: Bilingual;
  /** The decision that asks for it, and the fact that carries it. Some are powers that no decision asks about. */
  readonly asked?: { readonly decision: string; readonly fact: string };
}

/**
 * Every 認める, 必要に応じ and the like: who finds what, by which provision, in the order of the text.
 * @ja 判断に委ねられている事項の一覧
 */
export const judgements: readonly JudgementEntry[] = [
  {
    citation: '第3条第4項',
    finders: ['chief-information-officer'],
    finding: {
      ja: '電子情報処理の事務について報告・調査・措置の求めが必要か',
      en: 'whether reports, inspections or measures concerning the processing are needed',
    },
  },
  {
    citation: '第3条の2第4項',
    finders: ['information-manager'],
    finding: {
      ja: '情報統括責任者が不在のとき、どの措置が必要で十分か',
      en: 'which measures are necessary and sufficient while the chief information officer is absent',
    },
  },
  {
    citation: '第6条第10号',
    finders: ['digital-promotion-head', 'system-managing-section-head'],
    finding: {
      ja: 'データの保護のため、他に定めるべき事項があるか',
      en: 'whether other terms are needed to protect data',
    },
    asked: { decision: 'contract-terms', fact: 'otherTerms' },
  },
  {
    citation: '第8条第2項',
    finders: [],
    finding: { ja: '予定どおりの処理が困難な事態か', en: 'whether processing as planned has become difficult' },
  },
  {
    citation: '第8条第5項',
    finders: ['using-section-head'],
    finding: { ja: '成果物の内容に異常があるか', en: 'whether the results are abnormal' },
  },
  {
    citation: '第8条第6項',
    finders: [],
    finding: {
      ja: '定められた時間内の完了が困難な事態か',
      en: 'whether finishing within the time set has become difficult',
    },
  },
  {
    citation: '第8条第7項',
    finders: ['digital-promotion-head'],
    finding: {
      ja: '他の課のシステムに第8条第1項から第6項までを準用する必要があるか',
      en: "whether Article 8, paragraphs (1) to (6) need to apply mutatis mutandis to another section's system",
    },
    asked: { decision: 'usage-regime', fact: 'designation' },
  },
  {
    citation: '第12条第1項第1号',
    finders: ['applicant'],
    finding: { ja: '区民の福祉に役立つか', en: 'whether it furthers the welfare of the residents' },
    asked: { decision: 'criteria', fact: 'welfare' },
  },
  {
    citation: '第12条第1項第2号',
    finders: ['applicant'],
    finding: { ja: '行財政の効率化に役立つか', en: 'whether it makes administration and finance more efficient' },
    asked: { decision: 'criteria', fact: 'efficiency' },
  },
  {
    citation: '第12条第1項第3号',
    finders: ['applicant'],
    finding: {
      ja: '個人情報の保護に適合するか',
      en: 'whether it is in keeping with the protection of personal information',
    },
    asked: { decision: 'criteria', fact: 'privacy' },
  },
  {
    citation: '第12条第2項ただし書',
    finders: [],
    finding: { ja: '緊急に行う必要があるか', en: 'whether it must be done urgently' },
    asked: { decision: 'timeliness', fact: 'urgency' },
  },
  {
    citation: '第13条第1項',
    finders: [],
    finding: { ja: '電子情報処理の内容の変更が軽易か', en: 'whether a change to the content of processing is minor' },
    asked: { decision: 'procedure', fact: 'minor' },
  },
  {
    citation: '第13条第3項',
    finders: [],
    finding: {
      ja: '他の課のシステムにおける変更が軽易か',
      en: "whether a change in another section's system is minor",
    },
    asked: { decision: 'procedure', fact: 'minor' },
  },
  {
    citation: '第14条第1項本文',
    finders: [],
    finding: { ja: '他の課のデータを利用する必要があるか', en: "whether other sections' data needs to be used" },
  },
  {
    citation: '第16条第4号',
    finders: ['mayor'],
    finding: {
      ja: '運営委員会が審議する必要が特にあるか',
      en: 'whether deliberation by the Steering Committee is specially necessary',
    },
    asked: { decision: 'committee', fact: 'referredTo' },
  },
  {
    citation: '第17条第2項',
    finders: ['steering-chair'],
    finding: { ja: '臨時委員が必要か', en: 'whether a temporary member is needed' },
  },
  {
    citation: '第19条第2項',
    finders: ['steering-chair'],
    finding: { ja: '委員でない者の出席が必要か', en: 'whether somebody who is no member is needed at the meeting' },
  },
  {
    citation: '第21条第5号',
    finders: ['mayor'],
    finding: {
      ja: 'セキュリティ委員会が審議する必要が特にあるか',
      en: 'whether deliberation by the Security Committee is specially necessary',
    },
    asked: { decision: 'committee', fact: 'referredTo' },
  },
  {
    citation: '第22条第2項',
    finders: ['security-chair'],
    finding: { ja: '臨時委員が必要か', en: 'whether a temporary member is needed' },
  },
  {
    citation: '第24条第2項',
    finders: ['security-chair'],
    finding: { ja: '委員でない者の出席が必要か', en: 'whether somebody who is no member is needed at the meeting' },
  },
  {
    citation: '第26条第2項第6号',
    finders: [],
    finding: { ja: '状況に応じた措置としてどれが適当か', en: 'which measures fit the situation' },
  },
  {
    citation: '第28条第2項',
    finders: ['digital-promotion-head', 'system-managing-section-head'],
    finding: { ja: '緊急時対応マニュアルの見直しが必要か', en: 'whether the emergency manual needs a review' },
    asked: { decision: 'emergency-manual', fact: 'reviewNeeded' },
  },
  {
    citation: '第29条第1項',
    finders: ['security-committee'],
    finding: { ja: '定期のほかに監査が必要か', en: 'whether an audit is needed beside the regular ones' },
  },
  {
    citation: '第29条第2項',
    finders: ['digital-promotion-head', 'system-managing-section-head', 'using-section-head'],
    finding: { ja: '定期のほかに自己点検が必要か', en: 'whether a self-inspection is needed beside the regular ones' },
  },
  {
    citation: '第30条',
    finders: [],
    finding: {
      ja: '監査・自己点検の結果から、見直しが必要か',
      en: 'whether the results of audits and self-inspections call for a review',
    },
    asked: { decision: 'policy-review', fact: 'inspectionFinding' },
  },
  {
    citation: '第30条',
    finders: [],
    finding: {
      ja: '状況の変化に対応する新たな対策が必要か',
      en: 'whether a change of the situation calls for new measures',
    },
    asked: { decision: 'policy-review', fact: 'newMeasures' },
  },
  {
    citation: '第31条',
    finders: [],
    finding: { ja: '事案の状況等からどの処分等が適当か', en: 'which action fits the case' },
  },
];
