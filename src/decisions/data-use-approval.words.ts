import type { Bilingual } from '../input/language.js';
import { assemblyOfficeName, familyCentreName } from '../regulation/defects.texts.js';
import { amendedReference, provisoData, sectionLikeUnits } from '../regulation/readings.texts.js';
import { sayItem } from '../regulation/register-matters.js';
import { dataUseCaveatWords } from '../verdict/caveats.words.js';
import type { PlainData } from '../verdict/verdict.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { DataUseFacts } from './data-use.facts.js';
import {
  anotherSectionWords,
  dataUseAsks,
  dataUseDescriptions,
  ofThatKind,
  withinProvisoWords,
} from './data-use.words.js';
import type { DataUseApprovalVerdict, dataUseApproval } from './data-use-approval.js';

/** Whose approval: 「戸籍住民課長（住民基本台帳法第7条第8号の2）」. */
function approvers({ approvals, grounds }: DataUseApprovalVerdict): Bilingual {
  if (approvals === undefined)
    return { ja: 'データを管理する課の長', en: 'the heads of the sections that manage the data' };
  const elsewhere = grounds.flatMap(({ values }) =>
    values?.['register'] === 'other' ? (values['outside'] ?? []) : [],
  );
  const say = (item: string) => ((elsewhere as readonly PlainData[]).includes(item) ? ofThatKind(item) : sayItem(item));
  return {
    ja: approvals
      .map(({ from, items }) => `${from.label}（${items.map((item) => say(item).ja).join('、')}）`)
      .join('、'),
    en: approvals
      .map(({ from, items }) => `${from.label} for ${items.map((item) => say(item).en).join(' and ')}`)
      .join('; '),
  };
}

const items = { title: { ja: '事項', en: 'Items' } };

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const dataUseApprovalWords: Words<typeof dataUseApproval, DataUseFacts, DataUseApprovalVerdict> = {
  question: {
    ja: '他の課が管理するデータの利用に、あらかじめその課の長の承認が要るか。',
    en: "Does the use of other sections' data need the prior approval of their heads?",
  },
  presupposes: {
    ja: '第12条第1項の規定による申請に当たってのデータ利用であること。',
    en: 'A use of data for an application under Article 12, paragraph (1).',
  },
  asks: dataUseAsks,
  outcomes: {
    required: {
      label: { ja: '承認が要る', en: 'approval is needed' },
      answer: (verdict) => ({
        ja: `申請に係る課の長が、あらかじめ、次の者の承認を受ける：${approvers(verdict).ja}。`,
        en: `The head of the section concerned by the application obtains approval beforehand from: ${approvers(verdict).en}.`,
      }),
    },
    exempt: {
      label: { ja: 'ただし書により承認は要らない', en: 'the proviso makes approval unnecessary' },
      answer: {
        ja: '他の課が管理するデータであるが、すべてただし書の及ぶ事項であり、承認は要らない。',
        en: 'It is data of other sections, but all of it is within the proviso: no approval is needed.',
      },
    },
    'not-required': {
      label: { ja: '他の課のデータの利用に当たらない', en: 'no data of another section is used' },
      answer: {
        ja: '他の課が管理するデータの利用がなく、承認は要らない。',
        en: 'No data of another section is used: no approval is needed.',
      },
    },
  },
  grounds: {
    'another-section': anotherSectionWords,
    'within-proviso': withinProvisoWords,
  },
  readings: {
    'section-like-units': sectionLikeUnits,
    'amended-reference': amendedReference,
    'proviso-data': provisoData,
  },
  defects: [assemblyOfficeName, familyCentreName],
  caveats: dataUseCaveatWords,
};

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const dataUseApprovalDescriptions: Descriptions<typeof dataUseApproval, DataUseFacts, DataUseApprovalVerdict> = {
  facts: dataUseDescriptions,
  fields: {
    approvals: {
      title: { ja: '要する承認', en: 'Approvals needed' },
      note: {
        ja: '課ごとに1件。確定しないうちは示さない。',
        en: 'One for each section. Left out while not certain.',
      },
      citation: '第14条第1項本文',
      parts: { from: { title: { ja: '承認をする職', en: 'Who approves' } }, items },
    },
    exempt: {
      title: { ja: '承認を要しない事項', en: 'Items that need no approval' },
      note: {
        ja: '他の課が管理するもの。課ごとに1件。確定しないうちは示さない。',
        en: 'Those that other sections manage, one entry for each section. Left out while not certain.',
      },
      citation: '第14条第1項ただし書',
      parts: { managedBy: { title: { ja: 'データを管理する課', en: 'Section that manages the data' } }, items },
    },
  },
};
