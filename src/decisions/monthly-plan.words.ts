import type { Bilingual } from '../input/language.js';
import { deadlineOnClosedDay } from '../regulation/readings.texts.js';
import { dayIn } from '../time/days-in-words.js';
import { deadlineCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Values, Words } from '../verdict/words.js';
import type { MonthlyPlanFacts, MonthlyPlanVerdict, monthlyPlan } from './monthly-plan.js';

const deadlineOf = ({ deadline }: Values): Bilingual =>
  typeof deadline === 'string' ? dayIn(deadline) : { ja: '前月の末日', en: 'the last day of the month before' };

const reportOf = ({ reportedOn }: Values): Bilingual => {
  if (typeof reportedOn !== 'string') return { ja: '報告', en: 'The report' };
  const day = dayIn(reportedOn);
  return { ja: `${day.ja}の報告`, en: `The report of ${day.en}` };
};

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const monthlyPlanWords: Words<typeof monthlyPlan, MonthlyPlanFacts, MonthlyPlanVerdict> = {
  question: {
    ja: '月間処理予定は、期限内に報告されたか。',
    en: "Was the plan of the month's processing reported in time?",
  },
  presupposes: {
    ja: '利用が第8条による電子情報システムであること。',
    en: 'A system whose use follows Article 8.',
  },
  asks: {
    month: { ja: '予定の対象となる月', en: 'the month that is planned' },
    reportedAt: { ja: '報告が届いた時点', en: 'when the report arrived' },
  },
  outcomes: {
    'on-time': {
      label: { ja: '期限内である', en: 'it is on time' },
      answer: { ja: '月間処理予定の報告は期限内である。', en: 'The monthly plan was reported in time.' },
    },
    late: {
      label: { ja: '期限に遅れている', en: 'it is late' },
      answer: { ja: '月間処理予定の報告は期限に遅れている。', en: 'The monthly plan was reported late.' },
    },
  },
  grounds: {
    'within-deadline': {
      true: (values) => ({
        ja: `${reportOf(values).ja}は、期限（${deadlineOf(values).ja}）までになされている。`,
        en: `${reportOf(values).en} was in by the last day, ${deadlineOf(values).en}.`,
      }),
      false: (values) => ({
        ja: `${reportOf(values).ja}は、期限（${deadlineOf(values).ja}）を過ぎている。`,
        en: `${reportOf(values).en} came after the last day, ${deadlineOf(values).en}.`,
      }),
      unknown: (values) => ({
        ja: `期限は${deadlineOf(values).ja}であり、報告がそれまでになされたかは分からない。`,
        en: `The last day is ${deadlineOf(values).en}; whether the report was in by then is not known.`,
      }),
    },
  },
  readings: { 'deadline-on-closed-day': deadlineOnClosedDay },
  caveats: deadlineCaveatWords,
};

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const monthlyPlanDescriptions: Descriptions<typeof monthlyPlan, MonthlyPlanFacts, MonthlyPlanVerdict> = {
  facts: {
    month: {
      title: { ja: '処理を予定する月', en: 'Month that is planned' },
      note: {
        ja: '報告する月ではなく、予定の対象となる月。',
        en: 'The month of the processing, not that of the report.',
      },
      citation: '第8条第1項',
    },
    reportedAt: {
      title: { ja: '報告が届いた時点', en: 'When the report arrived' },
      note: {
        ja: '月間処理予定がデジタル推進課長に届いた日又は日時（日時には時差を付ける）。',
        en: 'The day, or the date and time with an offset, at which the plan reached the head of デジタル推進課.',
      },
      citation: '第8条第1項',
    },
  },
  fields: {
    deadline: {
      title: { ja: '期限', en: 'Deadline' },
      note: { ja: 'この日を含む。', en: 'This day itself is in time.' },
      citation: '第8条第1項',
    },
  },
};
