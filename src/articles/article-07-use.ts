import type { Article } from '../regulation/provision.js';

/**
 * Article 7, place by place.
 * @ja 第7条
 */
export const article7: Article = {
  citation: '第7条',
  chapter: '第4章',
  caption: { ja: '電子情報システムの利用体制', en: 'Use of systems' },
  amendedBy: [],
  provisions: [
    {
      citation: '第7条',
      kind: 'duty',
      uses: ['電子情報システム', '部', '課'],
      summary: {
        ja: '利用する課の長は、利用する部の長の指示の下で、システムの利用を適正かつ効率的に管理する。',
        en: 'The head of a using section manages the use of the system, properly and efficiently, under the instructions of the head of the using department.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['using-section-head'],
          act: {
            ja: '利用する部の長の指示に従い、システムの利用の管理等を適正かつ効率的に行う',
            en: 'manage the use of the system properly and efficiently, following the instructions of the head of the using department',
          },
          urgency: 'standing',
        },
        {
          mode: 'power',
          by: ['using-department-head'],
          act: {
            ja: 'システムの利用の管理等について指示する',
            en: 'give instructions on managing the use of the system',
          },
          toward: ['using-section-head'],
          urgency: 'standing',
        },
      ],
    },
  ],
};
