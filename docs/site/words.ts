import type { Bilingual, Language } from '../../src/index.js';
import type { Defect, Urgency } from '../../src/regulation.js';
import said from './words.json' with { type: 'json' };

export const languages = ['ja', 'en'] as const satisfies readonly Language[];

export const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');

/** What the site itself says, beside the words of the library. */
export const words = said satisfies Readonly<Record<string, Bilingual>>;

/** How soon, where a word of the text says so. */
export const urgencies: Readonly<Partial<Record<Urgency, Bilingual>>> = {
  immediately: { ja: '直ちに', en: 'immediately' },
  promptly: { ja: '速やかに', en: 'promptly' },
  beforehand: { ja: 'あらかじめ', en: 'beforehand' },
  regularly: { ja: '定期に', en: 'regularly' },
  'as-needed': { ja: '必要に応じ', en: 'as needed' },
};

export const defectKinds: Readonly<Record<Defect['kind'], Bilingual>> = {
  reference: { ja: '参照の誤り', en: 'A wrong reference' },
  term: { ja: '用語の不一致', en: 'Words that do not fit' },
  gap: { ja: '定めのない点', en: 'Something not provided for' },
  form: { ja: '形式の不備', en: 'A matter of form' },
};

/** What is found, by kind. */
export const findableKinds: Readonly<Record<string, Bilingual>> = {
  question: words.question,
  article: { ja: '条文', en: 'Article' },
  reading: words.reading,
  defect: { ja: '不備', en: 'Defect' },
  system: { ja: 'システム', en: 'System' },
  term: { ja: '用語', en: 'Term' },
  guide: { ja: '手引', en: 'Guide' },
  project: { ja: '英文の文書', en: 'Project' },
  api: { ja: 'API', en: 'API' },
  list: { ja: '一覧', en: 'List' },
  desk: words.desk,
};
