import { applicationDay } from '../articles/article-12-introduction.js';
import type { Bilingual } from '../input/language.js';
import { deadlineOnClosedDay, plannedYear } from '../regulation/readings.texts.js';
import { type Span, spansOf } from '../regulation/versions.js';
import type { DayOfYear } from '../time/calendar.js';
import { dayIn, dayOfYearIn, fiscalYearIn } from '../time/days-in-words.js';
import type { PlannedYears } from '../time/planned-years.js';
import { deadlineCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Values, Words } from '../verdict/words.js';
import type { TimelinessFacts, TimelinessVerdict, timeliness } from './timeliness.js';

/** The last day in time, or which day of the year that is. */
function lastDayOf({ deadline }: Values): Bilingual {
  if (typeof deadline === 'string') return dayIn(deadline);
  const [newest, ...before] = spansOf(applicationDay);
  const { ja, en } = dayOfYearIn(newest);
  const others = before.map(dayUntil);
  return {
    ja: `予定する年度の前年度の${ja}${others.map((its) => its.ja).join('')}`,
    en: `${en} of the fiscal year before the planned one${others.map((its) => its.en).join('')}`,
  };
}

/** Beside it, what it was before, and how long. */
function dayUntil({ until, ...day }: Span<DayOfYear>): Bilingual {
  const [its, last] = [dayOfYearIn(day), dayIn(until!)];
  return { ja: `（${last.ja}までは${its.ja}）`, en: ` (${its.en} until ${last.en})` };
}

function applicationOf({ appliedOn }: Values): Bilingual {
  if (typeof appliedOn !== 'string') return { ja: '申請', en: 'The application' };
  const day = dayIn(appliedOn);
  return { ja: `${day.ja}の申請`, en: `The application of ${day.en}` };
}

