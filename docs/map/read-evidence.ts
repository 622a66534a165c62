import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, evidenceOf, type TestFile, type VectorFile } from './evidence.js';
import type { Law } from './law.js';

/** Counts what the project's own tests and test vectors have. */
export function readEvidence(root: string, law: Law): Evidence {
  const vectors = law.decisions.map(({ id }) => JSON.parse(textOf(root, `vectors/${id}.json`)) as VectorFile);
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && !ABOUT_OTHER_THINGS.test(path))
    .sort();
  return evidenceOf(
    law,
    vectors,
    tests.map((path): TestFile => ({ path, text: textOf(root, path) })),
  );
}

/** Tests of the documentation test no provision, and those of texts have articles of an invented regulation. */
const ABOUT_OTHER_THINGS = /^test\/(docs|text)[/-]/;

const textOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
