/** What amendments do, worked out by hand from the regulation: which places, which decisions, which values. */
import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.js';
import { decideManager, InvalidFactsError } from '../../src/index.js';
import { record } from '../../src/records.js';
import * as text from '../../src/text.js';
import { applyAmendment, compareText, compareTexts, type Impact } from '../../src/text.js';
import { askedAsOf2023 } from '../editions.js';
import { edited, official } from '../text/texts.js';
import { amending, base, directive } from './texts.js';

const impactOf = askedAsOf2023(text.impactOf);
const decideTimeliness = askedAsOf2023(main.decideTimeliness);

const DEADLINE = '第12条第2項中「8月末日」を「9月末日」に改める。';
const SUPPLEMENT = '附則(令和9年訓令甲第9号)';
const day = (month: number, day: number) => ({ month, day });
const moved = (before: object, after: object) => ({
  ...{ constant: 'application-day', citation: '第12条第2項本文', before, after },
});
const open = (impact: Impact) => impact.notCarried.map(({ place, why }) => [place, why]);

describe('第12条第2項：申請の期限', () => {
  it('8月末日を9月末日にする', () => {
    expect(impactOf(amending(DEADLINE))).toEqual({
      places: ['第12条第2項本文', SUPPLEMENT],
      decisions: ['timeliness'],
      acts: [
        expect.objectContaining({ citation: '第12条第2項本文', mode: 'duty' }),
        expect.objectContaining({ citation: '第12条第3項', mode: 'power' }),
      ],
      readings: ['deadline-on-closed-day', 'planned-year'],
      tables: [],
      examples: expect.arrayContaining([
        {
          guide: '1-ten-minute-start',
          section: { ja: '期限に間に合うか', en: 'Is it on time?' },
          decisions: ['timeliness'],
        },
      ]),
      defects: ['lateness-without-consequence'],
      constants: [moved(day(8, 31), day(9, 30))],
      inForce: ['2027-04-01'],
      from: '2027-04-01',
      notCarried: [],
      records: { count: 0, differing: [], toReview: [], untouched: 0, unreadable: [] },
    });
  });
  it.each([
    ['９月３０日', day(9, 30)],
    ['九月三十日', day(9, 30)],
    ['九月末日', day(9, 30)],
    ['十二月末', day(12, 31)],
    ['1月1日', day(1, 1)],
    ['2月28日', day(2, 28)],
  ])('%s と書かれていても読み取る', (printed, after) => {
    const impact = impactOf(compareTexts(base, edited(base, '8月末日', printed)));
    expect(impact.constants).toEqual([moved(day(8, 31), after)]);
    expect(impact.notCarried).toEqual([]);
  });
  it.each(['上半期の末日', '2月末日', '2月29日', '13月1日', '9月31日', '9月0日', '9月末日又は10月末日'])(
    '%s からは値を読み取れない',
    (printed) => {
      const impact = impactOf(compareTexts(base, edited(base, '8月末日', printed)));
      expect(impact.constants).toEqual([]);
      expect(impact.notCarried).toEqual([{ place: '第12条第2項本文', why: 'no-value', decisions: ['timeliness'] }]);
    },
  );
  it('同じ日の別の書き方は、値を変えない', () => {
    const impact = impactOf(compareTexts(base, edited(base, '8月末日', '8月31日')));
    expect([impact.constants, open(impact)]).toEqual([[], [['第12条第2項本文', 'reworded']]]);
  });
  it('値のほかの文言も変われば、そのことを示す', () => {
    const impact = impactOf(compareTexts(base, edited(base, '毎年8月末日までに行う', '毎年9月末日までに区長に行う')));
    expect([impact.constants, open(impact)]).toEqual([
      [moved(day(8, 31), day(9, 30))],
      [['第12条第2項本文', 'also-reworded']],
    ]);
  });
  it.each(['removed', 'added'])('ただし書の有無にかかわらず、値を読み取る（%s）', (why) => {
    const without = edited(base, 'ただし、急ぐときは、この限りでない。', '');
    const [before, after] = why === 'removed' ? [base, without] : [without, base];
    const impact = impactOf(compareTexts(before, edited(after, '8月末日', '9月末日')));
    expect(impact.constants).toEqual([moved(day(8, 31), day(9, 30))]);
    expect(impact.notCarried).toEqual([{ place: '第12条第2項ただし書', why, decisions: ['timeliness'] }]);
  });
  it('同じ番号で別のことを定める規程では、期限とはみなさない', () => {
    const other = (hour: string) => `第12条 笛を貸す。\n2 笛は、${hour}までに返す。`;
    const impact = impactOf(compareTexts(other('3時'), other('4時')));
    expect([impact.constants, open(impact)]).toEqual([[], [['第12条第2項', 'reworded']]]);
  });
});

