import { describe, expect, it } from 'vitest';
import { amendmentBetween, applyAmendment, compareTexts, type Operation } from '../../../src/text.js';

const join = (...lines: readonly string[]): string => lines.join('\n');
const amended = (base: string, ...directive: readonly string[]): string => applyAmendment(base, join(...directive));

describe('words, wherever a place has them', () => {
  const base = join(
    '第1章 笛',
    '(笛)',
    '第1条 笛を貸す。',
    '(1) 笛の一',
    '(2) 笛の二',
    '第2章 笛の鐘',
    '第2条 笛を返す。',
    '附 則',
    '笛は、鳴らす。',
  );
  it('本則', () => {
    expect(amended(base, '本則中「笛」を「鈴」に改める。')).toBe(
      join(
        '第1章 笛',
        '(笛)',
        '第1条 鈴を貸す。',
        '(1) 鈴の一',
        '(2) 鈴の二',
        '第2章 笛の鐘',
        '第2条 鈴を返す。',
        '附 則',
        '笛は、鳴らす。',
      ),
    );
  });
  it('見出しを含む。', () => {
    expect(
      amended(base, '第1条（見出しを含む。）中「笛」を「鈴」に改め、第2条（見出しを含む。）中「笛」を「琴」に改める。'),
    ).toBe(
      join(
        '第1章 笛',
        '(鈴)',
        '第1条 鈴を貸す。',
        '(1) 鈴の一',
        '(2) 鈴の二',
        '第2章 笛の鐘',
        '第2条 琴を返す。',
        '附 則',
        '笛は、鳴らす。',
      ),
    );
  });
  it('各号, and a chapter with its articles', () => {
    expect(amended(base, '第1条各号中「笛」を「鈴」に改める。')).toContain('(1) 鈴の一\n(2) 鈴の二');
    expect(amended(base, '第2章中「笛」を「鈴」に改める。')).toContain('第2条 鈴を返す。');
    expect(amended(base, '第1章から第2章まで中「笛」を「鈴」に改める。')).toContain('第2条 鈴を返す。');
    expect(() => amended(base, '第2条各号中「笛」を「鈴」に改める。')).toThrow('第2条各号');
  });
  it('a column of a row', () => {
    const table = join('第1条 笛', '', '別表第1', '名\t用\t所管', '笛\t笛\t甲');
    expect(amended(table, '別表第1笛の項用の欄中「笛」を「鈴」に改める。')).toContain('笛\t鈴\t甲');
    expect(amended(table, '別表第1笛の項用の欄を次のように改める。', '囃子')).toContain('笛\t囃子\t甲');
    expect(amended(table, '別表第1中「笛」を「鈴」に改める。')).toContain('鈴\t鈴\t甲');
    expect(() => amended(table, '第1条甲の項中「笛」を「鈴」に改める。')).toThrow();
  });
  it('the name of a row may begin with 中', () => {
    const table = join('第1条 笛', '', '別表第1', '名\t用\t所管', '中学校\t笛\t甲', '小学校\t笛\t甲');
    expect(amended(table, '別表第1中学校の項を削る。')).not.toContain('中学校');
  });
});

