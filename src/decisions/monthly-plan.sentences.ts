import type { Bilingual } from '../input/language.js';
import { dayIn } from '../time/days-in-words.js';
import { noRemedy, type Sentences, type Values } from '../verdict/sentences.js';
import type { MonthlyPlanFacts, MonthlyPlanVerdict } from './monthly-plan.js';

const deadlineOf = ({ deadline }: Values): Bilingual =>
  typeof deadline === 'string' ? dayIn(deadline) : { ja: '前月の末日', en: 'the last day of the month before' };

const reportOf = ({ reportedOn }: Values): Bilingual => {
  if (typeof reportedOn !== 'string') return { ja: '報告', en: 'The report' };
  const day = dayIn(reportedOn);
  return { ja: `${day.ja}の報告`, en: `The report of ${day.en}` };
};

export const monthlyPlanSentences: Sentences<MonthlyPlanVerdict, MonthlyPlanFacts> = {
  outcomes: {
    'on-time': { ja: '期限内である', en: 'it is on time' },
    late: { ja: '期限に遅れている', en: 'it is late' },
  },
  summaries: {
    'on-time': { ja: '月間処理予定の報告は期限内である。', en: 'The monthly plan was reported in time.' },
    late: { ja: '月間処理予定の報告は期限に遅れている。', en: 'The monthly plan was reported late.' },
  },
  grounds: {
    'by-end-of-month-before': {
      true: (values) => ({
        ja: `${reportOf(values).ja}は、期限の${deadlineOf(values).ja}までになされている。`,
        en: `${reportOf(values).en} was in by the last day, ${deadlineOf(values).en}.`,
      }),
      false: (values) => ({
        ja: `${reportOf(values).ja}は、期限の${deadlineOf(values).ja}を過ぎている。`,
        en: `${reportOf(values).en} came after the last day, ${deadlineOf(values).en}.`,
      }),
      unknown: (values) => ({
        ja: `期限は${deadlineOf(values).ja}であり、それまでの報告かは分からない。`,
        en: `The last day is ${deadlineOf(values).en}; whether the report was in by then is not known.`,
      }),
    },
  },
  facts: {
    month: { ja: '予定の対象となる月', en: 'the month that is planned' },
    reportedAt: { ja: '報告が届いた時点', en: 'when the report arrived' },
  },
  remedy: noRemedy,
};
