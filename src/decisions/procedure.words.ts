import { assemblyOfficeName, familyCentreName, precedingParagraph } from '../regulation/defects.texts.js';
import {
  managingUnit,
  minorChangeElsewhere,
  minorChangeScope,
  sectionLikeUnits,
  unlistedSystem,
} from '../regulation/readings.texts.js';
import { systemCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { ProcedureFacts, ProcedureVerdict, procedure } from './procedure.js';
import {
  anotherSectionManagesWords,
  digitalPromotionManagesWords,
  organizationAsk,
  organizationDescription,
  systemAsks,
  systemDescriptions,
} from './system.words.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const procedureWords: Words<typeof procedure, ProcedureFacts, ProcedureVerdict> = /* @__PURE__ */ (() => ({
  question: {
    ja: 'この導入等は、どの手続によるか。',
    en: 'Which procedure does this go through?',
  },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。軽易な変更については、その電子情報システムを利用する課が変更しようとするものであること（第13条第1項・第3項）。',
    en: "An electronic information system of a body within the regulation's scope (Article 2-2). As to minor changes, that a section that uses the system wants the change (Article 13, paragraphs (1) and (3)).",
  },
  asks: {
    ...systemAsks,
    change: { ja: '何をしようとするか', en: 'what is to be done' },
    minor: { ja: '軽易な変更かどうかの判断', en: 'the finding on whether the change is minor' },
    organization: organizationAsk,
  },
  outcomes: {
    introduction: {
      label: { ja: '導入等の申請を要する', en: 'it needs an application for an introduction' },
      answer: {
        ja: '導入等として、情報統括責任者への申請を要する。',
        en: 'As an introduction it needs an application to the chief information officer.',
      },
    },
    'minor-change': {
      label: { ja: '軽易な変更の申請による', en: 'it goes through as a minor change' },
      answer: {
        ja: '軽易な変更として、利用する課の長がデジタル推進課長に申請する。',
        en: 'As a minor change it needs an application by the head of the using section to the head of デジタル推進課.',
      },
    },
    'minor-change-by-analogy': {
      label: {
        ja: '軽易な変更の手続に準じる',
        en: 'it follows the procedure for minor changes by analogy',
      },
      answer: {
        ja: '他の課のシステムにおける軽易な変更として、第13条第1項及び第2項に準じて手続を行い、変更の記録を保管する。',
        en: "As a minor change in another section's system it follows Article 13, paragraphs (1) and (2) by analogy, and a record of the change is kept.",
      },
    },
    'introduction-and-minor-change': {
      label: {
        ja: '導入等の申請と、軽易な変更の手続に準じた手続を要する',
        en: 'it needs an application for an introduction and follows the procedure for minor changes by analogy',
      },
      answer: {
        ja: '導入等として情報統括責任者への申請を要し、他の課のシステムにおける軽易な変更として、第13条第1項及び第2項に準じた手続と変更の記録の保管も要する。',
        en: "As an introduction it needs an application to the chief information officer; as a minor change in another section's system it also follows Article 13, paragraphs (1) and (2) by analogy, and a record of the change is kept.",
      },
    },
    'none-prescribed': {
      label: { ja: '手続の定めがない', en: 'no procedure is prescribed' },
      answer: ({ grounds }) => {
        const isIntroduction = grounds.find(({ code }) => code === 'change-needs-application')?.holds;
        if (isIntroduction === 'unknown')
          return { ja: '手続の定めがない。', en: 'The regulation prescribes no procedure.' };
        return isIntroduction
          ? {
              ja: '導入等に当たるが、申請する者の定めがないので、よるべき手続がない。',
              en: 'It is an introduction, but the regulation names nobody to apply: no procedure is prescribed.',
            }
          : {
              ja: '廃止についての手続の定めはない。',
              en: 'The regulation prescribes no procedure for an abolition.',
            };
      },
    },
  },
  grounds: {
    'digital-promotion-manages': digitalPromotionManagesWords,
    'another-section-manages': anotherSectionManagesWords,
    'change-needs-application': {
      true: {
        ja: '情報統括責任者への申請の対象となる導入等に当たる。',
        en: 'It is among the cases for which an application goes to the chief information officer.',
      },
      false: ({ change }) =>
        change === 'abolition'
          ? {
              ja: '廃止は、情報統括責任者への申請の対象となる導入等に含まれない。',
              en: 'The abolition of a system is not among the cases for which an application goes to the chief information officer.',
            }
          : {
              ja: '軽易な変更として別の手続によるので、情報統括責任者への申請を要しない。',
              en: 'As a minor change it goes another way, and needs no application to the chief information officer.',
            },
      unknown: {
        ja: '情報統括責任者への申請の対象となる導入等に当たるかは分からない。',
        en: 'Whether it is among the cases for which an application goes to the chief information officer is not known.',
      },
    },
    'minor-change-of-processing': {
      true: ({ by }) => ({
        ja: `デジタル推進課のシステムによる処理の内容の変更であり、${by}が軽易と判断している。`,
        en: `It changes the content of processing on a system of デジタル推進課, and ${by} has found it minor.`,
      }),
      false: {
        ja: 'デジタル推進課のシステムによる処理の内容の軽易な変更には当たらない。',
        en: 'It is not a minor change to the content of processing on a system of デジタル推進課.',
      },
      unknown: {
        ja: 'デジタル推進課のシステムによる処理の内容の軽易な変更に当たるかは分からない。',
        en: 'Whether it is a minor change to the content of processing on a system of デジタル推進課 is not known.',
      },
    },
    'minor-change-elsewhere': {
      true: ({ by }) => ({
        ja: `他の課のシステムにおける変更であり、${by}が軽易と判断している。`,
        en: `It is a change in another section's system, and ${by} has found it minor.`,
      }),
      false: {
        ja: '他の課のシステムにおける軽易な変更には当たらない。',
        en: "It is not a minor change in another section's system.",
      },
      unknown: {
        ja: '他の課のシステムにおける軽易な変更に当たるかは分からない。',
        en: "Whether it is a minor change in another section's system is not known.",
      },
    },
  },

  readings: {
    'unlisted-system': unlistedSystem,
    'managing-unit': managingUnit,
    'section-like-units': sectionLikeUnits,
    'minor-change-scope': minorChangeScope,
    'minor-change-elsewhere': minorChangeElsewhere,
  },
  defects: [assemblyOfficeName, familyCentreName, precedingParagraph],
  caveats: systemCaveatWords,
}))();

