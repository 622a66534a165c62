import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/articles/appended-table-1.js';
import { appendedTable1, appendedTable2, appendedTable3 } from '../../src/index.js';
import { nameForm } from '../../src/input/spelling.js';

describe('別表第1', () => {
  it('has 117 systems in 34 units, numbered from the top', () => {
    expect(appendedTable1.map(({ no }) => no)).toEqual(Array.from({ length: 117 }, (_, i) => i + 1));
    expect(new Set(appendedTable1.map(({ unit }) => unit)).size).toBe(34);
    expect(new Set(appendedTable1.map(({ name }) => name)).size).toBe(117);
  });
  it('resolves the merged cells: rows 15 and 115 share the business of the row above', () => {
    expect(appendedTable1[14].business).toBe(appendedTable1[13].business);
    expect(appendedTable1[114].business).toBe(appendedTable1[113].business);
  });
  it('is written as it is looked up', () => {
    for (const { name, business, unit } of appendedTable1)
      for (const text of [name, business, unit]) expect(nameForm(text)).toBe(text);
  });
});

describe('a row of 別表第1', () => {
  const spellings = ['税務システム', '　税務システム ', '税務 シ\u200bステム', `税務システム${' '.repeat(200)}`];
  it('is found whatever the width of its letters and the space around it', () => {
    const [first, ...others] = spellings.map(entryOf);
    expect(first).toMatchObject({ no: 2, unit: 'デジタル推進課' });
    for (const other of others) expect(other).toBe(first);
    const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const entry of appendedTable1) {
      expect(entryOf(` ${wide(entry.name)}　`)).toBe(entry);
      expect(entryOf([...entry.name].join('　'))).toBe(entry);
      // A hyphen for the mark of a long vowel, between kana.
      expect(entryOf(entry.name.replace(/(?<=[ァ-ヶ])ー(?=[ァ-ヶ])/g, '－'))).toBe(entry);
    }
  });
  it('is not found by a part of its name, or by more than it', () => {
    for (const name of ['税務', '税務システム2', `税務システム${'々'.repeat(100)}`, ''])
      expect(entryOf(name)).toBeUndefined();
  });
});

describe('別表第2・別表第3', () => {
  it('have six and fourteen posts, three of them in both', () => {
    expect(appendedTable2).toHaveLength(6);
    expect(appendedTable3).toHaveLength(14);
    expect(appendedTable2.filter((post) => (appendedTable3 as readonly string[]).includes(post))).toEqual([
      '総務企画部総務企画課長',
      '管理部デジタル推進課長',
      '管理部経理課長',
    ]);
  });
});

const path = process.env['REGULATION_TEXT'];
describe.runIf(path !== undefined && existsSync(path))('with the official text at hand', () => {
  const lines = readFileSync(path ?? '/dev/null', 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const after = (heading: string) => lines.findIndex((line) => line.startsWith(heading));
  it('別表第1: every cell is printed, in this order', () => {
    const cells = lines.slice(after('管理に係る所管') + 1, after('別表第2')).filter((line) => line !== '');
    // A cell is printed unless it is merged with the one above: every unit once, the business of rows 15 and 115 not at all.
    const expected = appendedTable1.flatMap(({ no, name, business, unit }, i) => [
      name,
      ...(no === 15 || no === 115 ? [] : [business]),
      ...(appendedTable1[i - 1]?.unit === unit ? [] : [unit]),
    ]);
    expect(cells).toEqual(expected);
  });
  it.each([
    ['別表第2', '別表第3', '運営委員会の委員', appendedTable2],
    ['別表第3', '荒川区電子情報システム管理運営規程', 'セキュリティ委員会の委員', appendedTable3],
  ] as const)('%s: every post, in this order', (from, to, heading, table) => {
    const start = after(from);
    const end = lines.findIndex((line, i) => i > start && line.startsWith(to));
    expect(lines.slice(lines.indexOf(heading, start) + 1, end).filter((line) => line !== '')).toEqual(table);
  });
});
