/** The process as commands see it. */
import { EventEmitter } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Terminal } from '../../src/cli/io.js';
import { ioOf, languageOf } from '../../src/cli/terminal.js';
import { version } from '../../src/index.js';

interface Ttys {
  readonly stdin?: boolean;
  readonly stdout?: boolean;
  readonly stderr?: boolean;
}

/** Streams that keep what is written to them, and whether each is a terminal. */
function terminal(ttys: Ttys = {}, env: NodeJS.ProcessEnv = { LANG: 'en_GB.UTF-8' }) {
  const written = { stdout: '', stderr: '' };
  const keeping = (name: 'stdout' | 'stderr') => {
    const stream = new Writable({
      write(chunk: Buffer, _, done) {
        written[name] += chunk.toString();
        done();
      },
    });
    return Object.assign(stream, { isTTY: ttys[name] ?? false });
  };
  const exits: number[] = [];
  const process = Object.assign(new EventEmitter(), {
    stdin: Object.assign(new PassThrough(), { isTTY: ttys.stdin ?? false }),
    stdout: keeping('stdout'),
    stderr: keeping('stderr'),
    env,
    exit: (status: number) => void exits.push(status),
  });
  return { process, io: ioOf(process as unknown as Terminal), written, exits };
}

afterEach(() => vi.restoreAllMocks());

describe('the terminal', () => {
  it('is written to, and read from', async () => {
    const { io, written } = terminal();
    await io.print('an answer\n');
    io.complain('a fault');
    expect(written).toEqual({ stdout: 'an answer\n', stderr: 'a fault\n' });
    const path = join(mkdtempSync(join(tmpdir(), 'cli-')), 'facts.json');
    writeFileSync(path, '{}');
    let read = '';
    for await (const chunk of io.open(path)) read += Buffer.from(chunk).toString();
    expect(read).toBe('{}');
  });
  it('tells whoever writes that it failed, and nobody else', async () => {
    const { process, io } = terminal();
    process.stdout._write = (_: unknown, __: unknown, done: (error: Error) => void) => done(new Error('ENOSPC'));
    await expect(io.print('x')).rejects.toThrow('ENOSPC');
  });
  it('shows progress where answers are not seen to come', () => {
    expect(terminal().io.progress).toBeUndefined();
    expect(terminal({ stderr: true, stdout: true }).io.progress).toBeUndefined();
    const { io, written } = terminal({ stderr: true });
    io.progress?.('1,000');
    expect(written.stderr).toBe('\r1,000\u001b[K');
  });
  it('asks only where somebody reads and types', () => {
    expect(terminal({ stdin: true }).io.ask).toBeUndefined();
    expect(terminal({ stdout: true }).io.ask).toBeUndefined();
    expect(terminal({ stdin: true }).io.isPiped).toBe(false);
    expect(terminal({ stdout: true }).io.isPiped).toBe(true);
  });
  it('ends in a line when it is interrupted', () => {
    const { process, written, exits } = terminal();
    process.emit('SIGINT');
    expect([written.stderr, exits]).toEqual(['\nInterrupted.\n', [130]]);
    const inJapanese = terminal({}, { LC_ALL: 'ja_JP.UTF-8' });
    inJapanese.process.emit('SIGINT');
    expect(inJapanese.written.stderr).toBe('\n中断しました。\n');
  });
});

describe('asking', () => {
  it('takes a line for each question, those typed ahead for the next, and none after the end', async () => {
    const { process, io } = terminal({ stdin: true, stdout: true });
    const first = io.ask!('which?\n');
    process.stdin.write('one\ntwo\n');
    expect([await first, await io.ask!('and?\n')]).toEqual(['one', 'two']);
    const third = io.ask!('and then?\n');
    process.stdin.end();
    expect(await third).toBeUndefined();
  });
  it('is interrupted by Ctrl-C, and ended by Ctrl-D', async () => {
    const { process, io, exits } = terminal({ stdin: true, stdout: true });
    const answer = io.ask!('which?\n');
    process.stdin.write('\u0003');
    await vi.waitFor(() => expect(exits).toEqual([130]));
    process.stdin.write('\u0004');
    expect(await answer).toBeUndefined();
  });
});

describe('the language', () => {
  it.each([
    [{ LC_ALL: 'ja_JP.UTF-8', LANG: 'en_US.UTF-8' }, 'ja'],
    [{ LC_MESSAGES: 'ja', LANG: 'C' }, 'ja'],
    [{ LANG: 'ja_JP.eucJP' }, 'ja'],
    [{ LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en'],
    [{ LC_ALL: '', LANG: 'de_DE.UTF-8' }, 'en'],
  ])('of %j is %s', (env, language) => expect(languageOf(env)).toBe(language));
  it('is that of the system where no variable says it', () => {
    expect([languageOf({}, 'ja-JP'), languageOf({}, 'en-US')]).toEqual(['ja', 'en']);
  });
});

it('the program does what its arguments say, and ends with their status', async () => {
  const [args, write] = [process.argv, vi.spyOn(process.stdout, 'write')];
  const written: string[] = [];
  write.mockImplementation(((text: string, done: () => void) => {
    written.push(text);
    done();
    return true;
  }) as never);
  try {
    process.argv = ['node', 'cli.js', '--version', '--lang', 'en'];
    await import('../../src/cli.js');
  } finally {
    process.argv = args;
  }
  expect(written.join('')).toMatch(`arakawa-it-rules ${version}\n`);
  expect(process.exitCode).toBe(0);
  process.exitCode = undefined;
});
