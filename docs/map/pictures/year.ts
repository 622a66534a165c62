import { citeIn, type Day, type Language } from '../../../src/index.js';
import { calendarOf, type DatedDuty } from '../../../src/planning/calendar-of-duties.js';
import { isClosedDay } from '../../../src/time/closed-days.js';
import { dayIn, fiscalYearIn } from '../../../src/time/days-in-words.js';
import { pathOfPlace } from '../../site/pages/place.js';
import { both, inBoth, type Markup, markup } from '../markup.js';
import { dateIn } from './dates.js';
import { type Drawing, legendAt, type Picture, textAt } from './figure.js';
import { namesOf } from './names.js';

/** The dated duties of a fiscal year on its calendar (Articles 8 and 12). */
export function year(fiscalYear: number): Picture {
  const { dated } = calendarOf({ fiscalYear });
  const name = fiscalYearIn(fiscalYear);
  const told = (language: Language) => dated.map((duty) => `${dateIn(duty.date)[language]}: ${dutyIn(duty)[language]}`);
  return {
    id: 'year',
    title: { ja: '期日のある一年', en: 'A year of dated duties' },
    caption: {
      ja: `${name.ja}の暦。期日のある義務は二つだけで、毎月末日までの月間処理予定の報告（第8条第1項）と、8月31日までの導入等の申請（第12条第2項本文）である。閉庁日に当たっても期日は動かない（既定の読み方）。`,
      en: `The calendar of ${name.en}. Two duties have dates: the monthly plan by the last day of each month (Article 8(1)) and applications by 31 August (Article 12(2)). A date on a closed day does not move (the default reading).`,
    },
    description: { ja: `${told('ja').join('、')}。`, en: `${told('en').join('; ')}.` },
    draw: (language, width) => draw(fiscalYear, dated, language, width),
  };
}

const dutyIn = (duty: DatedDuty) => {
  const { periodIn } = duty;
  return isApplication(duty)
    ? { ja: `${periodIn.ja}の導入等の申請`, en: `Application for introductions in ${periodIn.en}` }
    : { ja: `${periodIn.ja}分の月間処理予定の報告`, en: `Monthly plan for ${periodIn.en}` };
};

/** The same in words, under the picture. */
export const datesInWords = (fiscalYear: number): Markup => markup`<ol class="dates">
${calendarOf({ fiscalYear }).dated.map(
  (duty) => markup`<li${isApplication(duty) && markup` class="deadline"`}>
<span class="date">${both(dateIn(duty.date))}</span>
<span>${both(dutyIn(duty))}<small>${inBoth((language) => [
    namesOf(duty.by)[language],
    ' → ',
    namesOf(duty.toward ?? [])[language],
    ' · ',
    markup`<a href="${pathOfPlace(duty.citation, '.html')}">${citeIn(duty.citation, language)}</a>`,
    duty.nextOpenDay !== undefined && closedNote(duty.nextOpenDay)[language],
  ])}</small></span>
</li>
`,
)}</ol>`;

const closedNote = (open: Day) => ({
  ja: ` · 閉庁日（翌開庁日は${dateIn(open).ja}）`,
  en: ` · a closed day (the next open day is ${dateIn(open).en})`,
});

const PITCH = 21;

function draw(fiscalYear: number, dated: readonly DatedDuty[], language: Language, width: number): Drawing {
  const columns = width > 500 ? 4 : 2;
  const gap = (width - columns * 7 * PITCH) / (columns - 1);
  const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(fiscalYear, 3 + i)).toISOString().slice(0, 7));
  const meanings = legend.map(([sign, text]) => ({ sign, text: text[language] }));
  const signs = legendAt(12, meanings, language, width);
  const content = [...signs.content];
  let y = signs.below + 12;
  for (let row = 0; row < months.length; row += columns) {
    const drawn = months.slice(row, row + columns).map((month) => monthOf(month, dated, language));
    content.push(
      ...drawn.map((month, i) => markup`<g transform="translate(${i * (7 * PITCH + gap)} ${y})">${month.content}</g>`),
    );
    y += Math.max(...drawn.map(({ weeks }) => weeks)) * PITCH + 44;
  }
  return { height: y - 20, content: markup`${content}` };
}

function monthOf(month: string, dated: readonly DatedDuty[], language: Language) {
  const first = new Date(`${month}-01T12:00:00Z`);
  const count = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  // Weeks begin on Monday: the closed weekend stands together.
  const offset = (first.getUTCDay() + 6) % 7;
  const name = dayIn(`${month}-01`)[language].replace(language === 'ja' ? /1日$/ : /^1 /, '');
  const days = Array.from({ length: count }, (_, i) => {
    const day = `${month}-${String(i + 1).padStart(2, '0')}`;
    const [x, y] = [((offset + i) % 7) * PITCH + PITCH / 2, Math.floor((offset + i) / 7) * PITCH + 38];
    const duties = dated.filter(({ date }) => date === day);
    const deadline = duties.some(isApplication);
    const plan = duties.some((duty) => !isApplication(duty));
    const closed = isClosedDay(day, new Set());
    const title = duties.map((duty) => dutyIn(duty)[language]).join(language === 'ja' ? '、' : '; ');
    const look = `number${deadline ? ' deadline' : plan ? ' due' : ''}${closed ? ' closed' : ''}`;
    return markup`<g>${duties.length > 0 && markup`<title>${dateIn(day)[language]}: ${title}</title>`}${plan && ring(x, y - 4, closed)}${deadline && disc(x, y - 4)}${textAt(x, y, i + 1, look)}</g>`;
  });
  return { content: markup`${textAt(4, 12, name, 'strong')}${days}`, weeks: Math.ceil((offset + count) / 7) };
}

const isApplication = ({ citation }: DatedDuty) => citation === '第12条第2項本文';

const ring = (x: number, y: number, closed: boolean): Markup =>
  markup`<circle class="day due${closed && ' closed'}" cx="${x}" cy="${y}" r="10"/>`;

const disc = (x: number, y: number): Markup => markup`<circle class="day deadline" cx="${x}" cy="${y}" r="7.5"/>`;

const legend = [
  [(x: number, y: number) => ring(x, y, false), { ja: '月間処理予定の報告の期日', en: 'Monthly plan due' }],
  [(x: number, y: number) => ring(x, y, true), { ja: '同じく、閉庁日に当たる', en: 'The same, on a closed day' }],
  [disc, { ja: '導入等の申請の期限', en: 'Deadline of applications' }],
] as const;
