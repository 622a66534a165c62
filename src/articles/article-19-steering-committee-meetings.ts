import { InvalidFactsError } from '../input/errors.js';
import { type Acting, actsAs } from '../regulation/acting.js';
import type { Post } from '../regulation/posts.js';
import type { Article } from '../regulation/provision.js';
import { condition } from '../verdict/condition.js';
import { steeringChair } from './article-17-steering-committee-members.js';

/**
 * How many of so many members must be present: more than half, so that exactly half is not enough (Article 19, paragraph (1)).
 *
 * @throws InvalidFactsError if this is no number of members.
 * @ja 定足数（過半数）
 */
export function majorityOf(members: number): number {
  if (Number.isSafeInteger(members) && members >= 0) return moreThanHalf(members);
  const [ja, en] = ['委員の数が要ります。', 'This must be a number of members.'];
  throw new InvalidFactsError([{ path: 'members', code: 'not-a-number', message: { ja, en } }]);
}

export const moreThanHalf = (members: number): number => Math.floor(members / 2) + 1;

/** There is a quorum: the clause is about the Steering Committee alone. */
export const quorumClause = /* @__PURE__ */ condition(
  '第19条第1項',
  ({ committee }: { readonly committee: 'steering' | 'security' }) => committee === 'steering',
);

/** More than half of the members are present. */
export const majorityPresent = /* @__PURE__ */ condition(
  '第19条第1項',
  ({ members, present }: { readonly members: number; readonly present: number }) => present >= moreThanHalf(members),
);

/** Who convened a meeting, and whether the deputy that it may have been acts for the chair. */
export interface Convening {
  readonly convenedBy: Post;
  readonly acting?: Acting | undefined;
}

/** The chairperson convenes the Steering Committee. */
export const steeringConvened = /* @__PURE__ */ condition(
  '第19条第1項',
  ({ convenedBy, acting }: Convening) => actsAs(convenedBy.label, steeringChair, acting) === true,
);

/**
 * Article 19, place by place.
 * @ja 第19条
 */
export const article19: Article = {
  citation: '第19条',
  chapter: '第6章',
  caption: { ja: '運営', en: 'Meetings of the Steering Committee' },
  amendedBy: ['平成31年訓令甲第2号', '令和4年訓令甲第7号'],
  provisions: [
    {
      citation: '第19条',
      kind: 'container',
      summary: {
        ja: '運営委員会の招集・定足数・出席・庶務。',
        en: 'Convening, quorum, attendance and secretarial work of the Steering Committee.',
      },
    },
    {
      citation: '第19条第1項',
      kind: 'condition',
      uses: ['運営委員会', '運営委員長', '運営委員会の委員'],
      summary: {
        ja: '運営委員長が招集する。委員の過半数が出席しなければ、会議は開けない。',
        en: 'The chairperson convenes the committee. It cannot meet unless a majority of the members is present.',
      },
      acts: [
        {
          mode: 'power',
          by: ['steering-chair'],
          act: { ja: '運営委員会を招集する', en: 'convene the Steering Committee' },
          toward: ['steering-committee'],
          urgency: 'standing',
        },
      ],
    },
    {
      citation: '第19条第2項',
      kind: 'power',
      uses: ['運営委員長', '運営委員会の委員'],
      summary: {
        ja: '運営委員長は、必要と認めるときは、委員でない者に会議への出席を求めることができる。',
        en: 'On finding it necessary, the chairperson may ask persons who are not members to attend.',
      },
      acts: [
        {
          mode: 'power',
          by: ['steering-chair'],
          act: { ja: '委員でない者に会議への出席を求める', en: 'ask persons who are not members to attend a meeting' },
          toward: ['non-member'],
          urgency: 'as-needed',
          when: { ja: '運営委員長が必要と認めるとき', en: 'where the chairperson finds it necessary' },
        },
      ],
    },
    {
      citation: '第19条第3項',
      kind: 'duty',
      uses: ['運営委員会', 'デジタル推進課'],
      summary: { ja: '庶務はデジタル推進課が受け持つ。', en: 'デジタル推進課 does the secretarial work.' },
      acts: [
        {
          mode: 'duty',
          by: ['digital-promotion-section'],
          act: { ja: '運営委員会の庶務を処理する', en: 'do the secretarial work of the Steering Committee' },
          toward: ['steering-committee'],
          urgency: 'standing',
        },
      ],
    },
  ],
};
