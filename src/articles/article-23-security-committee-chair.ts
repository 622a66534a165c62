import type { Article } from '../regulation/provision.js';

/**
 * Article 23, place by place.
 * @ja 第23条
 */
export const article23: Article = {
  citation: '第23条',
  chapter: '第7章',
  caption: { ja: '会務', en: 'Affairs of the Security Committee' },
  amendedBy: [],
  provisions: [
    {
      citation: '第23条',
      kind: 'power',
      uses: ['セキュリティ委員長', 'セキュリティ委員会'],
      summary: {
        ja: 'セキュリティ委員長は、セキュリティ委員会を代表し、会務をまとめる。',
        en: 'The chairperson represents the Security Committee and directs its affairs.',
      },
      acts: [
        {
          mode: 'power',
          by: ['security-chair'],
          act: {
            ja: 'セキュリティ委員会を代表し、会務を総理する',
            en: 'represent the Security Committee and direct its affairs',
          },
          urgency: 'standing',
        },
      ],
    },
  ],
};
