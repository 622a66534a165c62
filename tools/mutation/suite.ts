/**
 * The tests as one program: bundled once, evaluated afresh for each mutant. A fresh process and a fresh runner for each of
 * thousands of mutants would take hours; evaluating the bundle takes milliseconds.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { type Check, collecting, words } from './vitest.js';

/** Evaluates the bundle; the result loads a test file, and the modules it asks for, and tells its tests. */
export type Suite = () => (file: string) => readonly Check[];

/** Modules of a bundle keep their own addresses, by which they find the files beside them. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const text = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', address), loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

/** Bundles test files. */
export async function suiteOf(files: readonly string[]): Promise<Suite> {
  const entry = `module.exports = { ${files.map((file) => `'${file}': () => require('./${file}')`).join(', ')} };`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: resolve('.'), loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    packages: 'external',
    external: ['vitest'],
    alias: Object.fromEntries(
      ['records', 'regulation', 'schemas', 'testing', 'text'].map((name) => [
        `arakawa-it-rules/${name}`,
        resolve(`src/${name}.ts`),
      ]),
    ),
    plugins: [ownAddress],
    logLevel: 'error',
  });
  const script = new Script(`((module, require) => {${outputFiles[0]!.text}\n})`, { filename: 'suite.cjs' });
  const required = createRequire(resolve('package.json'));
  const requireOr = (id: string): unknown => (id === 'vitest' ? words : required(id));
  return () => {
    const module = { exports: {} as Record<string, () => void> };
    (script.runInThisContext() as (module: object, require: unknown) => void)(module, requireOr);
    return (file) => collecting(file, module.exports[file]!);
  };
}
