import type { Bilingual } from '../input/language.js';
import type { Values, Words } from '../verdict/words.js';
import type { MeasuresFacts, MeasuresVerdict, measures } from './measures.js';

const measures: { readonly [measure in SecurityMeasure]: Bilingual } = {
  organisation: { ja: '全庁的な組織体制の有無', en: 'whether an organisation across the administration is in place' },
  classification: {
    ja: '情報資産の分類と、それに基づく対策の有無',
    en: 'whether information assets are classified and protected accordingly',
  },
  personnel: { ja: '人的な対策の有無', en: 'whether personnel measures are taken' },
  physical: { ja: '物理的な対策の有無', en: 'whether physical measures are taken' },
  technical: { ja: '技術的な対策の有無', en: 'whether technical measures are taken' },
  operational: { ja: '運用面の対策の有無', en: 'whether operational measures are taken' },
};
/** Everything that is said about the question. */
export const measuresWords: Words<typeof measures, MeasuresFacts, MeasuresVerdict> = {
  question: {
    ja: '情報セキュリティ対策は、六つの区分のすべてにわたって講じられているか。',
    en: 'Are security measures of all six kinds taken?',
  },
  presupposes: {
    ja: '第26条第1項の事象から守るべき情報資産があること。',
    en: 'Information assets to be protected from the events of Article 26, paragraph (1).',
  },
  facts: {
    measures: {
      title: { ja: '情報セキュリティ対策', en: 'Security measures' },
      note: {
        ja: '区分ごとに、講じているかどうか。示さない区分は不明とする。',
        en: 'Whether each kind is taken. A kind left out is not known.',
      },
      citation: '第26条第2項',
      asks: ([measure]) =>
        measure === undefined
          ? { ja: '講じられている対策', en: 'which measures are taken' }
          : measures[measure as SecurityMeasure],
    },
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
        ja: '情報資産の分類と、それに基づく対策が行われている。',
        en: 'Information assets are classified and protected accordingly.',
      },
      false: {
        ja: '情報資産の分類と、それに基づく対策が行われていない。',
        en: 'Information assets are not classified and protected accordingly.',
      },
      unknown: {
        ja: '情報資産の分類と、それに基づく対策が行われているかは分からない。',
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
