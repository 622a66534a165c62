/** Tables within articles, and the remarks below appended tables. */
import { describe, expect, it } from 'vitest';
import {
  amendmentBetween,
  applyAmendment,
  compareTexts,
  comparisonTable,
  parseAmendment,
  parseRegulation,
} from '../../../src/text.js';
import { edited } from '../texts.js';

const join = (...lines: readonly string[]): string => lines.join('\n');
const INSET = join('名\t用', '笛\t囃子', '鐘\t稽古');
const base = `第1条 次の表のとおりとする。

${INSET}

2 貸出しは、無料とする。

第2条 次に掲げる者とする。

(1) 館長

別表第1
名\t用
琴\t演奏
鈴\t祭礼
備考 この表において、琴は十三弦とする。

別表第2
委員
音楽係長
教育課長

備考

1 委員は、町長が任ずる。

2 任期は、二年とする。

別表第3
名\t用\t備考
琴\t演奏\t十三弦とする。
`;

describe('remarks below a table', () => {
  const { provisions, rows, diagnostics } = parseRegulation(base);
  const remarks = provisions.filter(({ label }) => label === '備考');
  it('are no cells of it', () => {
    expect(remarks.map(({ citation, words, line }) => [citation, line, words])).toEqual([
      ['別表第1備考', 17, 'この表において、琴は十三弦とする。'],
      ['別表第2備考', 24, '1 委員は、町長が任ずる。2 任期は、二年とする。'],
    ]);
    expect(rows.filter(({ table }) => /^別表第[12]/.test(table)).map(({ cells }) => cells.join())).toEqual([
      ...['琴,演奏', '鈴,祭礼', '音楽係長', '教育課長'],
    ]);
    expect(diagnostics).toEqual([]);
  });
  it('and a column may be headed so, in any layout', () => {
    const one = (...lines: readonly string[]) => parseRegulation(join('第1条 笛', '', ...lines));
    const lined = one('別表第1', '', '名', '', '備考', '', '管理に係る所管', '', '琴', '', '十三弦', '', '甲課');
    expect(lined.rows.map(({ cells }) => cells)).toEqual([['琴', '十三弦', '甲課']]);
    expect(one('別表第1', '名', '琴', '備考', '一 十三弦').provisions.at(-1)?.words).toBe('一 十三弦');
    expect(one('別表第1', '名', '琴', '備考').rows.map(({ cells }) => cells.join())).toEqual(['琴', '備考']);
    expect(one('別表第1', '名', '備考品', '琴').rows.map(({ cells }) => cells.join())).toEqual(['備考品', '琴']);
  });
});

/** An amendment applied, and whether the operations found between both texts make the same of it. */
function amended(...directive: readonly string[]): string {
  expect(parseAmendment(join(...directive)).unread).toEqual([]);
  const after = applyAmendment(base, join(...directive));
  expect(compareTexts(after, applyAmendment(base, amendmentBetween(base, after))).same).toBe(true);
  expect(compareTexts(base, applyAmendment(after, amendmentBetween(after, base))).same).toBe(true);
  return after;
}

const withoutBlanks = (text: string): string => text.replace(/\n{2,}/g, '\n').trim();

