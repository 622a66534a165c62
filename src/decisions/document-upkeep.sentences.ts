import type { Sentences } from '../verdict/sentences.js';
import type { DocumentUpkeepFacts, DocumentUpkeepVerdict } from './document-upkeep.js';

const kept = {
  true: { ja: '所定の場所に保管されている。', en: 'It is kept in its place.' },
  false: { ja: '所定の場所に保管されていない。', en: 'It is not kept in its place.' },
  unknown: { ja: '保管されているかは分からない。', en: 'Whether it is kept is not known.' },
};

const reflected = {
  true: { ja: '反映されていない変更はない。', en: 'No change is missing from it.' },
  false: { ja: '変更が反映されていない。', en: 'A change is missing from it.' },
  unknown: {
    ja: '反映されていない変更があるかは分からない。',
    en: 'Whether a change is missing from it is not known.',
  },
};

export const documentUpkeepSentences: Sentences<DocumentUpkeepVerdict, DocumentUpkeepFacts> = {
  outcomes: {
    'in-order': { ja: '適正に管理されている', en: 'it is in order' },
    'must-keep': { ja: '保管を要する', en: 'it must be kept in its place' },
    'must-update': { ja: '変更の反映を要する', en: 'it must be brought up to date' },
  },
  summaries: {
    'in-order': { ja: '保管され、変更も反映されている。', en: 'It is kept, and shows what has changed.' },
    'must-keep': {
      ja: '所定の場所に保管しなければならない（操作手引書がなければ、作成した上で）。',
      en: 'It must be kept in its place (an operation manual that does not exist must be made first).',
    },
    'must-update': { ja: '変更を反映しなければならない。', en: 'It must be brought up to date.' },
  },
  grounds: {
    'document-kept': kept,
    'change-reflected': reflected,
    'manual-kept': kept,
    'manual-change-reflected': reflected,
  },
  facts: {
    document: { ja: 'ドキュメントの種類', en: 'what kind of document it is' },
    kept: { ja: '保管されているか', en: 'whether it is kept' },
    changed: { ja: '変更があったか', en: 'whether anything has changed' },
    reflected: { ja: '変更が反映されているか', en: 'whether the change is shown' },
  },
  remedy: {
    ja: '所定の場所に保管し、変更があれば反映する。',
    en: 'Keep it in its place, and show what has changed, if anything has.',
  },
};