describe('手引の例', () => {
  const examples = (sentences: string) =>
    impactOf(amending(sentences)).examples.map(({ guide, section }) => [guide, section.en]);
  it('はその判断を求めるものだけを挙げる', () => {
    const member = '別表第2の管理部経理課長の項を削る。';
    expect(examples('第10条中「認めたとき」を「命じたとき」に改める。')).toEqual([['7-in-your-software', 'Two doors']]);
    expect(examples(member)).toEqual(
      expect.arrayContaining([
        ['4-testing-your-system', 'Builders'], // A builder of the quorum's facts.
        ['10-reviews', 'A case grows'], // The review asks for the meeting.
      ]),
    );
    expect(examples(member)).not.toContainEqual(['1-ten-minute-start', 'Is it on time?']);
    expect(examples(DEADLINE)).not.toContainEqual(['1-ten-minute-start', 'Who manages the system?']);
  });
  it('は、関係する判断がなければない', () => {
    expect(examples('附則中「平成15年4月1日」を「平成15年5月1日」に改める。')).toEqual([]);
  });
});

describe('別表第1：電子情報システム', () => {
  const ROW = '滞納整理支援システム\t滞納整理事務\t税務課';
  const added = { name: '滞納整理支援システム', business: '滞納整理事務', unit: '税務課' };
  const system = (status: string, values: object) => ({ constant: 'system', citation: '別表第1', status, ...values });
  it('加える', () => {
    const impact = impactOf(amending(`別表第1の税務システムの項の次に次のように加える。\n${ROW}`));
    expect(impact.places).toEqual([SUPPLEMENT, '別表第1']);
    expect(impact.constants).toEqual([system('added', { after: added })]);
    expect(impact.notCarried).toEqual([]);
    expect(impact.tables).toEqual(['別表第1']);
    expect(impact.decisions).toEqual(expect.arrayContaining(['manager', 'usage-regime', 'procedure', 'applicant']));
    for (const id of ['scope', 'quorum', 'meeting', 'operation']) expect(impact.decisions).not.toContain(id);
  });
  it('所管を改め、項を削り、名称を改める', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['税務システム\t税務事務\tデジタル推進課', '税務システム\t税務事務\t区民生活部 税務課'],
      ['貸付システム\t資金貸付事務\tデジタル推進課\n', ''],
      ['学齢簿システム\t', '学齢簿\t'],
    ];
    const newer = rows.reduce((text, [from, to]) => edited(text, from, to), base);
    expect(impactOf(compareTexts(base, newer)).constants).toEqual([
      system('changed', {
        before: { name: '税務システム', business: '税務事務', unit: 'デジタル推進課' },
        after: { name: '税務システム', business: '税務事務', unit: '税務課' },
      }),
      system('removed', { before: { name: '貸付システム', business: '資金貸付事務', unit: 'デジタル推進課' } }),
      system('changed', {
        before: { name: '学齢簿システム', business: '就学事務', unit: 'デジタル推進課' },
        after: { name: '学齢簿', business: '就学事務', unit: 'デジタル推進課' },
      }),
    ]);
  });
  it('項の順序だけが変わっても、値は変わらない', () => {
    const [one, other] = [
      '税務システム\t税務事務\tデジタル推進課\n',
      '国民年金システム\t国民年金事務\tデジタル推進課\n',
    ];
    const newer = edited(edited(edited(base, other!, '='), one!, other!), '=', one!);
    const impact = impactOf(compareTexts(base, newer));
    expect([impact.places, impact.constants, impact.notCarried]).toEqual([['別表第1'], [], []]);
  });
  it('表がなくなり、又は欄が増えれば、値を読み取れない', () => {
    const without = base.replace(/別表第1[\s\S]*(?=別表第2)/, '');
    expect(open(impactOf(compareTexts(base, without)))).toEqual([
      ['別表第1', 'no-value'],
      ['別表第1', 'removed'],
    ]);
    const wider = base.replace(/^(.+\t.+\t.+)$/gm, (row) => `${row}\t備考`);
    expect(open(impactOf(compareTexts(base, wider)))).toContainEqual(['別表第1', 'no-value']);
    expect(impactOf(compareTexts(base, wider)).constants).toEqual([]);
  });
});

