import type { Article } from '../regulation/provision.js';
import type { Readings } from '../regulation/readings.js';
import { condition } from '../verdict/condition.js';
import type { Matter, ReferredMatter } from './article-16-steering-committee-matters.js';

/** Neither list has them: by what Article 16 leaves out they are this committee's, unless nobody is read to have them. */
export const securityBasics = /* @__PURE__ */ condition(
  '第21条',
  ({ matter }: Matter, readings: Readings) =>
    matter === 'security-basics' && readings['security-basics'] === 'security-committee',
);

export const securityMeasures = /* @__PURE__ */ condition(
  '第21条第1号',
  ({ matter }: Matter) => matter === 'security-measures',
);
export const securityAudit = /* @__PURE__ */ condition(
  '第21条第2号',
  ({ matter }: Matter) => matter === 'security-audit',
);
export const securityEvaluation = /* @__PURE__ */ condition(
  '第21条第3号',
  ({ matter }: Matter) => matter === 'security-evaluation',
);
export const incidentResponse = /* @__PURE__ */ condition(
  '第21条第4号',
  ({ matter }: Matter) => matter === 'incident-response',
);

export const referredToSecurity = /* @__PURE__ */ condition(
  '第21条第5号',
  ({ matter, referredTo }: ReferredMatter) => matter === 'referred-by-mayor' && referredTo === 'security',
);

/**
 * Article 21, place by place.
 * @ja 第21条
 */
export const article21: Article = {
  citation: '第21条',
  chapter: '第7章',
  caption: { ja: '所掌事項', en: 'Matters of the Security Committee' },
  amendedBy: [],
  provisions: [
    {
      citation: '第21条',
      kind: 'jurisdiction',
      uses: ['セキュリティ委員会'],
      summary: {
        ja: 'セキュリティ委員会が審議して決める事項。',
        en: 'What the Security Committee deliberates and decides on.',
      },
      acts: [
        {
          mode: 'power',
          by: ['security-committee'],
          act: {
            ja: '第1号から第5号までの事項を審議し、決定する',
            en: 'deliberate and decide on the matters of items (i) to (v)',
          },
          urgency: 'on-event',
        },
      ],
    },
    {
      citation: '第21条第1号',
      kind: 'jurisdiction',
      uses: ['情報セキュリティ対策'],
      summary: { ja: '情報セキュリティ対策の実施。', en: 'Carrying out security measures.' },
    },
    {
      citation: '第21条第2号',
      kind: 'jurisdiction',
      uses: ['情報セキュリティ対策', '監査'],
      summary: { ja: '情報セキュリティ対策の監査。', en: 'Audits of security measures.' },
    },
    {
      citation: '第21条第3号',
      kind: 'jurisdiction',
      uses: ['情報セキュリティ対策'],
      summary: { ja: '情報セキュリティ対策の評価と見直し。', en: 'Evaluating and reviewing security measures.' },
    },
    {
      citation: '第21条第4号',
      kind: 'jurisdiction',
      uses: ['電子情報システム'],
      summary: {
        ja: 'システムの侵害と障害が起きたときの対応。',
        en: 'The response to infringements and failures of systems.',
      },
    },
    {
      citation: '第21条第5号',
      kind: 'jurisdiction',
      uses: ['区長'],
      summary: {
        ja: '区長が特に必要と認めるその他の事項。',
        en: 'Other matters for which the mayor finds it specially necessary.',
      },
      acts: [
        {
          mode: 'power',
          by: ['mayor'],
          act: {
            ja: '他の事項について、審議が特に必要と認める',
            en: 'find it specially necessary that another matter be dealt with',
          },
          toward: ['security-committee'],
          urgency: 'as-needed',
          when: { ja: '区長が特に必要と認めるとき', en: 'where the mayor finds it specially necessary' },
        },
      ],
    },
  ],
};
