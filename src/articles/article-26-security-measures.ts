import type { Citation } from '../regulation/citation.js';
import type { Article } from '../regulation/provision.js';

/** The kinds of measures, by the item that asks for them. */
export const securityMeasures = {
  organisation: '第26条第2項第1号',
  classification: '第26条第2項第2号',
  personnel: '第26条第2項第3号',
  physical: '第26条第2項第4号',
  technical: '第26条第2項第5号',
  operational: '第26条第2項第6号',
} as const satisfies { readonly [measure: string]: Citation };

/**
 * Article 26, place by place.
 * @ja 第26条
 */
export const article26: Article = {
  citation: '第26条',
  chapter: '第8章',
  caption: { ja: '事象の想定と対策の区分', en: 'Events foreseen, and kinds of measures' },
  amendedBy: [],
  provisions: [
    {
      citation: '第26条',
      kind: 'container',
      summary: {
        ja: 'どのような事象に備え、どのような対策をとるか。',
        en: 'What events are to be foreseen, and what measures taken.',
      },
    },
    {
      citation: '第26条第1項',
      kind: 'duty',
      summary: {
        ja: '情報セキュリティ対策は、次の事象を想定し、それに対処できるように定める。誰が定めるかはここでは述べられていない。',
        en: 'Security measures are laid down with the following events in view, so as to meet them. By whom, this paragraph does not say.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['nobody'],
          act: {
            ja: '第1号から第3号までの事象を想定して、情報セキュリティ対策を定める',
            en: 'lay down security measures that foresee and meet the events of items (i) to (iii)',
          },
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第26条第1項第1号',
      kind: 'content',
      uses: ['職員等', '情報資産'],
      summary: {
        ja: '意図的な要因（職員等や部外者の不正アクセス、ウィルス攻撃、サービス不能攻撃など）による情報資産の漏えい・破壊・改ざん・消去等と、そのおそれ。',
        en: 'Leakage, destruction, falsification, erasure and the like of information assets, or the fear of it, from intentional causes: unauthorised access, virus attacks, denial of service and so on, by staff, contractors or outsiders.',
      },
    },
    {
      citation: '第26条第1項第2号',
      kind: 'content',
      uses: ['情報資産'],
      summary: {
        ja: '非意図的な要因（無断の持出しや無許可ソフトウェアなどの規定違反、プログラムの欠陥、操作ミス、故障など）による情報資産の漏えい・破壊・消去等と、そのおそれ。',
        en: 'Leakage, destruction, erasure and the like of information assets, or the fear of it, from unintentional causes: breaches of rules such as taking assets out or using software without permission, defects of programs, mistakes, failures and so on.',
      },
    },
    {
      citation: '第26条第1項第3号',
      kind: 'content',
      uses: ['電子情報システム', '電子情報処理'],
      summary: {
        ja: '災害（地震・落雷・火災など）又はシステムなどの事故・故障による処理の停止と、そのおそれ。',
        en: 'Processing that stops, or may stop, from disasters such as earthquake, lightning and fire, or from accidents and failures of systems and the like.',
      },
    },
    {
      citation: '第26条第2項',
      kind: 'duty',
      uses: ['情報資産', '第26条第1項'],
      summary: {
        ja: 'これらの脅威から情報資産を守るため、次の六つの対策をとる。誰がとるかの定めはない。',
        en: 'To protect information assets against these threats, the following six measures are taken. Nobody is named for it.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['nobody'],
          act: {
            ja: '第1号から第6号までの情報セキュリティ対策を講じる',
            en: 'take the security measures of items (i) to (vi)',
          },
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第26条第2項第1号',
      kind: 'content',
      uses: ['区', '情報資産', '情報セキュリティ対策'],
      summary: {
        ja: '組織体制：対策を進める全庁的な体制を整える。',
        en: 'Organisation: a structure across the whole administration to carry security measures forward.',
      },
    },
    {
      citation: '第26条第2項第2号',
      kind: 'content',
      uses: ['情報資産', '区', '機密性', '完全性', '可用性', '情報セキュリティ対策'],
      summary: {
        ja: '情報資産の分類と管理：機密性・完全性・可用性に応じて分類し、分類に基づく対策を行う。',
        en: 'Classification: information assets are classified by confidentiality, integrity and availability, and protected according to their class.',
      },
    },
    {
      citation: '第26条第2項第3号',
      kind: 'content',
      uses: ['情報セキュリティ対策', '情報セキュリティ', '職員等'],
      summary: {
        ja: '人的対策：必要な知識等を職員等に知らせ、研修を行う。',
        en: 'Personnel: staff and contractors are told and trained in what they need to know.',
      },
    },
    {
      citation: '第26条第2項第4号',
      kind: 'content',
      uses: ['情報セキュリティ対策', 'データ', '電子情報システム', '職員等'],
      summary: {
        ja: '物理的対策：データの二重化、予備電源、施設への立入りの制限など。',
        en: 'Physical measures: duplicated data, backup power, limited access to the premises of systems, and the like.',
      },
    },
    {
      citation: '第26条第2項第5号',
      kind: 'content',
      uses: ['情報セキュリティ対策', '情報資産'],
      summary: {
        ja: '技術的対策：不正アクセスやウィルスなどから守るため、アクセス制御などを行う。',
        en: 'Technical measures: access control and the like, against unauthorised access, viruses and so on.',
      },
    },
    {
      citation: '第26条第2項第6号',
      kind: 'content',
      uses: ['情報セキュリティ対策', '電子情報システム'],
      summary: {
        ja: '運用面の対策：システムの監視や遵守状況の確認などを行い、状況に応じて措置をとる。',
        en: 'Operation: systems and compliance are watched, and measures taken as the situation asks.',
      },
    },
  ],
};
