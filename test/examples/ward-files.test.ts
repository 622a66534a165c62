/** What files there are, and what is no case file: whatever it is, one sentence says so. */
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../examples/ward/text-of.js';
import { caseFiles, run } from './ward.run.js';

const { folder, write, runOn } = caseFiles();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = JSON.stringify({ title: '事例', questions: [{ about: '誰か', decision: 'manager', facts: {} }] });
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('a case file is understood', () => {
  it.each([
    ['in UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['in UTF-16, little-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['in UTF-16, big-endian', bigEndian(`\uFEFF${TEXT}`)],
    ['in UTF-16, little-endian, without a mark', Buffer.from(TEXT, 'utf16le')],
    ['in UTF-16, big-endian, without a mark', bigEndian(TEXT)],
    ['with the line ends of Windows', TEXT.replaceAll(',', ',\r\n')],
  ])('%s', (_, file) => {
    const plain = runOn(TEXT);
    expect(plain.status).toBe(0);
    expect(runOn(file)).toEqual(plain);
  });
  it('at 50 MB', () => {
    const padded = Buffer.alloc(LARGEST_FILE, ' ');
    padded.write(TEXT);
    expect(runOn(padded).status).toBe(0);
  });
});

/** 事例 in the other encodings of Japan. */
const inBytes = (...bytes: number[]) =>
  Buffer.concat([Buffer.from('{"title":"'), Buffer.from(bytes), Buffer.from('"}')]);
const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const DEEP = 100_000;

describe('one sentence in the language asked for says that', () => {
  const large = join(folder, 'large.json');
  writeFileSync(large, TEXT);
  truncateSync(large, LARGEST_FILE + 1);
  const loop = join(folder, 'loop.json');
  symlinkSync(loop, loop);
  mkdirSync(join(folder, 'cases'));

  it.each<[string, string, string, string]>([
    ['there is no file', join(folder, 'nowhere.json'), 'There is no such file.', 'このファイルはありません。'],
    ['it lies in a file', join(large, 'case.json'), 'This file cannot be read.', 'このファイルは読めません。'],
    ['it is a folder', join(folder, 'cases'), 'This is a folder.', 'これはフォルダーです。'],
    ['it cannot be read', loop, 'This file cannot be read.', 'このファイルは読めません。'],
    ['it is larger than 50 MB', large, 'This file is larger than 50 MB.', '50 MB を超えるファイルは読みません。'],
    ['it is empty', write('', 'empty.json'), 'This file is empty.', 'このファイルは空です。'],
    ['it has a mark only', write('\uFEFF', 'mark.json'), 'This file is empty.', 'このファイルは空です。'],
    ['it has white space only', write(' \r\n', 'blank.json'), 'This file is empty.', 'このファイルは空です。'],
    [
      'it is in Shift_JIS',
      write(inBytes(0x8e, 0x96, 0x97, 0xe1), 'shift_jis.json'),
      'This looks like Shift_JIS. Save it as UTF-8.',
      '文字コードが Shift_JIS のようです。UTF-8 で保存し直します。',
    ],
    [
      'it is in EUC-JP',
      write(inBytes(0xbb, 0xf6, 0xce, 0xe3), 'euc-jp.json'),
      'This looks like EUC-JP. Save it as UTF-8.',
      '文字コードが EUC-JP のようです。UTF-8 で保存し直します。',
    ],
    [
      'it is in no encoding',
      write(inBytes(0xff, 0xff, 0xff), 'odd.json'),
      'This is neither UTF-8 nor UTF-16. Save it as UTF-8.',
      'UTF-8 でも UTF-16 でもありません。UTF-8 で保存し直します。',
    ],
    ['half a letter is missing', write(Buffer.from([0xff, 0xfe, 0x7b]), 'half.json'), 'neither UTF-8', 'UTF-8 でも'],
    ['it is no JSON', write('{\n  "title": }', 'broken.json'), ':2:12: This is not JSON.', ':2:12: JSON として'],
    ['it has comments', write('{ // 事例\n}', 'comment.json'), ':1:3: This is not JSON.', ':1:3: JSON として'],
    ['it breaks off', write('{"title": "事例"', 'half.txt'), ':1:15: This is not JSON.', ':1:15: JSON として'],
    ['it is nothing but zeros', write(Buffer.alloc(1_000_000), 'zero.bin'), ':1:1: This is not JSON.', ':1:1: JSON'],
    ['it is 100,000 lists deep', write(nested, 'deep.json'), 'expected object', '無効な入力'],
    ['such lists do not end', write('['.repeat(DEEP), 'open.json'), 'This is not JSON.', 'JSON として読めません。'],
    ['its title is so', write(`{"title":${nested}}`, 'title.json'), 'title: This must be a text', 'title: 文字列か'],
    [
      'its options are so',
      write(
        `{"title":"","options":{"on":${nested}},"questions":[${'{"about":"","decision":"manager","facts":{}}'}]}`,
        'o.json',
      ),
      'options.on: ',
      'options.on: ',
    ],
    [
      'its facts are so',
      write(`{"title":"","questions":[{"about":"","decision":"manager","facts":${nested}}]}`, 'f.json'),
      'questions.0.facts: ',
      'questions.0.facts: ',
    ],
    [
      'its introduction is so',
      write(`{"title":"","introduction":{"uses":${nested}}}`, 'i.json'),
      'introduction.uses',
      'introduction.uses',
    ],
  ])('%s', (_, path, english, japanese) => {
    for (const [language, sentence] of [
      ['en', english],
      ['ja', japanese],
    ] as const) {
      const { status, out, err } = run('--lang', language, path);
      expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
      expect(err.startsWith(path)).toBe(true);
      expect(err).toContain(sentence);
    }
  });
});
