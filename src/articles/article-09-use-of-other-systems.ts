import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';
import { isOfAnotherSection } from './article-04-management.js';

export const useOfAnotherSection = /* @__PURE__ */ condition('第9条', isOfAnotherSection);

// The caption is shortened.

/**
 * Article 9, place by place.
 * @ja 第9条
 */
export const article9: Article = {
  citation: '第9条',
  chapter: '第4章',
  caption: { ja: 'デジタル推進課以外の課が管理する電子情報システムの利用', en: 'Use of systems of other sections' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第9条',
      kind: 'duty',
      uses: ['システム管理課長', '電子情報システム', '課', '電子情報処理', '第8条'],
      summary: {
        ja: '他の課のシステムで所管の業務の処理を行うとき、システム管理課長と利用する課の長は、第8条の各項に準じて適正に利用する。',
        en: 'For processing in their own line of business on systems of other sections, the heads of the system-managing and the using section use them properly, in line with the paragraphs of Article 8.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['system-managing-section-head', 'using-section-head'],
          systems: 'others',
          act: {
            ja: '第8条の各項に準じて、適正に利用する',
            en: 'use the system properly, in line with the paragraphs of Article 8',
          },
          urgency: 'on-event',
          when: {
            ja: '所管の業務について、システム管理課長が管理するシステムで処理を行うとき',
            en: 'for processing in their own line of business on a system that the head of the system-managing section manages',
          },
        },
      ],
    },
  ],
};
