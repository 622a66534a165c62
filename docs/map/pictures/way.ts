import type { Language } from '../../../src/index.js';
import { fiscalYearIn } from '../../../src/time/days-in-words.js';
import { type Markup, markup } from '../markup.js';
import { dateIn } from './dates.js';
import { type Drawing, type Picture, paragraphAt, textAt } from './figure.js';
import { introductionWay, minorChangeWay, type Station, sourceOf } from './way.stations.js';

/** The way of an application for an introduction in a fiscal year, and of a minor change (Articles 12 to 14). */
export function way(fiscalYear: number): Picture {
  const { plan, stations } = introductionWay(fiscalYear);
  const own = minorChangeWay(['第13条第1項', '第13条第2項']);
  const others = minorChangeWay(['第13条第3項']);
  const year = fiscalYearIn(fiscalYear);
  const deadline = dateIn(plan.deadline);
  const told = (language: Language) =>
    [...stations, ...own, ...others]
      .map((station) => [station.act[language], sourceOf(station, language), station.date?.[language]])
      .map((parts) => parts.filter((part) => part !== undefined).join(language === 'ja' ? '、' : ', '))
      .join(language === 'ja' ? '。' : '. ');
  return {
    id: 'way',
    title: { ja: '申請の道のり', en: 'The way of an application' },
    caption: {
      ja: `${year.ja}に予定する導入等は、${deadline.ja}までに申請する。日付があるのはこの期限だけで、ほかは順序や「速やかに」である（第12条〜第14条）。遅くともとある日は、期限から逆算したもの。`,
      en: `An introduction planned for ${year.en} is applied for by ${deadline.en}. The text has no other date, only an order, and “promptly” (Articles 12 to 14). Days marked “By” are counted back from the deadline.`,
    },
    description: { ja: `${told('ja')}。`, en: `${told('en')}.` },
    draw: (language, width) =>
      draw(
        [
          [titles.introduction[language](year[language]), stations],
          [titles.own[language], own],
          [titles.others[language], others],
        ],
        language,
        width,
      ),
  };
}

const titles = {
  introduction: {
    ja: (year: string) => `導入等（${year}）`,
    en: (year: string) => `Introduction, ${year}`,
  },
  own: { ja: '軽易な変更：デジタル推進課のシステム', en: 'Minor change: systems of デジタル推進課' },
  others: { ja: '軽易な変更：他の課のシステム', en: 'Minor change: systems of other sections' },
  fork: {
    ja: 'どの手続によるかは decideProcedure が答える（第12条第1項、第13条）。',
    en: 'Which of these ways applies, decideProcedure answers (Articles 12(1) and 13).',
  },
} as const;

function draw(
  ways: readonly (readonly [title: string, stations: readonly Station[]])[],
  language: Language,
  width: number,
): Drawing {
  const fork = paragraphAt([0, 16], titles.fork[language], { size: 13, width, language, look: 'soft' });
  const content = [fork.content];
  let y = fork.below + 18;
  for (const [title, stations] of ways) {
    const way = line(stations, y + 34, language, width);
    content.push(textAt(0, y, title, 'title'), way.content);
    y = way.below + 28;
  }
  return { height: y - 28, content: markup`${content}` };
}

const sentence = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Stations down a line; dates stand left of it where there is room. */
function line(stations: readonly Station[], top: number, language: Language, width: number) {
  const wide = width > 500;
  const x = wide ? 218 : 8;
  const left = x + 24;
  const content: Markup[] = [];
  const stops: number[] = [];
  let y = top;
  for (const station of stations) {
    stops.push(y - 4.5);
    const { date, note, when } = station;
    const look = when === 'deadline' ? 'deadline' : 'date';
    if (date !== undefined && wide) content.push(textAt(x - 20, y, date[language], `${look} end`));
    if (date !== undefined && !wide) {
      content.push(textAt(left, y, date[language], look));
      y += 20;
    }
    const block = (text: string, size: number, look: string) => {
      const drawn = paragraphAt([left, y], text, { size, width: width - left, language, look });
      content.push(drawn.content);
      y = drawn.below;
    };
    block(sentence(station.act[language]), 14, 'strong');
    block(sentence(sourceOf(station, language)), 12, 'small');
    if (note !== undefined) block(note[language], 12, 'small');
    if (station.functions.length > 0) block(station.functions.join('  '), 12, 'code');
    y += 16;
  }
  const stop = ({ when }: Station, i: number) =>
    markup`<circle class="stop ${when}" cx="${x}" cy="${stops[i]!}" r="${when === 'deadline' ? 8 : 5.5}"/>`;
  return {
    content: markup`<path class="line" d="M${x} ${stops[0]!}V${stops.at(-1)!}"/>${stations.map(stop)}${content}`,
    below: y,
  };
}
