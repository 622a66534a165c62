/** Writes what each entry exports into test/api: `npm run api`. From a build of its own: dist/ stays as it is. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entries, fileOf } from './api/entries.js';
import { exportedSymbols, listOf, programOf } from './api/list.js';

const lists = new URL('../test/api/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'api-'));
try {
  execFileSync('npm', ['run', 'build', '--silent', '--', '--out-dir', folder], { stdio: 'inherit' });
  const { program, files } = programOf(folder, entries);
  const exported = exportedSymbols(program, files);
  mkdirSync(lists, { recursive: true });
  for (const [i, entry] of entries.entries())
    writeFileSync(new URL(fileOf(entry), lists), listOf(program, files[i]!, exported));
} finally {
  rmSync(folder, { recursive: true });
}
