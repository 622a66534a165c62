import type { Bilingual, Language } from '../../src/index.js';

export const languages = ['ja', 'en'] as const satisfies readonly Language[];

export const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');

/** What the site itself says, beside the words of the library. */
export const words = {
  language: { ja: '日本語', en: 'English' },
  site: { ja: '荒川区電子情報システム管理運営規程', en: 'Arakawa IT rules' },
  sentence: {
    ja: 'この申請は間に合うか。条文を示して答える。',
    en: 'Is this application on time? Answered, with the article.',
  },
  unofficial: {
    ja: '非公式のライブラリであり、荒川区の公表物でも法的助言でもない。',
    en: 'Unofficial: not a publication of Arakawa City, and no legal advice.',
  },
  onThisPage: { ja: 'この頁の内容', en: 'On this page' },
  previous: { ja: '前', en: 'Previous' },
  next: { ja: '次', en: 'Next' },
  appearance: { ja: '表示', en: 'Appearance' },
  light: { ja: '明るい表示にする', en: 'Switch to the light theme' },
  dark: { ja: '暗い表示にする', en: 'Switch to the dark theme' },
  menu: { ja: '目次', en: 'Menu' },
  toTop: { ja: '先頭へ', en: 'Return to top' },
  languages: { ja: '言語を変える', en: 'Change language' },
  skip: { ja: '本文へ', en: 'Skip to content' },
  notFound: { ja: 'この頁はない', en: 'There is no such page' },
  notFoundWaysOn: { ja: '問い・条文・手引から探せる。', en: 'Start from the questions, the articles or the guides.' },
  toFront: { ja: '最初の頁へ', en: 'To the front page' },
  desk: { ja: '窓口', en: 'Desk' },
  questions: { ja: '問い', en: 'Questions' },
  articles: { ja: '条文', en: 'Articles' },
  readings: { ja: '読み方', en: 'Readings' },
  defects: { ja: '文言の不備', en: 'Defects' },
  glossary: { ja: '用語', en: 'Glossary' },
  systems: { ja: 'システム', en: 'Systems' },
  guides: { ja: '手引', en: 'Guides' },
  map: { ja: '地図', en: 'Map' },
  api: { ja: 'API', en: 'API' },
  project: { ja: 'この計画', en: 'Project' },
  more: { ja: 'ほか', en: 'More' },
} as const satisfies Readonly<Record<string, Bilingual>>;
