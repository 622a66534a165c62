import { DateTime } from 'luxon';
import { calendarOf, type DatedDuty } from '../../src/planning/calendar-of-duties.js';
import { isClosedDay } from '../../src/time/closed-days.js';
import { fiscalYearIn, monthIn } from '../../src/time/days-in-words.js';
import { pathOfPlace } from '../site/pages/place.js';
import { figureOf, legendOf, type Voice } from './figure.js';
import { type Markup, markup } from './markup.js';
import words from './words.json' with { type: 'json' };

/** The dated duties of a fiscal year on its calendar, and in words (Articles 8 and 12). */
export function year(voice: Voice, fiscalYear: number): Markup {
  const { dated } = calendarOf({ fiscalYear });
  const months = Array.from({ length: 12 }, (_, i) => DateTime.utc(fiscalYear, 4).plus({ months: i }));
  const calendar = markup`${legendOf(voice, words.days)}
<div class="months" role="img" aria-label="${voice.say(words.pictures.year.title)}">
${months.map((month) => monthOf(voice, month, dated))}</div>`;
  const inWords = markup`<ol class="dates">
${dated.map((duty) => inWordsOf(voice, duty))}</ol>`;
  const deadline = voice.date(dated.find((duty) => lookOf(duty) === 'deadline')!.date);
  return figureOf(voice, 'year', { year: voice.say(fiscalYearIn(fiscalYear)), deadline }, calendar, inWords);
}

function monthOf(voice: Voice, month: DateTime, dated: readonly DatedDuty[]): Markup {
  const days = Array.from({ length: month.daysInMonth! }, (_, i) => month.plus({ days: i }).toISODate()!);
  return markup`<div>
<strong>${voice.say(monthIn(month.toFormat('yyyy-MM')))}</strong>
<div class="days">${days.map((day) => dayOf(voice, day, dated))}</div>
</div>
`;
}

function dayOf(voice: Voice, day: string, dated: readonly DatedDuty[]): Markup {
  const duties = dated.filter(({ date }) => date === day);
  const looks = [...duties.map(lookOf), ...(isClosedDay(day, new Set()) ? ['closed'] : [])];
  const told = voice.list(duties.map((duty) => dutyIn(voice, duty)));
  const title = told && markup` title="${voice.date(day)}: ${told}"`;
  // Weeks begin on Monday: the closed weekend stands together.
  const column = day.endsWith('-01') && markup` style="grid-column: ${DateTime.fromISO(day).weekday}"`;
  return markup`<span class="${title && 'sign '}${looks.join(' ')}"${title}${column}>${Number(day.slice(8))}</span>`;
}

const lookOf = ({ citation }: DatedDuty) => (citation === '第12条第2項本文' ? 'deadline' : 'due');

const dutyIn = ({ say }: Voice, duty: DatedDuty): string =>
  say(words.duties[lookOf(duty)], { period: say(duty.periodIn) });

function inWordsOf(voice: Voice, duty: DatedDuty): Markup {
  const { say, date, names, cite } = voice;
  const { by, toward = [], citation, nextOpenDay } = duty;
  return markup`<li class="${lookOf(duty)}">
<div class="date">${date(duty.date)}</div>
<div>${dutyIn(voice, duty)}<br>
<small>${names(by)} → ${names(toward)} · <a href="${pathOfPlace(citation, '.html')}">${cite(citation)}</a>${
    nextOpenDay && say(words.duties.closed, { open: date(nextOpenDay) })
  }</small></div>
</li>
`;
}
