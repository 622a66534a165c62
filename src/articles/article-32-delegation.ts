import type { Article } from '../regulation/provision.js';

/**
 * Article 32, place by place.
 * @ja 第32条
 */
export const article32: Article = {
  citation: '第32条',
  chapter: '第11章',
  caption: { ja: '委任', en: 'Delegation' },
  amendedBy: [],
  provisions: [
    {
      citation: '第32条',
      kind: 'delegation',
      uses: ['管理部長'],
      summary: {
        ja: '施行に必要なことは管理部長が定める。',
        en: 'Whatever is needed to carry the regulation out is laid down by the head of 管理部.',
      },
      acts: [
        {
          mode: 'power',
          by: ['department-head-of-administration'],
          act: { ja: 'この規程の施行に必要な事項を定める', en: 'lay down what is needed to carry the regulation out' },
          urgency: 'standing',
        },
      ],
      nothingToCompute: {
        ja: '細目はこの規程の外で定められる。',
        en: 'The details are laid down outside this regulation.',
      },
    },
  ],
};
