import { match, P } from 'ts-pattern';
import type { Bilingual } from '../input/language.js';
import { dayIn, fiscalYearIn } from '../time/days-in-words.js';
import type { Sentences, Values } from '../verdict/sentences.js';
import type { TimelinessFacts, TimelinessVerdict } from './timeliness.js';

const dayOf = (values: Values, name: string, unknown: Bilingual): Bilingual =>
  typeof values[name] === 'string' ? dayIn(values[name]) : unknown;

const someDay: Bilingual = { ja: '前年度の8月31日', en: '31 August of the fiscal year before' };
const anApplication: Bilingual = { ja: '申請', en: 'The application' };

const applicationOf = (values: Values): Bilingual => {
  const { appliedOn } = values;
  if (typeof appliedOn !== 'string') return anApplication;
  const day = dayIn(appliedOn);
  return { ja: `${day.ja}の申請`, en: `The application of ${day.en}` };
};

export const timelinessSentences: Sentences<TimelinessVerdict, TimelinessFacts> = {
  outcomes: {
    'on-time': { ja: '期限内である', en: 'it is on time' },
    late: { ja: '期限に遅れている', en: 'it is late' },
    'deadline-waived': { ja: '期限によらない', en: 'the deadline does not apply' },
  },
  summaries: {
    'on-time': { ja: '申請は期限内である。', en: 'The application is on time.' },
    late: { ja: '申請は期限に遅れている。', en: 'The application is late.' },
    'deadline-waived': {
      ja: '緊急の必要が認められており、申請は期限によらない。ただし、申請そのものは要る。',
      en: 'Urgency has been found, so that the deadline does not apply. An application is still needed.',
    },
  },
  grounds: {
    'by-end-of-august': {
      true: (values) => ({
        ja: `${applicationOf(values).ja}は、期限の${dayOf(values, 'deadline', someDay).ja}までになされている。`,
        en: `${applicationOf(values).en} was in by the last day, ${dayOf(values, 'deadline', someDay).en}.`,
      }),
      false: (values) => ({
        ja: `${applicationOf(values).ja}は、期限の${dayOf(values, 'deadline', someDay).ja}を過ぎている。`,
        en: `${applicationOf(values).en} came after the last day, ${dayOf(values, 'deadline', someDay).en}.`,
      }),
      unknown: (values) => ({
        ja: `期限は${dayOf(values, 'deadline', someDay).ja}であり、それまでの申請かは分からない。`,
        en: `The last day is ${dayOf(values, 'deadline', someDay).en}; whether the application was in by then is not known.`,
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
  facts: {
    appliedAt: { ja: '申請が届いた時点', en: 'when the application arrived' },
    plannedFor: { ja: '導入等を予定する年度', en: 'the fiscal year it is planned for' },
    urgency: { ja: '緊急の必要についての認定', en: 'the finding on urgency' },
  },
  remedy: (remedy) =>
    match(remedy)
      .with({ change: P.any }, ({ change }) => {
        const year = fiscalYearIn(change.plannedFor as number);
        return {
          ja: `予定を${year.ja}に改めれば期限内となる。`,
          en: `If it is planned for ${year.en}, it is on time.`,
        };
      })
      .with({ needs: P.any }, () => ({
        ja: '法令改正など緊急の必要が認められれば、期限によらない。',
        en: 'If urgency is found, as on a change of law, the deadline does not apply.',
      }))
      .exhaustive(),
};
