/** Every example is a project of its own: copied elsewhere and installed, it does what its README says. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiedOut, EXAMPLES, STRANGERS_ENVIRONMENT } from './copied-out.js';
import { type Done, done, stepsOf } from './readme-steps.js';

const examples = readdirSync(EXAMPLES);
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

describe('the examples, copied out of the repository', () => {
  const folders = new Map<string, string>();
  beforeAll(async () => {
    const waiting = [...examples];
    const installAll = async () => {
      for (let each = waiting.shift(); each !== undefined; each = waiting.shift())
        folders.set(each, await copiedOut(each));
    };
    await Promise.all([installAll(), installAll()]);
  }, 900_000);
  afterAll(() => {
    for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  }, 300_000);

  it.each(examples.filter((each) => existsSync(join(EXAMPLES, each, 'tsconfig.json'))))('%s type-checks', (example) => {
    execFileSync(process.execPath, [TSC, '-p', folders.get(example)!], { stdio: 'pipe' });
  });

  it.each(examples)('%s does what its README says', { timeout: 300_000 }, async (example) => {
    const folder = folders.get(example)!;
    const [first, ...others] = stepsOf(readFileSync(join(folder, 'README.md'), 'utf8'));
    expect(first?.commands).toMatch(/^npm install\n./);
    const steps = [{ ...first!, commands: first!.commands.replace('npm install\n', '') }, ...others];
    expect(steps.flatMap(({ seen }) => seen).length).toBeGreaterThan(0);
    const all: Done[] = [];
    try {
      for (const step of steps) {
        const result = await done(step, folder, STRANGERS_ENVIRONMENT);
        all.push(result);
        expect(result.unseen, result.output).toEqual([]);
        expect([0, undefined], result.output).toContain(result.status);
      }
    } finally {
      for (const { stop } of all) stop();
    }
  });
});
