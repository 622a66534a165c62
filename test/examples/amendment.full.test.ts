import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const older = at('../text/synthetic-regulation.txt');
const folder = mkdtempSync(join(tmpdir(), 'amendment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]) {
  const command = [at('../../node_modules/tsx/dist/cli.mjs'), at('../../examples/amendment/main.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 60_000 });
  return { status, out: stdout, err: stderr };
}

const text = readFileSync(older, 'utf8');
const example = (name: string) => at(`../../examples/amendment/${name}`);
const newer = written('newer.txt', text.replace('14日', '15日'));

describe('examples/amendment', () => {
  it('ends with 0 where nothing has changed', () => {
    expect(run(written('same.txt', text.replaceAll('\n', '\r\n')), older)).toEqual({
      ...{ status: 0, out: '変更された規定及び別表の項はない。\n', err: '' },
    });
  });
  it('ends with 1 where something has, and shows both wordings', () => {
    const { status, out } = run('--lang', 'en', newer, older);
    expect(status).toBe(1);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'The wording of Article 5 has changed.',
      '  Before: (貸出しの期間) 貸出しの期間は、14日とする。',
      '  Now: (貸出しの期間) 貸出しの期間は、15日とする。',
    ]);
  });
  it('compares with the encoded edition where no older text is given', () => {
    const { status, out } = run(newer);
    expect(status).toBe(1);
    expect(out).toContain('別表第1の「税務システム」（税務事務・デジタル推進課）の項がなくなった。\n');
  });
  it('applies a directive, says what rests on it and which records flip, and makes the table', () => {
    const [table, after] = [join(folder, 'table.html'), join(folder, 'after.txt')];
    const files = ['--records', example('records.ndjson'), '--table', table, '--text', after];
    const { status, out, err } = run('--amendment', example('amendment.txt'), ...files, example('before.txt'));
    expect([status, err]).toEqual([1, '']);
    expect(out).toContain('第12条第2項本文の文言が変わった。\n');
    expect(out).toContain('  申請の期限（第12条第2項本文）：8月31日 → 9月30日\n令和9年4月1日から施行される');
    expect(out).toContain('  第10条：文言が変わった（decideOperation）\n');
    expect(out).toContain(
      '記録4件：結論が変わるもの1件、結論のほかが変わるもの1件、見直しを要するもの1件、影響のないもの1件',
    );
    expect(out).toContain('3件目：\n  結論：期限に遅れている → 期限内である\n');
    expect(readFileSync(table, 'utf8')).toMatch(/^<!doctype html>[\s\S]*新旧対照表/i);
    expect(readFileSync(after, 'utf8')).toContain('2 申請は、毎年9月末日までに行う。');
    // What was written is what was compared.
    expect(run(after, example('before.txt')).out).toContain('第12条第2項本文の文言が変わった。\n');
  });
  it('makes the table of two texts as Markdown, and counts a line that is no record', () => {
    const [table, records] = [join(folder, 'table.md'), written('records.ndjson', '\n{\n')];
    const { status, out } = run('--lang', 'en', '--table', table, '--records', records, newer, older);
    expect(status).toBe(1);
    expect(out).toMatch(/Records: 1\..* not readable: 1\.\nNot readable: record 1\n$/);
    expect(readFileSync(table, 'utf8')).toContain('<u>15</u>日');
  });
  it('names every sentence of a directive that does not fit, and writes nothing', () => {
    const table = join(folder, 'none.html');
    const directive = written('unfit.txt', '第9条中「笛」を「鐘」に改める。\n第5条中「3日」を「4日」に改める。\n');
    const { status, out, err } = run('--amendment', directive, '--table', table, older);
    expect([status, out, existsSync(table)]).toEqual([2, '', false]);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/unfit\.txt: 1行目.*改正する箇所がありません/),
      expect.stringMatching(/unfit\.txt: 2行目.*引用した字句がその箇所にありません/),
    ]);
  });
  it.each<[string, string[], string]>([
    ['no file', [], 'usage:'],
    ['a directive beside a newer text', ['--amendment', newer, newer, older], 'usage:'],
    ['a table of one text', ['--table', 'table.html', newer], 'usage:'],
    ['a table that cannot be written', ['--lang', 'en', '--table', folder, newer, older], 'cannot be written'],
    [
      'records that are not there',
      ['--records', join(folder, 'nowhere.ndjson'), newer],
      'nowhere.ndjson: このファイルを読めません。',
    ],
    ['three files', ['a', 'b', 'c'], 'usage:'],
    ['an unknown language', ['--lang', 'fr', newer], 'usage:'],
    ['an unknown option', ['--quiet', newer], 'usage:'],
    [
      'a file that is not there',
      ['--lang', 'en', join(folder, 'nowhere.txt')],
      'nowhere.txt: This file cannot be read.',
    ],
    ['a file that is not there, in Japanese', [join(folder, 'nowhere.txt')], 'nowhere.txt: このファイルを読めません。'],
    ['no regulation', ['--lang', 'en', written('letter.txt', 'Hello.')], 'letter.txt: There are no articles in it'],
    ['data', [written('data.bin', new Uint8Array(100))], 'data.bin: 文章ではないデータのようです'],
    [
      'an older text that is none',
      [newer, written('empty.txt', '')],
      'empty.txt: 「第1条」のように始まる条が見つかりません。',
    ],
  ])('%s ends with 2 and says why', (_, args, message) => {
    const { status, out, err } = run(...args);
    expect(err).toContain(message);
    expect([status, out]).toEqual([2, '']);
  });
});
