import { describe, expect, it } from 'vitest';
import { amendmentBetween, applyAmendment, compareTexts, parseRegulation } from '../../../src/text.js';
import { edited, official, randomNumbers, synthetic } from '../texts.js';
import { CASES } from './cases.js';
import { editedModel, type Model, randomModel, textOf } from './random-regulation.js';

/** Whether the operations by which one text becomes the other make it so. */
function becomes(before: string, after: string): boolean {
  const result = applyAmendment(before, amendmentBetween(before, after));
  return compareTexts(after, result).same && parseRegulation(result).title === parseRegulation(after).title;
}

const sentences = (before: string, after: string) =>
  amendmentBetween(before, after).operations.map(({ source }) => source.text);

describe('the operations by which one text becomes another', () => {
  it.each(CASES)('$name, and back', ({ edits }) => {
    const after = edits.reduce((text, [from, to]) => edited(text, from, to), synthetic);
    expect(becomes(synthetic, after)).toBe(true);
    expect(becomes(after, synthetic)).toBe(true);
  });
  it('none, where both are the same', () => {
    expect(amendmentBetween(synthetic, synthetic)).toEqual({ title: '', operations: [], inForce: [], unread: [] });
    expect(sentences(synthetic, synthetic.replaceAll('\n\n', '\n').replaceAll('(', '（'))).toEqual([]);
  });
  it('are said as a directive says them, with as few words as tell the place', () => {
    expect(sentences(synthetic, edited(synthetic, '三日のうち', '五日のうち'))).toEqual([
      '第4条第3項中「三日」を「五日」に改める',
    ]);
    expect(sentences(synthetic, edited(synthetic, '公民館長を楽器主任', '館長を楽器主任'))).toHaveLength(1);
    expect(sentences(synthetic, edited(synthetic, 'ただし、祭礼のときは、この限りでない。', ''))).toEqual([
      '第4条第1項中「ただし、祭礼のときは、この限りでない。」を削る',
    ]);
    const inserted = edited(synthetic, '14日とする。\n', '14日とする。\n\n2 冬は、30日とする。\n');
    expect(sentences(synthetic, inserted)).toEqual(['第5条第1項の次に次の1項を加える']);
    expect(sentences(inserted, synthetic)).toEqual(['第5条第2項を削る']);
  });
  it('of one regulation and another', () => {
    const random = randomNumbers(7);
    const [one, other] = [textOf(randomModel(random)), textOf(randomModel(random))];
    expect(becomes(one, other)).toBe(true);
    expect(becomes(synthetic, one)).toBe(true);
    expect(becomes(one, synthetic)).toBe(true);
  });
  it.skipIf(official === undefined)('of the official text and one of other words', () => {
    expect(becomes(official!, synthetic)).toBe(true);
    expect(becomes(synthetic, official!)).toBe(true);
  });
  it('after random amendments', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = randomNumbers(seed);
      const before = randomModel(random);
      let after: Model = before;
      for (let left = 1 + Math.floor(random() * 5); left > 0; left -= 1) after = editedModel(random, after);
      expect(becomes(textOf(before), textOf(after)), `seed ${seed}`).toBe(true);
    }
  });
});

describe('tables', () => {
  const text = (...rows: readonly string[]) => ['第1条 笛を貸す。', '', '別表第1', '名\t用\t所管', ...rows].join('\n');
  it.each<[string, string[], string[]]>([
    ['a row before the first', ['笛\t囃子\t甲'], ['鐘\t囃子\t甲', '笛\t囃子\t甲']],
    ['rows to an empty table', [], ['鐘\t囃子\t甲']],
    ['rows in another order', ['笛\t囃子\t甲', '鐘\t稽古\t乙'], ['鐘\t稽古\t乙', '笛\t囃子\t甲']],
    ['a row renamed', ['笛\t囃子\t甲', '鐘\t稽古\t乙'], ['横笛\t囃子\t甲', '鐘\t稽古\t乙']],
    ['rows whose names change places', ['笛\t囃子\t甲', '鐘\t囃子\t甲'], ['鐘\t囃子\t甲', '鈴\t囃子\t甲']],
    ['rows of one name', ['笛\t囃子\t甲', '笛\t稽古\t乙'], ['笛\t囃子\t甲', '笛\t祭礼\t乙']],
    ['rows without a name', ['\t囃子\t甲', '笛\t稽古\t乙'], ['\t囃子\t甲', '笛\t祭礼\t乙']],
    ['all rows', ['笛\t囃子\t甲'], []],
  ])('%s', (_, before, after) => expect(becomes(text(...before), text(...after))).toBe(true));
  it('another heading', () =>
    expect(becomes(text('笛\t囃子\t甲'), edited(text('笛\t囃子\t甲'), '用', '用途'))).toBe(true));
});
