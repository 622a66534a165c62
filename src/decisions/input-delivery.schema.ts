import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { moment } from '../schemas/words.js';
import { inputDelivery, readInputDelivery } from './input-delivery.js';

/**
 * The facts of `decideInputDelivery` as JSON.
 * @ja decideInputDelivery の事実（JSON）
 */
export const inputDeliveryFacts = /* @__PURE__ */ factsSchema(readInputDelivery, () =>
  z.strictObject({
    due: described(moment, {
      title: { ja: '指定の日時', en: 'Date and hour set' },
      note: {
        ja: 'デジタル推進課長が指定した日時（時差を付ける）。日だけのときは、その日の終わりとする。',
        en: 'As the head of デジタル推進課 has set it, with an offset. A day alone stands for its end.',
      },
      citation: '第8条第3項',
    }).optional(),
    deliveredAt: described(moment, {
      title: { ja: '入力データ等が届いた時点', en: 'When the input material arrived' },
      note: {
        ja: 'デジタル推進課長に届いた日時（時差を付ける）。日だけのときは、その日の終わりとする。',
        en: 'When it reached the head of デジタル推進課, with an offset. A day alone stands for its end.',
      },
      citation: '第8条第3項',
    }).optional(),
    coverSlip: described(z.boolean(), {
      title: { ja: '送付書の添付', en: 'Cover slip enclosed' },
      citation: '第8条第3項',
    }).optional(),
  }),
);

/**
 * The verdict of `decideInputDelivery` as JSON.
 * @ja decideInputDelivery の結論（JSON）
 */
export const inputDeliveryVerdict = /* @__PURE__ */ verdictSchema(inputDelivery, () => ({
  outcomes: { 'in-order': {}, 'not-in-order': {} },
  grounds: ['cover-slip', 'delivered-in-time'],
  facts: inputDeliveryFacts,
}));
