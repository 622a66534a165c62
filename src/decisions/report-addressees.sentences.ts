import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { ReportAddresseesFacts, ReportAddresseesVerdict } from './report-addressees.js';

export const reportAddresseesSentences: Sentences<ReportAddresseesVerdict, ReportAddresseesFacts> = {
  outcomes: {
    'digital-promotion-side': {
      ja: 'デジタル推進課長と利用する部の長に求める',
      en: 'the head of デジタル推進課 and those of the using departments are asked',
    },
    'system-managing-side': {
      ja: '管理する課の属する部の長に求める',
      en: "the head of the managing section's department is asked",
    },
    'no-provision': { ja: '求める相手の定めがない', en: 'the regulation names nobody to ask' },
  },
  summaries: {
    'digital-promotion-side': ({ addressees }) =>
      addressees === undefined
        ? {
            ja: 'デジタル推進課長と、利用する部の長に求める。',
            en: 'The head of デジタル推進課 and the heads of the using departments are asked.',
          }
        : {
            ja: `${addressees.map(({ label }) => label).join('、')}に求める。`,
            en: `To be asked: ${addressees.map(({ label }) => label).join(', ')}.`,
          },
    'system-managing-side': ({ addressees }) => ({
      ja: `${addressees.map(({ label }) => label).join('、')}に求める。`,
      en: `To be asked: ${addressees.map(({ label }) => label).join(', ')}.`,
    }),
    'no-provision': { ja: '求める相手の定めがない。', en: 'The regulation names nobody to ask.' },
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
    'another-section-manages': {
      true: { ja: '他の課が管理する。', en: 'Another section manages it.' },
      false: { ja: '他の課についての定めは当てはまらない。', en: 'The rule on other sections does not apply.' },
      unknown: {
        ja: '他の課についての定めが当てはまるかは分からない。',
        en: 'Whether the rule on other sections applies is not known.',
      },
    },
  },
  facts: {
    system: { ja: '電子情報システムの名称', en: 'the name of the system' },
    managedBy: { ja: '実際に管理する課', en: 'the section that manages it in fact' },
    usingDepartments: { ja: '利用する部', en: 'the departments that use it' },
    organization: { ja: '課の属する部', en: 'the department of the section' },
  },
  remedy: noRemedy,
};
