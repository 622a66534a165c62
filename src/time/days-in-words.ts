import type { Bilingual } from '../input/language.js';
import { type Day, type DayOfYear, dayInYear } from './calendar.js';
import { eraDayOf, eraFiscalYearOf } from './era.js';
import type { Month } from './month.js';

/** 令和8年8月31日, 31 August 2026. */
export const dayIn = (day: Day): Bilingual => ({ ja: eraDayOf(day), en: englishDay(day) });

let english: Intl.DateTimeFormat | undefined;
function englishDay(day: Day): string {
  english ??= new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return english.format(new Date(`${day}T12:00:00Z`));
}

/** 令和8年8月31日（月）, Monday 31 August 2026. */
export function dayWithWeekdayIn(day: Day): Bilingual {
  const { ja, en } = dayIn(day);
  const weekday = new Date(day).getUTCDay();
  return { ja: `${ja}（${'日月火水木金土'[weekday]}）`, en: `${WEEKDAYS[weekday]} ${en}` };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A day, or a date-time with the ward's offset: day and hour, seconds if there are any. */
export function dateTimeIn(dateTime: string): Bilingual {
  const day = dayIn(dateTime.slice(0, 10));
  if (dateTime.length === 10) return day;
  const [hour, minute, second] = dateTime.slice(11, 19).split(':');
  const isFull = second === '00';
  return {
    ja: `${day.ja}${hour}時${minute}分${isFull ? '' : `${second}秒`}`,
    en: `${day.en}, ${hour}:${minute}${isFull ? '' : `:${second}`}`,
  };
}

/** 8月31日, 31 August. */
export const dayOfYearIn = (date: DayOfYear): Bilingual => ({
  ja: `${date.month}月${date.day}日`,
  en: englishDay(dayInYear(2000, date)).replace(' 2000', ''),
});

/** 令和8年9月, September 2026. */
export const monthIn = (month: Month): Bilingual => {
  const day = dayIn(`${month}-01`);
  return { ja: day.ja.replace(/1日$/, ''), en: day.en.replace(/^1 /, '') };
};

/** 令和9年度, fiscal year 2027. */
export const fiscalYearIn = (year: number): Bilingual => ({ ja: eraFiscalYearOf(year), en: `fiscal year ${year}` });
