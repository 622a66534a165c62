/**
 * `node test/bench/run.mjs` prints the tables of docs/benchmark.md. The engines to compare with are installed by
 * `npm --prefix test/bench install --no-package-lock`; without them the rest is measured.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = at('../..');
const out = at('../../node_modules/.cache/arakawa-it-rules-bench');
const DECISIONS = ['decideManager', 'decideTimeliness', 'decideQuorum', 'decideDataUseApproval'];

const shared = { absWorkingDir: root, bundle: true, format: 'esm', charset: 'utf8', logLevel: 'error' };
const onlyOne = (name) => ({ contents: `export { ${name} } from './src/index.ts';`, resolveDir: root, loader: 'ts' });

async function bundle() {
  rmSync(out, { recursive: true, force: true });
  const entryPoints = {
    index: 'src/index.ts',
    schemas: 'src/schemas.ts',
    speed: 'test/bench/speed.ts',
    stream: 'test/bench/stream.ts',
  };
  await build({
    ...shared,
    entryPoints,
    outdir: out,
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    platform: 'node',
  });
  await build({ ...shared, stdin: onlyOne('decideQuorum'), outfile: `${out}/one.mjs`, platform: 'node' });
}

const node = (...parameters) => execFileSync(process.execPath, parameters, { encoding: 'utf8', maxBuffer: 1e8 });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function importMilliseconds(file) {
  const url = pathToFileURL(`${out}/${file}.mjs`).href;
  const program = `const started = performance.now(); await import('${url}'); console.log(performance.now() - started);`;
  return median(Array.from({ length: 9 }, () => Number(node('--input-type=module', '-e', program))));
}

async function gzipped(name) {
  const options = { ...shared, stdin: onlyOne(name), minify: true, platform: 'neutral', write: false };
  const { outputFiles } = await build(options);
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const rounded = (n) => (n < 10 ? n.toFixed(1) : Math.round(n).toLocaleString('en-US'));

await bundle();
const heapFlags = ['--expose-gc', '--max-semi-space-size=128', '--min-semi-space-size=128'];
const { speed, heap, absent } = JSON.parse(node(...heapFlags, `${out}/speed.mjs`, pathToFileURL(at('peers.mjs')).href));
const ids = Object.keys(speed);
const lines = speed[ids[0]].map(({ name }, place) => [
  name,
  ...ids.map((id) => `${rounded(speed[id][place].ns)} (${rounded(speed[id][place].ratio)})`),
]);
console.log(`${table(['nanoseconds (ratio to bare)', ...ids], lines)}\n`);
if (absent.length > 0) console.log(`Not installed: ${absent.join(', ')}.\n`);
console.log(`${table(['', ...ids], [['bytes of heap a decision', ...ids.map((id) => rounded(heap[id]))]])}\n`);
const sizes = await Promise.all(DECISIONS.map(gzipped));
console.log(`${table(['', ...DECISIONS], [['bytes, minified and gzipped', ...sizes.map(rounded)]])}\n`);
const imports = ['one', 'index', 'schemas'].map(importMilliseconds).map(rounded);
console.log(
  `${table(['', 'decideQuorum alone', 'main entry', './schemas'], [['milliseconds to import', ...imports]])}\n`,
);
const stream = JSON.parse(node('--expose-gc', `${out}/stream.mjs`));
const { seconds, peak, growth } = stream;
console.log(
  table(
    ['a million decisions', 'seconds', 'peak RSS, MB', 'heap growth from 10^4 to 10^6, MB'],
    [['decideTimeliness', rounded(seconds), rounded(peak), growth.toFixed(2)]],
  ),
);
