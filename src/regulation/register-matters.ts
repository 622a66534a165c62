/** Matters of the resident register, by their place in its Act, as they are said. */
import type { Bilingual, Language } from '../input/language.js';
import { type Article7Item, citeIn } from './citation.js';

export const isMatter = (text: string): text is Article7Item => text.startsWith('住民基本台帳法第7条第');

/** As each language cites it; free text as it was given. */
export const sayItem = (item: string): Bilingual => ({ ja: item, en: isMatter(item) ? citeIn(item, 'en') : item });

/** With what it is about beside it. */
export const matterIn = (matter: Article7Item, about: string, language: Language): string =>
  ({ ja: `${sayItem(matter).ja}（${about}）`, en: `${sayItem(matter).en} (${about})` })[language];
