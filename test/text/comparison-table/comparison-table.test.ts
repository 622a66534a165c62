import { describe, expect, it } from 'vitest';
import { comparisonTable, parseRegulation } from '../../../src/text.js';
import { edited, synthetic } from '../texts.js';

const rowsOf = (before: string, after: string, options = {}): string[] =>
  comparisonTable(before, after, { format: 'markdown', ...options })
    .split('\n')
    .slice(4, -1)
    .map((line) => line.slice(2, -2));

const SAME = '（略） | （略）';

describe('what stands in the table', () => {
  it('nothing of two texts that are the same, whatever their layout', () => {
    expect(rowsOf(synthetic, synthetic)).toEqual([SAME]);
    expect(rowsOf(synthetic, synthetic.replaceAll('\n\n', '\n').replaceAll('(', '（'))).toEqual([SAME]);
  });
  it('a changed item, its article and its paragraph, and what is left out around it', () => {
    expect(rowsOf(synthetic, edited(synthetic, '演奏の場所', '演奏の日時'))).toEqual([
      SAME,
      '(申込み) | (申込み)',
      '第4条　（略） | 第4条　（略）',
      '2　（略） | 2　（略）',
      '　(1)　（略） | 　(1)　（略）',
      '　(2)　演奏の<u>日時</u> | 　(2)　演奏の<u>場所</u>',
      '3　（略） | 3　（略）',
      SAME,
    ]);
  });
  it('several that are the same in one line, those under another number apart', () => {
    const items = (...words: readonly string[]) =>
      `第1条 次のとおりとする。\n${words.map((each, i) => `(${i + 1}) ${each}`).join('\n')}`;
    expect(rowsOf(items('笛', '鐘', '鈴', '琴'), items('笛', '鐘', '鈴', '琴', '弦'))).toEqual([
      '第1条　（略） | 第1条　（略）',
      '　(1)～(4)　（略） | 　(1)～(4)　（略）',
      '　<u>(5)　弦</u> | 　（新設）',
    ]);
    expect(rowsOf(items('笛', '鐘', '鈴', '琴'), items('笛', '弦', '鐘', '鈴', '琴'))).toEqual([
      '第1条　（略） | 第1条　（略）',
      '　(1)　（略） | 　(1)　（略）',
      '　<u>(2)　弦</u> | 　（新設）',
      '　<u>(3)～(5)</u>　（略） | 　<u>(2)～(4)</u>　（略）',
    ]);
    expect(rowsOf(items('笛', '鐘', '鈴'), items('笛', '鈴'))).toEqual([
      '第1条　（略） | 第1条　（略）',
      '　(1)　（略） | 　(1)　（略）',
      '　（削る） | 　<u>(2)　鐘</u>',
      '　<u>(2)</u>　（略） | 　<u>(3)</u>　（略）',
    ]);
  });
  it('an article under another number in one line, with its caption', () => {
    expect(rowsOf('(笛)\n第1条 笛\n2 鐘', '(笛)\n第2条 笛\n2 鐘')).toEqual([
      '(笛) | (笛)',
      '<u>第2条</u>　（略） | <u>第1条</u>　（略）',
    ]);
  });
  it('an added article beside （新設）, one left out beside （削る）', () => {
    const article = '(鐘)\n第2条 鐘を貸す。\n2 鐘は、一つとする。\n(1) 大きい鐘\nア 古い鐘';
    const added = rowsOf('第1条 笛を貸す。', `第1条 笛を貸す。\n${article}`);
    expect(added).toEqual([
      SAME,
      '<u>(鐘)</u> | （新設）',
      '<u>第2条　鐘を貸す。</u> | ',
      '<u>2　鐘は、一つとする。</u> | ',
      '　<u>(1)　大きい鐘</u> | ',
      '　　<u>ア　古い鐘</u> | ',
    ]);
    expect(rowsOf(`第1条 笛を貸す。\n${article}`, '第1条 笛を貸す。')[1]).toBe('（削る） | <u>(鐘)</u>');
  });
  it('title and contents', () => {
    const text = (title: string, chapter: string) =>
      `○${title}\n目次\n第1章 笛(第1条)\n第2章 ${chapter}(第2条)\n第1章 笛\n第1条 笛\n第2章 鐘\n第2条 鐘`;
    expect(rowsOf(text('笛規程', '鐘'), text('鳴物規程', '鈴'))).toEqual([
      '<u>鳴物</u>規程 | <u>笛</u>規程',
      SAME,
      '第2章 <u>鈴</u>(第2条) | 第2章 <u>鐘</u>(第2条)',
      SAME,
    ]);
  });
  it('a heading of a chapter, and one that an article has now', () => {
    expect(rowsOf('第1章 笛\n第1条 笛', '第1章 鐘\n第1条 笛')).toEqual(['第1章　<u>鐘</u> | 第1章　<u>笛</u>', SAME]);
    expect(rowsOf('第1条 笛', '(鐘)\n第1条 笛')).toEqual(['<u>(鐘)</u> | ', '第1条　（略） | 第1条　（略）']);
  });
  it('supplementary provisions and forms', () => {
    const text = (day: string, form: string) =>
      `第1条 笛\n\n附 則\n1 この規程は、平成20年4月${day}日から施行する。\n2 鐘は、貸さない。\n\n様式第1号\n${form}`;
    expect(rowsOf(text('1', '申込み'), text('2', '申込書'))).toEqual([
      SAME,
      '附 則 | 附 則',
      '1　この規程は、平成20年4月<u>2</u>日から施行する。 | 1　この規程は、平成20年4月<u>1</u>日から施行する。',
      '2　（略） | 2　（略）',
      '様式第1号　申込<u>書</u> | 様式第1号　申込<u>み</u>',
    ]);
    expect(rowsOf('第1条 笛', '第1条 笛\n\n附 則\n1 笛\n2 鐘').slice(1)).toEqual([
      '<u>附 則</u> | （新設）',
      '<u>1　笛</u> | ',
      '<u>2　鐘</u> | ',
    ]);
  });
  it('rows of a table', () => {
    const table = (...rows: readonly string[]) => `第1条 笛\n\n別表第1\n名\t用\t所管\n${rows.join('\n')}`;
    const [flute, bell, harp] = ['笛\t囃子\t甲課', '鐘\t稽古\t乙課', '琴\t舞台\t丙課'];
    expect(rowsOf(table(flute, bell, harp), table(flute, bell, '琴\t舞台\t丁課'))).toEqual([
      SAME,
      '別表第1　名 用 所管 | 別表第1　名 用 所管',
      '　（略） | 　（略）',
      '　琴　舞台　<u>丁</u>課 | 　琴　舞台　<u>丙</u>課',
    ]);
    expect(rowsOf(table(flute, harp), table(bell, flute)).slice(2)).toEqual([
      '　<u>鐘</u>　<u>稽古</u>　<u>乙課</u> | 　（新設）',
      '　（略） | 　（略）',
      '　（削る） | 　<u>琴</u>　<u>舞台</u>　<u>丙課</u>',
    ]);
    expect(rowsOf(table(flute), `${table(flute)}\n\n別表第2\n名\n笛`).slice(1)).toEqual([
      '<u>別表第2　名</u> | （新設）',
      '<u>笛</u> | ',
    ]);
  });
});

