import * as z from 'zod';
import type { Bilingual } from '../input/language.js';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { readReferral, referral } from './referral.js';

/**
 * The facts of `decideReferral` as JSON.
 * @ja decideReferral の事実（JSON）
 */
export const referralFacts = /* @__PURE__ */ factsSchema(readReferral, () => {
  const collected = (title: Bilingual, note?: Bilingual) =>
    described(z.boolean(), { title, ...(note && { note }), citation: '第12条第4項' }).optional();
  return z.strictObject({
    materials: described(
      z.strictObject({
        necessity: collected({ ja: '必要性の資料', en: 'Material on the need' }),
        cost: collected({ ja: '費用の資料', en: 'Material on the cost' }),
        effect: collected({ ja: '効果の資料', en: 'Material on the effect' }),
        alternatives: collected(
          { ja: '代替手段等の資料', en: 'Material on alternatives' },
          { ja: '代替手段がないことを示すものでもよい。', en: 'It may show that there is no alternative.' },
        ),
      }),
      {
        title: { ja: '集めた資料', en: 'Material collected' },
        note: {
          ja: '種類ごとに、集めたかどうか。示さない種類は不明とする。',
          en: 'Whether each kind has been collected. A kind left out is not known.',
        },
        citation: '第12条第4項',
      },
    ).optional(),
  });
});

/**
 * The verdict of `decideReferral` as JSON.
 * @ja decideReferral の結論（JSON）
 */
export const referralVerdict = /* @__PURE__ */ verdictSchema(referral, () => ({
  outcomes: { refer: {}, 'collect-materials': {} },
  grounds: ['necessity-shown', 'cost-shown', 'effect-shown', 'alternatives-shown'],
  facts: referralFacts,
}));
