import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';

export const documentKept = /* @__PURE__ */ condition('第5条第1項', ({ kept }: { readonly kept: boolean }) => kept);

/** Where nothing has changed there is nothing to show. */
export const changeReflected = /* @__PURE__ */ condition(
  '第5条第2項',
  ({ changed, reflected }: { readonly changed: boolean; readonly reflected: boolean }) => !changed || reflected,
);

/**
 * Article 5, place by place.
 * @ja 第5条
 */
export const article5: Article = {
  citation: '第5条',
  chapter: '第3章',
  caption: { ja: 'ドキュメントの管理', en: 'Keeping of documents' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第5条',
      kind: 'container',
      summary: {
        ja: 'システムのドキュメントの保管と更新。',
        en: 'Keeping the documents of a system, and keeping them up to date.',
      },
    },
    {
      citation: '第5条第1項',
      kind: 'duty',
      uses: ['デジタル推進課長', 'システム管理課長', '電子情報システム', 'ドキュメント'],
      summary: {
        ja: 'デジタル推進課長とシステム管理課長は、管理するシステムのドキュメントを決められた場所に保管し、適正に管理する。',
        en: 'The heads of デジタル推進課 and of system-managing sections keep the documents of their systems in the place set for them, in good order.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head', 'system-managing-section-head'],
          act: {
            ja: '管理するシステムのドキュメントを所定の場所に保管し、適正に管理する',
            en: 'keep the documents of the systems they manage in the place set, in good order',
          },
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第5条第2項',
      kind: 'duty',
      uses: ['デジタル推進課長', 'システム管理課長', '電子情報システム', '端末装置', '電子情報処理', 'ドキュメント'],
      summary: {
        ja: 'システム・端末装置・処理の内容などが変わったら、それを確実にドキュメントへ反映させる。',
        en: 'When a system, a terminal, the content of processing or the like changes, they see to it that the documents show it.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head', 'system-managing-section-head'],
          act: { ja: '変更を確実にドキュメントに反映させる', en: 'see to it that the documents show the change' },
          urgency: 'on-event',
          when: {
            ja: 'システム、端末装置、処理の内容などに変更等があったとき',
            en: 'when a system, a terminal, the content of processing or the like has changed',
          },
        },
      ],
    },
  ],
};
