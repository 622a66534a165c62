import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { PolicyReviewFacts, PolicyReviewVerdict } from './policy-review.js';

export const policyReviewSentences: Sentences<PolicyReviewVerdict, PolicyReviewFacts> = {
  outcomes: {
    review: { ja: '見直しを要する', en: 'the policy has to be reviewed' },
    'no-review': { ja: '見直しを要しない', en: 'the policy need not be reviewed' },
  },
  summaries: {
    review: {
      ja: 'セキュリティ委員会による情報セキュリティポリシーの見直しを要する。',
      en: 'The Security Committee has to review the information security policy.',
    },
    'no-review': {
      ja: '情報セキュリティポリシーの見直しを要する事由は認められていない。',
      en: 'No reason to review the information security policy has been found.',
    },
  },
  grounds: {
    'inspection-finding': {
      true: {
        ja: '監査や自己点検の結果、見直しが必要と判断されている。',
        en: 'Audits and self-inspections have been found to call for a review.',
      },
      false: {
        ja: '監査や自己点検の結果、見直しが必要とは判断されていない。',
        en: 'Audits and self-inspections have not been found to call for a review.',
      },
      unknown: {
        ja: '監査や自己点検の結果、見直しが必要と判断されているかは分からない。',
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
  facts: {
    inspectionFinding: {
      ja: '監査や自己点検の結果による判断',
      en: 'the finding from audits and self-inspections',
    },
    newMeasures: { ja: '新たな対策の必要についての判断', en: 'the finding on whether new measures are needed' },
  },
  remedy: noRemedy,
};