describe('numbers', () => {
  it('in kanji stay in kanji', () => {
    const base = join(
      '第一条 次のとおりとする。',
      '',
      '一 笛',
      '',
      '二 鐘',
      '',
      '第十九条 笛を貸す。',
      '',
      '第百二十条 鐘を貸す。',
    );
    expect(
      amended(base, '第百二十条を第百二十一条とし、第十九条を第二十条とする。', '第一条中第二号を第三号とする。'),
    ).toBe(
      join(
        '第一条 次のとおりとする。',
        '',
        '一 笛',
        '',
        '三 鐘',
        '',
        '第二十条 笛を貸す。',
        '',
        '第百二十一条 鐘を貸す。',
      ),
    );
  });
  it('of branches are written as they were', () => {
    const base = join('第1条 次のとおりとする。', '(1) 笛', '(1の2) 鐘', '(2) 鈴', '(2)の2 琴');
    expect(amended(base, '第1条中第2号の2を第2号の3とし、第1号の2を第1号の3とする。')).toBe(
      join('第1条 次のとおりとする。', '(1) 笛', '(1の3) 鐘', '(2) 鈴', '(2)の3 琴'),
    );
  });
  it('of what is added are written as the text writes them', () => {
    const item = '第1条に次の1号を加える。';
    const list = join('第1条 次のとおりとする。', '(1) 笛', '(2) 鐘');
    expect(amended(list, item, '三　鈴')).toBe(join(list, '(3) 鈴'));
    const half = list.replaceAll('(', '');
    expect(amended(half, item, '三　鈴')).toBe(join(half, '3) 鈴'));
    expect(amended(half, '第1条中第2号を第3号とする。')).toBe(half.replace('2)', '3)'));
    const kanji = join('第一条 次のとおりとする。', '一 笛', '二 鐘', '第二条 琴。');
    expect(amended(kanji, '第1条の次に次の1条を加える。', '第1条の2　次のとおりとする。', '(1) 鈴')).toBe(
      join('第一条 次のとおりとする。', '一 笛', '二 鐘', '第一条の二 次のとおりとする。', '一 鈴', '第二条 琴。'),
    );
    expect(amended('第1条 次のとおりとする。', item, '一　鈴')).toBe(join('第1条 次のとおりとする。', '一 鈴'));
  });
  it('of sub-items are counted as the list counts them', () => {
    const list = (...letters: readonly string[]) => join('第1条 次のとおりとする。', '(1) 笛', ...letters);
    const iroha = list('イ 竹', 'ロ 木', 'ハ 鉄');
    expect(amended(iroha, '第1条第1号に次のように加える。', 'ニ 銅')).toBe(join(iroha, 'ニ 銅'));
    expect(amended(iroha, '第1条第1号中ハをニとし、ロをハとし、イの次に次のように加える。', 'ロ 銅')).toBe(
      list('イ 竹', 'ロ 銅', 'ハ 木', 'ニ 鉄'),
    );
    expect(
      amended(
        list('ア 竹', 'イ 木', 'ウ 鉄'),
        '第1条第1号中ウをエとし、イをウとし、アの次に次のように加える。',
        'イ 銅',
      ),
    ).toBe(list('ア 竹', 'イ 銅', 'ウ 木', 'エ 鉄'));
    expect(amended(list('① 竹', '② 木'), '第1条第1号中②を③とし、①の次に次のように加える。', '② 銅')).toBe(
      list('① 竹', '② 銅', '③ 木'),
    );
    const latin = list('ア 竹', 'a 真竹。', 'c 孟宗竹');
    expect(applyAmendment(latin, amendmentBetween(latin, list('ア 竹', 'a 真竹。', 'b 淡竹', 'c 孟宗竹')))).toBe(
      list('ア 竹', 'a 真竹。', 'b 淡竹', 'c 孟宗竹'),
    );
    const circled = list('① 竹', '③ 木');
    expect(applyAmendment(circled, amendmentBetween(circled, list('① 竹', '② 銅', '③ 木')))).toBe(
      list('① 竹', '② 銅', '③ 木'),
    );
  });
  it('of several at once', () => {
    const base = join('第1条 次のとおりとする。', '(1) 笛', '(2) 鐘', '(3) 鈴');
    const expected = join('第1条 次のとおりとする。', '(1) 笛', '(3) 鐘', '(4) 鈴');
    expect(amended(base, '第1条中第2号から第3号までを1号ずつ繰り下げる。')).toBe(expected);
    expect(amended(base, '第1条第2号から第3号までを第3号から第4号までとする。')).toBe(expected);
    expect(amended(base, '第1条中第2号以下を1号ずつ繰り下げる。')).toBe(expected);
    expect(
      amended(join('第1条 笛。', '第2条の2 鐘。', '第2条の3 鈴。'), '第2条の2から第2条の3までを1条ずつ繰り下げる。'),
    ).toBe(join('第1条 笛。', '第2条の3 鐘。', '第2条の4 鈴。'));
  });
  it('of what goes elsewhere', () => {
    const base = join(
      '第1条 笛は、次のとおりとする。',
      '(1) 横笛',
      '(2) 縦笛',
      '2 鐘は、貸さない。',
      '第2条 鈴は、次のとおりとする。',
      '(1) 大鈴',
    );
    expect(amended(base, '第1条第1項第2号を第2条第2号とする。')).toBe(
      join(
        '第1条 笛は、次のとおりとする。',
        '(1) 横笛',
        '2 鐘は、貸さない。',
        '第2条 鈴は、次のとおりとする。',
        '(1) 大鈴',
        '(2) 縦笛',
      ),
    );
    expect(amended(base, '第1条第2項を第2条第2項とする。').endsWith('(1) 大鈴\n2 鐘は、貸さない。')).toBe(true);
    expect(amended(base, '第1条を第3条とする。').startsWith('第2条 鈴')).toBe(true);
    expect(() => amended(base, '第1条を同条第2項とする。')).toThrow('第1条');
    expect(() => amended(base, '第2条を第1条第2項とする。')).toThrow();
  });
  it('of chapters and their sections, tables and sub-items', () => {
    const base = join(
      '第1章 笛',
      '第1節 横笛',
      '第1条 次のとおりとする。',
      '(1) 笛',
      'ア 横笛',
      '',
      '別表第1',
      '名',
      '笛',
    );
    expect(amended(base, '第1章第1節を第1章第2節とし、第1章を第2章とする。')).toContain('第2章 笛\n第2節 横笛');
    expect(amended(base, '別表第1を別表第2とする。')).toContain('別表第2\n名\n笛');
    expect(amended(base, '第1条第1号アを同号イとする。')).toContain('イ 横笛');
  });
  it('of the first paragraph, which has none', () => {
    const base = join('第1条 笛を貸す。', '2 鐘を貸す。', '3 鈴を貸す。');
    expect(amended(base, '第1条第1項を削り、同条第2項を同条第1項とし、同条第3項を同条第2項とする。')).toBe(
      join('第1条 鐘を貸す。', '2 鈴を貸す。'),
    );
    const printed = join('第1条', '1 笛を貸す。', '2 鐘を貸す。');
    expect(amended(printed, '第1条第1項中「笛」を「鈴」に改める。')).toBe(
      join('第1条', '1 鈴を貸す。', '2 鐘を貸す。'),
    );
  });
});

