import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';

export const manualKept = /* @__PURE__ */ condition('第11条第1項', ({ kept }: { readonly kept: boolean }) => kept);

/** Where nothing has changed there is nothing to show. */
export const manualChangeReflected = /* @__PURE__ */ condition(
  '第11条第2項',
  ({ changed, reflected }: { readonly changed: boolean; readonly reflected: boolean }) => !changed || reflected,
);

/**
 * Article 11, place by place.
 * @ja 第11条
 */
export const article11: Article = {
  citation: '第11条',
  chapter: '第4章',
  caption: { ja: '電子情報システムに係る操作手引書', en: 'Operation manuals' },
  amendedBy: [],
  provisions: [
    {
      citation: '第11条',
      kind: 'container',
      summary: {
        ja: '業務の操作手引書の作成・保管と更新。',
        en: 'Making and keeping operation manuals, and keeping them up to date.',
      },
    },
    {
      citation: '第11条第1項',
      kind: 'duty',
      uses: ['電子情報システム', '課'],
      summary: {
        ja: '利用する課の長は、業務の操作手引書を作り、決められた場所に保管して適正に管理する。',
        en: 'The head of a using section makes an operation manual for its work and keeps it in the place set for it, in good order.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['using-section-head'],
          act: {
            ja: '業務の操作手引書を作成し、所定の場所に保管して適正に管理する',
            en: 'make an operation manual for the work, and keep it in the place set, in good order',
          },
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第11条第2項',
      kind: 'duty',
      uses: ['電子情報システム', '課', '電子情報処理'],
      summary: {
        ja: 'システムや処理の内容などが変わったら、それを確実に操作手引書へ反映させる。',
        en: 'When the system, the content of processing or the like changes, the manual is made to show it.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['using-section-head'],
          act: { ja: '変更を確実に操作手引書に反映させる', en: 'see to it that the operation manual shows the change' },
          urgency: 'on-event',
          when: {
            ja: 'システム、処理の内容などに変更等があったとき',
            en: 'when the system, the content of processing or the like has changed',
          },
        },
      ],
    },
  ],
};
