import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answered } from './answered.js';
import { ANSWERS } from './application.js';
import { momentIn } from './moment.js';
import { readTable } from './read-table.js';
import type { Row } from './table.js';
import { writeCsv, writeXlsx } from './write-table.js';

const folder = mkdtempSync(join(tmpdir(), 'excel-'));
const sample = (name: string) => fileURLToPath(new URL(`samples/${name}`, import.meta.url));
const written = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const column = (rows: readonly Row[], heading: string) => rows.slice(2).map((row) => row[rows[1]!.indexOf(heading)]);
const decided = async (path: string) => answered(await readTable(path)).rows;

for (const name of ['applications.xlsx', 'utf-8.csv', 'unicode-text.txt', 'shift_jis.csv'])
  describe(name, () => {
    it('is read and decided, whatever the spelling of its days', async () => {
      const rows = await decided(sample(name));
      // The deadline for 令和8年度 is 31 August 2025, for 令和9年度 31 August 2026.
      assert.deepEqual(column(rows, '受付日の読み'), [
        ...['2025-08-29', '2025-09-01', '2025-09-01', '2025-09-30', '2025-08-29', null, '2025-09-01', null],
      ]);
      assert.deepEqual(column(rows, '期限'), [
        ...[
          '期限内である',
          '期限に遅れている',
          '期限によらない',
          '期限内である',
          '期限内である',
          null,
          null,
          '判断できない',
        ],
      ]);
      assert.deepEqual(column(rows, '管理者'), [
        ...['デジタル推進課長', '福祉推進課長', '戸籍住民課長', 'デジタル推進課長'],
        ...['総務企画課長', '防災課長', 'ゆいの森課長', '営繕課長'],
      ]);
      assert.equal(column(rows, '期限の条項')[1], '第12条第2項本文、第12条第2項ただし書');
      assert.match(
        String(column(rows, '期限の説明')[1]),
        /^申請は期限に遅れている。\n第12条第2項本文：令和7年9月1日の申請は/,
      );
    });
    it('loses nothing, and says beside each row what was refused', async () => {
      const table = await readTable(sample(name));
      const { rows, answers } = answered(table);
      table.forEach((row, i) => {
        assert.deepEqual(rows[i]!.slice(0, row.length), row);
      });
      const faults = column(rows, '受け付けない事項');
      assert.deepEqual(
        faults.map((fault) => fault !== null),
        [false, false, false, false, false, true, true, false],
      );
      assert.match(String(faults[5]), /^受付日：/);
      assert.match(String(faults[6]), /^予定年度：.*\n緊急性：/);
      assert.deepEqual(answers.map(({ refused }) => refused).indexOf(true), 5);
    });
  });

describe('what is written', () => {
  it('is CSV as Excel takes it: with a mark, and its line ends', async () => {
    const path = join(folder, 'result.csv');
    writeCsv(await decided(sample('shift_jis.csv')), path);
    const text = readFileSync(path, 'utf8');
    assert.equal(text[0], '\uFEFF');
    assert.ok(text.includes(`理由,${ANSWERS.join(',')}\r\n`));
  });
  it('says the same as CSV and as a workbook', async () => {
    const rows = await decided(sample('utf-8.csv'));
    const [csv, xlsx] = [join(folder, 'same.csv'), join(folder, 'same.xlsx')];
    writeCsv(rows, csv);
    await writeXlsx(rows, xlsx);
    const texts = async (path: string) => (await readTable(path)).map((row) => row.map((cell) => cell ?? ''));
    const long = (row: Row) => [...row, ...Array<string>(16).fill('')].slice(0, 16);
    assert.deepEqual((await texts(xlsx)).map(long), (await texts(csv)).map(long));
  });
  it('keeps texts that look like numbers or formulas, and days', async () => {
    const path = join(folder, 'kinds.xlsx');
    const day = new Date(Date.UTC(2025, 8, 1));
    await writeXlsx([['001', '=1+1', day, 46000, true, null]], path);
    assert.deepEqual(await readTable(path), [['001', '=1+1', day, 46000, true, null].slice(0, 5)]);
  });
  it('can be decided again', async () => {
    const rows = await decided(sample('applications.xlsx'));
    const path = join(folder, 'again.xlsx');
    await writeXlsx(rows, path);
    assert.deepEqual(column(await decided(path), '期限'), column(rows, '期限'));
  });
});

describe('a day', () => {
  const cases: readonly (readonly [cell: Date | number | string, moment: unknown])[] = [
    [45900, '2025-08-31'],
    [45900.99998842593, '2025-08-31T23:59:59+09:00'],
    // Within half a second of midnight it is midnight.
    [45900.999998, '2025-09-01'],
    [45901, '2025-09-01'],
    ['45901', '2025-09-01'],
    ['４５９０１', '2025-09-01'],
    [new Date(Date.UTC(2025, 7, 31)), '2025-08-31'],
    [new Date(Date.UTC(2025, 7, 31, 23, 59, 59, 600)), '2025-09-01'],
    [new Date(Date.UTC(2025, 7, 31, 17, 15)), '2025-08-31T17:15:00+09:00'],
    // Left to the library, which understands or says why not.
    ['令和7年9月1日', '令和7年9月1日'],
    [20250901, 20250901],
    [9999, 9999],
    [100000, 100000],
  ];
  for (const [cell, moment] of cases) it(String(cell), () => assert.equal(momentIn(cell), moment));
});

describe('rows', () => {
  const headings = '申請一覧\nシステム名, 受 付 日 ,予定年度,備考\n';
  it('may stand below titles, and be empty', async () => {
    const rows = await decided(written('titles.csv', `${headings},,,\n税務システム,R7.9.1,R8,急ぎ\n,,,小計\n`));
    assert.equal(rows.length, 5);
    assert.deepEqual(rows[2], ['', '', '', '']);
    assert.equal(rows[3]![5], '判断できない');
    assert.deepEqual(rows[4], ['', '', '', '小計']);
  });
  it('may be longer than their headings', async () => {
    const rows = await decided(written('long.csv', `${headings}税務システム,R7.9.1,R8,急ぎ,更に\n`));
    assert.deepEqual(rows[2]!.slice(0, 6), ['税務システム', 'R7.9.1', 'R8', '急ぎ', '更に', '2025-09-01']);
    assert.deepEqual(rows[1]!.slice(4, 6), [null, '受付日の読み']);
  });
  it('with a finding need who made it and why', async () => {
    const rows = await decided(written('finding.csv', 'システム名,緊急性,認定者,理由\n税務システム,認める,,\n'));
    assert.match(String(rows[1]!.at(-1)), /認定者：.*\n理由：/);
  });
});

describe('a file that cannot be used', () => {
  const cases: readonly (readonly [name: string, path: string, reason: RegExp])[] = [
    ['is not there', join(folder, 'nowhere.csv'), /読めません/],
    ['has no headings', written('none.csv', '番号,名称\n1,税務システム\n'), /「システム名」という見出し/],
    ['is empty', written('empty.csv', ''), /「システム名」という見出し/],
    ['is an old workbook', written('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')), /\.xlsx で保存し直します/],
    ['is a broken workbook', written('broken.xlsx', Buffer.from('504b0304ffff', 'hex')), /ブックとして読めません/],
    ['has other letters', written('odd.csv', Buffer.from([0x82, 0xff, 0xff])), /文字コード/],
    ['has a quote that does not end', written('quote.csv', 'システム名\n"税務\n'), /行目が CSV として読めません/],
  ];
  for (const [name, path, reason] of cases)
    it(name, async () => {
      await assert.rejects(decided(path), { name: 'Unusable', message: reason });
    });
});
