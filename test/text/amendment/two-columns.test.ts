import { describe, expect, it } from 'vitest';
import { applyAmendment, compareTexts, comparisonTable, parseAmendment } from '../../../src/text.js';
import { edited, synthetic } from '../texts.js';

const ROWS: readonly (readonly [after: string, before: string])[] = [
  ['(目的)', '(目的)'],
  [
    '第1条 この規程は、町が持つ楽器等の貸出しについて定め、町民の演奏を盛んにすることを目的とする。',
    '第1条 この規程は、町が持つ楽器の貸出しについて定め、町民の演奏を盛んにすることを目的とする。',
  ],
  ['第２条～第３条の２　（略）', '第２条～第３条の２　（略）'],
  ['第４条　（略）', '第４条　（略）'],
  ['２　（略）', '２　（略）'],
  ['(1)　（略）', '(1)　（略）'],
  ['(2)　人数', '（新設）'],
  ['(3)　（略）', '(2)　（略）'],
  [
    '３　楽器主任は、申込みを受けたときは、五日のうちに返事をする。',
    '３　楽器主任は、申込みを受けたときは、三日のうちに返事をする。',
  ],
  ['"第6条 （略）\n2 壊れた楽器は、直して返す。"', '"第6条 （略）\n2 （略）"'],
  ['（略）', '（略）'],
  ['"(招集)\n第8条 招集は、楽器主任がする。"', '（新設）'],
  ['第9条　（略）', '第8条　（略）'],
  ['（削る）', '２　楽器委員会の議事録は、別表第3に掲げる者に送る。'],
];
const SECOND =
  '2 壊れた楽器は、そのまま返す。ただし、弦だけが切れたときは、張り替えて返すことができる。この場合において、町は、その費用を払わない。';

/** By hand. */
const AFTER = [
  ['町が持つ楽器の', '町が持つ楽器等の'],
  ['(2) 演奏の場所', '(2) 人数\n\n(3) 演奏の場所'],
  ['三日のうち', '五日のうち'],
  [SECOND, '2 壊れた楽器は、直して返す。'],
  ['(会議)\n\n第8条 ', '(招集)\n\n第8条 招集は、楽器主任がする。\n\n(会議)\n\n第9条 '],
  ['2 楽器委員会の議事録は、別表第3に掲げる者に送る。\n\n', ''],
].reduce((text, [from, to]) => edited(text, from!, to!), synthetic);

const rows = (swapped: boolean) =>
  ROWS.map(([after, before]) => [after, before.replace('2 （略）', SECOND)]).map(([after, before]) =>
    (swapped ? [before, after] : [after, before]).join('\t'),
  );
const table = (...lines: readonly string[]): string =>
  ['あけぼの町楽器貸出規程の一部を次の表のように改正する。', ...lines].join('\n');

