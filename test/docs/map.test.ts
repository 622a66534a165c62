/** The map of the regulation: what it says is compared with the regulation, read by hand, and with counts made anew. */
import { describe, expect, it } from 'vitest';
import { answerFor } from '../../docs/map/coverage.js';
import { markup } from '../../docs/map/markup.js';
import { chaptersOf } from '../../docs/site/pages/chapters.js';
import { picturesIn } from '../../docs/site/pages/map.js';
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

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const plain = (text: string) =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&ensp;', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** A picture in one language, with its heading and caption. */
function pictureIn(
  language: (typeof LANGUAGES)[number],
  id: string,
  plannedFor?: number,
  places?: typeof regulation.provisions,
) {
  const html = picturesIn(language, plannedFor, places);
  const section = html.slice(html.indexOf(`<section id="${id}">`));
  return section.slice(0, section.indexOf('</section>'));
}
const inBoth = (id: string) => LANGUAGES.map((language) => pictureIn(language, id));
/** What stands on the sheet of a picture, line by line. */
const textsOf = (picture: string): string[] =>
  picture
    .slice(picture.indexOf('<div class="sheet">'))
    .split('\n')
    .map((line) => plain(line).trim())
    .filter((line) => line !== '');
/** A place's address on the page of its article, as it stands in an attribute. */
const addressOf = (citation: string) => pathOfPlace(citation as regulation.LedgerEntry['citation'], '.html');

