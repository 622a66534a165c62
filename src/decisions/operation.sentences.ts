import type { Sentences } from '../verdict/sentences.js';
import type { OperationFacts, OperationVerdict } from './operation.js';

export const operationSentences: Sentences<OperationVerdict, OperationFacts> = {
  outcomes: {
    unrestricted: { ja: '操作の制限を受けない', en: 'its operation is not restricted' },
    permitted: { ja: '操作することができる', en: 'it may be operated' },
    'not-permitted': { ja: '操作することができない', en: 'it may not be operated' },
  },
  summaries: {
    unrestricted: {
      ja: '区民が自ら操作するシステムであり、操作の制限を受けない。',
      en: 'It is a system for residents to operate themselves, and its operation is not restricted.',
    },
    permitted: {
      ja: '指示又は承認があり、操作することができる。',
      en: 'There are instructions or an approval: it may be operated.',
    },
    'not-permitted': {
      ja: '指示も承認もなく、操作することができない。',
      en: 'There are neither instructions nor an approval: it may not be operated.',
    },
  },
  grounds: {
    'resident-operated': {
      true: {
        ja: '区民が自ら操作するためのシステムである。',
        en: 'The system is for residents to operate themselves.',
      },
      false: {
        ja: '区民が自ら操作するためのシステムではない。',
        en: 'The system is not for residents to operate themselves.',
      },
      unknown: {
        ja: '区民が自ら操作するためのシステムかは分からない。',
        en: 'Whether the system is for residents to operate themselves is not known.',
      },
    },
    authorised: {
      true: ({ authorisation }) =>
        authorisation === 'instructed'
          ? { ja: '利用する課の長の指示がある。', en: 'The head of the using section has given instructions for it.' }
          : { ja: '利用する課の長の承認がある。', en: 'The head of the using section has approved it.' },
      false: {
        ja: '利用する課の長の指示も承認もない。',
        en: 'The head of the using section has neither given instructions for it nor approved it.',
      },
      unknown: {
        ja: '利用する課の長の指示又は承認があるかは分からない。',
        en: 'Whether the head of the using section has given instructions for it or approved it is not known.',
      },
    },
  },
  facts: {
    residentOperated: {
      ja: '区民が自ら操作するためのシステムか',
      en: 'whether the system is for residents to operate themselves',
    },
    authorisation: {
      ja: '利用する課の長の指示又は承認',
      en: 'the instructions or approval of the head of the using section',
    },
  },
  remedy: {
    ja: '利用する課の長の承認を受ければ、操作することができる。',
    en: 'Once the head of the using section approves, it may be operated.',
  },
};
