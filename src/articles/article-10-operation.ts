import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';

/** Whether the head of the using section has instructed or approved whoever operates a system, or neither. */
export const AUTHORISATIONS = ['instructed', 'approved', 'none'] as const;

/** Systems set up for residents to operate themselves are left out. */
export const residentOperated = /* @__PURE__ */ condition(
  '第10条',
  ({ residentOperated }: { readonly residentOperated: boolean }) => residentOperated,
);

/** An instruction does as well as an approval. */
export const authorised = /* @__PURE__ */ condition(
  '第10条',
  ({ authorisation }: { readonly authorisation: (typeof AUTHORISATIONS)[number] }) => authorisation !== 'none',
);

/**
 * Article 10, place by place.
 * @ja 第10条
 */
export const article10: Article = {
  citation: '第10条',
  chapter: '第4章',
  caption: { ja: '電子情報システムの操作', en: 'Operation of systems' },
  amendedBy: [],
  provisions: [
    {
      citation: '第10条',
      kind: 'condition',
      uses: ['電子情報システム', '課'],
      summary: {
        ja: 'システムを操作できるのは、利用する課の長の指示又は承認を受けた者だけである。区民が直接操作するために置いたシステムを除く。',
        en: 'Only whoever has been instructed or approved by the head of the using section may operate a system. Systems set up for residents to operate themselves are exempt.',
      },
      acts: [
        {
          mode: 'power',
          by: ['whoever-operates'],
          act: { ja: 'システムを操作する', en: 'operate the system' },
          urgency: 'on-event',
          when: {
            ja: '利用する課の長の指示又は承認を受けたとき',
            en: 'once instructed or approved by the head of the using section',
          },
        },
        {
          mode: 'power',
          by: ['using-section-head'],
          act: { ja: 'システムの操作を指示し、又は承認する', en: 'instruct or approve the operation of the system' },
          toward: ['whoever-operates'],
          urgency: 'standing',
        },
      ],
    },
  ],
};
