import { describe, expect, it } from 'vitest';
import { compareText, compareTexts, explainChanges, parseRegulation } from '../../src/text.js';
import { edited, official, synthetic } from './texts.js';

const citations = (text: string) => parseRegulation(text).provisions.map(({ citation }) => citation);
const placesOf = (text: string) =>
  parseRegulation(text).provisions.map(({ citation, caption, words }) => [
    citation,
    caption === undefined ? words : `(${caption}) ${words}`,
  ]);
const article = '第1条 笛を貸す。';

describe('paragraphs of supplementary provisions have captions', () => {
  const captioned = [
    ...['附 則(令和8年3月2日訓令甲第3号)', '(施行期日)', '1 この訓令は、令和8年4月1日から施行する。'],
    ...['(経過措置)', '2 前に貸した笛は、なお従前の例による。', '3 前項の笛は、数えない。'],
  ];
  const expected = [
    ['附則(令和8年訓令甲第3号)', ''],
    ['附則(令和8年訓令甲第3号)第1項', '(施行期日) この訓令は、令和8年4月1日から施行する。'],
    ['附則(令和8年訓令甲第3号)第2項', '(経過措置) 前に貸した笛は、なお従前の例による。'],
    ['附則(令和8年訓令甲第3号)第3項', '前項の笛は、数えない。'],
  ];
  it.each<[string, string]>([
    ['on lines of their own', captioned.join('\n')],
    ['with blank lines', captioned.join('\n\n')],
    ['on the line of the paragraph', captioned.join('\n').replaceAll(/(\n\(.*\))\n/g, '$1 ')],
    ['behind the number', captioned.join('\n').replaceAll(/\n(\(.*\))\n(\d)/g, '\n$2 $1')],
    ['with numbers as copies have them', captioned.join('\n').replaceAll(/\n(\d) /g, '\n$1．')],
    [
      'with an amendment note between',
      captioned.join('\n').replace('(経過措置)', '(経過措置)\n(追加〔令和8年訓令甲9号〕)'),
    ],
  ])('%s', (_, text) => {
    expect(placesOf(`${article}\n${text}`).slice(1)).toEqual(expected);
  });
  it('also where the heading of the enactment is left out', () => {
    expect(placesOf(`${article}\n${captioned.slice(1).join('\n')}`).slice(1)).toEqual(
      expected.map(([citation, words]) => [citation!.replace(/\(.*\)/, ''), words]),
    );
    expect(placesOf(`${article}\n(施行期日) 1 この訓令は、令和8年4月1日から施行する。`).slice(1)).toEqual([
      ['附則', '(施行期日) この訓令は、令和8年4月1日から施行する。'],
    ]);
  });
  it('also where there is one paragraph, with or without a number', () => {
    for (const number of ['', '1 '])
      expect(
        placesOf(`${article}\n附則\n(施行期日)\n${number}この訓令は、令和8年4月1日から施行する。`).slice(1),
      ).toEqual([['附則', '(施行期日) この訓令は、令和8年4月1日から施行する。']]);
  });
  it('articles of supplementary provisions have theirs', () => {
    expect(
      placesOf(
        `${article}\n附則\n(施行期日)\n第1条 この訓令は、令和8年4月1日から施行する。\n(経過措置)\n第2条 笛は、数えない。`,
      ).slice(1),
    ).toEqual([
      ['附則', ''],
      ['附則第1条', '(施行期日) この訓令は、令和8年4月1日から施行する。'],
      ['附則第2条', '(経過措置) 笛は、数えない。'],
    ]);
  });
  it('words in brackets that are no caption stay words', () => {
    expect(placesOf(`${article}\n附則\n1 笛は、数えない。\n(竹の笛)\nを除く。`).slice(1)).toEqual([
      ['附則', '笛は、数えない。(竹の笛)を除く。'],
    ]);
    expect(placesOf(`${article}\n附則\n1 次のとおりとする。\n(1) (竹) 笛`).at(-1)).toEqual(['附則第1号', '(竹) 笛']);
    expect(placesOf(`${article}\n附則\n(略)\n別表第1\n笛`).slice(1)).toEqual([
      ['附則', '(略)'],
      ['別表第1', '笛'],
    ]);
  });
  it('a changed caption is a change of its paragraph', () => {
    const text = `${article}\n${captioned.join('\n')}`;
    const found = compareTexts(text, text.replace('(経過措置)', '(適用区分)')).provisions;
    expect(found.filter(({ status }) => status !== 'same')).toMatchObject([
      {
        status: 'changed',
        from: '附則(令和8年訓令甲第3号)第2項',
        before: { caption: '経過措置' },
        after: { caption: '適用区分' },
      },
    ]);
    const one = `${article}\n附則\n(施行期日)\n1 この訓令は、令和8年4月1日から施行する。`;
    const two = `${one}\n(経過措置)\n2 笛は、数えない。`;
    expect(compareTexts(one, two).provisions.filter(({ status }) => status !== 'same')).toMatchObject([
      { status: 'renumbered', from: '附則', to: '附則第1項' },
      { status: 'added', to: '附則第2項' },
    ]);
  });
  it.runIf(official !== undefined)('the day of entry into force of the next amendment is in the report', () => {
    const text = edited(official ?? '', '\n別表第1(第2条関係)', `\n${captioned.join('\n\n')}\n\n別表第1(第2条関係)`);
    const { provisions, diagnostics } = compareText(text);
    expect(
      provisions
        .filter(({ status }) => status !== 'same')
        .map(({ status, to, after }) => [status, to, after?.caption, after?.words]),
    ).toEqual(
      expected.map(([citation, words]) => [
        ...['added', citation],
        /^\((.*)\) /.exec(words!)?.[1],
        words!.replace(/^\(.*\) /, ''),
      ]),
    );
    expect(diagnostics.after).toEqual([]);
  });
});

