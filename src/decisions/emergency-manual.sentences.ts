import type { Sentences } from '../verdict/sentences.js';
import type { EmergencyManualFacts, EmergencyManualVerdict } from './emergency-manual.js';

export const emergencyManualSentences: Sentences<EmergencyManualVerdict, EmergencyManualFacts> = {
  outcomes: {
    'in-order': { ja: '整っている', en: 'it is in order' },
    'must-establish': { ja: '策定を要する', en: 'a manual must be laid down' },
    'must-review': { ja: '見直しを要する', en: 'the manual must be reviewed' },
  },
  summaries: {
    'in-order': {
      ja: '緊急時対応マニュアルがあり、見直しを要する事情は残っていない。',
      en: 'There is an emergency manual, and no review of it is due.',
    },
    'must-establish': {
      ja: '緊急時対応マニュアルを定めなければならない。',
      en: 'An emergency manual must be laid down.',
    },
    'must-review': {
      ja: '緊急時対応マニュアルを見直さなければならない。',
      en: 'The emergency manual must be reviewed.',
    },
  },
  grounds: {
    'manual-established': {
      true: { ja: '緊急時対応マニュアルが定められている。', en: 'There is an emergency manual.' },
      false: { ja: '緊急時対応マニュアルが定められていない。', en: 'There is no emergency manual.' },
      unknown: {
        ja: '緊急時対応マニュアルが定められているかは分からない。',
        en: 'Whether there is an emergency manual is not known.',
      },
    },
    'review-needed': {
      true: { ja: '見直しが必要と判断されている。', en: 'A review has been found necessary.' },
      false: { ja: '見直しが必要とは判断されていない。', en: 'No review has been found necessary.' },
      unknown: {
        ja: '見直しが必要と判断されているかは分からない。',
        en: 'Whether a review has been found necessary is not known.',
      },
    },
    'manual-reviewed': {
      true: { ja: '見直されている。', en: 'It has been reviewed.' },
      false: { ja: '見直されていない。', en: 'It has not been reviewed.' },
      unknown: { ja: '見直されたかは分からない。', en: 'Whether it has been reviewed is not known.' },
    },
  },
  facts: {
    established: { ja: '緊急時対応マニュアルの有無', en: 'whether there is an emergency manual' },
    reviewNeeded: { ja: '見直しの必要についての判断', en: 'the finding on whether a review is necessary' },
    reviewed: { ja: '見直しの有無', en: 'whether it has been reviewed' },
  },
  remedy: {
    ja: '緊急時対応マニュアルを定め、必要な見直しをする。',
    en: 'Lay the manual down, and review it where that is necessary.',
  },
};
