/** Amendments that quote cells of a table, not words within one. */
import { describe, expect, it } from 'vitest';
import { applyAmendment, type MisfitCode, MisfitError } from '../../../src/text.js';

const join = (...lines: readonly string[]): string => lines.join('\n');

const ROWS = ['笛\t囃子\t甲係', '鐘\t稽古\t甲係', '鈴\t稽古\t乙係'];
const text = (rows: readonly string[], list: readonly string[]): string =>
  join('第1条 笛を貸す。', '', '別表第1', '名\t用\t所管', ...rows, '', '別表第2', '委員', ...list, '');
const LIST = ['音楽係長', '教育課長', '学校係長'];
const base = text(ROWS, LIST);

const amended = (...directive: readonly string[]): string => applyAmendment(base, join(...directive));

describe('rows as quoted', () => {
  it.each<[string, string, string[]]>([
    [
      'a row, its cells parted by tabs',
      '「笛\t囃子\t甲係」を「笛\t祭礼\t乙係」に改める。',
      ['笛\t祭礼\t乙係', ...ROWS.slice(1)],
    ],
    [
      'a row, its cells parted by bars',
      '「|笛|囃子|甲係|」を「|笛|祭礼|乙係|」に改める。',
      ['笛\t祭礼\t乙係', ...ROWS.slice(1)],
    ],
    [
      'a row, each cell on a line of its own',
      '\n「\n笛\n囃子\n甲係\n」\nを\n「\n笛\n祭礼\n乙係\n」\nに改める。',
      ['笛\t祭礼\t乙係', ...ROWS.slice(1)],
    ],
    ['a part of a row', '「笛\t囃子」を「横笛\t祭礼」に改める。', ['横笛\t祭礼\t甲係', ...ROWS.slice(1)]],
    [
      'a part of a row, line by line',
      '「鐘\n稽古」を「釣鐘\n祭礼」に改める。',
      [ROWS[0]!, '釣鐘\t祭礼\t甲係', ROWS[2]!],
    ],
    ['a part of a column', '「稽古\n稽古」を「祭礼\n囃子」に改める。', [ROWS[0]!, '鐘\t祭礼\t甲係', '鈴\t囃子\t乙係']],
    [
      'a part of a column that no row holds side by side',
      '「甲係\n甲係」を「丙係\n丁係」に改める。',
      ['笛\t囃子\t丙係', '鐘\t稽古\t丁係', ROWS[2]!],
    ],
    [
      'a row that becomes two; what the second leaves out is as above',
      '「鐘\t稽古\t甲係」を「鐘\t稽古\t丙係\n鉦\t囃子\t」に改める。',
      [ROWS[0]!, '鐘\t稽古\t丙係', '鉦\t囃子\t丙係', ROWS[2]!],
    ],
    [
      'two rows that become one',
      '「笛\t囃子\t甲係\n鐘\t稽古\t甲係」を「琴\t囃子\t甲係」に改める。',
      ['琴\t囃子\t甲係', ROWS[2]!],
    ],
    ['a row that is left out', '「鐘\t稽古\t甲係」を削る。', [ROWS[0]!, ROWS[2]!]],
    [
      'a row that is added after one',
      '「鐘\t稽古\t甲係」の次に「鉦\t囃子\t丙係」を加える。',
      [ROWS[0]!, ROWS[1]!, '鉦\t囃子\t丙係', ROWS[2]!],
    ],
    [
      'a row that is added before one',
      '「鐘\t稽古\t甲係」の前に「鉦\t囃子\t丙係」を加える。',
      [ROWS[0]!, '鉦\t囃子\t丙係', ROWS[1]!, ROWS[2]!],
    ],
    ['words within cells all the same', '「稽古」を「練習」に改める。', [ROWS[0]!, '鐘\t練習\t甲係', '鈴\t練習\t乙係']],
    ['words beside those of a cell', '「笛」の次に「等」を加える。', ['笛等\t囃子\t甲係', ...ROWS.slice(1)]],
  ])('%s', (_, sentence, rows) => expect(amended(`別表第1中${sentence}`)).toBe(text(rows, LIST)));
  it('those of the row that is named', () => {
    expect(amended('別表第1鈴の項中「稽古\t乙係」を「祭礼\t丙係」に改める。')).toBe(
      text([...ROWS.slice(0, 2), '鈴\t祭礼\t丙係'], LIST),
    );
  });
});

