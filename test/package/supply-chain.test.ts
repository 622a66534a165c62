/** What comes along with the library, where it comes from, and how the library itself gets to those who install it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (path: string): Manifest => JSON.parse(read(path)) as Manifest;

interface Manifest {
  readonly name?: string;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const own = json('package.json');
const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

const RUNTIME = ['@noble/hashes', 'diff', 'ical-generator', 'jsonc-parser', 'luxon', 'ts-pattern', 'zod'];
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
const INSTALL = ['preinstall', 'install', 'postinstall', 'prepare'];

describe('what is installed with the library', () => {
  it('is seven packages, which depend on nothing', () => {
    expect(Object.keys(own.dependencies ?? {})).toEqual(RUNTIME);
    expect(own.optionalDependencies).toBeUndefined();
    for (const name of RUNTIME) {
      const {
        dependencies = {},
        optionalDependencies = {},
        peerDependencies = {},
        peerDependenciesMeta = {},
      } = json(`node_modules/${name}/package.json`);
      expect([name, dependencies, optionalDependencies]).toEqual([name, {}, {}]);
      // ical-generator knows the dates of other packages, and needs none of them.
      const needed = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
      expect([name, needed]).toEqual([name, []]);
    }
  });

  it('asks for test tools only of those who use the entry for tests', () => {
    expect(Object.keys(own.peerDependencies ?? {})).toEqual(['expect', 'fast-check', 'vitest']);
    for (const name of Object.keys(own.peerDependencies ?? {}))
      expect([name, own.peerDependenciesMeta?.[name]?.optional]).toEqual([name, true]);
  });

  it.each(['arakawa-it-rules', ...RUNTIME])('%s has a permissive licence and runs nothing on installation', (name) => {
    const { license, scripts = {} } = name === own.name ? own : json(`node_modules/${name}/package.json`);
    expect(PERMISSIVE).toContain(license);
    // `prepare` runs where a package is installed from its repository, which the lock file does not allow for others.
    const running = name === own.name ? INSTALL : INSTALL.slice(0, -1);
    expect(Object.keys(scripts).filter((each) => running.includes(each))).toEqual([]);
  });

  it('can be taken once from ranges that stay within a major version', () => {
    for (const [name, range] of Object.entries(own.dependencies ?? {}))
      expect([name, range]).toEqual([name, expect.stringMatching(/^\^[1-9]\d*\.\d+\.\d+$/)]);
  });
});

describe('the lock file', () => {
  it('names what it installs by its digest', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path)).toEqual([]);
  });
  it('takes packed packages only, nothing from repositories or folders', () => {
    const odd = locked.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !/^https:\/\/[^/]+\/.*\.tgz$/.test(resolved)),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
    const ranges = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.peerDependencies });
    expect(ranges.filter(([, range]) => !/^[\^>=~]*\d+(\.\d+)*$/.test(range))).toEqual([]);
  });
  it('installs without a word about Node on the one that runs the tests', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lock-'));
    for (const name of ['package.json', 'package-lock.json']) writeFileSync(join(folder, name), read(name));
    const args = ['ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(status, stderr).toBe(0);
    expect(stderr).not.toContain('EBADENGINE');
  });
  it('lets only esbuild run a script on installation, for those who work on the library', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    for (const [path, { dev }] of scripted)
      expect([path, dev]).toEqual([expect.stringMatching(/node_modules\/esbuild$/), true]);
  });
});

describe('the published package', () => {
  it('says who publishes it and where, or CONTRIBUTING says that this is left to do', () => {
    const left = ['repository', 'homepage', 'bugs', 'author'].filter((field) => !(field in own));
    for (const field of left) expect(read('CONTRIBUTING.md')).toContain(`\`${field}\``);
  });
  it('has no file of the lock, of tests, of tools or of settings', () => {
    const files = inject('packed').files;
    expect(files.filter((path) => /^(src|test|tools|examples|docs|\.)|lock|config|\.npmrc|\.env/.test(path))).toEqual(
      [],
    );
  });
});

const workflows = readdirSync(new URL('../../.github/workflows/', import.meta.url));
const workflow = (name: string) => read(`.github/workflows/${name}`);

describe('the workflows', () => {
  it.each(workflows)('%s pins its actions, its machine, and what it may do', (name) => {
    const text = workflow(name);
    const actions = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action!);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    expect(text).not.toMatch(/runs-on: .*latest|pull_request_target|permissions: write-all/);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });
  it('run everything before anything is published, with provenance', () => {
    const text = workflow('release.yml');
    const steps = [...text.matchAll(/run: (.*)$/gm)].map(([, command]) => command!);
    expect(steps.slice(-3)).toEqual([
      'bash .ci/run',
      'npm run certify -- --check',
      'npx npm@11 publish --provenance --access public',
    ]);
    expect(text).toMatch(/^ {6}id-token: write$/m);
    expect(text).toContain("tags: ['v*']");
    for (const other of workflows.filter((name) => name !== 'release.yml'))
      expect(workflow(other)).not.toMatch(/npm publish|id-token: write/);
  });
});
