import type { Descriptions, Words } from '../verdict/words.js';
import type { DocumentUpkeepFacts, DocumentUpkeepVerdict, documentUpkeep } from './document-upkeep.js';

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

/**
 * What is said of the question, its facts and its answers, in both languages: for `explainer`.
 * @ja この判断の文言（問い・事実・結論・根拠）
 */
export const documentUpkeepWords: Words<typeof documentUpkeep, DocumentUpkeepFacts, DocumentUpkeepVerdict> = {
  question: {
    ja: 'ドキュメントは保管され、変更が反映されているか。',
    en: 'Is the document kept, and does it show what has changed?',
  },
  presupposes: {
    ja: 'ドキュメント（第2条第8号）のある電子情報システムであること。',
    en: 'A system with documents (Article 2, item (viii)).',
  },
  asks: {
    document: { ja: 'ドキュメントの種類', en: 'what kind of document it is' },
    kept: { ja: '保管されているか', en: 'whether it is kept' },
    changed: { ja: '変更があったか', en: 'whether anything has changed' },
    reflected: { ja: '変更が反映されているか', en: 'whether the change is shown' },
  },
  outcomes: {
    'in-order': {
      label: { ja: '適正に管理されている', en: 'it is in order' },
      answer: { ja: '保管され、変更も反映されている。', en: 'It is kept, and shows what has changed.' },
    },
    'must-keep': {
      label: { ja: '保管を要する', en: 'it must be kept in its place' },
      // Only operation manuals have to be made.
      answer: ({ grounds }) =>
        grounds.some(({ code, holds }) => code === 'manual-kept' && holds === false)
          ? {
              ja: '所定の場所に保管しなければならない（操作手引書が作成されていなければ、作成しなければならない。）。',
              en: 'It must be kept in its place; an operation manual that has not been made must be made.',
            }
          : { ja: '所定の場所に保管しなければならない。', en: 'It must be kept in its place.' },
    },
    'must-update': {
      label: { ja: '変更の反映を要する', en: 'it must be brought up to date' },
      answer: { ja: '変更を反映しなければならない。', en: 'It must be brought up to date.' },
    },
  },
  grounds: {
    'document-kept': kept,
    'change-reflected': reflected,
    'manual-kept': kept,
    'manual-change-reflected': reflected,
  },
  remedy: (remedy) => {
    const { kept, reflected } = 'change' in remedy ? remedy.change : {};
    if (!reflected) return { ja: '所定の場所に保管する。', en: 'Keep it in its place.' };
    return kept
      ? { ja: '所定の場所に保管し、変更を反映する。', en: 'Keep it in its place, and show what has changed.' }
      : { ja: '変更を反映する。', en: 'Show what has changed.' };
  },
};

/** What forms and schemas say of its facts. */
export const documentUpkeepDescriptions: Descriptions<
  typeof documentUpkeep,
  DocumentUpkeepFacts,
  DocumentUpkeepVerdict
> = {
  facts: {
    document: {
      title: { ja: 'ドキュメントの種類', en: 'Kind of document' },
      note: {
        ja: '根拠となる条が変わる。結論は変わらない。',
        en: 'It changes which articles are cited, never the outcome.',
      },
      citation: '第2条第8号',
      values: {
        'system-document': {
          ja: '電子情報システムを管理する課の長が保管するドキュメント（第5条）',
          en: 'a document on a system, kept by whoever manages it (Article 5)',
        },
        'operation-manual': {
          ja: '利用する課の長も保管する操作手引書（第5条及び第11条）',
          en: 'an operation manual, kept also by whoever uses the system (Articles 5 and 11)',
        },
      },
    },
    kept: {
      title: { ja: '所定の場所での保管', en: 'Kept in its place' },
      note: {
        ja: '作成されていないものは、保管されていないものとする。',
        en: 'One that has not been made counts as not kept.',
      },
      citation: ['第5条第1項', '第11条第1項'],
    },
    changed: {
      title: { ja: '変更の有無', en: 'Something has changed' },
      note: {
        ja: '電子情報システム、端末装置、処理の内容などに、その後変更があったか。',
        en: 'Whether the system, its terminals, the processing or the like have changed since.',
      },
      citation: ['第5条第2項', '第11条第2項'],
    },
    reflected: {
      title: { ja: '変更の反映', en: 'Change is shown' },
      note: { ja: '変更がなければ問わない。', en: 'It does not matter if nothing has changed.' },
      citation: ['第5条第2項', '第11条第2項'],
    },
  },
};
