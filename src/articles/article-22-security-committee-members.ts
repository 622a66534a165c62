import type { Article } from '../regulation/provision.js';

/** The chair of the Security Committee (Article 22, paragraph (1)). */
export const securityChair = '情報統括責任者';

/**
 * Article 22, place by place.
 * @ja 第22条
 */
export const article22: Article = {
  citation: '第22条',
  chapter: '第7章',
  caption: { ja: '組織', en: 'Members of the Security Committee' },
  amendedBy: [],
  provisions: [
    {
      citation: '第22条',
      kind: 'container',
      summary: { ja: 'セキュリティ委員会を構成する者。', en: 'Who makes up the Security Committee.' },
    },
    {
      citation: '第22条第1項',
      kind: 'office',
      uses: ['セキュリティ委員会', '情報統括責任者', '別表第3'],
      summary: {
        ja: '委員長（セキュリティ委員長）は情報統括責任者、委員は別表第3の職にある者。',
        en: 'Its chairperson is the chief information officer, its members are those of Appended Table 3.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['security-chair'],
          act: { ja: 'セキュリティ委員会の委員長を務める', en: 'serve as chairperson of the Security Committee' },
          toward: ['security-committee'],
          urgency: 'standing',
        },
        {
          mode: 'duty',
          by: ['security-member'],
          act: { ja: 'セキュリティ委員会の委員を務める', en: 'serve as a member of the Security Committee' },
          toward: ['security-committee'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第22条第2項',
      kind: 'power',
      uses: ['セキュリティ委員長', '第22条第1項'],
      summary: {
        ja: 'セキュリティ委員長は、必要と認めるときは、ほかの者を臨時に委員とすることができる。',
        en: 'On finding it necessary, the chairperson may make others temporary members.',
      },
      acts: [
        {
          mode: 'power',
          by: ['security-chair'],
          act: { ja: 'ほかの者を臨時に委員とする', en: 'make others temporary members' },
          toward: ['non-member'],
          urgency: 'as-needed',
          when: { ja: 'セキュリティ委員長が必要と認めるとき', en: 'where the chairperson finds it necessary' },
        },
      ],
    },
  ],
};
