/** The command of the packed library, started as a user would: by npx, through real pipes, at a real terminal. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, createWriteStream, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideTimeliness, version } from '../../src/index.js';
import { record } from '../../src/records.js';
import { EXAMPLES, STRANGERS_ENVIRONMENT } from './copied-out.js';
import { installStranger } from './stranger.js';

let project: string;
const CLI = 'npx arakawa-it-rules';
const env = { ...STRANGERS_ENVIRONMENT, LANG: 'C.UTF-8' };

/** What a shell makes of it: pipes, redirections, and the status of the first that fails. */
function shell(command: string) {
  const args = ['-c', `set -o pipefail; ${command}`];
  const { status, stdout, stderr } = spawnSync('bash', args, {
    cwd: project,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, out: stdout, err: stderr };
}
const write = (name: string, text: string) => writeFileSync(join(project, name), text);

/** Applications, in time and late by turns. */
async function writeApplications(name: string, count: number): Promise<void> {
  const stream = createWriteStream(join(project, name));
  for (let i = 0; i < count; i++) {
    const facts = {
      appliedAt: `20${20 + (i % 20)}-0${1 + (i % 9)}-1${i % 10}`,
      plannedFor: 2021 + (i % 20),
      urgency: 'none',
    };
    if (!stream.write(`${JSON.stringify(facts)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

const facts = { appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' } as const;
const late = decideTimeliness(facts);

beforeAll(async () => {
  project = installStranger();
  for (const name of ['before.txt', 'amendment.txt'])
    copyFileSync(join(EXAMPLES, 'amendment', name), join(project, name));
  copyFileSync(join(EXAMPLES, 'ward', 'case.json'), join(project, 'case.json'));
  write('late.json', JSON.stringify(facts, null, 2));
  write(
    'systems.json',
    '[{"system":"図書館システム","outsourced":false,"documents":{"kept":true,"changed":true,"reflected":false}}]',
  );
  write('records.ndjson', `${JSON.stringify(record(late, facts))}\n`);
  await writeApplications('many.ndjson', 10_000);
  await writeApplications('more.ndjson', 100_000);
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('by npx', () => {
  it.each([
    ['--version', 0, `arakawa-it-rules ${version}\n`],
    ['--help', 0, '\n  text apply '],
    ['decide timeliness late.json', 1, '=> The application is late.\n'],
    ['decide timeliness -f appliedAt=R8.8.31 -f plannedFor=令和9年度 --lang ja', 0, '=> 申請は期限内である。\n'],
    ['decide timeliness --json < late.json', 1, `${JSON.stringify(late)}\n`],
    ['decide operation --no-ask < /dev/null', 2, ''],
    ['decide timeliness -f appliedAt=2026-09-01', 3, '=> It cannot be decided yet.'],
    ['decide timeliness late.json --json | npx arakawa-it-rules explain', 1, '=> The application is late.\n'],
    [
      'scenarios operation --vary residentOperated --vary authorisation',
      0,
      '| no | neither | it may not be operated |',
    ],
    [
      'decide timeliness late.json --report markdown --text before.txt',
      1,
      '# Is this application for an introduction on time?',
    ],
    ['review case.json', 3, '\n1. Who manages 期日前投票システム?\n'],
    ['inventory systems.json', 3, '(Article 5, paragraph (2)).\n'],
    ['duties 税務課長', 0, '\nPowers\n'],
    ['calendar 2026', 0, '31 August 2026  apply for the introduction'],
    ['calendar 2026 --ics', 0, 'BEGIN:VCALENDAR\r\n'],
    ['plan 2027', 0, '31 August 2026  apply to the chief information officer'],
    ['replay records.ndjson', 0, 'the same\n'],
    ['decide timeliness late.json --record | npx arakawa-it-rules replay --reading planned-year=takes-effect', 1, ''],
    ['questions', 0, 'timeliness '],
    ['questions timeliness', 0, '\n  appliedAt  When the application arrived\n'],
    ['readings same-person', 0, 'one-member (default): '],
    ['text check before.txt', 1, 'is gone.\n'],
    [
      'text apply before.txt amendment.txt > after.txt && npx arakawa-it-rules text compare after.txt before.txt',
      1,
      '31 August → 30 September\n',
    ],
    [
      'text apply before.txt amendment.txt | npx arakawa-it-rules text table before.txt - --format markdown',
      0,
      '| 改正後 | 改正前 |',
    ],
    ['decid', 2, ''],
  ])('%s ends with %i', (command, status, said) => {
    const result = shell(`${CLI} ${command}`);
    expect(result.status, result.err).toBe(status);
    expect(result.out).toContain(said);
    expect(result.err).not.toMatch(/^ +at /m);
    if (status !== 2) expect(result.err).toBe('');
  });
  it('speaks the language of the terminal', () => {
    expect(shell(`LANG=ja_JP.UTF-8 ${CLI} decid`)).toMatchObject({
      status: 2,
      err: 'そのコマンドはありません。decide のことですか。\n',
    });
  });
  it('is one file for Node, and what only calendars need is loaded by them alone', () => {
    const path = join(project, 'node_modules/arakawa-it-rules/dist/cli.js');
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(statSync(path).mode & 0o111).not.toBe(0);
    expect(text).not.toContain('ical-generator');
  });
});

describe('a stream', () => {
  it('of 100,000 lines needs no more memory than one of 10,000', () => {
    write('rss.mjs', "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));");
    const [many, more] = ['many', 'more'].map((name) => {
      const command = `node --import ./rss.mjs node_modules/.bin/arakawa-it-rules decide timeliness --json < ${name}.ndjson > ${name}.out`;
      const { status, err } = shell(command);
      expect(status).toBe(1);
      expect(shell(`wc -l < ${name}.out`).out.trim()).toBe(name === 'many' ? '10000' : '100000');
      return Number(err);
    }) as [number, number];
    // What it writes is more than all that it may grow by, and ten times as much.
    expect(statSync(join(project, 'more.out')).size / 1024).toBeGreaterThan(40_000);
    expect(more, `${many} kB for 10,000, ${more} kB for 100,000`).toBeLessThan(many * 1.5);
  });
  it('comes in by a pipe, and ends quietly where nobody reads on', () => {
    const { status, out, err } = shell(`cat more.ndjson | ${CLI} decide timeliness --lang ja | head -n 2`);
    expect(out).toBe('1: 申請は期限内である。\n2: 申請は期限内である。\n');
    expect(err).toBe('');
    expect([0, 1]).toContain(status);
  });
  it('ends in a line where the disk is full', () => {
    const { status, err } = shell(`${CLI} decide timeliness < many.ndjson > /dev/full`);
    expect([status, err]).toEqual([2, 'There is no space left to write to.\n']);
  });
  it('ends in a line when it is interrupted', async () => {
    const args = ['node_modules/.bin/arakawa-it-rules', 'decide', 'timeliness'];
    const running = spawn(process.execPath, args, { cwd: project, env, stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    running.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    running.stdin.write('{}\n{}\n');
    // It is at work, and waits for more.
    await once(running.stdout, 'data');
    running.kill('SIGINT');
    const [status] = await once(running, 'close');
    expect([status, err]).toEqual([130, '\nInterrupted.\n']);
  });
});

describe.skipIf(process.platform !== 'linux')('at a terminal', () => {
  /** What is typed into a pseudo-terminal, and what is seen there. Ctrl-C has to wait until something runs. */
  const typed = (keys: string, args: string, wait = 0) => {
    const { status, out } = shell(
      `(sleep ${wait}; printf '${keys}'; sleep ${wait}) | script -qec "${CLI} ${args}" /dev/null`,
    );
    return { status, seen: stripVTControlCharacters(out).replaceAll('\r\n', '\n') };
  };

  it('facts that are lacking are asked, refused with the reason, and decided', () => {
    const { status, seen } = typed(
      'R8.9.31\\rR8.9.1\\r\\uff12\\uff10\\uff12\\uff17\\r1\\r情報統括責任者\\r法改正\\r\\r',
      'decide timeliness --lang ja',
    );
    expect(seen).toContain('申請が届いた時点（第12条第2項本文）\n');
    expect(seen).toContain('appliedAt：暦にない日付です。\n');
    expect(seen).toContain('\n  1. 認めた\n');
    expect(seen).toContain('\n  判断した者の職\n');
    expect(seen).toContain('\n=> 緊急の必要が認められて');
    expect(status).toBe(0);
  });
  it('what is not known stays so', () => {
    const { status, seen } = typed('\\r\\r', 'decide operation');
    expect(seen).toContain('Facts are lacking. Press Enter where one is not known.\n');
    expect(status).toBe(3);
  });
  it('nothing is asked where it is not to be', () => {
    expect(typed('', 'decide operation --no-ask')).toMatchObject({
      status: 3,
      seen: expect.not.stringContaining('Facts are lacking'),
    });
  });
  it('Ctrl-C ends it in a line', () => {
    const { status, seen } = typed('\\003', 'decide operation', 5);
    expect(status).toBe(130);
    expect(seen).toMatch(/\n> \n+Interrupted\.\n/);
    expect(seen).not.toMatch(/^ +at /m);
  });
});
