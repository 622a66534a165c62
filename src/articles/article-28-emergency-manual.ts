import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';

export const manualEstablished = /* @__PURE__ */ condition(
  '第28条第1項',
  ({ established }: { readonly established: boolean }) => established,
);

export const reviewNeeded = /* @__PURE__ */ condition(
  '第28条第2項',
  ({ reviewNeeded }: { readonly reviewNeeded: boolean }) => reviewNeeded,
);

export const manualReviewed = /* @__PURE__ */ condition(
  '第28条第2項',
  ({ reviewed }: { readonly reviewed: boolean }) => reviewed,
);

/**
 * Article 28, place by place.
 * @ja 第28条
 */
export const article28: Article = {
  citation: '第28条',
  chapter: '第9章',
  caption: { ja: '緊急時対応マニュアル', en: 'Emergency manuals' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第28条',
      kind: 'container',
      summary: { ja: '緊急時対応マニュアルの作成と見直し。', en: 'Making and reviewing emergency manuals.' },
    },
    {
      citation: '第28条第1項',
      kind: 'duty',
      uses: ['デジタル推進課長', 'システム管理課長', '電子情報システム'],
      summary: {
        ja: 'デジタル推進課長とシステム管理課長は、管理するシステムの緊急事態に素早く対応し、全面停止を避けて早く復旧できるよう、緊急時対応マニュアルを定める。',
        en: 'The heads of デジタル推進課 and of system-managing sections lay down an emergency manual for their systems: for a quick response, to avoid a total stop, and for an early recovery.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head', 'system-managing-section-head'],
          act: {
            ja: '管理するシステムの緊急時対応マニュアルを定める',
            en: 'lay down an emergency manual for the systems they manage',
          },
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第28条第2項',
      kind: 'duty',
      uses: ['デジタル推進課長', 'システム管理課長', '情報セキュリティ', '緊急時対応マニュアル'],
      summary: {
        ja: '情報セキュリティを取り巻く状況や組織体制などの動きに応じ、必要に応じてマニュアルを見直す。',
        en: 'They review it as needed when the security situation, the organisation or the like changes.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head', 'system-managing-section-head'],
          act: { ja: '緊急時対応マニュアルの規定を見直す', en: 'review the emergency manual' },
          urgency: 'as-needed',
          when: {
            ja: '情報セキュリティの状況や組織体制などの変化に応じ、必要なとき',
            en: 'as needed, when the security situation, the organisation or the like changes',
          },
        },
      ],
    },
  ],
};