describe('directives', () => {
  const directive = (heading: string) => citations(`${article}\n${heading}\n笛は、数えない。`)[1];
  it.each([
    ['附則(令和5年3月31日訓令甲第4号)', '附則(令和5年訓令甲第4号)'],
    ['付　則（令和五年三月三十一日訓令甲第四号）', '附則(令和5年訓令甲第4号)'],
    ['付\n則', '附則'],
    ['附則抄', '附則'],
    ['附　則（平25・3・29訓令甲2）', '附則(平成25年訓令甲第2号)'],
    ['附則(平成25年訓令甲第2号)', '附則(平成25年訓令甲第2号)'],
    ['附則\n(平成25年訓令甲第2号)', '附則(平成25年訓令甲第2号)'],
    ['附則(令元訓令3)', '附則(令和元年訓令第3号)'],
    ['(令和5年3月31日訓令甲第4号・議会訓令甲第1号・教育委員会訓令第2号)', '附則(令和5年訓令甲第4号)'],
    [
      '附則(令和5年3月31日\n訓令甲第4号\n議会訓令甲第1号\n教育委員会訓令第2号\n監査委員訓令第1号抄)',
      '附則(令和5年訓令甲第4号)',
    ],
    [
      '(令和5年3月31日訓令甲第4号)\n(令和5年3月31日議会訓令甲第1号)\n(令和5年3月31日教育委員会訓令第2号)',
      '附則(令和5年訓令甲第4号)',
    ],
  ])('%j', (heading, citation) => expect(directive(heading)).toBe(citation));
  it('one heading of a body right below another is kept as a note', () => {
    const { notes, provisions } = parseRegulation(
      `${article}\n(令和5年3月31日訓令甲第4号)\n(令和5年3月31日議会訓令甲第1号)\n笛は、数えない。`,
    );
    expect(notes).toEqual([{ citation: '附則(令和5年訓令甲第4号)', words: '(令和5年3月31日議会訓令甲第1号)' }]);
    expect(provisions.at(-1)?.words).toBe('笛は、数えない。');
  });
  it('a heading that is longer than any is none', () => {
    expect(directive(`(令和5年3月31日訓令甲第4号${'・議会訓令甲第1号'.repeat(100)})`)).toBeUndefined();
  });
  it('an article may speak of entry into force', () => {
    expect(placesOf('第1条\nこの規程は、笛の訓令の施行について定める。')).toEqual([
      ['第1条', 'この規程は、笛の訓令の施行について定める。'],
    ]);
  });
});

