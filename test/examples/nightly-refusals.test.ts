import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../examples/nightly/lines.js';
import { brief, inTime, late, run } from './nightly.run.js';

const folder = mkdtempSync(join(tmpdir(), 'nightly-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lines that are refused', () => {
  const padded = (length: number) => inTime.replace('"a"', '"padded"').padEnd(length);
  const lines: readonly (readonly [line: string | Buffer, answer: unknown])[] = [
    [`\uFEFF${inTime}\r`, ['a', 'on-time']],
    ['', undefined],
    [' \t\r', undefined],
    ['{"id":"x","decision":"timeliness","facts":{"appliedAt":"秘密"}', [undefined, 4, [': not-json']]],
    ['["秘密"]', [undefined, 5, [': not-an-application']]],
    ['null', [undefined, 6, [': not-an-application']]],
    ['{"id":"7","decision":"budget","facts":{}}', ['7', 7, ['decision: no-such-decision']]],
    ['{"id":"8","decision":"timeliness"}', ['8', 8, ['facts: not-an-object']]],
    [
      '{"id":"9","decision":"timeliness","facts":{"appliedAt":"秘密","urgency":null}}',
      ['9', 9, ['facts.appliedAt: not-a-moment', 'facts.urgency: null']],
    ],
    ['{"id":"10","decision":"quorum","facts":{},"options":{"on":"秘密"}}', ['10', 10, ['options.on: not-a-moment']]],
    ['{"id":"11","decision":"quorum","facts":{"options":"秘密"}}', ['11', 11, ['facts.options: unknown-key']]],
    ['{"id":["秘密"],"decision":"quorum","fact":{}}', [undefined, 12, ['fact: unknown-key', 'id: not-an-id']]],
    ['{"id":12345678901234567890,"decision":"quorum","facts":{}}', [undefined, 13, ['id: not-an-id']]],
    [padded(LONGEST_LINE), ['padded', 'on-time']],
    [padded(LONGEST_LINE + 1), [undefined, 15, [': line-too-long']]],
    [Buffer.from('{"id":"\xFF秘密"}', 'latin1'), [undefined, 16, [': not-utf8']]],
    [`\uFEFF${inTime}`, [undefined, 17, [': not-json']]],
    [late, [2, 'late']],
    ['{"id":"19","decision":"quorum","facts":{"chair":"秘密","chair":"present"}}', [undefined, 19, [': name-twice']]],
    ['{"id":"20","decision":"quorum","facts":{},"\\u0069d":"秘密"}', [undefined, 20, [': name-twice']]],
  ];
  const file = Buffer.concat(lines.flatMap(([line], i) => [Buffer.from(i ? '\n' : ''), Buffer.from(line as string)]));
  const expected = lines.map(([, answer]) => answer).filter((answer) => answer !== undefined);

  it.each(['ja', 'en'])('are named with place and reason, the others decided (%s)', async (language) => {
    const { status, out, err, answers } = await run([file], '--lang', language);
    expect(answers.map(brief)).toEqual(expected);
    expect(status).toBe(1);
    expect(err).toMatch(language === 'ja' ? /判断：3件\n受け付けなかった行：15件/ : /decided: 3\nlines refused: 15/);
    expect(out + err).not.toContain('秘密');
  });

  it('say why in both languages', async () => {
    for (const answer of (await run([file])).answers)
      for (const { message } of 'issues' in answer ? answer.issues : []) {
        expect(message.ja).toMatch(/[ぁ-ん]/);
        expect(message.en).toMatch(/[a-z].*[.?]$/);
      }
  });
});

describe('a job that cannot reach its end has status 2', () => {
  it.each([
    ['an unknown language', ['--lang', 'fr'], 'usage: '],
    ['an unknown option', ['--verbose'], 'usage: '],
    ['three files', ['a', 'b', 'c'], 'usage: '],
    ['no such file', [join(folder, 'nowhere')], 'ENOENT'],
    ['a folder', [folder], 'EISDIR'],
  ])('%s', async (_, args, message) => {
    const { status, out, err } = await run([], ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  it('and leaves the verdicts of the night before where there is nothing to read', async () => {
    const output = join(folder, 'before.ndjson');
    writeFileSync(output, 'before');
    expect((await run([], join(folder, 'nowhere'), output)).status).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe('before');
  });

  it('and does not write over what it reads', async () => {
    const input = join(folder, 'both.ndjson');
    writeFileSync(input, inTime);
    expect(await run([], '--lang', 'en', input, join(folder, '.', 'both.ndjson'))).toMatchObject({
      status: 2,
      out: '',
    });
    expect(readFileSync(input, 'utf8')).toBe(inTime);
  });
});
