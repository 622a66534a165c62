import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { judgement } from '../schemas/words.js';
import { criteria, readCriteria } from './criteria.js';

/**
 * The facts of `decideCriteria` as JSON.
 * @ja decideCriteria の事実（JSON）
 */
export const criteriaFacts = /* @__PURE__ */ factsSchema(readCriteria, () =>
  z.strictObject({
    welfare: described(judgement, {
      title: { ja: '区民の福祉についての認定', en: 'Finding on the welfare of the residents' },
      note: { ja: '区民の福祉の増進に役立つとの確認。', en: 'That it furthers the welfare of the residents.' },
      citation: '第12条第1項第1号',
    }).optional(),
    efficiency: described(judgement, {
      title: { ja: '行財政の効率化についての認定', en: 'Finding on efficiency' },
      note: {
        ja: '行財政の運営の効率化に役立つとの確認。',
        en: 'That it makes administration and finance more efficient.',
      },
      citation: '第12条第1項第2号',
    }).optional(),
    privacy: described(judgement, {
      title: { ja: '個人情報の保護についての認定', en: 'Finding on personal information' },
      note: {
        ja: '個人情報の保護に適合するとの確認。',
        en: 'That it is in keeping with the protection of personal information.',
      },
      citation: '第12条第1項第3号',
    }).optional(),
  }),
);

/**
 * The verdict of `decideCriteria` as JSON.
 * @ja decideCriteria の結論（JSON）
 */
export const criteriaVerdict = /* @__PURE__ */ verdictSchema(criteria, () => ({
  outcomes: { met: {}, 'not-met': {} },
  grounds: ['furthers-welfare', 'furthers-efficiency', 'protects-privacy'],
  facts: criteriaFacts,
  findings: ['welfare', 'efficiency', 'privacy'],
}));
