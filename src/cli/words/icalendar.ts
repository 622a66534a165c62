import { citeIn, edition, type Language } from 'arakawa-it-rules';
import type { DatedDuty, DutyCalendar } from 'arakawa-it-rules/records';
import { roles } from 'arakawa-it-rules/regulation';
import ical from 'ical-generator';
import { closedInWords } from './closed-day.js';

/** A calendar with one all-day event for each dated duty. The same calendar gives the same text, byte for byte. */
export function toICalendar({ fiscalYear, dated }: DutyCalendar, language: Language): string {
  const calendar = ical({
    name: { ja: `${edition.title.ja} ${fiscalYear}年度`, en: `${edition.title.en}, fiscal year ${fiscalYear}` }[
      language
    ],
    prodId: { company: 'arakawa-it-rules', product: 'calendar', language },
  });
  for (const duty of dated)
    calendar.createEvent({
      id: idOf(duty),
      // When the event was made would make every export differ: the first day of the year stands in for it.
      stamp: new Date(Date.UTC(fiscalYear, 3, 1)),
      start: new Date(`${duty.date}T00:00:00Z`),
      allDay: true,
      // The period comes last: before the act, it would read as the time from which 「翌月」 is counted.
      summary: { ja: `${duty.act.ja}（${duty.periodIn.ja}分）`, en: `${duty.act.en} (for ${duty.periodIn.en})` }[
        language
      ],
      description: described(duty, language),
    });
  // Lines end with CR LF, the last one too (RFC 5545, section 3.1).
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** What the duty is and what it is for, so that an event stays the same one wherever its date moves. */
const idOf = ({ citation, period }: DatedDuty) =>
  `${`${citeIn(citation, 'en')} ${period}`.toLowerCase().replaceAll(/\W+/g, '-')}@arakawa-it-rules`;

function described({ citation, by, toward = [], closedDay, nextOpenDay }: DatedDuty, language: Language): string {
  const named = (posts: DatedDuty['by']) =>
    posts.map((role) => roles[role][language]).join({ ja: '、', en: ', ' }[language]);
  return [
    citeIn(citation, language),
    `${named(by)} → ${named(toward)}`,
    ...(closedDay === undefined ? [] : [closedInWords(closedDay, nextOpenDay, language)]),
  ].join('\n');
}
