import { assemblyOfficeName, familyCentreName } from '../regulation/defects.texts.js';
import { managingUnit, sectionLikeUnits, unlistedSystem } from '../regulation/readings.texts.js';
import { finderCaveatWords, systemCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import { actingAsk, actingDescription } from './post.words.js';
import {
  digitalPromotionManagesWords,
  organizationAsk,
  organizationDescription,
  systemAsks,
  systemDescriptions,
} from './system.words.js';
import type { UsageRegimeFacts, UsageRegimeVerdict, usageRegime } from './usage-regime.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const usageRegimeWords: Words<typeof usageRegime, UsageRegimeFacts, UsageRegimeVerdict> =
  /* @__PURE__ */ (() => ({
    question: {
      ja: 'この電子情報システムの利用は、どの定めによるか。',
      en: 'Which rules does the use of this system follow?',
    },
    presupposes: {
      ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。',
      en: "An electronic information system of a body within the regulation's scope (Article 2-2).",
    },
    asks: {
      ...systemAsks,
      designation: ([by]) =>
        by === undefined
          ? {
              ja: '準用についてのデジタル推進課長の判断',
              en: 'the finding of the head of デジタル推進課 on applying Article 8 mutatis mutandis',
            }
          : {
              ja: '準用の必要を認めた者の職',
              en: 'the post that has found it necessary to apply Article 8 mutatis mutandis',
            },
      acting: actingAsk,
      organization: organizationAsk,
    },
    outcomes: {
      'article-8': {
        label: { ja: '第8条による', en: 'Article 8 governs' },
        answer: {
          ja: 'デジタル推進課のシステムとして、第8条による。',
          en: 'It is a system of デジタル推進課: its use follows Article 8.',
        },
      },
      'article-8-applied': {
        label: {
          ja: '第8条第1項から第6項までが準用される',
          en: 'Article 8, paragraphs (1) to (6) apply mutatis mutandis',
        },
        answer: {
          ja: '第8条第7項により必要と認められたので、同条第1項から第6項までが準用される。',
          en: 'It has been found necessary under Article 8, paragraph (7), so that paragraphs (1) to (6) apply mutatis mutandis.',
        },
      },
      'article-9': {
        label: { ja: '第9条により、第8条に準じる', en: 'Article 9 governs, in line with Article 8' },
        answer: {
          ja: '他の課のシステムとして、第9条により第8条に準じる。',
          en: "It is another section's system: its use follows Article 9, in line with Article 8.",
        },
      },
      'no-provision': {
        label: {
          ja: '第8条にも第9条にも利用の定めがない',
          en: 'neither Article 8 nor Article 9 has rules for its use',
        },
        answer: {
          ja: '第8条にも第9条にも、利用の定めがない。',
          en: 'Neither Article 8 nor Article 9 has rules for its use.',
        },
      },
    },
    grounds: {
      'digital-promotion-manages': digitalPromotionManagesWords,
      designated: {
        true: {
          ja: 'デジタル推進課長又はその職務を行う者が、準用の必要を認めている。',
          en: 'The head of デジタル推進課, or whoever acts for the post, has found it necessary to apply Article 8 mutatis mutandis.',
        },
        false: {
          ja: 'デジタル推進課長は、準用の必要を認めていない。',
          en: 'The head of デジタル推進課 has not found it necessary to apply Article 8 mutatis mutandis.',
        },
        unknown: {
          ja: 'デジタル推進課長が準用の必要を認めているかは分からない。',
          en: 'Whether the head of デジタル推進課 has found it necessary to apply Article 8 mutatis mutandis is not known.',
        },
      },
      'another-section-manages': {
        true: {
          ja: '他の課が管理するものの利用に当たる。',
          en: 'It is the use of a system that another section manages.',
        },
        false: {
          ja: '他の課が管理するものの利用についての定めは当てはまらない。',
          en: 'The rule on the use of systems of other sections does not apply.',
        },
        unknown: {
          ja: '他の課が管理するものの利用に当たるかは分からない。',
          en: 'Whether it is the use of a system that another section manages is not known.',
        },
      },
    },

    readings: {
      'unlisted-system': unlistedSystem,
      'managing-unit': managingUnit,
      'section-like-units': sectionLikeUnits,
    },
    defects: [assemblyOfficeName, familyCentreName],
    caveats: { ...systemCaveatWords, ...finderCaveatWords },
  }))();

/** What forms and schemas say of its facts. */
export const usageRegimeDescriptions: Descriptions<typeof usageRegime, UsageRegimeFacts, UsageRegimeVerdict> =
  /* @__PURE__ */ (() => ({
    facts: {
      ...systemDescriptions,
      designation: {
        title: { ja: '第8条の準用についての判断', en: 'Finding on applying Article 8' },
        note: {
          ja: '他の課の電子情報システムに第8条を準用する必要があるとの、デジタル推進課長の判断。',
          en: "The finding of the head of デジタル推進課 that Article 8 is to apply to another section's system.",
        },
        citation: '第8条第7項',
      },
      acting: actingDescription('第8条第7項'),
      organization: organizationDescription,
    },
  }))();
