import type { Article } from '../regulation/provision.js';

/**
 * Article 20, place by place.
 * @ja 第20条
 */
export const article20: Article = {
  citation: '第20条',
  chapter: '第7章',
  caption: { ja: '情報セキュリティ委員会の設置', en: 'Establishment of the Security Committee' },
  amendedBy: [],
  provisions: [
    {
      citation: '第20条',
      kind: 'office',
      uses: ['情報セキュリティ'],
      summary: {
        ja: '情報セキュリティの確保のため、情報セキュリティ委員会を置く。',
        en: 'There is a Security Committee, to ensure information security.',
      },
      nothingToCompute: {
        ja: '設置を定めるだけで、判断することがない。',
        en: 'It only sets up the committee; there is nothing to decide.',
      },
    },
  ],
};
