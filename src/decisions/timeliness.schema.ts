import * as z from 'zod';
import { described } from '../schemas/described.js';
import { factsSchema } from '../schemas/facts-schema.js';
import { dayInVerdict } from '../schemas/verdict-parts.js';
import { verdictSchema } from '../schemas/verdict-schema.js';
import { fiscalYear, judgement, moment } from '../schemas/words.js';
import { readFacts, timeliness } from './timeliness.js';

/**
 * The facts of `decideTimeliness` as JSON.
 * @ja decideTimeliness の事実（JSON）
 */
export const timelinessFacts = /* @__PURE__ */ factsSchema(readFacts, () =>
  z.strictObject({
    appliedAt: described(moment, {
      title: { ja: '申請が届いた時点', en: 'When the application arrived' },
      note: {
        ja: '申請が情報統括責任者に届いた日又は日時（日時には時差を付ける）。',
        en: 'The day, or the date and time with an offset, at which it reached the chief information officer.',
      },
      citation: '第12条第2項本文',
    }).optional(),
    plannedFor: described(fiscalYear, {
      title: { ja: '導入等を予定する年度', en: 'Fiscal year it is planned for' },
      note: {
        ja: '始まる年の西暦又は「令和9年度」の形で示す。予定する日でもよい。',
        en: 'By the calendar year in which it begins (on 1 April), or as 令和9年度. The planned day will do too.',
      },
      citation: '第12条第2項本文',
    }).optional(),
    urgency: described(judgement, {
      title: { ja: '緊急の必要についての認定', en: 'Finding on urgency' },
      note: {
        ja: '法令改正などのため、緊急に行う必要があるとの認定。期限内の申請では問わない。',
        en: 'That it must be done urgently, because of a change of law for example. It does not matter to an application on time.',
      },
      citation: '第12条第2項ただし書',
    }).optional(),
  }),
);

/**
 * The verdict of `decideTimeliness` as JSON.
 * @ja decideTimeliness の結論（JSON）
 */
export const timelinessVerdict = /* @__PURE__ */ verdictSchema(timeliness, () => {
  const dates = {
    deadline: described(dayInVerdict, { title: { ja: '期限', en: 'Deadline' } }).exactOptional(),
    appliedOn: described(dayInVerdict, { title: { ja: '申請が届いた日', en: 'Day of arrival' } }).exactOptional(),
    earliestFiscalYear: described(z.int(), {
      title: { ja: 'この申請が期限内となる最初の年度', en: 'First fiscal year for which it is in time' },
    }).exactOptional(),
  };
  return {
    outcomes: { 'on-time': dates, late: dates, 'deadline-waived': dates },
    grounds: ['by-end-of-august', 'urgent'],
    facts: timelinessFacts,
    findings: ['urgency'],
  };
});
