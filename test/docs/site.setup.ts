/** Builds the site once for all tests that look at it, as it is put below a path of some server. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site. */
    readonly site: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const build = ['run', 'docs', '--', '--outDir', folder, '--base', '/rules/'];
  await promisify(execFile)('npm', build, { maxBuffer: 1 << 26 });
  project.provide('site', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