describe('parts, chapters, sections, subsections and divisions', () => {
  it('are cited within one another', () => {
    const text =
      '目次\n第1編 総則\n第1章 通則(第1条)\n第2編 各論\n第1章 笛(第2条)\n附則\n第1編 総則\n第1章 通則\n(目的)\n第1条 笛を貸す。\n' +
      '第2編 各論\n第1章 笛\n第1節 竹\n第1款 長い笛\n第1目 細い笛\n第2条 竹を貸す。\n第2目 太い笛\n第3条 葦を貸す。\n第2款 短い笛\n第4条 木を貸す。';
    const part2 = '第2編第1章第1節第1款';
    expect(citations(text)).toEqual([
      ...['第1編', '第1編第1章', '第1条', '第2編', '第2編第1章', '第2編第1章第1節', part2, `${part2}第1目`, '第2条'],
      ...[`${part2}第2目`, '第3条', '第2編第1章第1節第2款', '第4条'],
    ]);
    expect(parseRegulation(text)).toMatchObject({
      front: ['目次', '第1編 総則', '第1章 通則(第1条)', '第2編 各論', '第1章 笛(第2条)', '附則'],
      diagnostics: [],
    });
  });
  it('chapters may go on with their numbers in the next part', () => {
    const text = '第1編 甲\n第1章 笛\n第1条 笛を貸す。\n第2編 乙\n第2章 鐘\n第2条 鐘を貸す。';
    expect(citations(text)).toContain('第2編第2章');
    expect(parseRegulation(text).diagnostics).toEqual([]);
  });
  it('words that only begin alike are none', () => {
    expect(placesOf('第1条 次のとおりとする。\n第1目的は、笛とする。\n第2編集は、鐘とする。')).toEqual([
      ['第1条', '次のとおりとする。第1目的は、笛とする。第2編集は、鐘とする。'],
    ]);
  });
  it('a changed title is a change of its place', () => {
    const text = '第1編 甲\n第1章 笛\n第1款 竹\n第1条 笛を貸す。';
    const found = compareTexts(text, text.replace('竹', '葦')).provisions;
    expect(found.filter(({ status }) => status !== 'same')).toMatchObject([{ from: '第1編第1章第1款' }]);
  });
});

describe('labels within an item', () => {
  const list = (...lines: string[]) => citations(`第1条 次のとおりとする。\n${lines.join('\n')}`).slice(1);
  it.each<[string, string[], string[]]>([
    [
      'ア (ア) a (a)',
      ['(1) 甲', 'ア 乙', '(ア) 丙', 'a 丁', '(a) 戊', '(b) 己', 'b 庚', '(イ) 辛', 'イ 壬', '(2) 癸'],
      [
        ...['第1号', '第1号ア', '第1号ア(ア)', '第1号ア(ア)a', '第1号ア(ア)a(a)', '第1号ア(ア)a(b)', '第1号ア(ア)b'],
        ...['第1号ア(イ)', '第1号イ', '第2号'],
      ],
    ],
    [
      'イ (1) (i)',
      ['一 甲', 'イ 乙', '(1) 丙', '(i) 丁', '(ii) 戊', '(2) 己', 'ロ 庚', '(1) 辛', '二 壬'],
      [
        ...[
          '第1号',
          '第1号イ',
          '第1号イ(1)',
          '第1号イ(1)(i)',
          '第1号イ(1)(ii)',
          '第1号イ(2)',
          '第1号ロ',
          '第1号ロ(1)',
          '第2号',
        ],
      ],
    ],
    [
      '(1) ア (1)',
      ['(1) 甲', 'ア 乙', '(1) 丙', '(2) 丁', 'イ 戊', '(1) 己', '(2) 庚', '(3) 辛', '(4) 壬'],
      [
        ...[
          '第1号',
          '第1号ア',
          '第1号ア(1)',
          '第1号ア(2)',
          '第1号イ',
          '第1号イ(1)',
          '第1号イ(2)',
          '第1号イ(3)',
          '第1号イ(4)',
        ],
      ],
    ],
    ['①', ['(1) 甲', '① 乙', '②丙', '(2) 丁', '① 戊'], ['第1号', '第1号①', '第1号②', '第2号', '第2号①']],
    ['1 2 below a sentence without a number', ['1 甲', '2 乙', '2の2', '3. 丙'], ['第1号', '第2号', '第3号']],
    [
      'a dot before, a stop after',
      ['・(1) 甲', '・ア．乙', '・イ．丙', '■(2) 丁'],
      ['第1号', '第1号ア', '第1号イ', '第2号'],
    ],
    ['half a bracket', ['1) 甲', 'ア) 乙', 'イ) 丙', '2) 丁'], ['第1号', '第1号ア', '第1号イ', '第2号']],
  ])('%s', (_, lines, places) => expect(list(...lines)).toEqual(places.map((place) => `第1条${place}`)));
  it('letters of words are none', () => {
    expect(placesOf('第1条 次のとおりとする。\n(1) play\na flute in\na room\n(2) e.g. the\ni.e. drum')).toEqual([
      ['第1条', '次のとおりとする。'],
      ['第1条第1号', 'play a flute in a room'],
      ['第1条第2号', 'e.g. the i.e. drum'],
    ]);
  });
  it('a number that is counted or measured is none', () => {
    expect(placesOf('第1条 笛は、\n1.5倍とし、前\n1 箇月の間貸す。')).toEqual([
      ['第1条', '笛は、1.5倍とし、前1 箇月の間貸す。'],
    ]);
  });
  it('are compared one by one', () => {
    const text = '第1条 次のとおりとする。\n(1) 甲\nア 乙\n(ア) 丙\na 丁\n(a) 戊\n(b) 己\n① 庚';
    const changed = (from: string) =>
      compareTexts(text, text.replace(from, '新'))
        .provisions.filter(({ status }) => status !== 'same')
        .map((each) => each.from);
    expect(changed('丁')).toEqual(['第1条第1号ア(ア)a']);
    expect(changed('己')).toEqual(['第1条第1号ア(ア)a(b)']);
    expect(changed('庚')).toEqual(['第1条第1号ア(ア)a(b)①']);
  });
});