it('numbers that have room between others', () => {
  const base = join(
    '第1条 次のとおりとする。',
    '(1) 笛',
    '(2) 鐘。',
    '第2条 次のとおりとする。',
    '(1) 鈴。',
    '(3) 琴。',
  );
  expect(amended(base, '第1条第2号を第2条第2号とする。')).toContain('(1) 鈴。\n(2) 鐘。\n(3) 琴。');
  expect(amended(join('第1条 笛。', '第2条 鐘。'), '第1条から第2条までを第3条から第4条までとする。')).toBe(
    join('第3条 笛。', '第4条 鐘。'),
  );
});

describe('provisions', () => {
  it('several that go leave one line behind', () => {
    const base = join('第1条 笛', '', '第2条 鐘', '', '第3条 鈴', '', '第4条 琴');
    expect(amended(base, '第2条から第3条までを次のように改める。', '第2条から第3条まで 削除')).toBe(
      join('第1条 笛', '', '第2条から第3条まで 削除', '', '第4条 琴'),
    );
  });
  it('within chapters, supplementary provisions and the main ones', () => {
    const base = join(
      '第1章 笛',
      '第1条 笛。',
      '第2章 鐘',
      '第2条 鐘。',
      '附 則',
      '第1条 鈴。',
      '附 則(令和2年3月31日訓令甲第5号)',
      '琴。',
      '',
      '別表第1',
      '名',
      '笛',
    );
    expect(amended(base, '第1章に次の1条を加える。', '第1条の2 笙')).toContain('第1条の2 笙\n第2章 鐘');
    expect(amended(base, '本則に次の1条を加える。', '第3条 笙')).toContain('第2条 鐘。\n第3条 笙\n附 則');
    expect(amended(base, '附則に次の1条を加える。', '第2条 笙')).toContain('第1条 鈴。\n第2条 笙\n附 則(令和2年');
    expect(amended(base, '附則第1条を次のように改める。', '第1条 笙')).toContain('附 則\n第1条 笙');
    expect(amended(base, '附則の次に次の別表を加える。', '別表第2', '名', '鈴')).toContain('琴。\n\n別表第2\n名\n鈴');
    expect(amended(base, '第2章を次のように改める。', '第2章 笙', '第2条 笙')).toContain(
      '第1条 笛。\n第2章 笙\n第2条 笙\n附 則',
    );
    expect(amended(base, '附則を次のように改める。', '附 則', '笙')).toContain('附 則\n笙\n第1条 鈴。');
  });
  it('of an amending directive, and the headings and captions of several', () => {
    const base = join(
      '第1章 笛と鐘',
      '(笛の鐘)',
      '第1条 笛。',
      '第2章 笛と鈴',
      '第2条 笛。',
      '(笛の鈴)',
      '第3条 笛。',
      '附 則(令和2年3月31日訓令甲第5号)',
      '笛。',
    );
    expect(amended(base, '附則（令和2年3月31日訓令甲第5号）中「笛」を「琴」に改める。')).toBe(
      base.replace(/笛。$/, '琴。'),
    );
    expect(amended(base, '第1章及び第2章の章名中「笛」を「琴」に改める。')).toBe(base.replaceAll('笛と', '琴と'));
    expect(amended(base, '第1章から第2章までの章名中「笛」を「琴」に改める。')).toBe(base.replaceAll('笛と', '琴と'));
    expect(amended(base, '第1条から第3条までの見出し中「笛」を「琴」に改める。')).toBe(base.replaceAll('笛の', '琴の'));
    expect(() => amended(base, '第1条から第3条までの見出しを「（琴）」に改める。')).toThrow('掲げられた規定');
    expect(() => amended(base, '第2条の見出し中「笛」を「琴」に改める。')).toThrow('第2条の見出しについて');
    expect(amended(base, '「第２章　笛と鈴」を「第３章　琴」に改める。')).toBe(
      base.replace('第2章 笛と鈴', '第3章 琴'),
    );
    expect(() => amended(base, '「第2章 笛」を「第3章 笛」に、「第1章 鈴」を「第2章 鈴」に改める。')).toThrow(
      '引用した字句',
    );
  });
  it('forms', () => {
    const base = join('第1条 笛', '', '様式第1号', '申込書');
    expect(amended(base, '様式第1号を次のように改める。', '様式第1号', '届出書')).toContain('様式第1号\n届出書');
    expect(amended(base, '様式第1号中「申込」を「届出」に改める。')).toContain('様式第1号\n届出書');
  });
  it('a sentence, and a caption where there was none', () => {
    const base = join('第1条 笛を貸す。ただし、鐘を除く。');
    const second = join('第1条 笛を貸す。この場合において、鐘を除く。');
    expect(amended(second, '第1条後段を次のように改める。', 'この場合において、鈴を除く。')).toContain('鈴を除く。');
    expect(amended(base, '第1条本文を次のように改める。', '鈴を貸す。')).toBe('第1条 鈴を貸す。ただし、鐘を除く。');
    expect(amended(base, '第1条に見出しとして「（笛）」を付する。')).toBe('(笛)\n第1条 笛を貸す。ただし、鐘を除く。');
    expect(amended(base, '第1条中ただし書を削る。')).toBe('第1条 笛を貸す。');
  });
  it('rows that leave something out', () => {
    const base = join('第1条 笛', '', '別表第1', '名\t用\t所管', '笛\t囃子\t甲');
    expect(amended(base, '別表第1に次のように加える。', '鉦\t稽古')).toContain('鉦\t稽古\t甲');
    expect(amended(join('第1条 笛', '', '別表第1', '名\t用'), '別表第1に次のように加える。', '鉦\t\t甲')).toContain(
      '鉦\t\t甲',
    );
  });
  it('lines of the contents', () => {
    const base = join('○笛規程', '目次', '第1章 笛(第1条)', '', '第1章 笛', '第1条 笛');
    expect(amended(base, '目次に次のように加える。', '第2章 鐘(第2条)')).toContain(
      '第1章 笛(第1条)\n第2章 鐘(第2条)\n\n第1章',
    );
    expect(amended(base, '目次中「第1章 笛(第1条)」を「第1章 鐘', '第2章 鈴」に改める。')).toContain(
      '目次\n第1章 鐘\n第2章 鈴',
    );
  });
  it('a title on two lines, and one that comes again below', () => {
    expect(amended(join('○笛', '規程', '平成20年3月28日', '第1条 笛'), '題名を「鐘規程」に改める。')).toBe(
      join('○鐘規程', '平成20年3月28日', '第1条 笛'),
    );
  });
  it('supplementary provisions that cannot be read as such stand there as they are printed', () => {
    const directive = join(
      '令和9年3月31日',
      '訓令甲第2号',
      '笛規程の一部を次のように改正する。',
      '附 則',
      'この訓令は、令和9年4月1日から施行する。',
    );
    expect(applyAmendment('第1条 笛', directive)).toBe(
      join('第1条 笛', '附 則(令和9年3月31日訓令甲第2号)', 'この訓令は、令和9年4月1日から施行する。'),
    );
    expect(applyAmendment('第1条 笛', `${directive}\n\n別表第1\n名\n笛`)).toContain('施行する。\n\n別表第1\n名\n笛');
  });
});

