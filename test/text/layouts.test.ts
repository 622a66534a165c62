import { describe, expect, it } from 'vitest';
import { appendedTable1 } from '../../src/articles/appended-table-1.js';
import { type Comparison, compareText, compareTexts, parseRegulation } from '../../src/text.js';
import { edited, official, synthetic } from './texts.js';

const report = ({ provisions, rows }: Comparison) =>
  [...provisions, ...rows].filter(({ status }) => status !== 'same').map((each) => JSON.stringify(each).slice(0, 120));

const TITLE = 'あけぼの町楽器貸出規程';

/** The text with something between every so many lines, as on printed pages. */
const paged = (text: string, every: number, mark: (page: number) => string) =>
  text
    .split('\n')
    .flatMap((line, i) => (i % every === every - 1 ? [line, mark((i + 1) / every)] : [line]))
    .join('\n');

describe('what printed pages add is no change', () => {
  const texts = [
    ['the synthetic regulation', synthetic, TITLE, (text: string) => compareTexts(synthetic, text)],
    ...(official === undefined
      ? []
      : ([
          ['the official text', official, '荒川区電子情報システム管理運営規程', (text: string) => compareText(text)],
        ] as const)),
  ] as const;
  describe.each(texts)('%s', (_, text, title, compared) => {
    it.each<[string, (page: number) => string]>([
      ['numbers', (page) => `\n${page}\n`],
      ['numbers between dashes', (page) => `－ ${page} －`],
      ['numbers of all pages', (page) => `${page} / 20`],
      ['numbers in words', (page) => `\n${page}ページ\n`],
      ['the title', () => `\n${title}\n`],
      ['a page break, title and number', (page) => `\f${title}　${page}\n`],
      ['what a browser prints', (page) => `2026/11/22 10:22 ${title}\nhttps://www.example.jp/reiki/1.html ${page}/20`],
    ])('%s', (_, mark) => {
      for (const every of [25, 40]) expect(report(compared(paged(text, every, mark))), `${every}`).toEqual([]);
    });
  });
  it('one page break alone, before an article or within a table', () => {
    for (const from of ['\n(申込み)\n', '\n能管\n'])
      expect(report(compareTexts(synthetic, edited(synthetic, from, `\n${TITLE}${from}`)))).toEqual([]);
  });
  it('leaves numbers that are not those of pages', () => {
    const text = '第1条 笛を貸す。\n2\n太鼓を貸す。\n3\n鐘を貸す。\n4\n鈴を貸す。';
    expect(parseRegulation(text).provisions.map(({ citation }) => citation)).toEqual([
      ...['第1条', '第1条第1項', '第1条第2項', '第1条第3項', '第1条第4項'],
    ]);
  });
  it('leaves lines that come again closer than pages, or not as regularly', () => {
    const cells = (gaps: readonly number[]) =>
      gaps.flatMap((gap, i) => ['笛', ...Array.from({ length: gap }, (_, k) => `鐘${i}の${k}`)]);
    const rowsOf = (gaps: readonly number[]) =>
      parseRegulation(['第1条 笛を貸す。', '別表第1', '楽器', ...cells(gaps)].join('\n')).rows.filter(
        ({ cells: [cell] }) => cell === '笛',
      );
    expect(rowsOf([10, 10, 10, 10])).toHaveLength(4);
    expect(rowsOf([30, 60, 30, 40])).toHaveLength(4);
    expect(rowsOf([30, 32, 30])).toHaveLength(3);
    expect(rowsOf([30, 32, 30, 31])).toHaveLength(0);
    expect(rowsOf([30, 32, 30, 90])).toHaveLength(4);
  });
  it('leaves an address that stands there once', () => {
    const text = '第1条 申込みは、次のとおりとする。\n(1) 申込みの場所\nhttps://example.jp/';
    expect(parseRegulation(text).provisions.at(-1)?.words).toBe('申込みの場所https://example.jp/');
  });
});