describe('amended', () => {
  it.each<[string, string[], string | RegExp, string]>([
    ['the words above the table, which stays', ['第1条第1項中「次」を「左」に改める。'], '次の表', '左の表'],
    [
      'words of the paragraph, those of its table included',
      ['第1条第1項中「稽古」を「練習」に改める。'],
      '稽古',
      '練習',
    ],
    ['words of the table', ['第1条第1項の表中「稽古」を「練習」に改める。'], '稽古', '練習'],
    ['a cell of the table', ['第1条第1項の表鐘の項用の欄中「稽古」を「練習」に改める。'], '稽古', '練習'],
    ['a row less', ['第1条第1項の表の笛の項を削る。'], '笛\t囃子\n', ''],
    [
      'the same table once more',
      ['第1条第1項の表笛の項を削り、同表に次のように加える。', '鉦\t囃子'],
      INSET,
      join('名\t用', '鐘\t稽古', '鉦\t囃子'),
    ],
    ['another table', ['第1条第1項の表を次のように改める。', '名\t用', '鉦\t祭礼'], INSET, join('名\t用', '鉦\t祭礼')],
    ['no table', ['第1条第1項の表を削る。'], `${INSET}\n\n`, ''],
    ['a new table', ['第2条に次の表を加える。', INSET], '者とする。\n', `者とする。\n\n${INSET}\n`],
    ['the items beside a table', ['第2条各号中「館」を「所」に改める。'], '館長', '所長'],
    ['words of the remarks', ['別表第1の備考中「十三」を「十七」に改める。'], '琴は十三', '琴は十七'],
    ['no remarks', ['別表第1備考を削る。'], /備考 この表.*\n/, ''],
    [
      'other remarks',
      ['別表第2の備考を次のように改める。', '備考　委員は、五人とする。'],
      /備考\n\n1.*\n\n2.*/,
      '備考 委員は、五人とする。',
    ],
    ['new remarks', ['別表第3に次の備考を加える。', '備考　琴は、', '貸さない。'], /\n$/, '\n備考 琴は、貸さない。\n'],
    [
      'new remarks, said otherwise',
      ['別表第3に備考として次のように加える。', '琴は、貸さない。'],
      /\n$/,
      '\n備考 琴は、貸さない。\n',
    ],
    ['a row above the remarks', ['別表第1に次のように加える。', '鉦\t囃子'], '鈴\t祭礼\n', '鈴\t祭礼\n鉦\t囃子\n'],
    ['a table with its remarks', ['別表第1を削る。'], /別表第1[\s\S]*?(?=別表第2)/, ''],
  ])('%s', (_, directive, from, to) =>
    expect(withoutBlanks(amended(...directive))).toBe(withoutBlanks(edited(base, from, to))),
  );
  it('a table whose rows cannot be told apart, with its remarks', () => {
    const rows = (...names: readonly string[]) =>
      join(
        '第1条 次のとおりとする。',
        '',
        '別表',
        '名\t用',
        ...names.map((name) => `琴\t${name}`),
        '備考 鐘は、貸さない。',
      );
    const [before, after] = [rows('一', '二'), rows('一', '三').replace('鐘', '鈴')];
    expect(compareTexts(after, applyAmendment(before, amendmentBetween(before, after))).same).toBe(true);
    const inset = (...names: readonly string[]) =>
      join('第1条 次の表のとおりとする。', '名\t用', ...names.map((name) => `琴\t${name}`));
    const [old, now] = [inset('一', '二'), inset('一', '三')];
    expect(compareTexts(now, applyAmendment(old, amendmentBetween(old, now))).same).toBe(true);
  });
  it('a table with nothing but its headings', () => {
    const headed = join('第1条 次の表のとおりとする。', '名\t用', '2 笛を貸す。');
    const filled = applyAmendment(headed, '第1条第1項の表に次のように加える。\n鉦\t囃子');
    expect(parseRegulation(filled).rows.map(({ cells }) => cells)).toEqual([['鉦', '囃子']]);
  });
  it('not where there is no place for it', () => {
    expect(() => amended('第2条に次の備考を加える。', '備考　琴は、貸さない。')).toThrow('改正する箇所');
    expect(() => amended('第1条に次の表を加える。', INSET)).toThrow('改正する箇所');
    expect(() => amended('第1条第1項の表の琴の項を削る。')).toThrow('改正する箇所');
  });
});

it('a comparison table has the rows of both', () => {
  const after = edited(edited(base, '稽古', '練習'), '琴は十三弦', '琴は十七弦');
  expect(comparisonTable(base, after, { format: 'markdown' }).split('\n').slice(4)).toEqual([
    '| 第1条　（略） | 第1条　（略） |',
    '| 　名 用 | 　名 用 |',
    '| 　（略） | 　（略） |',
    '| 　鐘　<u>練習</u> | 　鐘　<u>稽古</u> |',
    '| 2　（略） | 2　（略） |',
    '| （略） | （略） |',
    '| 別表第1　名 用 | 別表第1　名 用 |',
    '| 　（略） | 　（略） |',
    '| 　備考　この表において、琴は<u>十七</u>弦とする。 | 　備考　この表において、琴は<u>十三</u>弦とする。 |',
    '| （略） | （略） |',
    '',
  ]);
});
