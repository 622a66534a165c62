import { type Article7Item, citeIn } from './citation.js';

/** Matters of the resident register, by their place in its Act, as they are said: with what each is about beside it. */
export const isMatter = (text: string): text is Article7Item => text.startsWith('住民基本台帳法');

export function matterIn(matter: Article7Item, about: string, language: 'ja' | 'en'): string {
  const place = citeIn(matter, language);
  return language === 'ja' ? `${place}（${about}）` : `${place} (${about})`;
}
