import * as z from 'zod';
import { readGivenOptions } from '../verdict/options.js';
import { described } from './described.js';
import { readBy } from './facts-schema.js';
import { moment } from './plain-kinds.js';
import { readingsSchema } from './readings.js';

/**
 * What may be chosen beside the facts, as JSON.
 * @ja 判断の選択肢（JSON）
 */
export const optionsSchema = /* @__PURE__ */ (() =>
  readBy(readGivenOptions, {
    readings: readingsSchema.optional(),
    closedDays: described(z.array(moment), {
      title: { ja: '閉庁日', en: 'Closed days' },
      note: {
        ja: '土曜日、日曜日、国民の祝日及び12月29日から1月3日までのほかに閉庁する日。期限の判断だけに用いる。',
        en: 'Days closed beside weekends, national holidays and 29 December to 3 January. They matter to deadlines only.',
      },
    }).optional(),
    on: described(moment, {
      title: { ja: '基準日', en: 'Day the verdict is about' },
      note: {
        ja: '事実に日付がないときの基準日。規程の文言を確認できるかだけに用いる。',
        en: 'Where the facts have no day. It decides only whether the wording is attested.',
      },
    }).optional(),
  }))();
