import { disciplineOfSpecialService } from '../regulation/defects.texts.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { DisciplineFacts, DisciplineVerdict, discipline } from './discipline.js';
import { personAsk, personDescription } from './person.words.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const disciplineWords: Words<typeof discipline, DisciplineFacts, DisciplineVerdict> = {
  question: {
    ja: 'この者は、懲戒処分等の対象として取り扱われるか。',
    en: 'Is this person to be treated as subject to disciplinary or similar action?',
  },
  presupposes: {
    ja: '情報セキュリティ対策への違反の有無が確かめられていること。',
    en: 'That it has been established whether security measures were breached.',
  },
  asks: {
    person: personAsk,
    violated: { ja: '情報セキュリティ対策への違反の有無', en: 'whether the person has breached security measures' },
  },
  outcomes: {
    subject: {
      label: { ja: '懲戒処分等の対象となる', en: 'the person is subject to disciplinary or similar action' },
      answer: {
        ja: '事案の状況などに応じて、懲戒処分等の対象として扱われる。',
        en: 'The person is treated as subject to disciplinary or similar action, according to the circumstances of the case.',
      },
    },
    'not-subject': {
      label: {
        ja: '懲戒処分等の対象とならない',
        en: 'the person is not subject to disciplinary or similar action',
      },
      answer: {
        ja: 'この規程による懲戒処分等の対象とはならない。',
        en: 'The person is not subject to disciplinary or similar action under this regulation.',
      },
    },
  },
  grounds: {
    staff: {
      true: { ja: '一般職又は特別職の職員である。', en: 'The person is staff, of the regular or special service.' },
      false: { ja: '職員ではない。', en: 'The person is not staff.' },
      unknown: { ja: '職員かは分からない。', en: 'Whether the person is staff is not known.' },
    },
    'measures-violated': {
      true: { ja: '情報セキュリティ対策への違反がある。', en: 'The person has breached security measures.' },
      false: { ja: '情報セキュリティ対策への違反はない。', en: 'The person has not breached security measures.' },
      unknown: {
        ja: '情報セキュリティ対策への違反があるかは分からない。',
        en: 'Whether the person has breached security measures is not known.',
      },
    },
  },
  defects: [disciplineOfSpecialService],
};

/** What forms and schemas say of its facts. */
export const disciplineDescriptions: Descriptions<typeof discipline, DisciplineFacts, DisciplineVerdict> = {
  facts: {
    person: personDescription,
    violated: {
      title: { ja: '情報セキュリティ対策への違反の有無', en: 'Whether the person has breached security measures' },
      note: { ja: '確かめられるまでは示さない。', en: 'Left out until it has been established.' },
      citation: '第31条',
    },
  },
};