describe('別表第2・別表第3：委員', () => {
  const member = (citation: string, status: string, values: object) => ({
    constant: 'member',
    citation,
    status,
    ...values,
  });
  it('入れ替え、加え、除く', () => {
    const impact = impactOf(
      amending(
        '別表第2中「管理部経理課長」を「区民生活部税務課長」に改める。\n' +
          '別表第3の健康部生活衛生課長の項を削り、同表の会計管理部会計管理課長の項の次に次のように加える。\n福祉部介護保険課長',
      ),
    );
    expect(impact.places).toEqual([SUPPLEMENT, '別表第2', '別表第3']);
    expect(impact.decisions).toEqual(['quorum', 'meeting']);
    expect(impact.notCarried).toEqual([]);
    expect(impact.constants).toEqual([
      member('別表第2', 'changed', { before: '管理部経理課長', after: '区民生活部税務課長' }),
      member('別表第3', 'removed', { before: '健康部生活衛生課長' }),
      member('別表第3', 'added', { after: '福祉部介護保険課長' }),
    ]);
  });
  it('表がなくなれば、値を読み取れない', () => {
    const without = base.replace(/別表第2[\s\S]*(?=別表第3)/, '');
    expect(open(impactOf(compareTexts(base, without)))).toContainEqual(['別表第2', 'no-value']);
  });
});

describe('what cannot be carried over', () => {
  it.each([
    ['a condition reworded', '第10条中「認めたとき」を「命じたとき」に改める。', ['第10条', 'reworded', ['operation']]],
    [
      'a new paragraph',
      '第10条に次の1項を加える。\n2 機械は、汚してはならない。',
      ['第10条第2項', 'added', ['operation']],
    ],
    ['a proviso that goes', '第12条第2項ただし書を削る。', ['第12条第2項ただし書', 'removed', ['timeliness']]],
  ] as const)('%s: its place, and the decisions that rest on it', (_, sentence, [place, why, decisions]) => {
    expect(impactOf(amending(sentence)).notCarried).toContainEqual({ place, why, decisions });
  });
  it('beside the constants that can', () => {
    const impact = impactOf(amending(`第10条中「係の者」を「係」に改める。\n${DEADLINE}`));
    expect(impact.constants).toHaveLength(1);
    expect(impact.notCarried).toEqual([{ place: '第10条', why: 'reworded', decisions: ['operation'] }]);
    expect(impact.decisions).toEqual(['operation', 'timeliness']);
  });
  it('a rule for a time of change is one, the day of entry into force is none', () => {
    const rule = '1 この訓令は、令和9年4月1日から施行する。\n2 既になされた申請は、なお従前の例による。';
    const impact = impactOf(amending(DEADLINE, rule));
    expect(open(impact)).toEqual([[`${SUPPLEMENT}第2項`, 'added']]);
    expect(impact.from).toBe('2027-04-01');
  });
  it('a table that nobody knows counts once', () => {
    const fourth = '\n別表第4(第9条関係)\n\n機械\t置き場\n\n笛\t棚\n\n鐘\t塔\n';
    const impact = impactOf(compareTexts(base, base + fourth));
    expect(
      open(impact)
        .filter(([place]) => place === '別表第4')
        .at(-1),
    ).toEqual(['別表第4', 'added']);
    expect(impactOf(compareTexts(base + fourth, edited(base + fourth, '棚', '箱'))).notCarried).toEqual([
      { place: '別表第4', why: 'reworded', decisions: [] },
    ]);
  });
  it('a chapter, a caption, a number is none', () => {
    const before = '第1章 総則\n(目的)\n第1条 笛を貸す。\n第2条 鐘を貸す。';
    const after = '第1章 貸出し\n(趣旨)\n第1条 笛を貸す。\n第3条 鐘を貸す。';
    const impact = impactOf(compareTexts(before, after));
    expect(impact.places).toEqual(['第1章', '第1条', '第2条']);
    expect(impact.notCarried).toEqual([]);
  });
});

