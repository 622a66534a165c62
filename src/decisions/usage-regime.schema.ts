import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { judgement } from '../schemas/words.js';
import { systemShape } from './management.schema.js';
import { readUsageRegime, usageRegime } from './usage-regime.js';

/**
 * The facts of `decideUsageRegime` as JSON.
 * @ja decideUsageRegime の事実（JSON）
 */
export const usageRegimeFacts = /* @__PURE__ */ factsSchema(readUsageRegime, () =>
  z.strictObject({
    ...systemShape(),
    designation: described(judgement, {
      title: { ja: '第8条の準用についての認定', en: 'Finding on applying Article 8' },
      note: {
        ja: '他の課の電子情報システムに第8条を準用する必要があるとの、デジタル推進課長の認定。',
        en: "The finding of the head of デジタル推進課 that Article 8 is to apply to another section's system.",
      },
      citation: '第8条第7項',
    }).optional(),
  }),
);

/**
 * The verdict of `decideUsageRegime` as JSON.
 * @ja decideUsageRegime の結論（JSON）
 */
export const usageRegimeVerdict = /* @__PURE__ */ verdictSchema(usageRegime, () => ({
  outcomes: { 'article-8': {}, 'article-8-applied': {}, 'article-9': {}, 'no-provision': {} },
  grounds: ['digital-promotion-manages', 'designated', 'another-section-manages'],
  facts: usageRegimeFacts,
}));