describe('the map', () => {
  it('has every place of the regulation once, in its order, by chapter and article', () => {
    const chapters = chaptersOf(regulation.provisions);
    const listed = chapters.flatMap(({ heading, articles }) => [
      ...(heading ? [heading.citation] : []),
      ...articles.flatMap(({ places }) => places.map(({ citation }) => citation)),
    ]);
    expect(listed).toEqual(structure);
    expect(structure).toHaveLength(183);
    const articles = structure.filter((citation) => /^(第\d+条(の\d+)?|別表第\d|附則)$/.test(citation));
    expect(articles).toHaveLength(34 + 3 + 1);
    expect(chapters.flatMap((chapter) => chapter.articles.map(({ citation }) => citation))).toEqual(articles);
    for (const picture of inBoth('coverage'))
      expect(all(picture, /<a href="([^"]+)" aria-label/g)).toEqual(articles.map(addressOf));
  });
  it('escapes whatever is written into it', () => {
    expect(markup`<b title="${`"'><`}">${'<i>&'}${[markup`<br>`]}</b>`.html).toBe(
      '<b title="&quot;&#39;&gt;&lt;">&lt;i&gt;&amp;<br></b>',
    );
  });
  it('names and describes each picture, and whatever in it says nothing by itself', () => {
    for (const id of ['coverage', 'way', 'committees', 'managers', 'year'])
      for (const picture of inBoth(id)) {
        expect(picture).toMatch(/<h2 [^>]*>[^<]{3,}/);
        expect(plain(/<figcaption>(.*?)<\/figcaption>/s.exec(picture)![1]!).length).toBeGreaterThan(30);
        expect(picture).not.toMatch(/undefined|null|NaN|\{|\}/);
        expect(count(picture, /<a [^>]*><\/a>/g)).toBe(count(picture, /<a [^>]*aria-label="[^"]{3,}"[^>]*><\/a>/g));
      }
    for (const picture of inBoth('year'))
      expect(picture).toMatch(/role="img" aria-label="[^"]{3,}"[\s\S]*class="dates"/);
  });
  it('marks Japanese names in English as such', () => {
    const english = picturesIn('en');
    expect(count(english, /<span lang="ja">/g)).toBeGreaterThan(50);
    expect(plain(english.replaceAll(/<span lang="ja">[^<]*<\/span>/g, ''))).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
});

describe('faults', () => {
  it('there are none', () => {
    expect(regulation.provisions.filter((place) => answerFor(place) === 'fault')).toEqual([]);
    const known = new Set<string>(structure);
    for (const { citations } of library.decisions) {
      expect(citations.length).toBeGreaterThan(0);
      for (const citation of citations) expect(known).toContain(citation);
    }
  });
  it('would be a crossed cell', () => {
    const { nothingToCompute: _, ...unanswered } = { ...regulation.provisions[1]!, answeredBy: [] };
    const places = [regulation.provisions[0]!, unanswered, ...regulation.provisions.slice(2)];
    const picture = pictureIn('ja', 'coverage', 2027, places);
    expect(all(picture, /<a class="sign fault [^"]*" href="([^"]+)"/g)).toEqual([addressOf(unanswered.citation)]);
    expect(textsOf(picture)[0]).toContain('応えるものがない（不備） 1');
  });
});

describe('at a glance', () => {
  const cells = (picture: string, look: string) =>
    all(picture, new RegExp(`<a class="sign ${look}" href="([^"]+)" tabindex="-1"`, 'g')).sort();
  it('each place is one cell; headings are round', () => {
    const headings = regulation.provisions.filter(({ kind }) => kind === 'container');
    for (const picture of inBoth('coverage')) {
      expect(cells(picture, '[^"]+')).toEqual(structure.map(addressOf).sort());
      expect(cells(picture, '[a-z]+ container')).toEqual(headings.map(({ citation }) => addressOf(citation)).sort());
    }
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
    const numbers = { decision, acts: acts.length, data, nothing: nothing.length, fault: 0 };
    const picture = pictureIn('ja', 'coverage');
    const marked = (answer: string) => cells(picture, `${answer} [a-z-]+`);
    expect(marked('nothing')).toEqual(nothing.map(addressOf).sort());
    expect(marked('acts')).toEqual(acts.map(addressOf).sort());
    for (const [answer, number] of Object.entries(numbers)) expect(marked(answer), answer).toHaveLength(number);
    const legend = all(picture, /<dd>([^<]+)<\/dd>/g);
    expect(legend.map((text) => Number(/\d+$/.exec(text)![0]))).toEqual(Object.values(numbers));
  });
});

describe('the way of an application', () => {
  it('is due by the day of the text', () => {
    const deadline = { ja: `期限 ${withWeekday(LAST)}`, en: `Deadline: ${withWeekdayInEnglish(LAST)}` };
    for (const language of LANGUAGES) {
      const picture = pictureIn(language, 'way');
      expect(textsOf(picture).filter((text) => text === deadline[language])).toHaveLength(1);
      expect(count(picture, /class="sign deadline"/g)).toBe(1);
    }
  });
  it('asks for approvals beforehand, and takes effect from 1 April', () => {
    const picture = pictureIn('ja', 'way');
    const texts = textsOf(picture);
    // Approvals on the open day before.
    expect(texts).toContain(`遅くとも ${withWeekday(openBefore(LAST))}`);
    expect(texts).toContain('令和9年4月1日（木）から');
    // Nine stations; then application, decision and notice of a minor change; then the same by analogy, and its record.
    expect(all(picture, /<ol class="way">(.*?)<\/ol>/gs).map((line) => count(line, /<i class="sign/g))).toEqual([
      9, 3, 4,
    ]);
    // Article 12(5) and Article 13(2): without a date, but promptly.
    expect(texts.filter((text) => text === '速やかに')).toHaveLength(2);
    expect(texts.filter((text) => /\d月\d+日/.test(text))).toHaveLength(5);
  });
  it('where it is due on a Sunday, Friday is safe', () => {
    const { plannedFor, last } = dueOn('Sunday');
    const texts = textsOf(pictureIn('ja', 'way', plannedFor));
    expect(texts).toContain(`期限 ${withWeekday(last)}`);
    expect(texts.join('\n')).toContain(`開庁日の${withWeekday(daysLater(last, -2))}までが確実である。`);
    expect(texts).toContain(`遅くとも ${withWeekday(daysLater(last, -3))}`);
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
  it('are exactly the posts of Appended Tables 2 and 3, each once, by committee', () => {
    for (const picture of inBoth('committees'))
      expect(all(picture, /<ul>(.*?)<\/ul>/gs).map((list) => all(list, /<li>(.*?)<\/li>/g).map(plain))).toEqual([
        steering,
        both,
        security,
      ]);
  });
  it('meet with four of six; with temporary members half is not enough; no quorum for the other', () => {
    const picture = pictureIn('ja', 'committees');
    expect(count(picture, /class="sign filled"/g)).toBe(4);
    expect(count(picture, /class="sign"/g)).toBe(2);
    const texts = textsOf(picture);
    expect(texts.join('\n')).toMatch(/運営委員会\n?別表第2　委員6人/);
    expect(texts.join('\n')).toMatch(/セキュリティ委員会\n?別表第3　委員14人/);
    expect(texts).toContain('委員6人のうち4人の出席で開ける（第19条第1項）');
    expect(texts).toContain('臨時委員が加わると：7人のうち4人、8人のうち5人、9人のうち5人');
    expect(texts).toContain('定足数の定めがない（第24条）');
  });
});

describe('who manages what', () => {
  it('117 systems, 36 of them by デジタル推進課, five by units that are no sections', () => {
    for (const picture of inBoth('managers')) {
      const dots = (regime: string) => count(picture, new RegExp(`class="sign ${regime}" title="`, 'g'));
      expect(dots('digital-promotion')).toBe(36);
      expect(dots('section')).toBe(76);
      expect(dots('section-like')).toBe(5);
      expect(new Set(all(picture, /title="([^"]+)"/g)).size).toBe(117);
    }
  });
  it('each unit with its number', () => {
    for (const picture of inBoth('managers')) {
      const units = all(picture, /<div><dt>(.*?)<\/dt>/g).map(plain);
      const numbers = all(picture, /<small>(\d+)<\/small>/g).map(Number);
      expect([units.length, numbers.length]).toEqual([34, 34]);
      for (const [unit, number] of Object.entries({ デジタル推進課: 36, 税務課: 7, 防災課: 6, 区議会事務局: 1 }))
        expect(numbers[units.indexOf(unit)], unit).toBe(number);
      expect(all(picture, /<dd>(.*?)<small>/g).map((dots) => count(dots, /<i /g))).toEqual(numbers);
    }
  });
});

describe('the year', () => {
  const dates = (page: string) =>
    all(page.slice(page.indexOf('class="dates"')), /<div class="date">(.*?)<\/div>/g).map(plain);
  it('2026: the last day of each month, and the deadline', () => {
    const months = [
      ...['令和8年4月30日（木）', '令和8年5月31日（日）', '令和8年6月30日（火）', '令和8年7月31日（金）'],
      ...['令和8年8月31日（月）', '令和8年9月30日（水）', '令和8年10月31日（土）'],
      ...['令和8年11月30日（月）', '令和8年12月31日（木）', '令和9年1月31日（日）', '令和9年2月28日（日）'],
      '令和9年3月31日（水）',
    ];
    expect([...dates(picturesIn('ja'))].sort()).toEqual([...months, withWeekday(LAST)].sort());
    expect(dates(picturesIn('ja')).filter((date, i, all) => all.indexOf(date) === i)).toEqual(
      months.includes(withWeekday(LAST)) ? months : expect.arrayContaining(months),
    );
  });
  it('is drawn day by day: twelve plans, five of them on closed days, one deadline', () => {
    const picture = pictureIn('ja', 'year');
    const days = all(picture, /<span class="([^"]*)"[^>]*>\d+<\/span>/g).map((looks) => looks.split(' '));
    expect(days).toHaveLength(365);
    const plans = days.filter((looks) => looks.includes('due'));
    expect(plans).toHaveLength(12);
    expect(plans.filter((looks) => looks.includes('closed'))).toHaveLength(5);
    expect(days.filter((looks) => looks.includes('deadline'))).toHaveLength(1);
    expect(all(picture, /<span class="[^"]*deadline[^"]*" title="([^"]+)"/g)).toEqual([
      expect.stringMatching(new RegExp(`^${withWeekday(LAST)}: (.*、)?令和9年度の導入等の申請$`)),
    ]);
    // 1 April 2026 was a Wednesday, 1 March 2027 will be a Monday; weeks begin on Monday.
    const columns = all(picture, /grid-column: (\d)/g);
    expect([columns.length, columns[0], columns[11]]).toEqual([12, '3', '1']);
  });
  it('2027 has 29 February', () => {
    expect(dates(picturesIn('ja', 2028))).toContain('令和10年2月29日（火）');
  });
});
