/** The map of the regulation: what it says is compared with the regulation, read by hand, and with counts made anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evidenceOf, type VectorFile } from '../../docs/map/evidence.js';
import { faultsOf } from '../../docs/map/faults.js';
import { type Law, law } from '../../docs/map/law.js';
import { picturesOf } from '../../docs/map/map.js';
import { markup } from '../../docs/map/markup.js';
import { listOf } from '../../docs/map/place-list.js';
import { chaptersOf, placesOf } from '../../docs/map/places.js';
import { questionList } from '../../docs/map/question-list.js';
import { readEvidence } from '../../docs/map/read-evidence.js';
import * as library from '../../src/index.js';
import type * as regulation from '../../src/regulation.js';
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
const evidenceHere = readEvidence(fileURLToPath(new URL('../..', import.meta.url)), law);
const pictures = (language: Language, plannedFor = 2027, of = law) => picturesOf(of, plannedFor).in(language);
const list = (language: Language, of = law, evidence = evidenceHere) =>
  listOf(chaptersOf(placesOf(of)), evidence, language);
const places = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    list(language).flatMap(({ articles }) => articles.flatMap((article) => article.places)),
  ]),
) as Record<Language, { citation: string; answer: string; html: string }[]>;

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const plain = (text: string) =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The drawings of a picture in one language: wide and narrow. */
function drawingsIn(language: Language, id: string, plannedFor = 2027, of = law): string[] {
  const html = pictures(language, plannedFor, of);
  const section = html.slice(html.indexOf(`<section class="picture" id="${id}">`));
  const found = all(section.slice(0, section.indexOf('</section>')), /(<svg[\s\S]*?<\/svg>)/g);
  expect(found).toHaveLength(2);
  return found;
}
const drawings = (id: string) => LANGUAGES.flatMap((language) => drawingsIn(language, id));
const inJapanese = (id: string, plannedFor?: number) => drawingsIn('ja', id, plannedFor);
/** What stands in a drawing; the lines of a paragraph are put together. */
const textsOf = (svg: string): string[] => all(svg, /<text[^>]*>([\s\S]*?)<\/text>/g).map(plain);
const placeOf = (citation: string): string => places.ja.find((place) => place.citation === citation)!.html;

