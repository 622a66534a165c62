/** The suite of the example project passes, and fails on a seeded fault with a message that tells where to look. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const { PATH, HOME } = process.env;

function run(config: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', join(root, 'examples/own-suite', config)],
    // Nothing of the run that this test is part of.
    { cwd: root, encoding: 'utf8', env: { PATH, HOME, NO_COLOR: '1' }, timeout: 120_000 },
  );
  return { status, output: stdout + stderr };
}

it('passes', () => {
  const { status, output } = run('vitest.config.ts');
  expect(output).toMatch(/Tests {2}9 passed \(9\)/);
  expect(status).toBe(0);
});

it('fails on a day cut from a date-time and on deputies who count, and the matchers say why', () => {
  const { status, output } = run('vitest.faulty.config.ts');
  expect(status).toBe(1);
  expect(output).toMatch(/Tests {2}3 failed \| 6 passed \(9\)/);
  expect(output).toContain("expect(verdict).toHaveOutcome('late')");
  expect(output).toContain("timeliness: 'on-time'");
  expect(output).toMatch(/✓ 第12条第2項本文：令和8年8月31日の申請は/);
  expect(output).toMatch(/Article 12, paragraph \(2\), main clause: The application of 31 August 2026/);
  expect(output).toContain("expect(verdict).toHaveOutcome('inquorate')");
  expect(output).toContain("quorum: 'quorate'");
});
