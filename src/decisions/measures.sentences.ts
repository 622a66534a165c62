import type { Bilingual } from '../input/language.js';
import type { Sentences } from '../verdict/sentences.js';
import type { MeasuresFacts, MeasuresVerdict, SecurityMeasure } from './measures.js';

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

export const measuresSentences: Sentences<MeasuresVerdict, MeasuresFacts> = {
  outcomes: {
    complete: { ja: '対策がすべて講じられている', en: 'all kinds of measures are taken' },
    incomplete: { ja: '講じられていない対策がある', en: 'at least one kind of measures is not taken' },
  },
  summaries: {
    complete: { ja: '六つの区分の対策がすべて講じられている。', en: 'Measures of all six kinds are taken.' },
    incomplete: {
      ja: '六つの区分のうち、対策が講じられていないものがある。',
      en: 'Of the six kinds of measures, at least one is not taken.',
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
  facts: {
    measures: ([measure]) =>
      measure === undefined
        ? { ja: '講じられている対策', en: 'which measures are taken' }
        : measures[measure as SecurityMeasure],
  },
  remedy: { ja: '六つの区分の対策をすべて講じる。', en: 'Take measures of all six kinds.' },
};
