import type { Descriptions, Words } from '../verdict/words.js';
import type { OperationFacts, OperationVerdict, operation } from './operation.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const operationWords: Words<typeof operation, OperationFacts, OperationVerdict> = {
  question: { ja: 'この電子情報システムを操作してよいか。', en: 'May this system be operated?' },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。',
    en: "An electronic information system of a body within the regulation's scope (Article 2-2).",
  },
  asks: {
    residentOperated: {
      ja: '区民が自ら操作するためのシステムか',
      en: 'whether the system is for residents to operate themselves',
    },
    authorisation: {
      ja: '利用する課の長の指示又は承認',
      en: 'the instructions or approval of the head of the using section',
    },
  },
  outcomes: {
    unrestricted: {
      label: { ja: '操作の制限を受けない', en: 'its operation is not restricted' },
      answer: {
        ja: '区民が自ら操作するシステムであり、操作の制限を受けない。',
        en: 'It is a system for residents to operate themselves, and its operation is not restricted.',
      },
    },
    permitted: {
      label: { ja: '操作することができる', en: 'it may be operated' },
      answer: {
        ja: '指示又は承認があり、操作することができる。',
        en: 'There are instructions or an approval: it may be operated.',
      },
    },
    'not-permitted': {
      label: { ja: '操作することができない', en: 'it may not be operated' },
      answer: {
        ja: '指示も承認もなく、操作することができない。',
        en: 'There are neither instructions nor an approval: it may not be operated.',
      },
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
  remedy: {
    ja: '利用する課の長の承認を受ければ、操作することができる。',
    en: 'Once the head of the using section approves, it may be operated.',
  },
};

/** What forms and schemas say of its facts. */
export const operationDescriptions: Descriptions<typeof operation, OperationFacts, OperationVerdict> = {
  facts: {
    residentOperated: {
      title: { ja: '区民が直接操作するシステム', en: 'For residents to operate' },
      note: {
        ja: '区民が自ら操作するために設置されたものか。別表第1からは分からない。',
        en: 'Whether it was set up for residents to operate themselves. Appended Table 1 does not say.',
      },
      citation: '第10条',
    },
    authorisation: {
      title: { ja: '利用する課の長の指示・承認', en: 'Instruction or approval' },
      note: {
        ja: '操作する者が、利用する課の長から受けたもの。他の課の長によるものは含まない。',
        en: 'By the head of the section that uses the system. One by the head of any other section does not count.',
      },
      citation: '第10条',
      values: {
        instructed: { ja: '指示を受けた', en: 'instructed' },
        approved: { ja: '承認を受けた', en: 'approved' },
        none: { ja: 'いずれも受けていない', en: 'neither' },
      },
    },
  },
};
