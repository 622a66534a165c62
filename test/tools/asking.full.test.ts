/** docs/asking.md is what `npm run asking` writes: every case is asked anew. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('nextFact asks no more than the declared order, as committed', async () => {
  const root = new URL('../..', import.meta.url);
  const asking = promisify(execFile)('npx', ['tsx', 'tools/asking.ts', '--check'], { cwd: root });
  await expect(asking).resolves.toMatchObject({ stdout: expect.stringContaining(', no fault.') });
});
