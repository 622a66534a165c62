import { withEnglishNames } from '../catalogue/with-english-names.js';
import type { Language } from '../input/language.js';
import type { Voice } from '../schemas/facts-in-words.js';

/** For one document: in English it introduces each name where it comes first. */
export const voiceIn = (language: Language): Voice => ({
  language,
  name: language === 'en' ? withEnglishNames() : (name) => name,
});