describe('tables with the cells of a row on one line', () => {
  const cells = parseRegulation(synthetic)
    .rows.filter(({ table }) => table === '別表第1')
    .map((row) => row.cells);
  const from = synthetic.indexOf('楽器\n\n用途');
  const [head, tail] = [synthetic.slice(0, from), synthetic.slice(synthetic.indexOf('別表第2(第7条関係)'))];
  const headings = ['楽器', '用途', '楽器の所管'];
  const printed = (rows: readonly (readonly string[])[], comma = '\t') =>
    `${head}${rows.map((row) => row.join(comma)).join('\n')}\n\n${tail}`;

  it('parted by tabs or bars read like one cell a line', () => {
    expect(report(compareTexts(synthetic, printed([headings, ...cells])))).toEqual([]);
    expect(report(compareTexts(synthetic, printed([headings, ['---', '---', '---'], ...cells], ' | ')))).toEqual([]);
  });
  it('merged cells may be empty or left out', () => {
    const units = cells.map(([, , unit]) => unit);
    const merged = cells.map(([name, business, unit], i) => [name!, business!, units[i - 1] === unit ? '' : unit!]);
    expect(report(compareTexts(synthetic, printed([headings, ...merged])))).toEqual([]);
    const out = merged.map((row) => row.filter((cell) => cell !== ''));
    expect(report(compareTexts(synthetic, printed([headings, ...out])))).toEqual([]);
  });
  it('commas and quotation marks within quotation marks are those of the cell', () => {
    const text = `${head}${headings.join(',')}\n"笛,""大"", 鐘",用途,音楽係\n鈴,"",\n\n${tail}`;
    const own = parseRegulation(text).rows.filter(({ table }) => table === '別表第1');
    expect(own.map((row) => row.cells)).toEqual([
      ['笛,"大", 鐘', '用途', '音楽係'],
      ['鈴', '用途', '音楽係'],
    ]);
  });
  it('lines with more commas or fewer are cells', () => {
    const text = `${head}楽器,用途\n笛\n鐘,鈴,鼓\n\n${tail}`;
    const own = parseRegulation(text).rows.filter(({ table }) => table === '別表第1');
    expect(own.map((row) => row.cells)).toEqual([['笛'], ['鐘,鈴,鼓']]);
  });
  it('bars may stand around each row, and around empty cells', () => {
    const bars = (row: readonly string[]) => `| ${row.join(' | ')} |`;
    const rows = [headings, ['', '祭礼の囃子', '音楽係'], ['締太鼓', '', '音楽係'], ['篠笛', '子どもの教室', '']];
    const text = `${head}${rows.map(bars).join('\n')}\n\n${tail}`;
    const own = parseRegulation(text).rows.filter(({ table }) => table === '別表第1');
    expect(own.map((row) => row.cells)).toEqual([
      ...[
        ['', '祭礼の囃子', '音楽係'],
        ['締太鼓', '祭礼の囃子', '音楽係'],
        ['篠笛', '子どもの教室', '音楽係'],
      ],
    ]);
  });
  it.each([
    ['at the end', (row: readonly string[], more: string) => [...row, more]],
    ['at the beginning', (row: readonly string[], more: string) => [more, ...row]],
  ])('a column more %s changes every row, and moves none', (_, widened) => {
    const rows = [widened(headings, '番号'), ...cells.map((row, i) => widened(row, `${i + 1}`))];
    const { provisions, rows: found } = compareTexts(synthetic, printed(rows));
    expect(provisions.filter(({ status }) => status !== 'same')).toMatchObject([
      { status: 'changed', from: '別表第1' },
    ]);
    expect(found.filter(({ status }) => status !== 'same').map(({ status, name }) => `${status} ${name}`)).toEqual(
      cells.map(([name]) => `changed ${name}`),
    );
    expect(found[1]?.after?.cells).toEqual(widened(['締太鼓', '祭礼の稽古', '音楽係'], '2'));
  });
});

