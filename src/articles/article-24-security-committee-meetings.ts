import { actsAs } from '../regulation/acting.js';
import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';
import type { Convening } from './article-19-steering-committee-meetings.js';
import { securityChair } from './article-22-security-committee-members.js';

/** There is no quorum: the clause is about the Security Committee alone, and that of Article 19 is not borrowed. */
export const noQuorumClause = /* @__PURE__ */ condition(
  '第24条第1項',
  ({ committee }: { readonly committee: 'steering' | 'security' }) => committee === 'security',
);

/** The chairperson convenes the Security Committee. */
export const securityConvened = /* @__PURE__ */ condition(
  '第24条第1項',
  ({ convenedBy, acting }: Convening) => actsAs(convenedBy.label, securityChair, acting) === true,
);

/**
 * Article 24, place by place.
 * @ja 第24条
 */
export const article24: Article = {
  citation: '第24条',
  chapter: '第7章',
  caption: { ja: '運営', en: 'Meetings of the Security Committee' },
  amendedBy: ['令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第24条',
      kind: 'container',
      summary: {
        ja: 'セキュリティ委員会の招集・出席・庶務。',
        en: 'Convening, attendance and secretarial work of the Security Committee.',
      },
    },
    {
      citation: '第24条第1項',
      kind: 'power',
      uses: ['セキュリティ委員会', 'セキュリティ委員長'],
      summary: {
        ja: 'セキュリティ委員長が招集する。定足数の定めはない。',
        en: 'The chairperson convenes the committee. No quorum is prescribed.',
      },
      acts: [
        {
          mode: 'power',
          by: ['security-chair'],
          act: { ja: 'セキュリティ委員会を招集する', en: 'convene the Security Committee' },
          toward: ['security-committee'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第24条第2項',
      kind: 'power',
      uses: ['セキュリティ委員長', 'セキュリティ委員会の委員'],
      summary: {
        ja: 'セキュリティ委員長は、必要と認めるときは、委員でない者に会議への出席を求めることができる。',
        en: 'On finding it necessary, the chairperson may ask persons who are not members to attend.',
      },
      acts: [
        {
          mode: 'power',
          by: ['security-chair'],
          act: { ja: '委員でない者に会議への出席を求める', en: 'ask persons who are not members to attend a meeting' },
          toward: ['non-member'],
          urgency: 'as-needed',
          when: { ja: 'セキュリティ委員長が必要と認めるとき', en: 'where the chairperson finds it necessary' },
        },
      ],
    },
    {
      citation: '第24条第3項',
      kind: 'duty',
      uses: ['セキュリティ委員会', 'デジタル推進課'],
      summary: { ja: '庶務はデジタル推進課が受け持つ。', en: 'デジタル推進課 does the secretarial work.' },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-section'],
          act: { ja: 'セキュリティ委員会の庶務を処理する', en: 'do the secretarial work of the Security Committee' },
          toward: ['security-committee'],
          urgency: 'standing',
        },
      ],
    },
  ],
};
