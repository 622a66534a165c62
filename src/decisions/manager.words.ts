import { assemblyOfficeName, contractorMisnamed, familyCentreName } from '../regulation/defects.texts.js';
import { managingUnit, sectionLikeUnits, unlistedSystem } from '../regulation/readings.texts.js';
import { systemCaveatWords } from '../verdict/caveats.words.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { ManagerFacts, ManagerVerdict, manager } from './manager.js';
import {
  anotherSectionManagesWords,
  digitalPromotionManagesWords,
  organizationAsk,
  organizationDescription,
  systemAsks,
  systemDescriptions,
  systemEntryDescription,
} from './system.words.js';

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const managerWords: Words<typeof manager, ManagerFacts, ManagerVerdict> = /* @__PURE__ */ (() => ({
  question: { ja: 'この電子情報システムは誰が管理するか。', en: 'Who manages this system?' },
  presupposes: {
    ja: '規程の適用範囲（第2条の2）にある区の機関の電子情報システムであること。',
    en: "An electronic information system of a body within the regulation's scope (Article 2-2).",
  },
  asks: {
    ...systemAsks,
    outsourced: { ja: '外部への委託の有無', en: 'whether it is entrusted to a contractor' },
    organization: organizationAsk,
  },
  outcomes: {
    'digital-promotion-section': {
      label: { ja: 'デジタル推進課長が管理する', en: 'the head of デジタル推進課 manages it' },
      answer: ({ manager, directedBy }) => ({
        ja: `${manager.label}が、${directedBy.label}の指示に従って管理する。`,
        en: `${manager.label} manages it, on the instructions of ${directedBy.label}.`,
      }),
    },
    'system-managing-section': {
      label: { ja: '管理する課の長が管理する', en: 'the head of the managing section manages it' },
      answer: ({ manager, directedBy }) =>
        manager.label === directedBy.label
          ? {
              ja: `${manager.label}が、課の長と部の長とを兼ねるものとして管理する。`,
              en: `${manager.label} manages it, as head of section and head of department in one.`,
            }
          : {
              ja: `${manager.label}が、${directedBy.label}の指示に従って管理する。`,
              en: `${manager.label} manages it, on the instructions of ${directedBy.label}.`,
            },
    },
    'no-provision': {
      label: { ja: '管理する者の定めがない', en: 'the regulation names no manager' },
      answer: { ja: '管理する者の定めがない。', en: 'The regulation names no manager.' },
    },
  },
  grounds: {
    'unit-is-a-section': {
      true: ({ unit }) => ({ ja: `${unit}は課である。`, en: `${unit} is a section.` }),
      false: ({ unit }) =>
        unit === undefined
          ? { ja: '区の課が管理するものではない。', en: 'No section of the ward manages it.' }
          : {
              ja: `${unit}は、文字どおりには課に当たらない。`,
              en: `To the letter, ${unit} is not a section.`,
            },
      unknown: ({ unit }) =>
        unit === undefined
          ? { ja: 'どの組織が管理するかは分からない。', en: 'Which unit manages it is not known.' }
          : {
              ja: `${unit}は、教育委員会事務局に属するのであれば課であるが、属する部が分からない。`,
              en: `${unit} is a section if it belongs to 教育委員会事務局; its department is not known.`,
            },
    },
    'digital-promotion-manages': digitalPromotionManagesWords,
    'another-section-manages': {
      ...anotherSectionManagesWords,
      true: {
        ja: '他の課が管理するものについての定めが当てはまる（課の長が、部の長の指示に従って管理する。）。',
        en: 'The rule on systems of other sections applies: the head of the section manages it, on the instructions of the head of the department.',
      },
    },
    outsourced: {
      true: {
        ja: '外部に委託している（管理する課の長は、契約の定めにも従う。）。',
        en: 'It is entrusted to a contractor; whoever manages it follows the contract too.',
      },
      false: { ja: '外部に委託していない。', en: 'It is not entrusted to a contractor.' },
      unknown: {
        ja: '外部に委託しているかは分からない。',
        en: 'Whether it is entrusted to a contractor is not known.',
      },
    },
    listed: {
      true: ({ unit }) => ({
        ja: `このシステムの項があり、所管は${unit}である。`,
        en: `The system has a row in the table, in the charge of ${unit}.`,
      }),
      false: { ja: 'このシステムの項はない。', en: 'The system has no row in the table.' },
      unknown: { ja: 'どのシステムかは分からない。', en: 'Which system it is is not known.' },
    },
  },

  readings: {
    'unlisted-system': unlistedSystem,
    'managing-unit': managingUnit,
    'section-like-units': sectionLikeUnits,
  },
  defects: [assemblyOfficeName, familyCentreName, contractorMisnamed],
  caveats: systemCaveatWords,
}))();

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const managerDescriptions: Descriptions<typeof manager, ManagerFacts, ManagerVerdict> = /* @__PURE__ */ (() => ({
  facts: {
    ...systemDescriptions,
    outsourced: {
      title: { ja: '外部への委託', en: 'Entrusted to a contractor' },
      note: {
        ja: '区が外部の事業者に委託している電子情報システムか。管理する者を左右しない。',
        en: 'Whether the ward has entrusted the system to an outside contractor. It does not change who manages it.',
      },
      citation: '第4条第3項',
    },
    organization: organizationDescription,
  },
  fields: {
    manager: { title: { ja: '管理する者', en: 'Who manages it' } },
    directedBy: {
      title: { ja: '指示する者', en: 'On whose instructions' },
      note: {
        ja: '課の属する部が分からなければ、その長である組織を示さない。',
        en: 'Without the unit it heads while nobody has said which department that is.',
      },
    },
    entry: systemEntryDescription,
    contractAlsoGoverns: {
      title: { ja: '委託契約の定めにもよるか', en: 'Whether the contract also governs' },
      citation: '第4条第3項',
    },
  },
}))();
