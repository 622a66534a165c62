import type { Article } from '../regulation/provision.js';

/**
 * Article 29, place by place.
 * @ja 第29条
 */
export const article29: Article = {
  citation: '第29条',
  chapter: '第10章',
  caption: { ja: '情報セキュリティ対策に関する監査等の実施', en: 'Audits and self-inspections' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第29条',
      kind: 'container',
      summary: { ja: 'ポリシーの遵守状況の検証。', en: 'How compliance with the policy is verified.' },
    },
    {
      citation: '第29条第1項',
      kind: 'duty',
      uses: ['セキュリティ委員会', '情報セキュリティポリシー'],
      summary: {
        ja: 'セキュリティ委員会は、定期的に又は必要に応じて監査を行い、ポリシーの遵守状況を確かめる。',
        en: 'The Security Committee audits compliance with the information security policy, regularly or as needed.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['security-committee'],
          act: {
            ja: '情報セキュリティポリシーの遵守状況を監査する',
            en: 'audit compliance with the information security policy',
          },
          urgency: 'regularly',
          when: { ja: '定期的に、又は必要に応じて', en: 'regularly, or as needed' },
        },
      ],
    },
    {
      citation: '第29条第2項',
      kind: 'duty',
      uses: ['デジタル推進課長', 'システム管理課長', '電子情報システム', '課', '情報セキュリティポリシー'],
      summary: {
        ja: 'デジタル推進課長・システム管理課長・利用する課の長は、定期的に又は必要に応じて自己点検を行い、ポリシーの遵守状況を確かめる。',
        en: 'The heads of デジタル推進課, of system-managing sections and of using sections inspect their own compliance with the policy, regularly or as needed.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-head', 'system-managing-section-head', 'using-section-head'],
          act: {
            ja: '情報セキュリティポリシーの遵守状況を自己点検する',
            en: 'inspect their own compliance with the information security policy',
          },
          urgency: 'regularly',
          when: { ja: '定期的に、又は必要に応じて', en: 'regularly, or as needed' },
        },
      ],
    },
  ],
};
