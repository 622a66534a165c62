/** The package as a stranger gets it: packed, installed in an empty project, used from ESM, CommonJS and TypeScript. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { decisions } from '../../src/index.js';
import { installStranger } from './stranger.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let project: string;

const run = (command: string, args: string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const write = (name: string, text: string) => writeFileSync(join(project, name), text);

beforeAll(() => {
  project = installStranger();
}, 300_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the tarball', () => {
  it('holds the built library, its licence and its docs, and nothing else', () => {
    const files = inject('packed').files.map((path) => path.replace(/^(dist\/.*)-[A-Za-z0-9_-]{8}\./, '$1.'));
    const entries = ['index', 'records', 'regulation', 'schemas', 'testing', 'testing/jest', 'testing/vitest', 'text'];
    for (const entry of entries)
      for (const ending of ['js', 'd.ts']) expect(files).toContain(`dist/${entry}.${ending}`);
    for (const { id } of decisions) expect(files).toContain(`vectors/${id}.json`);
    const others = files.filter((path) => !/^dist\/[\w/.-]+\.(c?js|d\.c?ts)$|^vectors\/[\w.-]+\.(json|md)$/.test(path));
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.ja.md', 'README.md', 'package.json']);
  });
  it('has no install scripts, and few dependencies', () => {
    const manifest = JSON.parse(readFileSync(join(project, 'node_modules/arakawa-it-rules/package.json'), 'utf8'));
    expect(Object.keys(manifest.dependencies)).toEqual(['@noble/hashes', 'luxon', 'ts-pattern', 'zod']);
    expect(Object.keys(manifest.scripts).filter((name) => /install/.test(name))).toEqual([]);
  });
});

const questions = `
const answers = [
  decideManager({ system: '税務システム' }).outcome,
  decideTimeliness({ appliedAt: '2027-03-31T14:59:59Z', plannedFor: '令和9年度', urgency: 'none' }).outcome,
  decideQuorum({ committee: 'security' }).outcome,
  decideDataUseApproval({ applicantSection: '税務課', uses: [{ managedBy: '戸籍住民課', items: ['住民基本台帳法第7条第8号の2'] }] }).outcome,
  decidePersonalInformation({ applicantSection: '税務課', uses: [] }).outcome,
  runDecision('timeliness', { appliedAt: '2026-04-01', plannedFor: 2027 }).outcome,
  explain(decideQuorum({ committee: 'security' }), 'en').summary,
];
try { runDecision('manager', { sytem: 1 }); } catch (error) { answers.push(String(error instanceof InvalidFactsError)); }
console.log(JSON.stringify(answers));
`;
const names =
  'decideManager, decideTimeliness, decideQuorum, decideDataUseApproval, decidePersonalInformation, explain, InvalidFactsError';
const answers = [
  'digital-promotion-section',
  'late',
  'no-quorum-prescribed',
  'required',
  'not-required',
  'on-time',
  'No quorum is prescribed for the Security Committee.',
  'true',
];

describe('in an empty project', () => {
  it('answers from ESM', () => {
    write(
      'esm.mjs',
      `import { ${names} } from 'arakawa-it-rules'; import { runDecision } from 'arakawa-it-rules/schemas';${questions}`,
    );
    expect(JSON.parse(run('node', ['esm.mjs']))).toEqual(answers);
  });
  it('answers from CommonJS', () => {
    write(
      'cjs.cjs',
      `const { ${names} } = require('arakawa-it-rules'); const { runDecision } = require('arakawa-it-rules/schemas');${questions}`,
    );
    expect(JSON.parse(run('node', ['cjs.cjs']))).toEqual(answers);
  });
  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('type-checks in TypeScript, strict, module %s, resolution %s', (module, moduleResolution) => {
    mkdirSync(join(project, moduleResolution), { recursive: true });
    write(
      join(moduleResolution, 'use.ts'),
      `import { type Citation, decideQuorum, isSettled, type QuorumFacts } from 'arakawa-it-rules';
import { quorumFacts } from 'arakawa-it-rules/schemas';
const facts: QuorumFacts = quorumFacts.parse({ committee: 'steering', attendance: { 経理課長: 'present' } });
const verdict = decideQuorum(facts, { readings: { 'same-person': 'one-per-post' }, on: '2026-04-01' });
const citations: readonly Citation[] = verdict.grounds.map(({ citation }) => citation);
if (isSettled(verdict) && verdict.outcome === 'quorate') { const members: number | undefined = verdict.members; void members; }
// @ts-expect-error no such outcome
if (verdict.outcome === 'adjourned') void 0;
// @ts-expect-error no such post
decideQuorum({ committee: 'steering', attendance: { 税務課長: 'present' } });
// @ts-expect-error a judgement is a record
decideQuorum({ committee: true });
void citations;
`,
    );
    write(
      join(moduleResolution, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          target: 'ES2022',
          module,
          moduleResolution,
          noEmit: true,
          types: [],
          skipLibCheck: false,
          lib: ['ES2022', 'DOM'],
        },
      }),
    );
    run(join(root, 'node_modules/.bin/tsc'), ['-p', moduleResolution]);
  });
});

describe('bundled from the installed package, minified and gzipped', () => {
  async function bundle(name: string) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `export { ${name} } from 'arakawa-it-rules';`, resolveDir: project },
      bundle: true,
      minify: true,
      // Japanese as it is, as Rollup and Vite write it.
      charset: 'utf8',
      write: false,
      format: 'esm',
      metafile: true,
    });
    const [output] = Object.values(metafile.outputs);
    const packages = Object.entries(output!.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => /node_modules\/([^/]+)/.exec(path)?.[1]);
    return { packages: new Set(packages), size: gzipSync(outputFiles[0]!.contents, { level: 9 }).length };
  }
  it.each(decisions.map(({ functionName }) => functionName))(
    '%s alone brings this package only, without its words',
    async (name) => {
      const { packages, size } = await bundle(name);
      expect([...packages]).toEqual(['arakawa-it-rules']);
      // The largest is the whole of Appended Table 1 with the readers of organisation charts and posts.
      expect(size).toBeLessThan(18_300);
    },
  );
  it('decideQuorum alone is at most 10.6 kB', async () => {
    expect((await bundle('decideQuorum')).size).toBeLessThanOrEqual(10_600);
  });
});
