import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';

export const inspectionFinding = /* @__PURE__ */ condition(
  '第30条',
  ({ inspectionFinding }: { readonly inspectionFinding: boolean }) => inspectionFinding,
);

export const newMeasuresNeeded = /* @__PURE__ */ condition(
  '第30条',
  ({ newMeasures }: { readonly newMeasures: boolean }) => newMeasures,
);

/**
 * Article 30, place by place.
 * @ja 第30条
 */
export const article30: Article = {
  citation: '第30条',
  chapter: '第10章',
  caption: { ja: '情報セキュリティポリシーの見直し', en: 'Review of the information security policy' },
  amendedBy: [],
  provisions: [
    {
      citation: '第30条',
      kind: 'duty',
      uses: ['セキュリティ委員会', '監査', '自己点検', '情報セキュリティポリシー', '情報セキュリティ'],
      summary: {
        ja: '監査と自己点検の結果から見直しが必要になったとき、又は状況の変化に応じて新たな対策が必要になったとき、セキュリティ委員会はポリシーを見直す。',
        en: 'The Security Committee reviews the policy where audits and self-inspections show the need, and where a changed situation calls for new measures.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['security-committee'],
          act: { ja: '情報セキュリティポリシーを見直す', en: 'review the information security policy' },
          urgency: 'on-event',
          when: {
            ja: '監査と自己点検の結果により見直しが必要となったとき、又は状況の変化に対応する新たな対策が必要となったとき',
            en: 'where audits and self-inspections have made a review necessary, or a changed situation new measures',
          },
        },
      ],
    },
  ],
};
