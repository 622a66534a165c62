/** The package as a stranger gets it: packed, installed in an empty project, used from ESM and CommonJS. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { decisions } from '../../src/index.js';
import { installStranger } from './stranger.js';

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
    const entries = [
      'index',
      'desk',
      'records',
      'regulation',
      'schemas',
      'testing',
      'testing/jest',
      'testing/vitest',
      'text',
    ];
    for (const entry of entries)
      for (const ending of ['js', 'd.ts']) expect(files).toContain(`dist/${entry}.${ending}`);
    for (const { id } of decisions) expect(files).toContain(`vectors/${id}.json`);
    const others = files.filter((path) => !/^dist\/[\w/.-]+\.(c?js|d\.c?ts)$|^vectors\/[\w.-]+\.(json|md)$/.test(path));
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.ja.md', 'README.md', 'package.json']);
  });
  it('has no install scripts, and few dependencies', () => {
    const manifest = JSON.parse(readFileSync(join(project, 'node_modules/arakawa-it-rules/package.json'), 'utf8'));
    expect(Object.keys(manifest.dependencies)).toEqual([
      ...['@noble/hashes', 'diff', 'ical-generator', 'jsonc-parser', 'luxon', 'ts-pattern', 'zod'],
    ]);
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
});
