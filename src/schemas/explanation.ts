import * as z from 'zod';
import type { Explanation } from '../verdict/explainer.js';
import { described } from './described.js';
import { readingsSchema } from './readings.js';
import { citation, holds } from './verdict-parts.js';

/** A verdict in words, part by part, as `explain` gives it. */
export const explanation: z.ZodType<Explanation, Explanation> = /* @__PURE__ */ (() => {
  const text = described(z.string(), { title: { ja: '文', en: 'In words' } });
  const parts = <Shape extends z.ZodRawShape>(ja: string, en: string, shape: Shape) =>
    described(z.array(z.strictObject({ ...shape, text })), { title: { ja, en } });
  const code = z.string();
  const outcome = z.string();
  return described(
    z.strictObject({
      summary: described(z.string(), { title: { ja: '要旨', en: 'Summary' } }),
      grounds: parts('検討した要件', 'Conditions examined', { code, citation, holds }),
      missing: parts('不明な事実', 'Facts not known', { path: z.string() }),
      contested: parts('別の読み方', 'Other readings', { readings: readingsSchema, outcome }),
      remedies: parts('改める方法', 'Remedies', { kind: z.enum(['change', 'finding']), outcome, citation }),
      caveats: parts('留意事項', 'Caveats', { code, citation }),
      lines: described(z.array(z.string()), { title: { ja: '全体の行', en: 'All of it in lines' } }),
    }),
    { title: { ja: '結論の説明', en: 'A verdict in words' } },
  ) as unknown as z.ZodType<Explanation, Explanation>;
})();
