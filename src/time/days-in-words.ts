import type { Bilingual } from '../input/language.js';
import { type Day, type DayOfYear, dayInYear } from './calendar.js';
import { eraDayOf, eraFiscalYearOf } from './era.js';

/** 令和8年8月31日, 31 August 2026. */
export const dayIn = (day: Day): Bilingual => ({ ja: eraDayOf(day), en: englishDay(day) });

let english: Intl.DateTimeFormat | undefined;
function englishDay(day: Day): string {
  english ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return english.format(new Date(`${day}T12:00:00Z`));
}

/** 8月31日, 31 August. */
export const dayOfYearIn = (date: DayOfYear): Bilingual => ({
  ja: `${date.month}月${date.day}日`,
  en: englishDay(dayInYear(2000, date)).replace(' 2000', ''),
});

/** 令和9年度, fiscal year 2027. */
export const fiscalYearIn = (year: number): Bilingual => ({ ja: eraFiscalYearOf(year), en: `fiscal year ${year}` });
