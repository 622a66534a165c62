/** What all commands have: help, options, names that are near, faults of the system. */
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../../src/cli/commands/all.js';
import { edition } from '../../src/index.js';
import { AFTER } from '../oracles/deadline.js';
import { run } from './run.js';

const names = Object.keys(commands);
const languages = ['ja', 'en'] as const;
const systemError = (code: string, syscall = 'write') => Object.assign(new Error(code), { code, syscall });

describe('help', () => {
  it.each(languages)('lists every command in %s, and the exit status', async (language) => {
    for (const args of [[], ['--help'], ['-h']]) {
      const { status, out, err } = await run(args, { language });
      expect([status, err]).toEqual([0, '']);
      for (const name of names)
        expect(out).toMatch(new RegExp(`^  ${name} +${commands[name]!.summary[language].slice(0, 8)}`, 'm'));
      expect(out).toContain({ ja: '\n終了コード\n  0 ', en: '\nExit status\n  0 ' }[language]);
    }
  });
  it.each(names.flatMap((name) => languages.map((language) => [name, language] as const)))(
    'says of %s what it takes and how it ends, in %s',
    async (name, language) => {
      const { status, out } = await run([...name.split(' '), '--help', '--lang', language]);
      expect(status).toBe(0);
      const { operands, options, summary } = commands[name]!;
      expect(out.split('\n')[0]).toContain(`arakawa-it-rules ${name} ${operands[language]}`);
      expect(out).toContain(summary[language]);
      for (const option of [...Object.keys(options), 'lang', 'help'])
        expect(out).toMatch(new RegExp(`^  (-\\w, )?--${option}\\b`, 'm'));
      expect(out).toMatch(language === 'ja' ? /^終了コード$/m : /^Exit status$/m);
      // No line is wider than a terminal, in letters of ASCII.
      if (language === 'en') for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120);
    },
  );
  it('may be asked for by its name', async () => {
    for (const of of [[], ['text'], ['decide'], ['text', 'check']])
      expect(await run(['help', ...of])).toEqual(await run([...of, '--help']));
  });
  it('lists those of a group', async () => {
    for (const args of [['text'], ['text', '--help']]) {
      const { status, out } = await run(args);
      expect(status).toBe(0);
      expect(out).toContain('\n  text apply ');
      expect(out).not.toContain('\n  decide ');
    }
  });
  it('says the version and the edition', async () => {
    expect(await run(['--version', '--lang', 'ja'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(`^arakawa-it-rules ${packageJson.version}\n${edition.title.ja}（${edition.number}、`),
    });
  });
});

describe('what is refused', () => {
  it.each([
    [['decid'], 'There is no such command; did you mean decide?'],
    [['text', 'chek'], /^There is no such command; did you mean text check/],
    [['xyz'], /^There is no such command; there are decide, explain, .*, text apply\.\n$/],
    [['decide', 'quorm'], 'There is no such question; did you mean quorum?'],
    [['decide', 'quorum', '--jsn'], 'There is no such option; did you mean json?'],
    [['decide', 'quorum', '--json=yes'], '--json takes no value.'],
    [['decide', 'quorum', '--fact'], '--fact needs a value.'],
    [['decide', 'quorum', '--fact', '--json'], '--fact needs a value.'],
    [['decide'], 'usage: arakawa-it-rules decide <question> [facts.json] [options]'],
    [['decide', 'quorum', 'a', 'b'], /^usage: /],
    [['decide', 'quorum', '--json', '--report', 'html'], 'Choose one of --json, --report.'],
    [['decide', 'quorum', '--record', '--report', 'html', '--json'], 'Choose one of --json, --record, --report.'],
    [['calendar', '2026', '--ics', '--json'], 'Choose one of --json, --ics.'],
    [['scenarios', 'quorum', '--json', '--format', 'csv', '--vary', 'chair'], 'Choose one of --json, --format.'],
    [['--lang', 'en', 'decide'], 'The command comes first.'],
    [['--lang', 'de'], '--lang is ja or en.'],
    [['--lang=fr', 'decide'], '--lang is ja or en.'],
    [['questions', '--lang'], '--lang is ja or en.'],
  ])('%j is said why', async (args, reason) => {
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toEqual(typeof reason === 'string' ? `${reason}\n` : expect.stringMatching(reason));
  });
  it('is said in the language that is asked for, or in that of the terminal', async () => {
    expect((await run(['decid', '--lang=ja'])).err).toBe('そのコマンドはありません。decide のことですか。\n');
    expect((await run(['decide'], { language: 'ja' })).err).toBe(
      '使い方：arakawa-it-rules decide <問い> [事実.json] [オプション]\n',
    );
  });
  it('may be given after two dashes', async () => {
    expect((await run(['decide', '--', 'quorum'], { stdin: '{}' })).status).toBe(3);
  });
});

describe('a fault of the system', () => {
  const stdin = JSON.stringify({ appliedAt: AFTER, plannedFor: 2027, urgency: 'none' });
  const decide = (fault: NodeJS.ErrnoException) => run(['decide', 'timeliness'], { stdin, fault });
  it('ends with what has been answered so far where nobody reads on', async () => {
    expect(await decide(systemError('EPIPE'))).toMatchObject({ status: 1, err: '' });
  });
  it('is said in a line', async () => {
    expect(await decide(systemError('ENOSPC'))).toMatchObject({
      status: 2,
      err: 'There is no space left to write to.\n',
    });
    expect(await decide(systemError('EIO'))).toMatchObject({
      status: 2,
      err: 'This cannot be read or written (EIO).\n',
    });
  });
  it('is left to be seen where it is one of the program', async () => {
    const fault = Object.assign(new TypeError('x'), { code: 'ERR_X' });
    await expect(decide(fault)).rejects.toBe(fault);
  });
});
