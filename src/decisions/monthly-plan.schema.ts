import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { dayInVerdict } from '../schemas/verdict-parts.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { moment, month } from '../schemas/words.js';
import { monthlyPlan, readMonthlyPlan } from './monthly-plan.js';

/**
 * The facts of `decideMonthlyPlan` as JSON.
 * @ja decideMonthlyPlan の事実（JSON）
 */
export const monthlyPlanFacts = /* @__PURE__ */ factsSchema(readMonthlyPlan, () =>
  z.strictObject({
    month: described(month, {
      title: { ja: '処理を予定する月', en: 'Month that is planned' },
      note: {
        ja: '報告する月ではなく、予定の対象となる月。',
        en: 'The month of the processing, not that of the report.',
      },
      citation: '第8条第1項',
    }).optional(),
    reportedAt: described(moment, {
      title: { ja: '報告が届いた時点', en: 'When the report arrived' },
      note: {
        ja: '月間処理予定がデジタル推進課長に届いた日又は日時（日時には時差を付ける）。',
        en: 'The day, or the date and time with an offset, at which the plan reached the head of デジタル推進課.',
      },
      citation: '第8条第1項',
    }).optional(),
  }),
);

/**
 * The verdict of `decideMonthlyPlan` as JSON.
 * @ja decideMonthlyPlan の結論（JSON）
 */
export const monthlyPlanVerdict = /* @__PURE__ */ verdictSchema(monthlyPlan, () => {
  const dates = {
    deadline: described(dayInVerdict, {
      title: { ja: '期限', en: 'Deadline' },
      note: { ja: 'この日を含む。', en: 'This day itself is in time.' },
      citation: '第8条第1項',
    }).exactOptional(),
  };
  return {
    outcomes: { 'on-time': dates, late: dates },
    grounds: ['by-end-of-month-before'],
    facts: monthlyPlanFacts,
  };
});