describe('captions on the line of the article', () => {
  it.each([
    ['第1条(目的) 笛を貸す。\n第2条(返却) 笛を返す。'],
    ['第1条（目的）\n笛を貸す。\n第2条（返却）\n笛を返す。'],
    ['(目的) 第1条 笛を貸す。\n(返却)第2条 笛を返す。'],
    ['(目的)\n第1条 笛を貸す。\n\n(返却)第2条 笛を返す。'],
  ])('%j', (text) => {
    expect(placesOf(text)).toEqual([
      ['第1条', '(目的) 笛を貸す。'],
      ['第2条', '(返却) 笛を返す。'],
    ]);
  });
  it.each([
    ['a mention', '第1条 笛(竹の笛をいう。)は、法律\n(平成15年法律第57号)第2条の例による。'],
    ['an omission', '第1条 (略)'],
    ['a deletion', '第1条 (削除)'],
    ['an amendment note', '第1条 (追加〔令和2年訓令甲5号〕)'],
    ['a sentence', '第1条 (笛を貸す。)'],
    ['what a sentence goes on after', '第1条 (竹の笛)は、貸さない。'],
    ['brackets that do not end', `第1条 (${'笛'.repeat(80)}`],
  ])('%s is none', (_, text) => {
    expect(parseRegulation(text).provisions.filter(({ caption }) => caption !== undefined)).toEqual([]);
  });
  it('a second one is words', () => {
    expect(placesOf('(目的)\n第1条 (竹の笛) を貸す。')).toEqual([['第1条', '(目的) (竹の笛) を貸す。']]);
  });
});

describe('tables within articles', () => {
  const rowsOf = (text: string) => parseRegulation(text).rows.map(({ table, cells }) => `${table} ${cells.join('/')}`);
  const before = '第1条 笛を貸す。\n第2条 期間は、次の表のとおりとする。';
  const rows = [
    ['区分', '期間'],
    ['太鼓', '14日'],
    ['笛', '7日'],
  ];
  const after = '2 前項の表は、秋に改める。\n第3条 返す。';
  const expected = ['第2条第1項の表 太鼓/14日', '第2条第1項の表 笛/7日'];
  it.each<[string, string]>([
    ['tabs', rows.map((row) => row.join('\t')).join('\n')],
    ['bars', rows.map((row) => `|${row.join('|')}|`).join('\n|---|---|\n')],
    ['drawn lines', `┌──┬──┐\n${rows.map((row) => `│${row.join('│')}│`).join('\n├──┼──┤\n')}\n└──┴──┘`],
  ])('in %s', (_, table) => {
    const text = `${before}\n${table}\n${after}`;
    expect(rowsOf(text)).toEqual(expected);
    expect(placesOf(text).slice(1)).toEqual([
      ...[
        ['第2条', ''],
        ['第2条第1項', '期間は、次の表のとおりとする。'],
        ['第2条第1項の表', '区分 期間'],
      ],
      ...[
        ['第2条第2項', '前項の表は、秋に改める。'],
        ['第3条', '返す。'],
      ],
    ]);
  });
  it('one cell a line, below words that announce it', () => {
    const text = `${before}\n区分\n太鼓\n笛\n${after}`;
    expect(rowsOf(text)).toEqual(['第2条第1項の表 太鼓', '第2条第1項の表 笛']);
    expect(rowsOf(`${before}\nただし、冬は、\nこの限りでない。\n${after}`)).toEqual([]);
    expect(rowsOf(`第1条 期間は、次の表のとおりとし、\n笛は\n7日とする。`)).toEqual([]);
  });
  it('with numbers before its rows, and within an item', () => {
    const text = '第1条 次のとおりとする。\n(1) 次の表\n番号\t楽器\n1\t笛\n2\t鐘\n(2) 笛';
    expect(rowsOf(text)).toEqual(['第1条第1号の表 1/笛', '第1条第1号の表 2/鐘']);
    expect(citations(text)).toEqual(['第1条', '第1条第1号', '第1条第1号の表', '第1条第2号']);
  });
  it('labels and words that a tab parts are no rows', () => {
    expect(citations('第1条\t次のとおりとする。\n(1)\t笛\n(2)\t鐘\n2\t前項のとおり。')).toEqual([
      ...['第1条', '第1条第1項', '第1条第1項第1号', '第1条第1項第2号', '第1条第2項'],
    ]);
  });
  it('a changed cell is a changed row, a changed heading that of the table', () => {
    const text = `${before}\n${rows.map((row) => row.join('\t')).join('\n')}\n${after}`;
    const cell = compareTexts(text, text.replace('14日', '15日'));
    expect(cell.rows.filter(({ status }) => status !== 'same')).toMatchObject([
      { status: 'changed', table: '第2条第1項の表', name: '太鼓' },
    ]);
    expect(cell.provisions.every(({ status }) => status === 'same')).toBe(true);
    const heading = compareTexts(text, text.replace('区分', '楽器'));
    expect(explainChanges(heading, 'en')[0]).toBe('The wording of Article 2, paragraph (1), table has changed.');
    expect(heading.rows.every(({ status }) => status === 'same')).toBe(true);
  });
  it('rests on its article', () => {
    const text = (days: string) => `第30条 次の表のとおりとする。\n区分\t期間\n太鼓\t${days}`;
    const { rows: found } = compareTexts(text('14日'), text('15日'));
    expect(found[0]?.resting.decisions).toEqual(['policy-review']);
    const added = compareTexts('第30条 次のとおりとする。', `第30条 次のとおりとする。\n区分\t期間\n太鼓\t14日`);
    expect(added.provisions.at(-1)).toMatchObject({ to: '第30条の表', resting: { decisions: ['policy-review'] } });
  });
});

