/**
 * `node test/bench/run.mjs` measures everything and prints the tables of docs/benchmark.md. The engines to compare with are
 * installed by `npm --prefix test/bench install --no-package-lock`; without them the rest is measured.
 *
 *     --only quorum,meeting   these questions and nothing else
 *     --quick                 short rounds, no engines, sizes or streams: for a look while working
 *     --against ../dist       beside another build of the library, the folder with its index.js and schemas.js
 *     --write                 puts the tables into docs/benchmark.md
 *
 * Each question is measured in a process of its own, so that a question alone runs as fast as among all. In brackets is the
 * median of the ratios to the bare function in the same round; that of wrong facts is to the bare function on full ones.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundled, gzipped, importMilliseconds } from './bundle.mjs';
import { node } from './process.mjs';
import { rounded, table, timed, writeInto } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    against: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const isWhole = options.only === undefined && !options.quick;
const HEADLINE = ['manager', 'timeliness', 'quorum', 'data-use-approval'];
const FUNCTIONS = ['decideManager', 'decideTimeliness', 'decideQuorum', 'decideDataUseApproval'];

const out = await bundled();
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

function measure(id) {
  process.stderr.write(`${id} `);
  const against = options.against && resolve(options.against);
  const peers = options.quick ? undefined : pathToFileURL(at('peers.mjs')).href;
  const heapFlags = ['--expose-gc', '--max-semi-space-size=128', '--min-semi-space-size=128'];
  // On a machine with other work, what is compiled beside the program may come late, and slow code would be measured.
  const compilerFlags = ['--no-concurrent-recompilation'];
  return JSON.parse(
    node(
      ...heapFlags,
      ...compilerFlags,
      `${out}/speed.mjs`,
      JSON.stringify({ id, quick: options.quick, against, peers }),
    ),
  );
}

const { decisions } = await import(pathToFileURL(`${out}/index.mjs`).href);
const ids = options.only?.split(',') ?? decisions.map(({ id }) => id);
const measured = ids.map(measure);
process.stderr.write('\n');

const of = ({ results }, name, kind) => results.find((result) => result.name === name && result.kind === kind);
/** Not every question has a bare function. */
const bareOf = (question, kind) => {
  const bare = of(question, 'bare', kind);
  return bare === undefined ? '' : rounded(bare.ns);
};

/** Every question: the least that answers it, and the verdict. */
function questions() {
  const builds = { '': 'this library, typed', ...(options.against && { 'other ': 'other build, typed' }) };
  const columns = Object.entries(builds).flatMap(([mark, name]) =>
    ['full', 'partial', 'wrong'].map((kind) => [`${mark}${kind}`, name, kind]),
  );
  const head = ['question', 'bare, full', 'bare, partial', ...columns.map(([title]) => title), 'bytes of heap'];
  const rows = measured.map((question) => [
    question.id,
    ...['full', 'partial'].map((kind) => bareOf(question, kind)),
    ...columns.map(([, name, kind]) => timed(of(question, name, kind))),
    rounded(question.bytes),
  ]);
  return table(head, rows);
}

/** The four beside everybody who could answer them. */
function headline() {
  const four = measured.filter(({ id }) => HEADLINE.includes(id));
  if (four.length === 0) return [];
  const columns = four.flatMap((question) =>
    ['full', ...(question.id === 'data-use-approval' ? ['without asOf'] : [])].map((kind) => [question, kind]),
  );
  const titles = columns.map(([{ id }, kind]) => (kind === 'full' ? id : `the same ${kind}`));
  const names = new Set(four.flatMap(({ results }) => results.map(({ name }) => name)));
  const rows = [...names].map((name) => [name, ...columns.map(([question, kind]) => timed(of(question, name, kind)))]);
  return [table(['nanoseconds (ratio to bare)', ...titles], rows)];
}

async function weights() {
  const sizes = await Promise.all(FUNCTIONS.map(gzipped));
  const imports = ['one', 'index', 'schemas'].map((file) => importMilliseconds(`${out}/${file}.mjs`));
  const { seconds, peak, growth } = JSON.parse(node('--expose-gc', `${out}/stream.mjs`));
  return [
    table(['size', ...FUNCTIONS], [['bytes, minified and gzipped', ...sizes.map(rounded)]]),
    table(
      ['start', 'decideQuorum alone', 'main entry', './schemas'],
      [['milliseconds to import', ...imports.map(rounded)]],
    ),
    table(
      ['a million decisions', 'seconds', 'peak RSS, MB', 'heap growth from 10^4 to 10^6, MB'],
      [['decideTimeliness', rounded(seconds), rounded(peak), growth.toFixed(2)]],
    ),
  ];
}

const tables = [...headline(), questions(), ...(isWhole ? await weights() : [])];
for (const each of tables) console.log(`${each}\n`);
const absent = new Set(measured.flatMap((question) => question.absent));
if (absent.size > 0) console.log(`Not installed: ${[...absent].join(', ')}.`);
if (options.write) writeInto(at('../../docs/benchmark.md'), tables);
