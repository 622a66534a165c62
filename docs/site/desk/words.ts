import type { Bilingual, Language } from 'arakawa-it-rules';
import said from './words.json' with { type: 'json' };

/** What the desk itself says. Everything else comes from the library. */
const words = said satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

export const say = (word: Word, language: Language): string => words[word][language];

/** A word about one thing among several, for those who do not see what it stands beside. */
export const sayOf = (word: Word, title: string, language: Language): string =>
  language === 'ja' ? `${title}：${say(word, language)}` : `${say(word, language)}: ${title}`;

export const withNote = (text: string, note: string, language: Language): string =>
  language === 'ja' ? `${text}（${note}）` : `${text} (${note})`;