it('rows that have a cell more, or less', () => {
  const [two, three] = ['第1条 笛\n\n別表第1\n名\t用\n笛\t囃子', '第1条 笛\n\n別表第1\n名\t用\t所管\n笛\t囃子\t甲'];
  expect(rowsOf(two, three).at(-1)).toBe('　笛　囃子　<u>甲</u> | 　笛　囃子　');
  expect(rowsOf(three, two).at(-1)).toBe('　笛　囃子　 | 　笛　囃子　<u>甲</u>');
});

it('places that lie within none are shown with their article', () => {
  const read = (words: string) => ({
    ...{ title: '', rows: [], notes: [], front: [], back: [], diagnostics: [] },
    provisions: [{ citation: '第1条第2項第3号', label: '(3)', words, line: 1 }],
  });
  expect(comparisonTable(read('笛'), read('鐘'), { format: 'markdown' })).toContain('<u>鐘</u>');
});

describe('what is marked', () => {
  const marks = (before: string, after: string, by?: 'words' | 'letters') =>
    rowsOf(`第1条 ${before}`, `第1条 ${after}`, by && { by });
  it('words, or letters', () => {
    expect(marks('8月末日までに返す。', '9月末日までに返す。')).toEqual([
      '第1条　<u>9</u>月末日までに返す。 | 第1条　<u>8</u>月末日までに返す。',
    ]);
    expect(marks('館長が返事をする。', '館長が返答をする。')).toEqual([
      '第1条　館長が<u>返答</u>をする。 | 第1条　館長が<u>返事</u>をする。',
    ]);
    expect(marks('館長が返事をする。', '館長が返答をする。', 'letters')).toEqual([
      '第1条　館長が返<u>答</u>をする。 | 第1条　館長が返<u>事</u>をする。',
    ]);
  });
  it('not width and white space', () => {
    expect(marks('笛を １４日 貸す。鐘', '笛を14日貸す。鈴')).toEqual([
      '第1条　笛を14日貸す。<u>鈴</u> | 第1条　笛を １４日 貸す。<u>鐘</u>',
    ]);
  });
  it('all of it, where more words differ than a reader compares', () => {
    const words = (seed: number) => Array.from({ length: 400 }, (_, i) => `語${(i * seed) % 997}、`).join('');
    const [row] = marks(`笛${words(3)}鐘`, `笛${words(7)}鐘`);
    expect(row?.match(/<u>/g)).toHaveLength(2);
    expect(row).toMatch(/^第1条　笛/);
  });
});

