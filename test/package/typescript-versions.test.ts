/** The types of the packed library under the versions of TypeScript that callers have, each fetched from npm. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installStranger } from './stranger.js';

const VERSIONS = ['5.4', '5.5', '5.7', '5.9', '6.0'];

/** The declaration files themselves, ours and those they import, are checked in the first project: that takes the most time. */
const PROJECTS = [
  { name: 'ES module', file: 'use.mts', module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: false },
  { name: 'CommonJS', file: 'use.cts', module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: true },
  { name: 'bundler', file: 'use.ts', module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true },
];

let folder: string;

beforeAll(() => {
  const compilers = VERSIONS.map((version) => [`typescript-${version}`, `npm:typescript@~${version}.0`]);
  folder = installStranger(Object.fromEntries(compilers));
  for (const { name, file, ...options } of PROJECTS) {
    mkdirSync(join(folder, name));
    cpSync(fileURLToPath(new URL('typescript/use.ts', import.meta.url)), join(folder, name, file));
    const compilerOptions = {
      ...options,
      target: 'ES2022',
      // zod's types name URL, which is the DOM's.
      lib: ['ES2022', 'DOM'],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
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
    'takes what is right and refuses what is wrong: $name, $moduleResolution',
    ({ name }) => {
      const { status, stdout } = spawnSync(process.execPath, [join(compiler(), 'bin/tsc'), '--project', name], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    },
    180_000,
  );
});
