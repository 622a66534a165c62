/** The map of the regulation: what it says is compared with the regulation, read by hand, and with counts made anew. */
import { describe, expect, it } from 'vitest';
import { picturesOf } from '../../docs/map/map.js';
import { markup } from '../../docs/map/markup.js';
import { chaptersOf, type Place, placesOf } from '../../docs/map/places.js';
import { pathOfPlace } from '../../docs/site/pages/place.js';
import * as library from '../../src/index.js';
import * as regulation from '../../src/regulation.js';
import { dueOn, LAST, withWeekday, withWeekdayInEnglish } from '../oracles/deadline.js';
import { structure } from '../oracles/structure.js';
import { daysLater, isClosed } from '../oracles/timeliness.js';

/** The last open day before another. */
function openBefore(day: string): string {
  const before = daysLater(day, -1);
  return isClosed(before, []) ? openBefore(before) : before;
}

const LANGUAGES = ['ja', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const pictures = (language: Language, plannedFor = 2027, places: readonly Place[] = placesOf()) =>
  picturesOf(places, plannedFor).in(language);

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const plain = (text: string) =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The drawings of a picture in one language: wide and narrow. */
function drawingsIn(language: Language, id: string, plannedFor = 2027, places = placesOf()): string[] {
  const html = pictures(language, plannedFor, places);
  const section = html.slice(html.indexOf(`<section class="picture" id="${id}">`));
  const found = all(section.slice(0, section.indexOf('</section>')), /(<svg[\s\S]*?<\/svg>)/g);
  expect(found).toHaveLength(2);
  return found;
}
const drawings = (id: string) => LANGUAGES.flatMap((language) => drawingsIn(language, id));
const inJapanese = (id: string, plannedFor?: number) => drawingsIn('ja', id, plannedFor);
/** What stands in a drawing; the lines of a paragraph are put together. */
const textsOf = (svg: string): string[] => all(svg, /<text[^>]*>([\s\S]*?)<\/text>/g).map(plain);
/** A place's address on the page of its article, as it stands in an attribute. */
const addressOf = (citation: string) => pathOfPlace(citation as regulation.LedgerEntry['citation'], '.html');

describe('the map', () => {
  it('has every place of the regulation once, in its order, by chapter and article', () => {
    const chapters = chaptersOf(placesOf());
    const listed = chapters.flatMap(({ heading, articles }) => [
      ...(heading ? [heading.citation] : []),
      ...articles.flatMap(({ places }) => places.map(({ citation }) => citation)),
    ]);
    expect(listed).toEqual(structure);
    expect(structure).toHaveLength(183);
    const articles = structure.filter((citation) => /^(第\d+条(の\d+)?|別表第\d|附則)$/.test(citation));
    expect(articles).toHaveLength(34 + 3 + 1);
    expect(chapters.flatMap((chapter) => chapter.articles.map(({ citation }) => citation))).toEqual(articles);
    for (const svg of drawings('coverage'))
      expect(all(svg, /<a href="([^"]+)" aria-label/g)).toEqual(articles.map(addressOf));
  });
  it('escapes whatever is written into it', () => {
    expect(markup`<b title="${`"'><`}">${'<i>&'}${[markup`<br>`]}</b>`.in('ja')).toBe(
      '<b title="&quot;&#39;&gt;&lt;">&lt;i&gt;&amp;<br></b>',
    );
  });
  it('names and describes each drawing for whoever does not see it', () => {
    for (const id of ['coverage', 'way', 'committees', 'managers', 'year'])
      for (const svg of drawings(id)) {
        const [labelled, described] = all(svg, /aria-(?:labelledby|describedby)="([^"]+)"/g);
        expect(svg).toMatch(new RegExp(`<title id="${labelled}">[^<]{3,}</title>`));
        expect(svg).toMatch(new RegExp(`<desc id="${described}">[^<]{20,}</desc>`));
      }
  });
});

describe('faults', () => {
  it('there are none', () => {
    expect(placesOf().filter(({ answer }) => answer === 'fault')).toEqual([]);
    const known = new Set<string>(structure);
    for (const { citations } of library.decisions) {
      expect(citations.length).toBeGreaterThan(0);
      for (const citation of citations) expect(known).toContain(citation);
    }
  });
  it('would be a crossed cell', () => {
    const { nothingToCompute: _, ...unanswered } = { ...regulation.provisions[1]!, answeredBy: [] };
    const places = placesOf([regulation.provisions[0]!, unanswered, ...regulation.provisions.slice(2)]);
    for (const svg of drawingsIn('ja', 'coverage', 2027, places)) expect(count(svg, /class="mark fault"/g)).toBe(2);
  });
});

describe('at a glance', () => {
  it('each place is one cell', () => {
    for (const svg of drawings('coverage'))
      expect(all(svg, /<a href="([^"]+)" tabindex="-1" class="cell"/g).sort()).toEqual(structure.map(addressOf).sort());
  });
  it('only Articles 1, 15 and 20 have nothing to compute; numbers and marks agree', () => {
    // By hand: duties and powers that are data alone, unless some question has come to be asked of them.
    const asked = new Set<string>(library.decisions.flatMap(({ citations }) => citations));
    const acts = [
      ...[
        '第3条第2項',
        '第3条第3項',
        '第3条の2第1項',
        '第3条の2第2項',
        '第7条',
        '第8条第2項',
        '第8条第4項',
        '第8条第5項',
      ],
      ...['第8条第6項', '第12条第3項', '第18条', '第19条第2項', '第19条第3項', '第22条第2項', '第23条', '第24条第2項'],
      ...['第24条第3項', '第26条第1項', '第27条', '第29条', '第29条第1項', '第29条第2項', '第32条'],
    ].filter((place) => !asked.has(place));
    // Definitions that no decision rests on, the kinds of threats, supplementary provisions.
    const data = 15 + 3 + 22;
    const nothing = ['第1条', '第1条第1項', '第1条第2項', '第15条', '第20条'];
    const decision = structure.length - acts.length - data - nothing.length;
    const numbers = { decision, acts: acts.length, data, nothing: nothing.length };
    for (const svg of inJapanese('coverage')) {
      const marked = (answer: string) =>
        all(svg, new RegExp(`<a href="([^"]+)"[^>]*><title>[^<]*</title><g class="mark ${answer}"`, 'g')).sort();
      expect(marked('nothing')).toEqual(nothing.map(addressOf).sort());
      expect(marked('acts')).toEqual(acts.map(addressOf).sort());
      for (const [answer, number] of Object.entries(numbers)) expect(marked(answer), answer).toHaveLength(number);
      const legend = textsOf(svg).slice(0, 4);
      expect(legend.map((text) => Number(/\d+$/.exec(text)![0]))).toEqual(Object.values(numbers));
    }
  });
});

