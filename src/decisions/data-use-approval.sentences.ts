import type { Bilingual } from '../input/language.js';
import { noRemedy, type Sentences } from '../verdict/sentences.js';
import type { DataUseFacts } from './data-use.facts.js';
import { anotherSectionWords, dataUseFacts, withinProvisoWords } from './data-use.sentences.js';
import type { DataUseApprovalVerdict } from './data-use-approval.js';

/** Whose approval: 「戸籍住民課長（住民基本台帳法第7条第8号の2）」. */
function approvers({ approvals }: DataUseApprovalVerdict): Bilingual {
  if (approvals === undefined) return { ja: '管理する課の長', en: 'the heads of the sections that manage it' };
  return {
    ja: approvals.map(({ from, items }) => `${from.label}（${items.join('、')}）`).join('、'),
    en: approvals.map(({ from, items }) => `${from.label} (${items.join(', ')})`).join(', '),
  };
}

export const dataUseApprovalSentences: Sentences<DataUseApprovalVerdict, DataUseFacts> = {
  outcomes: {
    required: { ja: '承認が要る', en: 'approval is needed' },
    exempt: { ja: 'ただし書により承認は要らない', en: 'the proviso makes approval unnecessary' },
    'not-required': { ja: '他課のデータの利用に当たらない', en: 'no data of another section is used' },
  },
  summaries: {
    required: (verdict) => ({
      ja: `あらかじめ、次の者の承認が要る：${approvers(verdict).ja}。`,
      en: `Approval is needed beforehand from: ${approvers(verdict).en}.`,
    }),
    exempt: {
      ja: '他課のデータであるが、すべてただし書の事項であり、承認は要らない。',
      en: 'It is data of other sections, but all of it is within the proviso: no approval is needed.',
    },
    'not-required': {
      ja: '他課が管理するデータの利用がなく、承認は要らない。',
      en: 'No data of another section is used: no approval is needed.',
    },
  },
  grounds: {
    'another-section': anotherSectionWords,
    'within-proviso': withinProvisoWords,
  },
  facts: dataUseFacts,
  remedy: noRemedy,
};
