import { describe, expect, it } from 'vitest';
import {
  amendmentBetween,
  applyAmendment,
  comparisonTable,
  InvalidTextError,
  MisfitError,
  parseAmendment,
} from '../../../src/text.js';
import { synthetic } from '../texts.js';

const many = (line: (i: number) => string, count: number) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Ends within seconds, and with nothing but what is documented. */
function within(seconds: number, act: () => unknown): void {
  const start = performance.now();
  try {
    act();
  } catch (error) {
    if (!(error instanceof InvalidTextError) && !(error instanceof MisfitError)) throw error;
  }
  expect(performance.now() - start).toBeLessThan(seconds * 1000);
}

describe('hostile directives end within seconds', () => {
  it.each<[string, string]>([
    ['ten million letters', '甲'.repeat(10_000_000)],
    ['ten million open quotations', '「'.repeat(10_000_000)],
    ['a million open quotations', `第1条中${'「'.repeat(990_000)}`],
    ['open quotations on many lines', many(() => '第1条中「', 10_000)],
    ['sentences that do not end', many(() => '第1条中「甲」を', 10_000)],
    ['places without end', `${'第1条、'.repeat(190_000)}を削る。`],
    ['steps without end', `第1条${'第1項'.repeat(300_000)}を削る。`],
    ['branches without end', `第1条${'の2'.repeat(450_000)}を削る。`],
    ['rows without end', `別表第1${'の項'.repeat(450_000)}を削る。`],
    ['names of rows', many(() => `別表第1${'笛'.repeat(70)}`, 3_000)],
    ['quotations without end', `第1条中${'「甲」、'.repeat(240_000)}を削る。`],
    ['brackets', '('.repeat(990_000)],
    ['leads', many(() => '甲の一部を改正する', 10_000)],
    ['names before a lead', `${'甲('.repeat(490_000)}の一部を次のように改正する。`],
    ['provisions that do not end', `第1条を次のように改める。\n${many(() => '第1条 笛、', 2_000)}`],
    ['numbers', many((i) => `第${'9'.repeat(i % 15)}条を削る。`, 10_000)],
    ['columns', `改正後\t改正前\n${many((i) => `第${(i % 900) + 1}条 笛${i}\t第${(i % 900) + 1}条 鐘${i}`, 2_000)}`],
    ['tabs', `改正後\t改正前\n${'\t'.repeat(990_000)}`],
    ['quotation marks', `改正後\t改正前\n${many(() => '"笛\t"鐘', 2_000)}`],
    ['supplementary provisions', `附 則\n${'年月日から施行'.repeat(12_000)}`],
  ])('%s', (_, directive) => within(20, () => applyAmendment(synthetic, directive)));
  it('many operations upon the cells of a long table', () => {
    const base = `第1条 笛\n\n別表第1\n名\t用\n${many((i) => `笛${i}の\t甲${i}の`, 5_000)}`;
    const rows = many((i) => `別表第1中「笛${i}の\t甲${i}の」を「鐘${i}の\t乙${i}の」に改める。`, 300);
    const lines = many((i) => `別表第1笛${i}のの項中「甲${i}の」を「乙」に改める。`, 300);
    const words = many((i) => `別表第1中「甲${i}の」を「乙」に改める。`, 300);
    for (const directive of [rows, lines, words]) within(20, () => applyAmendment(base, directive));
  });
  it('many operations upon one long place', () => {
    const base = `第1条 ${'笛鐘'.repeat(200_000)}`;
    const directive = many((i) => `第1条中「鈴${i}」を「琴」に改める。`, 50);
    within(20, () => applyAmendment(base, directive));
    within(20, () => applyAmendment(base, '第1条中「鐘」を「鈴」に改める。'));
  });
});

describe('hostile texts end within seconds', () => {
  const words = (seed: number, count: number) =>
    Array.from({ length: count }, (_, i) => `語${(i * seed) % 9973}`).join('、');
  it.each<[string, string, string]>([
    ['two long wordings', `第1条 ${words(3, 20_000)}`, `第1条 ${words(7, 20_000)}`],
    [
      'many articles',
      many((i) => `第${(i % 900) + 1}条 笛${i}`, 2_000),
      many((i) => `第${(i % 900) + 1}条 笛${i * 2}`, 2_000),
    ],
    [
      'many items',
      `第1条 笛\n${many((i) => `(${(i % 900) + 1}) 笛${i}`, 2_000)}`,
      `第1条 笛\n${many((i) => `(${(i % 900) + 1}) 笛${i * 3}`, 2_000)}`,
    ],
    [
      'many rows',
      `第1条 笛\n\n別表第1\n名\t用\n${many((i) => `笛${i}\t甲`, 2_000)}`,
      `第1条 笛\n\n別表第1\n名\t用\n${many((i) => `笛${i * 2}\t乙`, 2_000)}`,
    ],
    ['a long title', `○${'笛'.repeat(900_000)}\n第1条 笛`, '第1条 鐘'],
  ])('%s', (_, before, after) => {
    within(20, () => comparisonTable(before, after));
    within(20, () => amendmentBetween(before, after));
  });
});

it('a regulation of forty articles is amended, and the table made, within a second', () => {
  const text = Array.from({ length: 40 }, (_, i) => {
    const items = Array.from({ length: 5 }, (_, n) => `(${n + 1}) 笛${i}の${n}に関すること。`);
    return [`(笛${i})`, `第${i + 1}条 笛${i}は、次のとおりとする。`, ...items, `2 鐘${i}は、十四日とする。`].join('\n');
  }).join('\n');
  const directive =
    '第20条第2項中「十四日」を「二十日」に改める。\n第30条第1項中第5号を削る。\n第40条の次に次の1条を加える。\n第41条 鈴を貸す。';
  const start = performance.now();
  comparisonTable(text, applyAmendment(text, parseAmendment(directive)));
  expect(performance.now() - start).toBeLessThan(1_000);
});
