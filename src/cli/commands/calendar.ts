import { citeIn, type Language } from 'arakawa-it-rules';
import { calendarOf, type DatedDuty } from 'arakawa-it-rules/records';
import { dayIn } from '../../time/days-in-words.js';
import { command, SHOWN } from '../command.js';
import { CHOOSING, chosenIn } from '../facts/options.js';
import { JSON_OUT } from '../options.js';
import { closedInWords } from '../words/closed-day.js';
import { sayer } from '../words/named.js';
import { editionInWords } from '../words/verdict.js';

export const calendar = command({
  summary: { ja: '年度の期日のある義務を示す。', en: 'The dated duties of a fiscal year.' },
  operands: { ja: '<年度>', en: '<year>' },
  takes: [1, 1],
  options: {
    ics: { type: 'boolean', help: { ja: 'iCalendar で', en: 'as iCalendar' } },
    reading: CHOOSING.reading,
    'closed-day': CHOOSING['closed-day'],
    ...JSON_OUT,
  },
  status: SHOWN,
  async run({ values, positionals: [year = ''], language }, io) {
    const dutiesOfYear = calendarOf({ fiscalYear: year, ...chosenIn(values) });
    if (values.json) return io.print(`${JSON.stringify(dutiesOfYear)}\n`);
    if (values.ics) {
      const { toICalendar } = await import('../words/icalendar.js');
      return io.print(toICalendar(dutiesOfYear, language));
    }
    const say = sayer(language);
    const lines = dutiesOfYear.dated.map((duty) => dutyInWords(duty, say(duty.act), language));
    return io.print(`${[...lines, '', editionInWords(language)].join('\n')}\n`);
  },
});

function dutyInWords(
  { date, citation, periodIn, closedDay, nextOpenDay }: DatedDuty,
  act: string,
  language: Language,
): string {
  const said = {
    ja: `${dayIn(date).ja}  ${act}（${periodIn.ja}分、${citation}）`,
    en: `${dayIn(date).en}  ${act} (for ${periodIn.en}; ${citeIn(citation, 'en')})`,
  }[language];
  return closedDay === undefined
    ? said
    : `${said}${{ ja: '　※', en: '; ' }[language]}${closedInWords(closedDay, nextOpenDay, language)}`;
}