describe('the map', () => {
  it('has every place of the regulation once, in its order', () => {
    for (const language of LANGUAGES) expect(places[language].map(({ citation }) => citation)).toEqual(structure);
    expect(structure).toHaveLength(183);
  });
  it('has a heading for each article and table, with its places under it', () => {
    const groups = list('ja')
      .flatMap(({ articles }) => articles)
      .filter(({ head }) => head !== '');
    const articles = structure.filter((citation) => /^(第\d+条(の\d+)?|別表第\d|附則)$/.test(citation));
    expect(articles).toHaveLength(34 + 3 + 1);
    expect(groups.map(({ places: [first] }) => first!.citation)).toEqual(articles.filter((each) => each !== '附則'));
    for (const { head, places } of groups) {
      expect(head.startsWith(`<h4>${places[0]!.citation} `)).toBe(true);
      for (const { citation } of places) expect(citation.startsWith(places[0]!.citation)).toBe(true);
    }
    for (const svg of drawings('coverage')) expect(all(svg, /<a href="#([^"]+)" aria-label/g)).toEqual(articles);
  });
  it('leads from its pictures and questions to its places alone', () => {
    const targets = all(pictures('ja') + questionList(law, evidenceHere).in('ja'), /href="#([^"]+)"/g);
    expect(targets.length).toBeGreaterThan(300);
    for (const target of targets) expect(structure).toContain(target);
  });
  it('leads from each place that a decision rests on to its question, and to the desk with it', () => {
    for (const { id, citations } of library.decisions)
      for (const citation of citations) {
        expect(placeOf(citation)).toContain(`href="questions/${id}.html"`);
        expect(placeOf(citation)).toContain(`href="desk.html#${id}"`);
      }
  });
  it('says nothing in Japanese in English but names, which it marks', () => {
    const english = places.en.map(({ html }) => html).join('');
    expect(english).toContain('the head of <span lang="ja">デジタル推進課</span>');
    expect(english.replaceAll(/<span lang="ja">.*?<\/span>/g, '').replaceAll(/(id|href)="[^"]*"/g, '')).not.toMatch(
      /[ぁ-ん]/,
    );
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

describe('places', () => {
  it('say what they are, what answers for them, and where two readings are possible', () => {
    const proviso = plain(placeOf('第12条第2項ただし書'));
    expect(proviso).toContain('例外');
    expect(proviso).toContain('この導入等の申請は期限内か。');
    expect(placeOf('第12条第2項ただし書')).not.toContain('readings/deadline-on-closed-day.html');
    expect(placeOf('第12条第2項本文')).toContain('readings/deadline-on-closed-day.html');
    expect(plain(placeOf('第15条'))).toContain('設置を定めるだけで、判断することがない。');
    expect(placeOf('第2条第1号')).toContain('<code>glossary</code>');
  });
  it('count the vectors in which a condition of theirs is examined', () => {
    const seen = new Map<string, Map<boolean | 'unknown' | 'any', Set<string>>>();
    const root = new URL('../../vectors/', import.meta.url);
    for (const name of readdirSync(root).filter((name) => /^[a-z-]+\.json$/.test(name))) {
      const { decision, vectors } = JSON.parse(readFileSync(new URL(name, root), 'utf8'));
      for (const { id, verdict } of vectors)
        for (const { citation, holds } of verdict.grounds) {
          const here = seen.get(citation) ?? new Map();
          for (const key of [holds, 'any']) here.set(key, (here.get(key) ?? new Set()).add(`${decision} ${id}`));
          seen.set(citation, here);
        }
    }
    for (const citation of structure) {
      const here = seen.get(citation);
      const n = (key: boolean | 'unknown' | 'any') => here?.get(key)?.size ?? 0;
      const said = `検査データ ${n('any')}件（成立 ${n(true)}・不成立 ${n(false)}・不明 ${n('unknown')}）`;
      expect(plain(placeOf(citation)).includes(said), `${citation} ${said}`).toBe(here !== undefined);
    }
    expect(seen.size).toBeGreaterThan(60);
  });
});

describe('evidence', () => {
  const vectors: VectorFile[] = [
    {
      decision: 'timeliness',
      vectors: [
        { origin: 'hand-worked', verdict: { grounds: [{ citation: '第12条第2項本文', holds: true }] } },
        {
          origin: 'enumerated',
          verdict: {
            grounds: [
              { citation: '第12条第2項本文', holds: false },
              { citation: '第12条第2項本文', holds: 'unknown' },
            ],
          },
        },
      ],
    },
  ];
  const tests = [
    { path: 'a', text: "expect(citation).toBe('第12条第2項ただし書'); decideTimeliness({})" },
    { path: 'b', text: "it('第7条の事項'); ['住民基本台帳法第7条', '附則(令和4年訓令甲第7号)']" },
    { path: 'c', text: "import { decideTimelinessLike, decisions } from '../src/index.js';\n['第7条', '第12条第2項']" },
  ];
  const evidence = evidenceOf(law, vectors, tests);
  it('counts a vector once for each way its conditions turn out', () => {
    expect(evidence.tallies.get('第12条第2項本文')).toEqual({ vectors: 2, holds: 1, fails: 1, unknown: 1 });
    expect(evidence.tallies.get('第12条第2項')).toEqual({ vectors: 0, holds: 0, fails: 0, unknown: 0 });
    expect(evidence.questions.get('timeliness')).toEqual({ vectors: 2, handWorked: 1, tests: ['a'] });
    expect(evidence.catalogue).toEqual(['c']);
    expect(evidence.vectors).toBe(2);
  });
  it('takes a place as named where its citation is a value, and just its', () => {
    const naming = (citation: string) => evidence.naming.get(citation);
    expect(naming('第12条第2項ただし書')).toEqual(['a']);
    expect(naming('第12条第2項')).toEqual(['c']);
    expect(naming('第7条')).toEqual(['c']);
    expect(naming('附則(令和4年訓令甲第7号)')).toEqual(['b']);
    expect(naming('附則')).toEqual([]);
  });
});

describe('faults', () => {
  const [first, ...others] = law.provisions as [regulation.LedgerEntry, ...regulation.LedgerEntry[]];
  const { nothingToCompute: _, ...unanswered } = { ...others[0]!, answeredBy: [] };
  const [scope, ...decisions] = law.decisions as [Law['decisions'][number], ...Law['decisions']];
  const broken: Law = {
    ...law,
    provisions: [first, unanswered, ...others.slice(1)],
    decisions: [
      { ...scope, citations: [] },
      { ...decisions[0]!, citations: ['第8条第9項' as never] },
    ],
  };
  it('there are none', () => {
    expect(faultsOf(law)).toEqual([]);
    expect(pictures('ja')).not.toContain('id="faults"');
    expect(pictures('ja')).not.toContain('class="mark fault"');
  });
  it('are a place without an answer, a decision without a place, and a place that does not exist', () => {
    expect(faultsOf(broken).map(({ en }) => en)).toEqual([
      'Nothing answers for Article 1, and nothing says why.',
      'decideScope names no provision that it rests on.',
      'decideReportAddressees rests on 第8条第9項, which the ledger does not have.',
    ]);
  });
  it('are shown at the top, at the place, and as a crossed cell', () => {
    expect(plain(pictures('ja', 2027, broken))).toContain('不備 3件');
    const [first] = list('ja', broken, evidenceOf(broken, [], [])).flatMap(({ articles }) =>
      articles.flatMap(({ places }) => places.filter(({ citation }) => citation === '第1条')),
    );
    expect(first!.answer).toBe('fault');
    for (const language of LANGUAGES)
      for (const svg of drawingsIn(language, 'coverage', 2027, broken))
        expect(count(svg, /<a href="#第1条"[^>]*>.*?class="mark fault"/g)).toBe(1);
  });
});

describe('at a glance', () => {
  it('each place is one cell', () => {
    for (const svg of drawings('coverage'))
      expect(all(svg, /<a href="#([^"]+)" tabindex="-1" class="cell"/g).sort()).toEqual([...structure].sort());
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
        all(svg, new RegExp(`<a href="#([^"]+)"[^>]*><title>[^<]*</title><g class="mark ${answer}"`, 'g')).sort();
      expect(marked('nothing')).toEqual([...nothing].sort());
      expect(marked('acts')).toEqual([...acts].sort());
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
  it('names the post: a head of a section, or the head of what is none', () => {
    const html = pictures('ja');
    const named = plain(html.slice(html.indexOf('class="systems"'), html.indexOf('id="year"')));
    expect(named).toContain('税務課 税務課長');
    expect(named).toContain('区議会事務局 区議会事務局の長会議録検索システム');
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
