import * as z from 'zod';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { committee, readCommittee } from './committee.js';

/**
 * The facts of `decideCommittee` as JSON.
 * @ja decideCommittee の事実（JSON）
 */
export const committeeFacts = /* @__PURE__ */ factsSchema(readCommittee, () =>
  z.strictObject({
    matter: described(matter(), {
      title: { ja: '事項の種類', en: 'What the matter is' },
      note: {
        ja: '複数の面をもつ事項は、面ごとに問う。',
        en: 'Ask for each aspect of a matter that has several.',
      },
      citation: ['第16条', '第21条'],
    }).optional(),
    referredTo: described(
      choice({
        steering: { ja: '電子情報システム運営委員会', en: 'the Steering Committee' },
        security: { ja: '情報セキュリティ委員会', en: 'the Security Committee' },
      }),
      {
        title: { ja: '区長が審議を求める委員会', en: 'Committee the mayor refers it to' },
        note: {
          ja: '事項が、区長が特に必要と認めたものである場合だけ問う。',
          en: 'It matters only where the mayor refers the matter as specially necessary.',
        },
        citation: ['第16条第4号', '第21条第5号'],
      },
    ).optional(),
  }),
);

function matter() {
  return choice({
    'system-basics': {
      ja: 'システムの管理・利用の基本事項（第16条第1号）',
      en: 'the basics of managing and using systems, Article 16, item (i)',
    },
    'security-basics': {
      ja: '情報セキュリティ対策の基本事項（第16条第1号が除くもの）',
      en: 'the basics of security measures, which Article 16, item (i) leaves out',
    },
    introduction: {
      ja: '新たなシステムの導入（第16条第2号）',
      en: 'the introduction of a new system, Article 16, item (ii)',
    },
    computerisation: {
      ja: '事務の電子情報システム化（第16条第2号）',
      en: 'the computerisation of work, Article 16, item (ii)',
    },
    'system-change': { ja: 'システムの変更（第16条第3号）', en: 'a change of a system, Article 16, item (iii)' },
    'processing-change': {
      ja: '電子情報処理の変更（第16条第3号）',
      en: 'a change of processing, Article 16, item (iii)',
    },
    'security-measures': {
      ja: '情報セキュリティ対策の実施（第21条第1号）',
      en: 'carrying out security measures, Article 21, item (i)',
    },
    'security-audit': {
      ja: '情報セキュリティ対策の監査（第21条第2号）',
      en: 'audits of security measures, Article 21, item (ii)',
    },
    'security-evaluation': {
      ja: '情報セキュリティ対策の評価・見直し（第21条第3号）',
      en: 'evaluating and reviewing security measures, Article 21, item (iii)',
    },
    'incident-response': {
      ja: '侵害・障害が起きたときの対応（第21条第4号）',
      en: 'the response to infringements and failures, Article 21, item (iv)',
    },
    'referred-by-mayor': {
      ja: 'その他、区長が特に必要と認めた事項（第16条第4号・第21条第5号）',
      en: 'another matter that the mayor refers as specially necessary, Article 16, item (iv); Article 21, item (v)',
    },
    other: { ja: 'いずれでもないもの', en: 'none of these' },
  });
}

/**
 * The verdict of `decideCommittee` as JSON.
 * @ja decideCommittee の結論（JSON）
 */
export const committeeVerdict = /* @__PURE__ */ verdictSchema(committee, () => ({
  outcomes: { steering: {}, security: {}, none: {} },
  grounds: [
    'system-basics',
    'introduction',
    'change',
    'referred-to-steering',
    'security-basics',
    'security-measures',
    'security-audit',
    'security-evaluation',
    'incident-response',
    'referred-to-security',
  ],
  facts: committeeFacts,
}));