describe('the day of entry into force', () => {
  const days = (supplement?: string, from?: string) => {
    const { inForce, from: counts } = impactOf(amending(DEADLINE, supplement), [], from);
    return [inForce, counts];
  };
  it('is what the supplementary provisions name, or what is given', () => {
    expect(days()).toEqual([['2027-04-01'], '2027-04-01']);
    expect(days(undefined, '令和9年10月1日')).toEqual([['2027-10-01'], '2027-10-01']);
  });
  it('is not known by the day of promulgation, nor where there are two', () => {
    expect(days('この訓令は、公布の日から施行する。')).toEqual([[], undefined]);
    const two = 'この訓令は、令和9年4月1日から施行する。ただし、別表第1の改正規定は、令和9年10月1日から施行する。';
    expect(days(two)).toEqual([['2027-04-01', '2027-10-01'], undefined]);
  });
});

describe('against the encoded edition', () => {
  it('knows the old value without the old words', () => {
    const { constants, notCarried } = impactOf(compareText(edited(base, '8月末日', '9月末日')));
    expect(constants).toEqual([moved(day(8, 31), day(9, 30))]);
    expect(notCarried).toContainEqual({ place: '第12条第2項本文', why: 'also-reworded', decisions: ['timeliness'] });
    // What only holds others says nothing that could be gone.
    expect(notCarried.map(({ place }) => place)).not.toContain('第8条');
    expect(notCarried).toContainEqual(expect.objectContaining({ place: '第8条第1項', why: 'removed' }));
  });
  it.skipIf(official === undefined)('of the official text tells by fingerprints that no other word has changed', () => {
    const impact = impactOf(compareText(edited(official!, '8月末日', '9月30日')));
    expect(impact.places).toEqual(['第12条第2項本文']);
    expect(impact.constants).toEqual([moved(day(8, 31), day(9, 30))]);
    expect(impact.notCarried).toEqual([]);
    const caption = impactOf(compareText(edited(official!, '(処分の方針)', '(違反)')));
    expect([caption.places, caption.notCarried]).toEqual([['第31条'], []]);
  });
});

describe('an impact', () => {
  it('is plain data, within a second, from the directive to the records', () => {
    const cases = Array.from({ length: 500 }, (_, i) => ({ appliedAt: '2027-09-10', plannedFor: 2028 + (i % 2) }));
    const records = cases.map((facts) => record(decideTimeliness(facts), facts));
    const start = performance.now();
    const comparison = compareTexts(base, applyAmendment(base, directive(DEADLINE)));
    const impact = impactOf(comparison, records);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(impact.records).toMatchObject({ count: 500, untouched: 0 });
    expect(JSON.parse(JSON.stringify(impact))).toEqual(impact);
  });
  it('of nothing is nothing', () => {
    const facts = { system: '税務システム' };
    const impact = impactOf(compareTexts(base, base), [record(decideManager(facts), facts)]);
    expect(impact).toMatchObject({ places: [], decisions: [], constants: [], notCarried: [], inForce: [] });
    expect(impact.records).toMatchObject({ count: 1, untouched: 1, differing: [] });
  });
  it.each([
    ['no comparison', () => impactOf({} as never), ['']],
    ['records that are none', () => impactOf(compareTexts(base, base), 5 as never), ['records']],
    ['a day that is none', () => impactOf(compareTexts(base, base), [], '31.8.2026'), ['from']],
  ])('refuses %s', (_, ask, paths) => {
    expect(ask).toThrow(InvalidFactsError);
    try {
      ask();
    } catch (error) {
      expect((error as InvalidFactsError).issues.map(({ path }) => path)).toEqual(paths);
    }
  });
});
