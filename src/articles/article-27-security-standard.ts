import type { Article } from '../regulation/provision.js';

/**
 * Article 27, place by place.
 * @ja 第27条
 */
export const article27: Article = {
  citation: '第27条',
  chapter: '第9章',
  caption: { ja: '情報セキュリティ対策基準の策定', en: 'Making of the security standard' },
  amendedBy: [],
  provisions: [
    {
      citation: '第27条',
      kind: 'duty',
      uses: ['情報統括責任者', '第25条', '第26条'],
      summary: {
        ja: '情報統括責任者は、第25条と第26条を実施するため、守るべき具体的な事項や判断の基準などを示す情報セキュリティ対策基準を作る。',
        en: 'To carry out Articles 25 and 26, the chief information officer makes an information security standard with concrete rules to keep, criteria of judgement and the like.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['chief-information-officer'],
          act: { ja: '情報セキュリティ対策基準を策定する', en: 'make the information security standard' },
          urgency: 'standing',
        },
      ],
    },
  ],
};
