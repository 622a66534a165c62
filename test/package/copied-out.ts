import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inject } from 'vitest';

export const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Nothing of the run that the test is part of: what this repository has installed must not stand in for what an example lacks. */
export const STRANGERS_ENVIRONMENT = {
  PATH: process.env['PATH']!.split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
  HOME: process.env['HOME'],
  NO_COLOR: '1',
};

/** An example somewhere else, with the packed library and what else it names installed. Gives the folder. */
export async function copiedOut(example: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `${example}-`));
  const own = (path: string) => !['node_modules', 'package-lock.json'].includes(basename(path));
  cpSync(join(EXAMPLES, example), folder, { recursive: true, filter: own });
  const options = ['--prefer-offline', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', ['install', ...options, inject('packed').tarball], {
    cwd: folder,
    env: STRANGERS_ENVIRONMENT,
  });
  return folder;
}
