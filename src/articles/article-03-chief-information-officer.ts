import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';
import { isOfAnotherSection, isOfDigitalPromotion } from './article-04-management.js';

/** Of whom a report is asked hangs on who manages the system. */
export const reportedByDigitalPromotion = /* @__PURE__ */ condition('第3条第4項', isOfDigitalPromotion);
export const reportedByAnotherSection = /* @__PURE__ */ condition('第3条第4項', isOfAnotherSection);

/**
 * Article 3, place by place.
 * @ja 第3条
 */
export const article3: Article = {
  citation: '第3条',
  chapter: '第2章',
  caption: { ja: '情報統括責任者', en: 'Chief information officer' },
  amendedBy: ['平成27年訓令甲第6号', '令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第3条',
      kind: 'container',
      summary: {
        ja: '情報統括責任者となる職と、その責務及び権限。',
        en: 'Who is chief information officer, with what duties and powers.',
      },
    },
    {
      citation: '第3条第1項',
      kind: 'office',
      uses: ['管理部長'],
      summary: { ja: '情報統括責任者は管理部長である。', en: 'The chief information officer is the head of 管理部.' },
    },
    {
      citation: '第3条第2項',
      kind: 'duty',
      uses: ['情報統括責任者', '区', '電子情報システム', '情報資産', '情報セキュリティ対策'],
      summary: {
        ja: '情報統括責任者は、区のすべてのシステムと情報資産の管理、情報セキュリティ対策の事務をまとめ、その実施に責任を負う。',
        en: 'The chief information officer oversees the management of all systems and information assets of the ward and its security measures, and answers for how this is done.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['chief-information-officer'],
          act: {
            ja: 'すべてのシステムと情報資産の管理及び情報セキュリティ対策の事務を統括し、その実施等に責任を負う',
            en: 'oversee the management of all systems and information assets and the security measures, and answer for them',
          },
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第3条第3項',
      kind: 'duty',
      uses: ['情報統括責任者', '電子情報システム', '電子情報システムの導入等'],
      summary: {
        ja: '情報統括責任者は、システムの管理・利用・導入等の事務が適正に行われるよう、必要な調整を行う。',
        en: 'The chief information officer coordinates, as needed, the work on the management, use and introduction of systems, so that it is done properly.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['chief-information-officer'],
          act: {
            ja: 'システムの管理・利用・導入等の事務の処理を調整する',
            en: 'coordinate how the work on the management, use and introduction of systems is done',
          },
          urgency: 'as-needed',
          when: { ja: '調整が必要なとき', en: 'where coordination is needed' },
        },
      ],
    },
    {
      citation: '第3条第4項',
      kind: 'power',
      uses: [
        '情報統括責任者',
        '電子情報処理',
        '電子情報システム',
        'デジタル推進課',
        'デジタル推進課長',
        '部',
        '課',
        'システム管理部長',
      ],
      summary: {
        ja: '情報統括責任者は、適正で効率的な運営のため必要と認めるときは、報告を求め、実地に調査し、必要な措置を求めることができる。相手は、デジタル推進課のシステムではその課長と利用する部の長、他のシステムではシステム管理部長。',
        en: 'On finding it necessary for proper and efficient operation, the chief information officer may call for reports, inspect on the spot and ask for measures: from the head of デジタル推進課 and the heads of using departments for systems of デジタル推進課, from the head of the system-managing department for others.',
      },
      acts: [
        {
          mode: 'power',
          by: ['chief-information-officer'],
          act: {
            ja: 'デジタル推進課が管理するシステムについて、事務の状況の報告を求め、実地に調査し、又は必要な措置を求める',
            en: 'for systems of デジタル推進課: call for reports, inspect on the spot, or ask for measures to be taken',
          },
          toward: ['digital-promotion-head', 'using-department-head'],
          systems: 'digital-promotion',
          urgency: 'as-needed',
          when: {
            ja: '適正かつ効率的な運営のため必要と情報統括責任者が認めるとき',
            en: 'where the chief information officer finds it necessary for proper and efficient operation',
          },
        },
        {
          mode: 'power',
          by: ['chief-information-officer'],
          act: {
            ja: '他の課が管理するシステムについて、事務の状況の報告を求め、実地に調査し、又は必要な措置を求める',
            en: 'for systems of other sections: call for reports, inspect on the spot, or ask for measures to be taken',
          },
          toward: ['system-managing-department-head'],
          systems: 'others',
          urgency: 'as-needed',
          when: {
            ja: '適正かつ効率的な運営のため必要と情報統括責任者が認めるとき',
            en: 'where the chief information officer finds it necessary for proper and efficient operation',
          },
        },
      ],
    },
  ],
};