/** A plan with which the application would be in time. */
function sayPlan(planned: PlannedYears): Bilingual {
  if (typeof planned === 'number') {
    const year = fiscalYearIn(planned);
    return { ja: `予定を${year.ja}に改めれば期限内となる。`, en: `If it is planned for ${year.en}, it is on time.` };
  }
  const [begins, takesEffect] = [fiscalYearIn(planned.begins!), fiscalYearIn(planned.takesEffect!)];
  return {
    ja: `予定を${begins.ja}の着手、${takesEffect.ja}の運用開始に改めれば期限内となる。`,
    en: `If it is planned to begin in ${begins.en} and to take effect in ${takesEffect.en}, it is on time.`,
  };
}

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const timelinessWords: Words<typeof timeliness, TimelinessFacts, TimelinessVerdict> = /* @__PURE__ */ (() => ({
  question: { ja: 'この導入等の申請は期限内か。', en: 'Is this application for an introduction on time?' },
  presupposes: {
    ja: '第12条第1項の規定による申請であること（第13条の軽易な変更には期限がない）。',
    en: 'An application under Article 12, paragraph (1); minor changes under Article 13 have no deadline.',
  },
  asks: {
    appliedAt: { ja: '申請が届いた時点', en: 'when the application arrived' },
    plannedFor: ([part]) =>
      part === 'begins'
        ? { ja: '着手する年度', en: 'the fiscal year in which it begins' }
        : part === 'takesEffect'
          ? { ja: '運用を始める年度', en: 'the fiscal year in which it takes effect' }
          : { ja: '導入等を予定する年度', en: 'the fiscal year it is planned for' },
    urgency: { ja: '緊急の必要についての判断', en: 'the finding on urgency' },
  },
  outcomes: {
    'on-time': {
      label: { ja: '期限内である', en: 'it is on time' },
      answer: { ja: '申請は期限内である。', en: 'The application is on time.' },
    },
    late: {
      label: { ja: '期限に遅れている', en: 'it is late' },
      answer: { ja: '申請は期限に遅れている。', en: 'The application is late.' },
    },
    'deadline-waived': {
      label: { ja: '期限によらない', en: 'the deadline does not apply' },
      answer: {
        ja: '緊急の必要が認められており、申請は期限によらない。ただし、申請そのものは要る。',
        en: 'Urgency has been found, so that the deadline does not apply. An application is still needed.',
      },
    },
  },
  grounds: {
    'within-deadline': {
      true: (values) => ({
        ja: `${applicationOf(values).ja}は、期限（${lastDayOf(values).ja}）までになされている。`,
        en: `${applicationOf(values).en} was in by the last day, ${lastDayOf(values).en}.`,
      }),
      false: (values) => ({
        ja: `${applicationOf(values).ja}は、期限（${lastDayOf(values).ja}）を過ぎている。`,
        en: `${applicationOf(values).en} came after the last day, ${lastDayOf(values).en}.`,
      }),
      unknown: (values) => ({
        ja: `期限は${lastDayOf(values).ja}であり、申請がそれまでになされたかは分からない。`,
        en: `The last day is ${lastDayOf(values).en}; whether the application was in by then is not known.`,
      }),
    },
    urgent: {
      true: ({ by }) => ({ ja: `緊急の必要があると${by}が認めている。`, en: `${by} has found that it is urgent.` }),
      false: ({ by }) =>
        by === undefined
          ? { ja: '緊急の必要は認められていない。', en: 'Nobody has found that it is urgent.' }
          : { ja: `${by}は、緊急の必要がないと判断している。`, en: `${by} has found that it is not urgent.` },
      unknown: {
        ja: '緊急の必要が認められているかは分からない。',
        en: 'Whether anybody has found urgency is not known.',
      },
    },
  },
  remedy(remedy) {
    if ('needs' in remedy)
      return {
        ja: '法令改正など緊急の必要が認められれば、期限によらない。',
        en: 'If urgency is found, as on a change of law, the deadline does not apply.',
      };
    return sayPlan(remedy.change.plannedFor as PlannedYears);
  },
  readings: { 'deadline-on-closed-day': deadlineOnClosedDay, 'planned-year': plannedYear },
  caveats: deadlineCaveatWords,
}))();

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const timelinessDescriptions: Descriptions<typeof timeliness, TimelinessFacts, TimelinessVerdict> = {
  facts: {
    appliedAt: {
      title: { ja: '申請が届いた時点', en: 'When the application arrived' },
      note: {
        ja: '申請が情報統括責任者に届いた日又は日時（日時には時差を付ける）。',
        en: 'The day, or the date and time with an offset, at which it reached the chief information officer.',
      },
      citation: '第12条第2項本文',
    },
    plannedFor: {
      title: { ja: '導入等を予定する年度', en: 'Fiscal year it is planned for' },
      note: {
        ja: '始まる年の西暦又は「令和9年度」の形で示す。予定する日でもよい。着手と運用開始の年度が違うときは、それぞれを示す。',
        en: 'By the calendar year in which it begins (on 1 April), or as 令和9年度. The planned day will do too. Where the introduction begins in one year and takes effect in another, give both.',
      },
      citation: '第12条第2項本文',
      parts: {
        begins: {
          title: { ja: '着手する年度', en: 'Fiscal year in which it begins' },
          note: {
            ja: '契約又は作業のうち、最初に行うものの年度又は日。運用開始より後にはならない。',
            en: 'The year, or the day, of the first act of carrying it out: the contract, or the work. Never after it takes effect.',
          },
          citation: '第12条第2項本文',
        },
        takesEffect: {
          title: { ja: '運用を始める年度', en: 'Fiscal year in which it takes effect' },
          note: {
            ja: 'システムの運用又は変更後の処理を始める年度又は日。',
            en: 'The year, or the day, from which it is in use, or the change is in force.',
          },
          citation: '第12条第2項本文',
        },
      },
    },
    urgency: {
      title: { ja: '緊急の必要についての判断', en: 'Finding on urgency' },
      note: {
        ja: '法令改正などのため、緊急に行う必要があるとの判断。期限内の申請では問わない。',
        en: 'That it must be done urgently, because of a change of law for example. It does not matter to an application on time.',
      },
      citation: '第12条第2項ただし書',
    },
  },
  fields: {
    deadline: { title: { ja: '期限', en: 'Deadline' } },
    appliedOn: { title: { ja: '申請が届いた日', en: 'Day of arrival' } },
    earliestFiscalYear: {
      title: { ja: 'この申請が期限内となる最初の年度', en: 'First fiscal year for which it is in time' },
    },
  },
};