describe('the way of an application', () => {
  it('is due by the day of the text', () => {
    const deadline = { ja: `期限 ${withWeekday(LAST)}`, en: `Deadline: ${withWeekdayInEnglish(LAST)}` };
    for (const language of LANGUAGES)
      for (const svg of drawingsIn(language, 'way')) {
        expect(textsOf(svg).filter((text) => text === deadline[language])).toHaveLength(1);
        expect(count(svg, /class="stop deadline"/g)).toBe(1);
      }
  });
  it('asks for approvals beforehand, and takes effect from 1 April', () => {
    for (const svg of inJapanese('way')) {
      const texts = textsOf(svg);
      // Approvals on the open day before.
      expect(texts).toContain(`遅くとも ${withWeekday(openBefore(LAST))}`);
      expect(texts).toContain('令和9年4月1日（木）から');
      // Nine stations; then application, decision and notice of a minor change; then the same by analogy, and its record.
      expect(count(svg, /<circle class="stop/g)).toBe(9 + 3 + 4);
      // Article 12(5) and Article 13(2): without a date, but promptly.
      expect(texts.filter((text) => text === '速やかに')).toHaveLength(2);
      expect(texts.filter((text) => /\d月\d+日/.test(text))).toHaveLength(5);
    }
  });
  it('where it is due on a Sunday, Friday is safe', () => {
    const { plannedFor, last } = dueOn('Sunday');
    for (const svg of inJapanese('way', plannedFor)) {
      const texts = textsOf(svg);
      expect(texts).toContain(`期限 ${withWeekday(last)}`);
      expect(texts.join('\n')).toContain(`開庁日の${withWeekday(daysLater(last, -2))}までが確実である。`);
      expect(texts).toContain(`遅くとも ${withWeekday(daysLater(last, -3))}`);
    }
  });
});

describe('the committees', () => {
  const steering = ['総務企画部企画担当課長', '総務企画部財政課長', '管理部職員課長'];
  const both = ['総務企画部総務企画課長', '管理部デジタル推進課長', '管理部経理課長'];
  const security = [
    ...['区政広報部秘書課長', '区民生活部区民課長', '地域文化スポーツ部文化交流推進課長', '産業経済部産業振興課長'],
    ...['環境清掃部環境課長', '福祉部福祉推進課長', '健康部生活衛生課長', '子ども家庭部子育て支援課長'],
    ...['防災都市づくり部都市計画課長', '会計管理部会計管理課長', '教育委員会事務局教育総務課長'],
  ];
  it('are exactly the posts of Appended Tables 2 and 3, each once', () => {
    for (const svg of drawings('committees'))
      expect(all(svg, /class="post">([^<]+)</g).sort()).toEqual([...steering, ...both, ...security].sort());
  });
  it('meet with four of six; with temporary members half is not enough; no quorum for the other', () => {
    for (const svg of inJapanese('committees')) {
      expect(count(svg, /class="seat filled"/g)).toBe(4);
      expect(count(svg, /class="seat"/g)).toBe(2);
      const texts = textsOf(svg);
      expect(texts).toContain('別表第2　委員 6');
      expect(texts).toContain('別表第3　委員 14');
      expect(texts).toContain('委員6のうち4の出席で開ける（第19条第1項）');
      expect(texts).toContain('臨時委員が加わると：7のうち4、8のうち5、9のうち5');
      expect(texts).toContain('定足数の定めがない（第24条）');
    }
  });
});

describe('who manages what', () => {
  it('117 systems, 36 of them by デジタル推進課, five by units that are no sections', () => {
    for (const svg of drawings('managers')) {
      const dots = (regime: string) => count(svg, new RegExp(`class="dot ${regime}"[^>]*><title>`, 'g'));
      expect(dots('digital-promotion')).toBe(36);
      expect(dots('section')).toBe(76);
      expect(dots('section-like')).toBe(5);
      expect(new Set(all(svg, /<title>([^<]+)<\/title>/g)).size).toBe(117);
    }
  });
  it('each unit with its number', () => {
    for (const svg of drawings('managers')) {
      const rows = textsOf(svg).slice(3);
      const numberOf = (unit: string) => rows[rows.indexOf(unit) + 1];
      expect(rows).toHaveLength(34 * 2);
      for (const [unit, number] of Object.entries({ デジタル推進課: 36, 税務課: 7, 防災課: 6, 区議会事務局: 1 }))
        expect(numberOf(unit), unit).toBe(`${number}`);
      expect(rows.filter((_, i) => i % 2 === 1).reduce((sum, number) => sum + Number(number), 0)).toBe(117);
    }
  });
});

describe('the year', () => {
  const dates = (page: string) => all(page.slice(page.indexOf('class="dates"')), /class="date">([^<]+)</g);
  it('2026: the last day of each month, and the deadline', () => {
    const months = [
      ...['令和8年4月30日（木）', '令和8年5月31日（日）', '令和8年6月30日（火）', '令和8年7月31日（金）'],
      ...['令和8年8月31日（月）', '令和8年9月30日（水）', '令和8年10月31日（土）'],
      ...['令和8年11月30日（月）', '令和8年12月31日（木）', '令和9年1月31日（日）', '令和9年2月28日（日）'],
      '令和9年3月31日（水）',
    ];
    expect([...dates(pictures('ja'))].sort()).toEqual([...months, withWeekday(LAST)].sort());
    expect(dates(pictures('ja')).filter((date, i, all) => all.indexOf(date) === i)).toEqual(
      months.includes(withWeekday(LAST)) ? months : expect.arrayContaining(months),
    );
  });
  it('is drawn day by day: twelve plans, five of them on closed days, one deadline', () => {
    for (const svg of inJapanese('year')) {
      const drawn = svg.slice(svg.indexOf('<g transform'));
      expect(count(drawn, /class="number/g)).toBe(365);
      expect(count(drawn, /class="day due"/g)).toBe(7);
      expect(count(drawn, /class="day due closed"/g)).toBe(5);
      expect(all(drawn, /<title>([^<]+)<\/title>(?=.*?class="day deadline")/g).at(-1)).toMatch(
        new RegExp(`^${withWeekday(LAST)}: (.*、)?令和9年度の導入等の申請$`),
      );
    }
  });
  it('2027 has 29 February', () => {
    expect(dates(pictures('ja', 2028))).toContain('令和10年2月29日（火）');
  });
});
