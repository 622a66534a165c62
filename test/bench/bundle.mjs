/** What is measured, bundled as an application would have it; its size, and how long it takes to import. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { median, node } from './process.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = { absWorkingDir: root, bundle: true, format: 'esm', charset: 'utf8', logLevel: 'error' };
const onlyOne = (name) => ({ contents: `export { ${name} } from './src/index.ts';`, resolveDir: root, loader: 'ts' });

/** A new folder with the bundles, below node_modules so that they find what they import. */
export async function bundled() {
  const cache = `${root}node_modules/.cache`;
  mkdirSync(cache, { recursive: true });
  const out = mkdtempSync(`${cache}/arakawa-it-rules-bench-`);
  const entryPoints = {
    index: 'src/index.ts',
    schemas: 'src/schemas.ts',
    speed: 'test/bench/speed.ts',
    stream: 'test/bench/stream.ts',
  };
  const outExtension = { '.js': '.mjs' };
  await build({ ...shared, entryPoints, outdir: out, outExtension, packages: 'external', platform: 'node' });
  await build({ ...shared, stdin: onlyOne('decideQuorum'), outfile: `${out}/one.mjs`, platform: 'node' });
  return out;
}

export function importMilliseconds(file) {
  const url = pathToFileURL(file).href;
  const program = `const started = performance.now(); await import('${url}'); console.log(performance.now() - started);`;
  return median(Array.from({ length: 9 }, () => Number(node('--input-type=module', '-e', program))));
}

export async function gzipped(name) {
  const options = { ...shared, stdin: onlyOne(name), minify: true, platform: 'neutral', write: false };
  const { outputFiles } = await build(options);
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