describe('a comparison table in two columns', () => {
  it.each([
    ['改正後 first', table('改正後\t改正前', ...rows(false))],
    ['改正前 first', table('改正前（現行）\t改正後（案）', ...rows(true))],
    ['現行 and 改正案', table('現行\t改正案', ...rows(true))],
    [
      '新 and 旧, on several pages, with remarks',
      table(
        '新\t旧',
        ...rows(false).slice(0, 5),
        '新\t旧',
        ...rows(false).slice(5),
        '備考 改正部分は、下線の部分である。',
        '- 2 -',
      ),
    ],
    [
      'with line ends of Windows and empty cells behind',
      table('改正後\t改正前\t', ...rows(false).map((row) => `${row}\t`)).replaceAll('\n', '\r\n'),
    ],
    ['under its title, without a lead', ['楽器貸出規程 新旧対照表', '改正後\t改正前', ...rows(false)].join('\n')],
  ])('%s', (_, text) => {
    expect(parseAmendment(text).unread).toEqual([]);
    expect(compareTexts(AFTER, applyAmendment(synthetic, text)).same).toBe(true);
  });
  it('gives operations with their places and where they stand', () => {
    const { operations } = parseAmendment(table('改正後\t改正前', ...rows(false)));
    expect(operations.map(({ kind, place, source }) => `${source.line} ${kind} ${place.citation}`)).toEqual([
      '4 replace-words 第1条',
      '10 renumber 第4条第2項第2号',
      '9 insert 第4条第2項第1号',
      '11 replace-words 第4条第3項',
      '12 replace-words 第6条第2項',
      '19 delete 第8条第2項',
      '18 renumber 第8条',
      '16 insert 第9条',
    ]);
    expect(operations[0]?.source.text).toBe(rows(false)[1]);
  });
  it('of a table that is not told by lines, a row has as many cells on each side', () => {
    const text = table(
      '改正後\t改正前',
      '別表第1(第2条関係)\t別表第1(第2条関係)',
      '楽器\t用途\t楽器の所管\t楽器\t用途\t楽器の所管',
      '篠笛\t教室\t教育課\t篠笛\t子どもの教室\t教育課',
    );
    const { operations, unread } = parseAmendment(text);
    expect(unread).toEqual([]);
    expect(operations.map(({ kind, place }) => [kind, place])).toEqual([
      ['replace', { citation: '別表第1', row: '篠笛' }],
    ]);
    const { rows: changed } = compareTexts(synthetic, applyAmendment(synthetic, text));
    expect(changed.filter(({ status }) => status !== 'same').map(({ name, after }) => [name, after?.cells])).toEqual([
      ['篠笛', ['篠笛', '教室', '教育課']],
    ]);
  });
  it('its supplementary provisions come after it', () => {
    const text = table(
      '改正後\t改正前',
      '第5条 （略）\t第5条 （略）',
      '附 則',
      'この訓令は、令和9年4月1日から施行する。',
    );
    const { operations, inForce, unread } = parseAmendment(text);
    expect([operations, unread]).toEqual([[], []]);
    expect(inForce.map(({ day }) => day)).toEqual(['2027-04-01']);
  });
  it('what is no row is named', () => {
    const { unread } = parseAmendment(
      ['はじめに', '改正後\t改正前', '第5条 笛\t第5条 笛', '鐘', '一\t二\t三'].join('\n'),
    );
    expect(unread.map(({ line, text }) => [line, text])).toEqual([
      [1, 'はじめに'],
      [4, '鐘'],
      [5, '一\t二\t三'],
    ]);
    expect(unread[0]?.reason.en).toMatch(/comparison table/);
    expect(parseAmendment('改正後\t改正前').operations).toEqual([]);
  });
  it('columns that are no provisions are named row by row', () => {
    const { unread } = parseAmendment('改正後\t改正前\n第5条 笛\t第5条 笛\n第1000条 笛\t第1000条 鐘');
    expect(unread.map(({ line }) => line)).toEqual([2, 3]);
    expect(unread[0]?.reason.ja).toContain('999');
  });
  it('words above the first label are named', () => {
    const text = '改正後\t改正前\n笛を貸す。\t鐘を貸す。';
    expect(parseAmendment(text).unread.map(({ line }) => line)).toEqual([2]);
  });
  it('wording that is left out within a sentence does not fit', () => {
    const text = table('改正後\t改正前', '第5条 （略）三十日とする。\t第5条 （略）十四日とする。');
    expect(() => applyAmendment(synthetic, text)).toThrow(expect.objectContaining({ name: 'MisfitError' }));
  });
  it('quotation marks that do not close are letters', () => {
    const { operations } = parseAmendment(
      '改正後\t改正前\n第5条 笛を貸す。\t第5条 鐘を貸す。\n"第6条 太鼓\t第6条 太鼓',
    );
    expect(operations.length).toBeGreaterThan(0);
  });
});

it('words above the first label are named, and what follows is read', () => {
  const { operations, unread } = parseAmendment('改正後\t改正前\n笛\t鐘\n第5条 笛を貸す。\t第5条 鐘を貸す。');
  expect(unread.map(({ line }) => line)).toEqual([2]);
  expect(operations.map(({ place }) => place.citation)).toEqual(['第5条']);
});

it('more rows than any table has are named', () => {
  const rows = Array.from({ length: 1_100 }, (_, i) => `第${(i % 999) + 1}条 笛${i}。\t第${(i % 999) + 1}条 鐘${i}。`);
  const { operations, unread } = parseAmendment(['改正後\t改正前', ...rows].join('\n'));
  expect(operations).toHaveLength(1_000);
  expect(unread.at(-1)?.reason.en).toContain('1,000');
});

it('what the library prints is read by eye: the table of such an amendment', () => {
  const printed = comparisonTable(synthetic, AFTER, { format: 'markdown' });
  expect(printed).toContain('| 　<u>(2)　人数</u> | 　（新設） |');
  expect(printed).toContain('| （削る） | <u>2　楽器委員会の議事録は、別表第3に掲げる者に送る。</u> |');
});