describe('forms', () => {
  const forms = (...headings: string[]) =>
    citations(`${article}\n${headings.map((heading) => `${heading}\n申込書\n年 月 日`).join('\n')}`).slice(1);
  it('are known by their headings, whatever stands in them', () => {
    expect(
      forms(
        '様式第1号(第1条関係)',
        '様式第1号の2',
        '別記様式第2号',
        '第3号様式(第1条関係)',
        '様式第四号',
        '別記第5号様式',
        '様式6',
        '別紙様式',
        '別図',
      ),
    ).toEqual([
      '様式第1号',
      '様式第1号の2',
      '別記様式第2号',
      '第3号様式',
      '様式第4号',
      '別記第5号様式',
      '様式6',
      '別紙様式',
      '別図',
    ]);
  });
  it('their lines stay apart, and hold no provisions', () => {
    const text = `${article}\n\n様式第1号(第1条関係)\n申込書\n1 楽器の名\nただし、笛を除く。\n第2条 署名\n\n別表第1\n楽器\n笛`;
    expect(placesOf(text).slice(1)).toEqual([
      ['様式第1号', '(第1条関係) 申込書 1 楽器の名 ただし、笛を除く。 第2条 署名'],
      ['別表第1', '楽器'],
    ]);
  });
  it('a mention is no heading', () => {
    expect(citations(`第1条 申込みは、\n様式第1号\nによる。`)).toEqual(['第1条']);
  });
});

describe('what surrounds a text', () => {
  it("a vendor's panel right behind an article", () => {
    for (const heading of [
      '条項目次',
      '条文目次',
      '体系情報',
      '沿革情報',
      '沿革\n令和2年3月31日 訓令甲第5号',
      '目次\n第1条(目的)\n第2条(返却)',
    ])
      expect(parseRegulation(`${article}\n第2条 笛を返す。\n${heading}\n第3章 文化`)).toMatchObject({
        provisions: [{ citation: '第1条' }, { citation: '第2条', words: '笛を返す。' }],
        back: [...heading.split('\n'), '第3章 文化'],
        diagnostics: [],
      });
  });
  it('a word of the text that panels have too is one of the text', () => {
    expect(parseRegulation(`${article}\n別表第1\n項目\n沿革\n目次`).rows.map(({ cells }) => cells[0])).toEqual([
      '沿革',
      '目次',
    ]);
  });
  it('an amendment note before the first article is kept', () => {
    expect(parseRegulation(`笛規程\n(全部改正〔令和2年訓令甲5号〕)\n第1条 笛を貸す。`)).toMatchObject({
      front: ['笛規程'],
      notes: [{ words: '(全部改正〔令和2年訓令甲5号〕)' }],
    });
  });
});

it('the synthetic regulation has nothing doubtful', () => {
  expect(parseRegulation(synthetic).diagnostics).toEqual([]);
});
