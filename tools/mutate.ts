/**
 * Mutation testing: `npm run mutate` tries every mutant and writes docs/mutation.md; `npm run mutate -- src/calendar.ts`
 * tries those of some files and tells who survives. What became of each is in reports/mutants.json. Fails where a
 * survivor has no name, a name no survivor, or too few mutants are found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { mutantOf } from './mutation/mutant.js';
import { reasonOf, report, scoreOf } from './mutation/report.js';
import { isCalled } from './mutation/survivor.js';
import { survivors } from './mutation/survivors.js';

/** Schemas describe facts to others, and are tested against what the decisions take. */
const ALL = [
  'src/articles/**/*.ts',
  'src/decisions/**/!(*.schema).ts',
  'src/{calendar,moment,month,instant,fiscal-year,era}.ts',
];
const LEAST_SCORE = 0.95;
const [...chosen] = process.argv.slice(2);

const stryker = new Stryker({
  mutate: chosen.length > 0 ? chosen : ALL,
  plugins: [new URL('mutation/runner.ts', import.meta.url).pathname],
  testRunner: 'suite',
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  // What survives is put to every test that comes by it, enumerations too.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 15,
  ignorePatterns: ['docs', 'out', 'dist', 'coverage', 'test/bench', 'test/docs', 'test/package'],
  tempDirName: '.stryker-tmp',
  reporters: ['survivors'],
  allowConsoleColors: false,
});
const mutants = (await stryker.runMutationTest()).map(mutantOf);
const left = mutants.filter(({ fate }) => fate === 'survived');
const unnamed = left.filter((mutant) => reasonOf(mutant) === undefined);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/mutants.json', JSON.stringify(mutants));
if (chosen.length === 0) writeFileSync(new URL('../docs/mutation.md', import.meta.url), report(mutants));

for (const { file, line, original, replacement } of unnamed)
  console.error(`${file}:${line} ${original} → ${replacement}`);
const tried = new Set(mutants.map(({ file }) => file));
const dead = survivors
  .filter(({ file }) => tried.has(file))
  .flatMap(({ by, ...rest }) => by.map((replacement) => ({ ...rest, replacement })))
  .filter((name) => !left.some((mutant) => isNamedBy(mutant, name)));
for (const { file, original, replacement } of dead)
  console.error(`${file}: ${original} → ${replacement} is named, but found: its name has to go.`);

const score = scoreOf(mutants);
console.log(`${mutants.length} mutants, ${left.length} survivors, ${unnamed.length} of them without a name.`);
if (unnamed.length > 0 || dead.length > 0 || score < LEAST_SCORE) process.exitCode = 1;

function isNamedBy(mutant: (typeof mutants)[number], name: { file: string; original: string; replacement: string }) {
  return mutant.file === name.file && isCalled(mutant, name.original) && mutant.replacement === name.replacement;
}