describe('entries of a list', () => {
  it.each<[string, string, string[]]>([
    ['another in its place', '「教育課長」を「文化課長」に改める。', ['音楽係長', '文化課長', '学校係長']],
    ['two for one', '「教育課長」を「教育課長\n文化課長」に改める。', ['音楽係長', '教育課長', '文化課長', '学校係長']],
    [
      'two others for one',
      '「教育課長」を「\n文化課長\n体育課長\n」に改める。',
      ['音楽係長', '文化課長', '体育課長', '学校係長'],
    ],
    [
      'several for several',
      '「音楽係長\n教育課長」を「文化課長\n音楽係長\n教育課長」に改める。',
      ['文化課長', ...LIST],
    ],
    ['one more', '「教育課長」の次に「文化課長」を加える。', ['音楽係長', '教育課長', '文化課長', '学校係長']],
    [
      'one more before it',
      '「教育課長」の前に「文化課長」を加える。',
      ['音楽係長', '文化課長', '教育課長', '学校係長'],
    ],
    ['words that go on with one', '「教育課長」の次に「代理」を加える。', ['音楽係長', '教育課長代理', '学校係長']],
    [
      'words that join another to one',
      '「教育課長」の次に「及び文化課長」を加える。',
      ['音楽係長', '教育課長及び文化課長', '学校係長'],
    ],
    ['one less', '「教育課長」を削る。', ['音楽係長', '学校係長']],
    ['two less', '「音楽係長\n教育課長」を削る。', ['学校係長']],
    ['a word less', '「教育」を削る。', ['音楽係長', '課長', '学校係長']],
    ['a quotation broken over lines', '「教育課長」を「文化\n課長」に改める。', ['音楽係長', '文化課長', '学校係長']],
    ['words quoted over two lines', '「教育\n課長」を「文化課長」に改める。', ['音楽係長', '文化課長', '学校係長']],
  ])('%s', (_, sentence, list) => expect(amended(`別表第2中${sentence}`)).toBe(text(ROWS, list)));
});

describe('what does not fit', () => {
  it.each<[string, string, MisfitCode]>([
    ['cells that do not stand so', '別表第1中「笛\t稽古」を「笛\t囃子」に改める。', 'no-such-words'],
    ['a row below the last', '別表第1中「鈴\t稽古\t乙係\n琴\t囃子\t甲係」を削る。', 'no-such-words'],
    ['nothing of the kind', '別表第1中「琴\t囃子」を「琴\t稽古」に改める。', 'no-such-words'],
    ['nothing at all', '別表第1中「」を「琴」に改める。', 'no-such-words'],
    ['fewer cells than were there', '別表第1中「笛\t囃子\t甲係」を「笛\t囃子」に改める。', 'unfit-content'],
    ['cells that are no whole rows', '別表第1中「鐘\n稽古」を「鐘\n稽古\n甲係」に改める。', 'unfit-content'],
    [
      'cells that were changed before',
      '別表第1笛の項中「囃子」を「祭礼」に改め、別表第1中「笛\t祭礼」を「琴\t祭礼」に改める。',
      'overlap',
    ],
    ['a row that is not there', '別表第1琴の項中「稽古\t乙係」を「祭礼\t丙係」に改める。', 'no-such-place'],
    ['a column in all rows by one text', '別表第1用の欄を次のように改める。\n祭礼', 'unfit-content'],
    ['a word that is in another column', '別表第1用の欄中「甲係」を「乙係」に改める。', 'no-such-words'],
  ])('%s', (_, directive, code) => {
    expect(() => amended(directive)).toThrow(MisfitError);
    try {
      amended(directive);
    } catch (error) {
      expect((error as MisfitError).misfits.map((misfit) => misfit.code)).toEqual([code]);
    }
  });
  it('one beside which of two is not said', () => {
    const twice = text(ROWS, [...LIST, '教育課長']);
    expect(() => applyAmendment(twice, '別表第2中「教育課長」の次に「文化課長」を加える。')).toThrow('二つ以上');
    expect(applyAmendment(twice, '別表第2中「教育課長」を削る。')).toBe(text(ROWS, ['音楽係長', '学校係長']));
  });
  it('names the column', () => {
    expect(() => amended('別表第1琴の項用の欄中「甲」を「乙」に改める。')).toThrow('別表第1「琴」の項用の欄について');
  });
});

it('a column in every row', () => {
  expect(amended('別表第1用の欄中「稽古」を「練習」に改める。')).toBe(
    text([ROWS[0]!, '鐘\t練習\t甲係', '鈴\t練習\t乙係'], LIST),
  );
});
it('rows whose cells are parted by spaces', () => {
  expect(amended('別表第1に次のように加える。', '鉦　祭礼　丙係')).toBe(text([...ROWS, '鉦\t祭礼\t丙係'], LIST));
});
it('rows that are not parted, as many as no row has cells', () => {
  expect(amended('別表第1に次のように加える。', '鉦', '太鼓')).toBe(
    text([...ROWS, '鉦\t稽古\t乙係', '太鼓\t稽古\t乙係'], LIST),
  );
});
it('rows that overlap count once', () => {
  const list = text(ROWS, ['笛', '笛', '笛']);
  expect(applyAmendment(list, '別表第2中「笛\n笛」を「鐘\n鈴」に改める。')).toBe(text(ROWS, ['鐘', '鈴', '笛']));
});
it('a row is told by its number, however that is written', () => {
  const numbered = join(
    '第1条 笛を貸す。',
    '',
    '別表第1',
    '号\t名',
    '1\t笛',
    '12\t鐘',
    '',
    '別表第1の2',
    '名',
    '2',
    '',
  );
  expect(applyAmendment(numbered, '別表第1の12の項中「鐘」を「鈴」に改める。')).toContain('12\t鈴');
  expect(applyAmendment(numbered, '別表第一の十二の項名の欄中「鐘」を「鈴」に改める。')).toContain('12\t鈴');
  expect(applyAmendment(numbered, '別表第1の2の2の項を削る。')).not.toContain('\n2\n');
});
