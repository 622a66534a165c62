/** Packs the library once for all tests of the package, from a build of its own: dist/ stays as it is. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

/** The tarball as `npm pack` makes it. */
export interface Packed {
  /** Its path. */
  readonly tarball: string;
  /** The paths inside it. */
  readonly files: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly packed: Packed;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const source = join(folder, 'source');
  const run = (args: readonly string[], cwd: string) => execFileSync('npm', args, { cwd, encoding: 'utf8' });

  run(['run', 'build', '--silent', '--', '--out-dir', join(source, 'dist')], root);
  const { files: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  for (const name of ['package.json', ...published])
    if (name !== 'dist' && existsSync(join(root, name)))
      cpSync(join(root, name), join(source, name), { recursive: true });

  const json = run(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], source);
  const [packed] = JSON.parse(json) as [{ filename: string; files: { path: string }[] }];
  project.provide('packed', {
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path),
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
