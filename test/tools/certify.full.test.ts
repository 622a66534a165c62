/** docs/certificate.md is what `npm run certify` writes: every case is asked anew. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the certificate holds, as committed', async () => {
  const root = new URL('../..', import.meta.url);
  const certify = promisify(execFile)('npx', ['tsx', 'tools/certify.ts', '--check'], { cwd: root });
  await expect(certify).resolves.toMatchObject({ stdout: expect.stringContaining(', no fault.') });
});
