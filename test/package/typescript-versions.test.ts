/** The types of the packed library under the versions of TypeScript that callers have, each fetched from npm. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installStranger } from './stranger.js';

const VERSIONS = ['5.4', '5.5', '5.7', '5.9', '6.0'];

const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' };
// zod's types name URL, which is the DOM's.
const lib = ['ES2022', 'DOM'];

/** The declaration files themselves, ours and those they import, are checked in the first project: that takes the most time. */
const PROJECTS = [
  { name: 'ES module', file: 'use.mts', options: { ...nodenext, lib, skipLibCheck: false } },
  { name: 'CommonJS', file: 'use.cts', options: { ...nodenext, lib } },
  { name: 'bundler', file: 'use.ts', options: { module: 'esnext', moduleResolution: 'bundler', lib } },
  { name: 'without exports', file: 'every-entry.ts', options: { module: 'commonjs', moduleResolution: 'node10', lib } },
  { name: 'ES2020 alone', file: 'plain.ts', options: { ...nodenext, lib: ['ES2020'], skipLibCheck: false } },
];

let folder: string;

beforeAll(() => {
  const compilers = VERSIONS.map((version) => [`typescript-${version}`, `npm:typescript@~${version}.0`]);
  folder = installStranger({ ...Object.fromEntries(compilers), 'fast-check': '4' });
  for (const { name, file, options } of PROJECTS) {
    mkdirSync(join(folder, name));
    const source = file.replace(/\.[cm]ts$/, '.ts');
    cpSync(fileURLToPath(new URL(`typescript/${source}`, import.meta.url)), join(folder, name, file));
    const compilerOptions = {
      target: 'ES2020',
      types: [],
      strict: true,
      skipLibCheck: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      ...options,
    };
    writeFileSync(join(folder, name, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  }
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(VERSIONS)('TypeScript %s', (version) => {
  const compiler = () => join(folder, 'node_modules', `typescript-${version}`);

  it('is the one that is asked for', () => {
    expect(JSON.parse(readFileSync(join(compiler(), 'package.json'), 'utf8')).version).toMatch(`${version}.`);
  });

  it.each(PROJECTS)(
    'takes what is right and refuses what is wrong: $name',
    ({ name, options }) => {
      // Version 6 takes the way without `exports` when told that its end is known.
      const isOld = version === '6.0' && options.moduleResolution === 'node10';
      const args = [join(compiler(), 'bin/tsc'), '--project', name, ...(isOld ? ['--ignoreDeprecations', '6.0'] : [])];
      const { status, stdout } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    },
    180_000,
  );
});
