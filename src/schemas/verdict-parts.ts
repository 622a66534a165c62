/** What every verdict carries: citations, conditions, contests, caveats. */
import * as z from 'zod';
import type { Citation } from '../regulation/citation.js';
import type { Caveat, Contest, Ground, PlainData } from '../verdict/verdict.js';
import { described, ofSort } from './described.js';
import { readingsSchema } from './readings.js';

/** A place of the regulation alone, in the Japanese legal form. */
export const CITATION =
  /^(?:第\d+章|第\d+条(?:の\d+)?(?:第\d+項)?(?:第\d+号)?(?:本文|ただし書)?|別表第\d|附則(?:\([^()]{5,20}\))?)$/;

/** A place of the regulation, in the Japanese legal form. */
export const citation = /* @__PURE__ */ typed<Citation>(() =>
  described(z.string().regex(CITATION), { title: { ja: '根拠条項', en: 'Citation' } }),
);

/** A civil day in the ward as verdicts write it. */
export const dayInVerdict = /* @__PURE__ */ typed<string>(() => ofSort('day', z.string().regex(/^\d{4}-\d\d-\d\d$/)));

/** A post in a verdict. */
export const postInVerdict = /* @__PURE__ */ typed<{ label: string; unit?: string }>(() =>
  described(
    z.strictObject({
      label: described(z.string(), { title: { ja: '職', en: 'Post' } }),
      unit: described(z.string(), { title: { ja: 'その長である組織', en: 'The unit it heads' } }).exactOptional(),
    }),
    { title: { ja: '職', en: 'Post' } },
  ),
);

/** A figure or a name that a condition was examined with, or several names. */
export const value = /* @__PURE__ */ typed<PlainData>(() =>
  z.union([
    described(z.string(), { title: { ja: '文字列', en: 'Text' } }),
    described(z.number(), { title: { ja: '数', en: 'Number' } }),
    described(z.boolean(), { title: { ja: '真偽', en: 'Whether it is so' } }),
    described(z.array(z.string()), { title: { ja: '文字列の一覧', en: 'Texts' } }),
  ]),
);

/** Whether a condition holds. */
export const holds = /* @__PURE__ */ typed<Ground['holds']>(() =>
  described(
    z.union([
      described(z.boolean(), { title: { ja: '満たすか', en: 'It holds, or does not' } }),
      described(z.literal('unknown'), { title: { ja: '不明', en: 'Not known' } }),
    ]),
    { title: { ja: '成否', en: 'Whether it holds' } },
  ),
);

/** One condition, of a decision that has these codes. */
export const groundOf = <const Code extends string>(codes: readonly Code[]): z.ZodType<Ground<Code>> =>
  described(
    z.strictObject({
      code: z.enum(codes),
      citation,
      holds,
      values: z.record(z.string(), value).exactOptional(),
    }),
    { title: { ja: '検討した要件', en: 'Condition examined' } },
  );

/** Other readings that would give another outcome. */
export const contestOf = (outcomes: readonly string[]): z.ZodType<Contest> =>
  z.strictObject({ readings: readingsSchema, outcome: z.enum([...outcomes, 'undetermined']) });

/** Something to know beside the outcome. */
export const caveat = /* @__PURE__ */ typed<Caveat>(() => {
  const of = <Shape extends z.ZodRawShape>(code: Caveat['code'], ja: string, en: string, shape: Shape) =>
    described(z.strictObject({ code: z.literal(code), citation, ...shape }), { title: { ja, en } });
  const closed = { closedDay: dayInVerdict, nextOpenDay: dayInVerdict.exactOptional() };
  return described(
    z.discriminatedUnion('code', [
      of('text-not-attested', 'その日の文言を確認できない', 'The wording of that day is not attested', {
        on: dayInVerdict,
        attestedFrom: dayInVerdict,
      }),
      of('newest-edition', '最新の版による', 'By the newest version', { from: dayInVerdict }),
      of('text-defect', '文言に不備がある', 'The wording is defective', { defect: z.string() }),
      of('deadline-on-closed-day', '期限が閉庁日に当たる', 'The deadline is a closed day', closed),
      of('holidays-unknown', '祝日か分からない', 'Whether it is a holiday is not known', { day: dayInVerdict }),
      of('not-in-appended-table-1', '別表第1にない', 'Not in Appended Table 1', { nearNames: z.array(z.string()) }),
      of('differs-from-appended-table-1', '別表第1の所管と異なる', 'Not the unit in Appended Table 1', {
        unit: z.string(),
      }),
      of('unit-is-not-a-section', '課に当たらない組織', 'A unit that is no section', { unit: z.string() }),
      of('act-applies-by-itself', '法律が直接適用される', 'The Act applies by itself', {}),
      of('outside-named-bodies', '規程の掲げる機関にない者', 'In none of the bodies named', {}),
      of('no-work-left', '従事する事務がない', 'No work left', {}),
      of('finder-differs', '判断権者でない者の認定', 'Not found by whom the text names', {
        fact: z.string(),
        finder: z.string(),
      }),
      of('nobody-to-preside', '議長がいない', 'Nobody to preside', {}),
    ]),
    { title: { ja: '留意事項', en: 'Caveat' } },
  );
});

/** A schema under the type that the verdict gives its output; tests hold both against every verdict. */
function typed<Output>(make: () => z.ZodType): z.ZodType<Output, Output> {
  return make() as z.ZodType<Output, Output>;
}
