import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** An empty project outside the repository with the packed library, and `dependencies`, installed. Gives its folder. */
export function installStranger(dependencies: { readonly [name: string]: string } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  const manifest = {
    name: 'stranger',
    private: true,
    dependencies: { 'arakawa-it-rules': `file:${inject('packed').tarball}`, ...dependencies },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'pipe' });
  return folder;
}
