import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { UsageRegimeFacts, UsageRegimeVerdict } from './usage-regime.js';

export const usageRegimeSentences: Sentences<UsageRegimeVerdict, UsageRegimeFacts> = {
  outcomes: {
    'article-8': { ja: '第8条による', en: 'Article 8 governs' },
    'article-8-applied': {
      ja: '第8条第1項から第6項までが準用される',
      en: 'Article 8, paragraphs (1) to (6) apply mutatis mutandis',
    },
    'article-9': { ja: '第9条により、第8条に準じる', en: 'Article 9 governs, in line with Article 8' },
    'no-provision': { ja: '利用の定めがない', en: 'no rules are prescribed' },
  },
  summaries: {
    'article-8': {
      ja: 'デジタル推進課のシステムとして、第8条による。',
      en: 'It is a system of デジタル推進課: its use follows Article 8.',
    },
    'article-8-applied': {
      ja: 'デジタル推進課長が必要と認めたので、第8条第1項から第6項までが準用される。',
      en: 'The head of デジタル推進課 has found it necessary, so that Article 8, paragraphs (1) to (6) apply mutatis mutandis.',
    },
    'article-9': {
      ja: '他の課のシステムとして、第9条により第8条に準じる。',
      en: "It is another section's system: its use follows Article 9, in line with Article 8.",
    },
    'no-provision': { ja: '利用の定めがない。', en: 'The regulation prescribes no rules for its use.' },
  },
  grounds: {
    'digital-promotion-manages': {
      true: { ja: 'デジタル推進課が管理する。', en: 'デジタル推進課 manages it.' },
      false: { ja: 'デジタル推進課が管理するものではない。', en: 'デジタル推進課 does not manage it.' },
      unknown: {
        ja: 'デジタル推進課が管理するかは分からない。',
        en: 'Whether デジタル推進課 manages it is not known.',
      },
    },
    designated: {
      true: {
        ja: '準用の必要が認められている。',
        en: 'It has been found necessary to apply Article 8 mutatis mutandis.',
      },
      false: {
        ja: '準用の必要は認められていない。',
        en: 'Nobody has found it necessary to apply Article 8 mutatis mutandis.',
      },
      unknown: {
        ja: '準用の必要が認められているかは分からない。',
        en: 'Whether it has been found necessary to apply Article 8 mutatis mutandis is not known.',
      },
    },
    'another-section-manages': {
      true: {
        ja: '他の課が管理するものの利用に当たる。',
        en: 'It is the use of a system that another section manages.',
      },
      false: {
        ja: '他の課が管理するものの利用の定めは当てはまらない。',
        en: "The rule on other sections' systems does not apply.",
      },
      unknown: {
        ja: '他の課が管理するものの利用に当たるかは分からない。',
        en: 'Whether it is the use of a system that another section manages is not known.',
      },
    },
  },
  facts: {
    system: { ja: '電子情報システムの名称', en: 'the name of the system' },
    managedBy: { ja: '実際に管理する課', en: 'the section that manages it in fact' },
    designation: {
      ja: '準用についてのデジタル推進課長の判断',
      en: 'the finding of the head of デジタル推進課 on applying Article 8 mutatis mutandis',
    },
  },
  remedy: noRemedy,
};