/** What forms and schemas say of its facts. */
export const procedureDescriptions: Descriptions<typeof procedure, ProcedureFacts, ProcedureVerdict> =
  /* @__PURE__ */ (() => ({
    facts: {
      ...systemDescriptions,
      change: {
        title: { ja: '行おうとすること', en: 'What is to be done' },
        citation: '第12条第1項',
        values: {
          'new-system': { ja: '新たな電子情報システムの導入', en: 'a new system' },
          computerisation: { ja: '事務の電子情報システム化', en: 'work is put on a system' },
          'system-change': { ja: '電子情報システムの変更', en: 'a change of a system' },
          'processing-change': { ja: '電子情報処理の変更', en: 'a change of the processing on a system' },
          abolition: { ja: '電子情報システムの廃止', en: 'the abolition of a system' },
        },
      },
      minor: {
        title: { ja: '軽易な変更についての判断', en: 'Finding that the change is minor' },
        note: {
          ja: '軽易な変更であるとの判断。新たな導入、事務の電子情報システム化及び廃止では問わない。',
          en: 'That the change is minor. It matters to changes alone: not to a new system, to work put on a system or to an abolition.',
        },
        citation: ['第13条第1項', '第13条第3項'],
      },
      organization: organizationDescription,
    },
  }))();
