import type { Bilingual } from '../input/language.js';
import type { Descriptions, Words } from '../verdict/words.js';
import type { MeasuresFacts, MeasuresVerdict, measures, SecurityMeasure } from './measures.js';

const asked: { readonly [measure in SecurityMeasure]: Bilingual } = {
  organisation: { ja: '全庁的な組織体制の有無', en: 'whether an organisation across the administration is in place' },
  classification: {
    ja: '情報資産の分類とこれに基づく対策の有無',
    en: 'whether information assets are classified and protected accordingly',
  },
  personnel: { ja: '人的な対策の有無', en: 'whether personnel measures are taken' },
  physical: { ja: '物理的な対策の有無', en: 'whether physical measures are taken' },
  technical: { ja: '技術的な対策の有無', en: 'whether technical measures are taken' },
  operational: { ja: '運用面の対策の有無', en: 'whether operational measures are taken' },
};

const titles: { readonly [measure in SecurityMeasure]: Bilingual } = {
  organisation: { ja: '組織体制', en: 'Organisation' },
  classification: { ja: '情報資産の分類と管理', en: 'Classification of information assets' },
  personnel: { ja: '人的対策', en: 'Personnel measures' },
  physical: { ja: '物理的対策', en: 'Physical measures' },
  technical: { ja: '技術的対策', en: 'Technical measures' },
  operational: { ja: '運用面の対策', en: 'Operational measures' },
};

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const measuresWords: Words<typeof measures, MeasuresFacts, MeasuresVerdict> = {
  question: {
    ja: '情報セキュリティ対策は、六つの区分のすべてにわたって講じられているか。',
    en: 'Are security measures of all six kinds taken?',
  },
  presupposes: {
    ja: '第26条第1項の事象から守るべき情報資産があること。',
    en: 'Information assets to be protected from the events of Article 26, paragraph (1).',
  },
  asks: {
    measures: ([measure]) =>
      measure === undefined
        ? { ja: '講じられている対策', en: 'which measures are taken' }
        : asked[measure as SecurityMeasure],
  },
  outcomes: {
    complete: {
      label: { ja: '対策がすべて講じられている', en: 'all kinds of measures are taken' },
      answer: { ja: '六つの区分の対策がすべて講じられている。', en: 'Measures of all six kinds are taken.' },
    },
    incomplete: {
      label: { ja: '講じられていない対策がある', en: 'at least one kind of measures is not taken' },
      answer: {
        ja: '六つの区分のうち、対策が講じられていないものがある。',
        en: 'Of the six kinds of measures, at least one is not taken.',
      },
    },
  },
  grounds: {
    'organisation-measures': {
      true: { ja: '全庁的な組織体制が整えられている。', en: 'An organisation across the administration is in place.' },
      false: {
        ja: '全庁的な組織体制が整えられていない。',
        en: 'An organisation across the administration is not in place.',
      },
      unknown: {
        ja: '全庁的な組織体制が整えられているかは分からない。',
        en: 'Whether an organisation across the administration is in place is not known.',
      },
    },
    'classification-measures': {
      true: {
        ja: '情報資産の分類とこれに基づく対策が行われている。',
        en: 'Information assets are classified and protected accordingly.',
      },
      false: {
        ja: '情報資産の分類とこれに基づく対策が行われていない。',
        en: 'Information assets are not classified and protected accordingly.',
      },
      unknown: {
        ja: '情報資産の分類とこれに基づく対策が行われているかは分からない。',
        en: 'Whether information assets are classified and protected accordingly is not known.',
      },
    },
    'personnel-measures': {
      true: { ja: '人的な対策が講じられている。', en: 'Personnel measures are taken.' },
      false: { ja: '人的な対策が講じられていない。', en: 'Personnel measures are not taken.' },
      unknown: {
        ja: '人的な対策が講じられているかは分からない。',
        en: 'Whether personnel measures are taken is not known.',
      },
    },
    'physical-measures': {
      true: { ja: '物理的な対策が講じられている。', en: 'Physical measures are taken.' },
      false: { ja: '物理的な対策が講じられていない。', en: 'Physical measures are not taken.' },
      unknown: {
        ja: '物理的な対策が講じられているかは分からない。',
        en: 'Whether physical measures are taken is not known.',
      },
    },
    'technical-measures': {
      true: { ja: '技術的な対策が講じられている。', en: 'Technical measures are taken.' },
      false: { ja: '技術的な対策が講じられていない。', en: 'Technical measures are not taken.' },
      unknown: {
        ja: '技術的な対策が講じられているかは分からない。',
        en: 'Whether technical measures are taken is not known.',
      },
    },
    'operational-measures': {
      true: { ja: '運用面の対策が講じられている。', en: 'Operational measures are taken.' },
      false: { ja: '運用面の対策が講じられていない。', en: 'Operational measures are not taken.' },
      unknown: {
        ja: '運用面の対策が講じられているかは分からない。',
        en: 'Whether operational measures are taken is not known.',
      },
    },
  },
  remedy: { ja: '六つの区分の対策をすべて講じる。', en: 'Take measures of all six kinds.' },
};

/** What forms and schemas say of its facts and of the fields of its verdicts. */
export const measuresDescriptions: Descriptions<typeof measures, MeasuresFacts, MeasuresVerdict> =
  /* @__PURE__ */ (() => ({
    facts: {
      measures: {
        title: { ja: '情報セキュリティ対策', en: 'Security measures' },
        note: {
          ja: '区分ごとに、講じているかどうか。示さない区分は不明とする。',
          en: 'Whether each kind is taken. A kind left out is not known.',
        },
        citation: '第26条第2項',
        parts: {
          organisation: {
            title: titles.organisation,
            note: { ja: '対策を進める全庁的な体制。', en: 'A structure across the whole administration.' },
            citation: '第26条第2項第1号',
          },
          classification: {
            title: titles.classification,
            note: {
              ja: '機密性・完全性・可用性に応じた分類と、それに基づく対策。',
              en: 'By confidentiality, integrity and availability, and protection according to class.',
            },
            citation: '第26条第2項第2号',
          },
          personnel: {
            title: titles.personnel,
            note: { ja: '職員等への周知と研修。', en: 'Informing and training staff and contractors.' },
            citation: '第26条第2項第3号',
          },
          physical: {
            title: titles.physical,
            note: {
              ja: 'データの二重化、予備電源、施設への立入りの制限など。',
              en: 'Duplicated data, backup power, limited access to premises and the like.',
            },
            citation: '第26条第2項第4号',
          },
          technical: {
            title: titles.technical,
            note: { ja: 'アクセス制御など。', en: 'Access control and the like.' },
            citation: '第26条第2項第5号',
          },
          operational: {
            title: titles.operational,
            note: {
              ja: 'システムの監視、遵守状況の確認など。',
              en: 'Watching systems and compliance, and the like.',
            },
            citation: '第26条第2項第6号',
          },
        },
      },
    },
    fields: {
      lacking: {
        title: { ja: '講じていない対策', en: 'Measures not taken' },
        note: { ja: '六つの区分がすべて分かったときに示す。', en: 'Given once all six kinds are known.' },
        citation: '第26条第2項',
        values: titles,
      },
    },
  }))();
