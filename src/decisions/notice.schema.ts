import * as z from 'zod';
import { choice, described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { postInVerdict } from '../schemas/verdict-parts.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { post } from '../schemas/words.js';
import { notice, readNotice } from './notice.js';

/**
 * The facts of `decideNotice` as JSON.
 * @ja decideNotice の事実（JSON）
 */
export const noticeFacts = /* @__PURE__ */ factsSchema(readNotice, () =>
  z.strictObject({
    procedure: described(
      choice({
        introduction: { ja: '導入等（第12条第1項）', en: 'introduction, Article 12, paragraph (1)' },
        'minor-change': { ja: '軽易な変更（第13条第1項）', en: 'minor change, Article 13, paragraph (1)' },
        'minor-change-by-analogy': {
          ja: '他の課のシステムの軽易な変更（第13条第3項）',
          en: "minor change in another section's system, Article 13, paragraph (3)",
        },
      }),
      {
        title: { ja: '申請の手続', en: 'Procedure applied under' },
        citation: ['第12条第5項', '第13条第2項', '第13条第3項'],
      },
    ).optional(),
    decided: described(z.boolean(), {
      title: { ja: '可否の決定の有無', en: 'Whether it has been decided on' },
      note: { ja: '可否のいずれでもよい。', en: 'Whatever the result.' },
      citation: ['第12条第5項', '第13条第2項', '第13条第3項'],
    }).optional(),
    applicant: described(post, {
      title: { ja: '申請した者の職', en: 'Post that applied' },
      note: {
        ja: '組織ではなく、職の名称。示さなければ、通知の相手方は結論に示されない。',
        en: 'A post, not a unit. Without it the verdict names no addressee.',
      },
      citation: ['第12条第5項', '第13条第2項', '第13条第3項'],
    }).optional(),
  }),
);

/**
 * The verdict of `decideNotice` as JSON.
 * @ja decideNotice の結論（JSON）
 */
export const noticeVerdict = /* @__PURE__ */ verdictSchema(notice, () => ({
  outcomes: {
    notify: {
      addressee: described(postInVerdict, { title: { ja: '通知の相手方', en: 'Addressee' } }).exactOptional(),
    },
    'await-decision': {},
  },
  grounds: ['committee-decided', 'minor-change-decided', 'decided-by-analogy'],
  facts: noticeFacts,
}));