describe('how it is made out', () => {
  const before = '第1条 笛を貸す。';
  const after = '第1条 鐘を貸す。';
  it('with either side on the left', () => {
    expect(comparisonTable(before, after, { format: 'markdown' })).toContain(
      '| 改正後 | 改正前 |\n| --- | --- |\n| 第1条　<u>鐘',
    );
    expect(comparisonTable(before, after, { format: 'markdown', left: 'before' })).toContain(
      '| 改正前 | 改正後 |\n| --- | --- |\n| 第1条　<u>笛',
    );
  });
  it('of texts that have been read, too', () => {
    const later = edited(synthetic, '演奏の場所', '演奏の日時');
    const read = comparisonTable(parseRegulation(synthetic), parseRegulation(later));
    expect(read).toBe(comparisonTable(synthetic, later));
    const contents = edited(synthetic, '第3章 楽器委員会(第7', '第3章 委員会(第7');
    expect(comparisonTable(parseRegulation(synthetic), parseRegulation(contents))).toContain('<u>楽器</u>委員会(第7条');
    expect(comparisonTable(parseRegulation(before), parseRegulation(after))).toBe(comparisonTable(before, after));
  });
  it('as a page of its own, that runs nothing and asks for nothing', () => {
    const page = comparisonTable(synthetic, edited(synthetic, '演奏の場所', '演奏の日時'));
    expect(page).toMatch(/^<!doctype html>\n<html lang="ja">/);
    expect(page).toContain('<title>あけぼの町楽器貸出規程　新旧対照表</title>');
    expect(page).toContain('<th scope="col">改正後</th><th scope="col">改正前</th>');
    expect(page).toContain('<tbody data-citation="第4条">');
    expect(page).toContain('<td class="d1">(2)　演奏の<u>日時</u></td><td class="d1">(2)　演奏の<u>場所</u></td>');
    expect(page).toContain('@page{size:A4');
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import|style="/);
  });
  it('the cells of a table side by side', () => {
    const table = (unit: string) => `第1条 笛\n\n別表第1\n名\t用\t所管\n笛\t囃子\t${unit}`;
    expect(comparisonTable(table('甲'), table('乙'))).toContain(
      '<div class="cells"><span>笛</span><span>囃子</span><span><u>乙</u></span></div>',
    );
  });
  it('what is set in deeper than three steps is set in by three', () => {
    const text = (last: string) => `第1条 笛\n(1) 鐘\nア 鈴\n(ア) ${last}\n`;
    expect(comparisonTable(text('琴'), text('弦'))).toContain('<td class="d3">(ア)　<u>弦</u></td>');
  });
  it('signs of HTML and Markdown are letters', () => {
    const [old, now] = [
      '第1条 笛&<b>"鐘"</b>*_`[x](y)|~#\\を貸す。',
      '第1条 <u>笛</u>&<b>"鐘"</b>*_`[x](y)|~#\\を貸す。',
    ];
    const page = comparisonTable(old, now);
    expect(page).toContain('笛&amp;&lt;b&gt;&quot;鐘&quot;&lt;/b&gt;*');
    expect(page).not.toContain('<b>');
    const [row] = rowsOf(old, now);
    expect(row).toContain('&amp;&lt;b>"鐘"&lt;/b>\\*\\_\\`\\[x\\](y)\\|\\~\\#\\\\を貸す。');
  });
  it.each([{ format: 'pdf' }, { left: 'both' }, { by: 'lines' }])('%o is refused', (options) => {
    expect(() => comparisonTable(before, after, options as object)).toThrow(
      expect.objectContaining({ name: 'InvalidFactsError', issues: [expect.objectContaining({ code: 'not-one-of' })] }),
    );
  });
});
