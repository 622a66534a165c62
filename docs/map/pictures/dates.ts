import type { Bilingual, Day } from '../../../src/index.js';
import { dayIn } from '../../../src/time/days-in-words.js';

const WEEKDAYS = { ja: 'ja-JP', en: 'en-GB' } as const;

const weekdayIn = (day: Day, language: 'ja' | 'en') =>
  new Intl.DateTimeFormat(WEEKDAYS[language], {
    weekday: language === 'ja' ? 'short' : 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));

/** 令和8年8月31日（月）, Monday 31 August 2026. */
export const dateIn = (day: Day): Bilingual => ({
  ja: `${dayIn(day).ja}（${weekdayIn(day, 'ja')}）`,
  en: `${weekdayIn(day, 'en')} ${dayIn(day).en}`,
});
