import { noRemedy, type Sentences } from '../sentences.js';
import type { PolicyReviewFacts, PolicyReviewVerdict } from './policy-review.js';

export const policyReviewSentences: Sentences<PolicyReviewVerdict, PolicyReviewFacts> = {
  outcomes: {
    review: { ja: '見直しを要する', en: 'the policy has to be reviewed' },
    'no-review': { ja: '見直しを要しない', en: 'the policy need not be reviewed' },
  },
  summaries: {
    review: {
      ja: 'セキュリティ委員会は、ポリシーを見直すべきである。',
      en: 'The Security Committee has to review the policy.',
    },
    'no-review': {
      ja: 'ポリシーを見直すべき事由は認められていない。',
      en: 'No reason to review the policy has been found.',
    },
  },
  grounds: {
    'inspection-finding': {
      true: {
        ja: '監査や自己点検により、見直しが必要と判断されている。',
        en: 'Audits and self-inspections have shown that a review is necessary.',
      },
      false: {
        ja: '監査や自己点検により見直しが必要とは判断されていない。',
        en: 'Audits and self-inspections have not shown that a review is necessary.',
      },
      unknown: {
        ja: '監査や自己点検により見直しが必要と判断されているかは分からない。',
        en: 'Whether audits and self-inspections have shown that a review is necessary is not known.',
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
