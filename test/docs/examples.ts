/** The examples in TypeScript, each with its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = new URL('../..', import.meta.url).pathname;

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** Code blocks in TypeScript; those of docstrings without their asterisks. */
function examplesIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const plain = file.endsWith('.ts') ? text.replaceAll(/^ *\* ?/gm, '') : text;
  return [...plain.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code!);
}

const examplesOf = (files: readonly string[]) =>
  files.flatMap((file) => examplesIn(file).map((code, i) => [`${file} #${i + 1}`, code] as const));

export const inDocuments = examplesOf(['README.md', 'README.ja.md', ...filesIn('docs', '.md')]);
export const inDocstrings = examplesOf(filesIn('src', '.ts'));