it('an amendment note beside the heading of a table is one', () => {
  const text = edited(synthetic, /別表第1\(第2条関係\)\s+/, '別表第1(第2条関係)　');
  expect(report(compareTexts(synthetic, text))).toEqual([]);
  expect(parseRegulation(text).notes).toEqual(parseRegulation(synthetic).notes);
});

it('the history is known without a title at the top', () => {
  const text = synthetic.slice(synthetic.indexOf('第1章 はじめに\n\n('));
  expect(report(compareTexts(synthetic, text))).toEqual([]);
  expect(parseRegulation(text).back).toEqual(parseRegulation(synthetic).back);
});

it('the first article keeps its caption below the first chapter', () => {
  expect(parseRegulation(synthetic).provisions[1]).toMatchObject({ citation: '第1条', caption: '目的' });
  expect(report(compareTexts(synthetic, edited(synthetic, '\n(目的)', '\n(趣旨)')))).toHaveLength(1);
});

describe('tables with one cell a line', () => {
  const article = '第1条 笛を貸す。\n\n別表第1(第2条関係)\n';
  const cellsOf = (cells: readonly string[]) =>
    parseRegulation(article + cells.join('\n')).rows.map((row) => row.cells);
  const headings = ['電子情報システム', '業務内容', '管理に係る所管'];
  const rows = appendedTable1.map(({ name, business, unit }) => [name, business, unit]);
  it('Appended Table 1 as encoded, each unit once for its systems', () => {
    const printed = rows.flatMap(([name, business, unit], i) => [
      ...[name!, business!],
      ...(rows[i - 1]?.[2] === unit ? [] : [unit!]),
    ]);
    expect(cellsOf([...headings, ...printed])).toEqual(rows);
  });
  it('Appended Table 1 with a number before each row', () => {
    const numbered = rows.map((row, i) => [`${i + 1}`, ...row]);
    expect(cellsOf(['番号', ...headings, ...numbered.flat()])).toEqual(numbered);
  });
  it('systems and units that nobody knows are told by how their names end', () => {
    expect(
      cellsOf([
        ...headings,
        ...['楽器貸出システム', '貸出しの受付', '楽器課'],
        ...['楽器返却システム', '返却の受付'],
        ...['演奏配信サーバ', '演奏の配信', '文化センター'],
      ]),
    ).toEqual([
      ['楽器貸出システム', '貸出しの受付', '楽器課'],
      ['楽器返却システム', '返却の受付', '楽器課'],
      ['演奏配信サーバ', '演奏の配信', '文化センター'],
    ]);
  });
});

describe.runIf(official !== undefined)('Appended Table 1 of the official text', () => {
  const text = official ?? synthetic;
  const encoded = parseRegulation(text).rows.filter(({ table }) => table === '別表第1');
  const [head] = text.split('電子情報システム\n\n業務内容');
  const tail = text.slice(text.indexOf('別表第2('));
  const printed = (rows: readonly (readonly string[])[], comma: string) =>
    `${head}${rows.map((row) => row.join(comma)).join('\n')}\n\n${tail}`;
  const headings = ['電子情報システム', '業務内容', '管理に係る所管'];

  it.each(['\t', '\n'])('full rows parted by %j are the same', (comma) => {
    expect(report(compareText(printed([headings, ...encoded.map(({ cells }) => cells)], comma)))).toEqual([]);
  });
  it.each(['\t', '\n'])('a number before each row, parted by %j, changes the 117 rows and the headings', (comma) => {
    const rows = [['番号', ...headings], ...encoded.map(({ no, cells }) => [`${no}`, ...cells])];
    const comparison = compareText(printed(rows, comma));
    expect(report(comparison)).toHaveLength(118);
    expect(comparison.rows.filter(({ status }) => status === 'changed').map(({ name }) => name)).toEqual(
      encoded.map(({ cells }) => cells[0]),
    );
  });
  it('a further heading over an empty column is a change of the headings alone', () => {
    const found = report(compareText(edited(text, '\n管理に係る所管\n', '\n管理に係る所管\n\n備考\n')));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('"from":"別表第1"');
  });
});
