import type { Day, Language } from 'arakawa-it-rules';
import { dayWithWeekdayIn, fiscalYearIn } from '../../../src/time/days-in-words.js';

export const dayInWords = (day: Day, language: Language): string => dayWithWeekdayIn(day)[language];

/** In English from when to when, since elsewhere fiscal years are others. */
export const yearInWords = (first: number, language: Language): string =>
  fiscalYearIn(first)[language] + (language === 'en' ? ` (1 April ${first} – 31 March ${first + 1})` : '');
