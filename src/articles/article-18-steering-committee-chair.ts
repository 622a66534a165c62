import type { Article } from '../regulation/provision.js';

/**
 * Article 18, place by place.
 * @ja 第18条
 */
export const article18: Article = {
  citation: '第18条',
  chapter: '第6章',
  caption: { ja: '会務', en: 'Affairs of the Steering Committee' },
  amendedBy: [],
  provisions: [
    {
      citation: '第18条',
      kind: 'power',
      uses: ['運営委員長', '運営委員会'],
      summary: {
        ja: '運営委員長は、運営委員会を代表し、会務をまとめる。',
        en: 'The chairperson represents the Steering Committee and directs its affairs.',
      },
      acts: [
        {
          mode: 'power',
          by: ['steering-chair'],
          act: {
            ja: '運営委員会を代表し、会務を総理する',
            en: 'represent the Steering Committee and direct its affairs',
          },
          urgency: 'standing',
        },
      ],
    },
  ],
};
