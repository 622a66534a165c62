/** The nightly job as a program of its own: its standard streams, its exit status, its memory. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applications } from '../../examples/nightly/applications.js';

const folder = mkdtempSync(join(tmpdir(), 'nightly-memory-'));
const program = join(folder, 'nightly.mjs');

beforeAll(() =>
  build({
    entryPoints: [fileURLToPath(new URL('../../examples/nightly/main.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the job on what `chunks` make and gives its own account of its peak memory, in kB. */
function run(name: string, chunks: Iterable<string | Buffer>) {
  const [input, output] = [join(folder, `${name}.ndjson`), join(folder, `${name}.verdicts.ndjson`)];
  const file = openSync(input, 'w');
  for (const chunk of chunks) writeSync(file, Buffer.from(chunk as string));
  closeSync(file);
  // With little room for short-lived objects the collector works from the start: the peak is what is kept, not what waits
  // to be collected.
  const node = ['--max-semi-space-size=1', program, '--lang', 'en', '--stats', input, output];
  const { status, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  const peak = Number(/^peak memory: (\d+) kB/m.exec(stderr)?.[1]);
  return { status, stderr, peak, written: statSync(output).size };
}

function* lines(count: number) {
  for (const each of applications(count)) yield `${JSON.stringify(each)}\n`;
}

it('reads standard input and writes standard output', () => {
  const input = '{"id":1,"decision":"quorum","facts":{"committee":"security"}}\n[]\n';
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { input, encoding: 'utf8' });
  // Article 24 prescribes no quorum for the Security Committee.
  expect(stdout.split('\n').map((line) => line.slice(0, 66))).toEqual([
    '{"id":1,"verdict":{"decision":"quorum","outcome":"no-quorum-prescr',
    '{"line":2,"issues":[{"path":"","code":"not-an-application","messag',
    '',
  ]);
  expect(stderr).toMatch(/^判断：1件\n受け付けなかった行：1件\n/);
  expect(status).toBe(1);
});

it('does not take a folder on standard input for an empty file', () => {
  const stdin = openSync(folder, 'r');
  const { status, stderr } = spawnSync(process.execPath, [program], {
    stdio: [stdin, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(stdin);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('EISDIR') });
});

it('ten times the applications, or one line of 100 MB, take no more memory', () => {
  const small = run('small', lines(10_000));
  expect(small).toMatchObject({ status: 0, stderr: expect.stringContaining('decided: 10,000\nlines refused: 0\n') });

  const large = run('large', lines(100_000));
  expect(large).toMatchObject({ status: 0, stderr: expect.stringContaining('decided: 100,000\nlines refused: 0\n') });
  // The verdicts alone, kept, would be more than a third of the peak.
  expect(large.written / 1024).toBeGreaterThan(small.peak / 3);
  expect(large.peak).toBeLessThan(1.3 * small.peak);

  const megabyte = Buffer.alloc(1_000_000, 'x');
  const long = run(
    'long',
    Array.from({ length: 100 }, () => megabyte),
  );
  expect(long).toMatchObject({ status: 1, stderr: expect.stringContaining('decided: 0\nlines refused: 1\n') });
  expect(long.peak).toBeLessThan(1.3 * small.peak);
});
