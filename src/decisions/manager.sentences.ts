import { noRemedy, type Sentences, say } from '../sentences.js';
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
    'no-provision': say('管理する者の定めがない。', 'The regulation names no manager.'),
  },
  grounds: {
    'unit-is-a-section': {
      true: ({ unit }) => ({ ja: `${unit}は課である。`, en: `${unit} is a section.` }),
      false: ({ unit }) => ({
        ja: `${unit}は課の定義に当たらない。`,
        en: `The definition of a section does not fit ${unit}.`,
      }),
      unknown: say('どの組織が管理するかは分からない。', 'Which unit manages it is not known.'),
    },
    'digital-promotion-manages': {
      true: say('デジタル推進課が管理する。', 'デジタル推進課 manages it.'),
      false: say('デジタル推進課が管理するものではない。', 'デジタル推進課 does not manage it.'),
      unknown: say('デジタル推進課が管理するかは分からない。', 'Whether デジタル推進課 manages it is not known.'),
    },
    'another-section-manages': {
      true: say(
        '他の課が管理し、その課の長が部の長の指示に従って管理する。',
        'Another section does: its head, on the instructions of the head of the department.',
      ),
      false: say('他の課の管理についての定めは当てはまらない。', 'The rule on other sections does not apply.'),
      unknown: say(
        '他の課の管理についての定めが当てはまるかは分からない。',
        'Whether the rule on other sections applies is not known.',
      ),
    },
    outsourced: {
      true: say(
        '外部に委託しているので、契約の定めにもよる。',
        'It is entrusted to a contractor: the contract governs too.',
      ),
      false: say('外部に委託していない。', 'It is not entrusted to a contractor.'),
      unknown: say('外部に委託しているかは分からない。', 'Whether it is entrusted to a contractor is not known.'),
    },
    listed: {
      true: ({ no, unit }) => ({
        ja: `${no}番にあり、所管は${unit}である。`,
        en: `It is No. ${no} in the table, in the charge of ${unit}.`,
      }),
      false: say('掲げられていない。', 'It is not in the table.'),
      unknown: say('どの電子情報システムかが分からない。', 'Which system it is is not known.'),
    },
  },
  facts: {
    system: say('電子情報システムの名称', 'the name of the system'),
    managedBy: say('実際に管理する課', 'the section that manages it in fact'),
    outsourced: say('外部への委託の有無', 'whether it is entrusted to a contractor'),
    organization: say('課の属する部', 'the department of the section'),
  },
  remedy: noRemedy,
};
