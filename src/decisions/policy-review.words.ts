import type { Descriptions, Words } from '../verdict/words.js';
import type { PolicyReviewFacts, PolicyReviewVerdict, policyReview } from './policy-review.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const policyReviewWords: Words<typeof policyReview, PolicyReviewFacts, PolicyReviewVerdict> = {
  question: {
    ja: '情報セキュリティポリシーの見直しを要するか。',
    en: 'Does the information security policy have to be reviewed?',
  },
  presupposes: {
    ja: '情報セキュリティポリシー（この規程及び第27条の対策基準）があること。',
    en: 'An information security policy: this regulation and the standard under Article 27.',
  },
  asks: {
    inspectionFinding: {
      ja: '監査及び自己点検の結果による判断',
      en: 'the finding from audits and self-inspections',
    },
    newMeasures: { ja: '新たな対策の必要についての判断', en: 'the finding on whether new measures are needed' },
  },
  outcomes: {
    review: {
      label: { ja: '見直しを要する', en: 'the policy has to be reviewed' },
      answer: {
        ja: 'セキュリティ委員会による情報セキュリティポリシーの見直しを要する。',
        en: 'The Security Committee has to review the information security policy.',
      },
    },
    'no-review': {
      label: { ja: '見直しを要しない', en: 'the policy need not be reviewed' },
      answer: {
        ja: '情報セキュリティポリシーの見直しを要する事由は認められていない。',
        en: 'No reason to review the information security policy has been found.',
      },
    },
  },
  grounds: {
    'inspection-finding': {
      true: {
        ja: '監査及び自己点検の結果、見直しが必要と判断されている。',
        en: 'Audits and self-inspections have been found to call for a review.',
      },
      false: {
        ja: '監査及び自己点検の結果、見直しが必要とは判断されていない。',
        en: 'Audits and self-inspections have not been found to call for a review.',
      },
      unknown: {
        ja: '監査及び自己点検の結果、見直しが必要と判断されているかは分からない。',
        en: 'Whether audits and self-inspections have been found to call for a review is not known.',
      },
    },
    'new-measures-needed': {
      true: {
        ja: '状況が変わり、新たな対策が必要と判断されている。',
        en: 'A changed situation has been found to call for new measures.',
      },
      false: {
        ja: '状況の変化による新たな対策が必要とは判断されていない。',
        en: 'No changed situation has been found to call for new measures.',
      },
      unknown: {
        ja: '状況の変化による新たな対策が必要と判断されているかは分からない。',
        en: 'Whether a changed situation has been found to call for new measures is not known.',
      },
    },
  },
};

/** What forms and schemas say of its facts. */
export const policyReviewDescriptions: Descriptions<typeof policyReview, PolicyReviewFacts, PolicyReviewVerdict> = {
  facts: {
    inspectionFinding: {
      title: { ja: '監査及び自己点検の結果による判断', en: 'Finding from audits and self-inspections' },
      note: {
        ja: '情報セキュリティポリシーの見直しが必要であるとの判断。',
        en: 'That the information security policy needs a review.',
      },
      citation: '第30条',
    },
    newMeasures: {
      title: { ja: '新たな対策の必要についての判断', en: 'Finding on the need for new measures' },
      note: {
        ja: '情報セキュリティの状況が変わり、新たな対策が必要であるとの判断。',
        en: 'That a changed security situation calls for new measures.',
      },
      citation: '第30条',
    },
  },
};
