import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { ManagerFacts, ManagerVerdict } from './manager.js';

export const managerSentences: Sentences<ManagerVerdict, ManagerFacts> = {
  outcomes: {
    'digital-promotion-section': { ja: 'デジタル推進課長が管理する', en: 'デジタル推進課長 manages it' },
    'system-managing-section': { ja: '所管の課の長が管理する', en: 'the head of the section in charge manages it' },
    'no-provision': { ja: '管理する者の定めがない', en: 'the regulation names no manager' },
  },
  summaries: {
    'digital-promotion-section': ({ manager, directedBy }) => ({
      ja: `${manager.label}が、${directedBy.label}の指示に従って管理する。`,
      en: `${manager.label} manages it, on the instructions of ${directedBy.label}.`,
    }),
    'system-managing-section': ({ manager, directedBy }) => ({
      ja: `${manager.label}が、${directedBy.label}の指示に従って管理する。`,
      en: `${manager.label} manages it, on the instructions of ${directedBy.label}.`,
    }),
    'no-provision': { ja: '管理する者の定めがない。', en: 'The regulation names no manager.' },
  },
  grounds: {
    'unit-is-a-section': {
      true: ({ unit }) => ({ ja: `${unit}は課である。`, en: `${unit} is a section.` }),
      false: ({ unit }) => ({
        ja: `${unit}は課の定義に当たらない。`,
        en: `The definition of a section does not fit ${unit}.`,
      }),
      unknown: { ja: 'どの組織が管理するかは分からない。', en: 'Which unit manages it is not known.' },
    },
    'digital-promotion-manages': {
      true: { ja: 'デジタル推進課が管理する。', en: 'デジタル推進課 manages it.' },
      false: { ja: 'デジタル推進課が管理するものではない。', en: 'デジタル推進課 does not manage it.' },
      unknown: {
        ja: 'デジタル推進課が管理するかは分からない。',
        en: 'Whether デジタル推進課 manages it is not known.',
      },
    },
    'another-section-manages': {
      true: {
        ja: '他の課が管理するものであり、その課の長が、属する部の長の指示に従って管理する。',
        en: 'Another section manages it: its head does, on the instructions of the head of its department.',
      },
      false: { ja: '他の課の管理についての定めは当てはまらない。', en: 'The rule on other sections does not apply.' },
      unknown: {
        ja: '他の課の管理についての定めが当てはまるかは分からない。',
        en: 'Whether the rule on other sections applies is not known.',
      },
    },
    outsourced: {
      true: {
        ja: '外部に委託しているので、契約の定めにもよる。',
        en: 'It is entrusted to a contractor: the contract governs too.',
      },
      false: { ja: '外部に委託していない。', en: 'It is not entrusted to a contractor.' },
      unknown: {
        ja: '外部に委託しているかは分からない。',
        en: 'Whether it is entrusted to a contractor is not known.',
      },
    },
    listed: {
      true: ({ no, unit }) => ({
        ja: `${no}番にあり、所管は${unit}である。`,
        en: `It is No. ${no} in the table, in the charge of ${unit}.`,
      }),
      false: { ja: '掲げられていない。', en: 'It is not in the table.' },
      unknown: { ja: 'どの電子情報システムかが分からない。', en: 'Which system it is is not known.' },
    },
  },
  facts: {
    system: { ja: '電子情報システムの名称', en: 'the name of the system' },
    managedBy: { ja: '実際に管理する課', en: 'the section that manages it in fact' },
    outsourced: { ja: '外部への委託の有無', en: 'whether it is entrusted to a contractor' },
    organization: { ja: '課の属する部', en: 'the department of the section' },
  },
  remedy: noRemedy,
};
