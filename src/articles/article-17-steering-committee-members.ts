import type { Article } from '../regulation/provision.js';

/** The chair of the Steering Committee (Article 17, paragraph (1)). */
export const steeringChair = '情報統括責任者';

/**
 * Article 17, place by place.
 * @ja 第17条
 */
export const article17: Article = {
  citation: '第17条',
  chapter: '第6章',
  caption: { ja: '組織', en: 'Members of the Steering Committee' },
  amendedBy: [],
  provisions: [
    {
      citation: '第17条',
      kind: 'container',
      summary: { ja: '運営委員会を構成する者。', en: 'Who makes up the Steering Committee.' },
    },
    {
      citation: '第17条第1項',
      kind: 'office',
      uses: ['運営委員会', '情報統括責任者', '別表第2'],
      summary: {
        ja: '委員長（運営委員長）は情報統括責任者、委員は別表第2の職にある者。',
        en: 'Its chairperson is the chief information officer, its members are those of Appended Table 2.',
      },
      acts: [
        {
          mode: 'duty',
          by: ['steering-chair'],
          act: { ja: '運営委員会の委員長を務める', en: 'serve as chairperson of the Steering Committee' },
          toward: ['steering-committee'],
          urgency: 'standing',
        },
        {
          mode: 'duty',
          by: ['steering-member'],
          act: { ja: '運営委員会の委員を務める', en: 'serve as a member of the Steering Committee' },
          toward: ['steering-committee'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第17条第2項',
      kind: 'power',
      uses: ['運営委員長', '第17条第1項'],
      summary: {
        ja: '運営委員長は、必要と認めるときは、ほかの者を臨時に委員とすることができる。',
        en: 'On finding it necessary, the chairperson may make others temporary members.',
      },
      acts: [
        {
          mode: 'power',
          by: ['steering-chair'],
          act: { ja: 'ほかの者を臨時に委員とする', en: 'make others temporary members' },
          toward: ['non-member'],
          urgency: 'as-needed',
          when: { ja: '運営委員長が必要と認めるとき', en: 'where the chairperson finds it necessary' },
        },
      ],
    },
  ],
};
