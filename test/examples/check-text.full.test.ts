import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const older = at('../text/synthetic-regulation.txt');
const folder = mkdtempSync(join(tmpdir(), 'check-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: string[]) {
  const command = [at('../../node_modules/tsx/dist/cli.mjs'), at('../../examples/check-text/main.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 60_000 });
  return { status, out: stdout, err: stderr };
}

const text = readFileSync(older, 'utf8');
const newer = written('newer.txt', text.replace('14日', '15日'));

describe('examples/check-text', () => {
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
  it.each<[string, string[], string]>([
    ['no file', [], 'usage:'],
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