it('operations made by hand are applied as those that were read', () => {
  const base = join('第1条 笛を貸す。', '2 鐘を貸す。');
  const source = { text: '', line: 0, offset: 0 };
  const operations: Operation[] = [
    { kind: 'insert', place: { citation: '第1条第2項' }, side: 'after', level: 'paragraph', text: '第9条 笛', source },
  ];
  const directive = { title: '', operations, inForce: [], unread: [] };
  expect(() => applyAmendment(base, directive)).toThrow(expect.objectContaining({ name: 'MisfitError' }));
  const rows: Operation = { kind: 'replace', place: { citation: '第1条' }, level: 'row', text: '笛', source };
  expect(() => applyAmendment(base, { ...directive, operations: [rows] })).toThrow('掲げられた規定');
  const row: Operation = { kind: 'delete-words', place: { citation: '第1条', row: '笛' }, words: '笛', source };
  expect(() => applyAmendment(base, { ...directive, operations: [row] })).toThrow('第1条「笛」の項');
});

it('what one becomes of the other is found where numbers, chapters and captions differ', () => {
  const texts = [
    join('第1条 笛を貸す。'),
    join('第1章 笛', '第1条 笛を貸す。', '2 鐘を貸す。'),
    join('第2章 鐘', '第1条 笛を貸す。', '(1) 横笛', 'ア 竹', '(ア) 真竹'),
    join('第1条 笛を貸す。', '', '附 則(令和2年3月31日訓令甲第5号)', '鐘を貸す。'),
    join('第1条 笛を貸す。', '', '附 則(令和3年3月31日訓令甲第6号)', '鐘を貸す。'),
    join(`第1条 ${'笛、'.repeat(40)}`),
    join(`第1条 ${'笛、'.repeat(41)}`),
    join('第1章 笛', '第1条 笛を貸す。', '第2章 鐘', '第2条 鐘を返す。'),
    join('第1条 笛、笛、鐘'),
    join('第1条 鈴、笛、鐘'),
    join('第1条 笛を貸す。', '附 則', '(施行)', '第1条 笛を返す。', '', '様式第1号', '申込書'),
    join('(笛)', '第2条 笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛。', '', '別表第1', '名', '笛'),
    join('(笛)', '第2条 笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛笛。', '', '別表第1', '名', '笛'),
  ];
  for (const before of texts)
    for (const after of texts) {
      const result = applyAmendment(before, amendmentBetween(before, after));
      expect(compareTexts(after, result).same, `${before}\n→\n${after}`).toBe(true);
    }
});
