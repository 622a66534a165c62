import { byAnotherWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { EmergencyManualFacts, EmergencyManualVerdict, emergencyManual } from './emergency-manual.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const emergencyManualWords: Words<typeof emergencyManual, EmergencyManualFacts, EmergencyManualVerdict> = {
  question: {
    ja: '緊急時対応マニュアルは定められ、必要な見直しがされているか。',
    en: 'Is there an emergency manual, reviewed as needed?',
  },
  presupposes: {
    ja: 'デジタル推進課長又はシステム管理課長が管理する電子情報システムであること。',
    en: 'A system managed by the head of デジタル推進課 or of a system-managing section.',
  },
  asks: {
    established: { ja: '緊急時対応マニュアルの有無', en: 'whether there is an emergency manual' },
    reviewNeeded: { ja: '見直しの必要についての判断', en: 'the finding on whether a review is necessary' },
    reviewed: { ja: '見直しの有無', en: 'whether it has been reviewed' },
    manager: { ja: '管理する職', en: 'the post that manages the system' },
  },
  outcomes: {
    'in-order': {
      label: { ja: '整っている', en: 'it is in order' },
      answer: {
        ja: '緊急時対応マニュアルがあり、見直しを要する事情は残っていない。',
        en: 'There is an emergency manual, and no review of it is due.',
      },
    },
    'must-establish': {
      label: { ja: '策定を要する', en: 'a manual must be laid down' },
      answer: {
        ja: '緊急時対応マニュアルを定めなければならない。',
        en: 'An emergency manual must be laid down.',
      },
    },
    'must-review': {
      label: { ja: '見直しを要する', en: 'the manual must be reviewed' },
      answer: {
        ja: '緊急時対応マニュアルを見直さなければならない。',
        en: 'The emergency manual must be reviewed.',
      },
    },
  },
  grounds: {
    'manual-established': {
      true: { ja: '緊急時対応マニュアルが定められている。', en: 'There is an emergency manual.' },
      false: { ja: '緊急時対応マニュアルが定められていない。', en: 'There is no emergency manual.' },
      unknown: {
        ja: '緊急時対応マニュアルが定められているかは分からない。',
        en: 'Whether there is an emergency manual is not known.',
      },
    },
    'review-needed': {
      true: { ja: '見直しが必要と判断されている。', en: 'A review has been found necessary.' },
      false: { ja: '見直しが必要とは判断されていない。', en: 'No review has been found necessary.' },
      unknown: {
        ja: '見直しが必要と判断されているかは分からない。',
        en: 'Whether a review has been found necessary is not known.',
      },
    },
    'manual-reviewed': {
      true: { ja: '見直されている。', en: 'It has been reviewed.' },
      false: { ja: '見直されていない。', en: 'It has not been reviewed.' },
      unknown: { ja: '見直されたかは分からない。', en: 'Whether it has been reviewed is not known.' },
    },
  },
  remedy: (remedy) => {
    const { established, reviewed } = 'change' in remedy ? remedy.change : {};
    if (!reviewed) return { ja: '緊急時対応マニュアルを定める。', en: 'Lay down an emergency manual.' };
    return established
      ? {
          ja: '緊急時対応マニュアルを定め、見直しが必要とされているときは、見直しもする。',
          en: 'Lay down an emergency manual and, if a review has been found necessary, make that too.',
        }
      : { ja: '緊急時対応マニュアルを見直す。', en: 'Review the emergency manual.' };
  },
  caveats: /* @__PURE__ */ byAnotherWords({ ja: '管理する職', en: 'the post that manages the system' }),
};

/** What forms and schemas say of its facts. */
export const emergencyManualDescriptions: Descriptions<
  typeof emergencyManual,
  EmergencyManualFacts,
  EmergencyManualVerdict
> = {
  facts: {
    established: {
      title: { ja: '緊急時対応マニュアルの有無', en: 'Whether there is an emergency manual' },
      citation: '第28条第1項',
    },
    reviewNeeded: {
      title: { ja: '見直しの必要についての判断', en: 'Finding on the need for a review' },
      note: {
        ja: '情報セキュリティの状況や組織体制などの変化により見直しが必要であるとの判断。',
        en: 'That changes of the security situation, the organisation or the like call for a review.',
      },
      citation: '第28条第2項',
    },
    reviewed: {
      title: { ja: '見直しの有無', en: 'Whether it has been reviewed since' },
      note: {
        ja: '必要と認められた後に見直したか。必要と認められていなければ問わない。',
        en: 'After a review was found necessary. It does not matter where none was.',
      },
      citation: '第28条第2項',
    },
    manager: {
      title: { ja: '管理する職', en: 'Post that manages the system' },
      note: {
        ja: '示せば、別の者による判断に留意事項を付ける。',
        en: 'Where it is given, a finding by another is noted.',
      },
      citation: '第28条第2項',
    },
  },
};
