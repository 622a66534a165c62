import type { Bilingual } from '../input/language.js';

export const NONE: Bilingual = { ja: 'なし', en: 'none' };

export const sayBoolean = (value: boolean): Bilingual =>
  value ? { ja: 'はい', en: 'yes' } : { ja: 'いいえ', en: 'no' };
