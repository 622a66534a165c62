import type { Bilingual } from '../input/language.js';
import { dateTimeIn } from '../time/days-in-words.js';
import type { Descriptions, Values, Words } from '../verdict/words.js';
import type { InputDeliveryFacts, InputDeliveryVerdict, inputDelivery } from './input-delivery.js';

const dueOf = ({ due }: Values): Bilingual =>
  typeof due === 'string' ? dateTimeIn(due) : { ja: '指定の日時', en: 'the date and hour set' };

const deliveryOf = ({ deliveredAt }: Values): Bilingual => {
  if (typeof deliveredAt !== 'string') return { ja: '送付', en: 'The delivery' };
  const at = dateTimeIn(deliveredAt);
  return { ja: `${at.ja}の送付`, en: `The delivery of ${at.en}` };
};

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const inputDeliveryWords: Words<typeof inputDelivery, InputDeliveryFacts, InputDeliveryVerdict> = {
  question: {
    ja: '入力データ等は、送付書を添え、指定の日時までに送付されたか。',
    en: 'Was the input material sent with a cover slip, by the date and hour set?',
  },
  presupposes: {
    ja: '利用が第8条による電子情報システムであること。',
    en: 'A system whose use follows Article 8.',
  },
  asks: {
    due: { ja: 'デジタル推進課長が指定した日時', en: 'the date and hour set by the head of デジタル推進課' },
    deliveredAt: { ja: '入力データ等が届いた日時', en: 'the date and hour at which the input material arrived' },
    coverSlip: { ja: '送付書の有無', en: 'whether a cover slip came with it' },
  },
  outcomes: {
    'in-order': {
      label: { ja: '適正に送付されている', en: 'it was sent properly' },
      answer: {
        ja: '入力データ等は、送付書を添えて期限までに送付されている。',
        en: 'The input material came in time, with a cover slip.',
      },
    },
    'not-in-order': {
      label: { ja: '適正に送付されていない', en: 'it was not sent properly' },
      answer: {
        ja: '入力データ等は、適正に送付されていない。',
        en: 'The input material was not sent properly.',
      },
    },
  },
  grounds: {
    'cover-slip': {
      true: { ja: '送付書が添えられている。', en: 'A cover slip came with it.' },
      false: { ja: '送付書が添えられていない。', en: 'No cover slip came with it.' },
      unknown: {
        ja: '送付書が添えられているかは分からない。',
        en: 'Whether a cover slip came with it is not known.',
      },
    },
    'delivered-in-time': {
      true: (values) => ({
        ja: `${deliveryOf(values).ja}は、期限（${dueOf(values).ja}）までになされている。`,
        en: `${deliveryOf(values).en} was in by ${dueOf(values).en}.`,
      }),
      false: (values) => ({
        ja: `${deliveryOf(values).ja}は、期限（${dueOf(values).ja}）を過ぎている。`,
        en: `${deliveryOf(values).en} came after ${dueOf(values).en}.`,
      }),
      unknown: (values) => ({
        ja: `期限は${dueOf(values).ja}であり、送付がそれまでになされたかは分からない。`,
        en: `The input material is due by ${dueOf(values).en}; whether it came by then is not known.`,
      }),
    },
  },
  remedy: { ja: '送付書を添える。', en: 'Add a cover slip.' },
};

/** What forms and schemas say of its facts. */
export const inputDeliveryDescriptions: Descriptions<typeof inputDelivery, InputDeliveryFacts, InputDeliveryVerdict> = {
  facts: {
    due: {
      title: { ja: '指定の日時', en: 'Date and hour set' },
      note: {
        ja: 'デジタル推進課長が指定した日時（時差を付ける）。日だけのときは、その日の終わりとする。',
        en: 'As the head of デジタル推進課 has set it, with an offset. A day alone stands for its end.',
      },
      citation: '第8条第3項',
    },
    deliveredAt: {
      title: { ja: '入力データ等が届いた時点', en: 'When the input material arrived' },
      note: {
        ja: 'デジタル推進課長に届いた日時（時差を付ける）。日だけのときは、時刻は分からないものとする。',
        en: 'When it reached the head of デジタル推進課, with an offset. Of a day alone the hour is not known.',
      },
      citation: '第8条第3項',
    },
    coverSlip: {
      title: { ja: '送付書の添付', en: 'Cover slip enclosed' },
      citation: '第8条第3項',
    },
  },
};
