import type { Article } from '../regulation/provision.js';

/**
 * Article 15, place by place.
 * @ja 第15条
 */
export const article15: Article = {
  citation: '第15条',
  chapter: '第6章',
  caption: { ja: '電子情報システム運営委員会の設置', en: 'Establishment of the Steering Committee' },
  amendedBy: [],
  provisions: [
    {
      citation: '第15条',
      kind: 'office',
      uses: ['電子情報システム'],
      summary: {
        ja: 'システムの適正で効率的な運営のため、電子情報システム運営委員会を置く。',
        en: 'There is a Steering Committee, for the proper and efficient operation of systems.',
      },
      nothingToCompute: {
        ja: '設置を定めるだけで、判断することがない。',
        en: 'It only sets up the committee; there is nothing to decide.',
      },
    },
  ],
};
