/** What the packed library adds to a page, as README says it. */
import { readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisions } from '../../src/index.js';
import { installStranger } from './stranger.js';

let project: string;

beforeAll(() => {
  project = installStranger();
}, 300_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Minified and gzipped, and the packages that came along. */
async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: project },
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

const alone = (name: string) => `export { ${name} } from 'arakawa-it-rules';`;
const explained = `import { decideTimeliness, explainer, timelinessWords } from 'arakawa-it-rules';
  const explain = explainer(timelinessWords);
  export const answer = (facts) => explain(decideTimeliness(facts), 'ja').lines;`;

/** The rows of README's table, in its order. */
const ROWS = [
  ...['decideOperation', 'decideQuorum', 'decideTimeliness'].map((name) => [name, alone(name)] as const),
  ['explainer(timelinessWords)', explained],
  ...['decideDataUseApproval', 'decideManager'].map((name) => [name, alone(name)] as const),
  ['arakawa-it-rules', "export * from 'arakawa-it-rules';"],
  ['runDecision', "export { runDecision } from 'arakawa-it-rules/schemas';"],
] as const;

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
/** The rows whose last cell is a number with one decimal, by the last code in the first cell. */
const rowsIn = (text: string) =>
  [...text.matchAll(/^\| ([^|]*`([^|`]+)`[^|`]*) \| (\d+\.\d) \|$/gm)].map(
    ([, , name, kB]) => [name!, Number(kB)] as const,
  );

describe('what is imported', () => {
  it.each(decisions.map(({ functionName }) => functionName))(
    'is this package only, without its words: %s',
    async (name) => {
      const { packages, size } = await bundle(alone(name));
      expect([...packages]).toEqual(['arakawa-it-rules']);
      // The largest is the whole of Appended Table 1 with the readers of organisation charts and posts.
      expect(size).toBeLessThan(19_200);
    },
  );
  it('is small: decideQuorum alone is at most 10.8 kB', async () => {
    expect((await bundle(alone('decideQuorum'))).size).toBeLessThanOrEqual(10_800);
  });
});

describe('the sizes', () => {
  it.each(['README.md', 'README.ja.md'])('in %s are those measured, give or take a twentieth', async (file) => {
    const stated = rowsIn(read(file));
    expect(stated.map(([name]) => name)).toEqual(ROWS.map(([name]) => name));
    for (const [row, [name, contents]] of ROWS.entries()) {
      const { size } = await bundle(contents);
      expect.soft(Math.abs(stated[row]![1] * 1_000 - size), `${name}: ${size} bytes`).toBeLessThanOrEqual(size / 20);
    }
  });
  it('in docs/benchmark.md are those of README', () => {
    const [, names, , sizes] = /^(\| size .*)\n(.*)\n\| bytes, minified and gzipped (.*)$/m.exec(
      read('docs/benchmark.md'),
    )!;
    const cells = (line: string) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => /\w/.test(cell));
    const stated = new Map(rowsIn(read('README.md')));
    for (const [column, name] of cells(names!).slice(1).entries()) {
      const bytes = Number(cells(sizes!)[column]!.replace(',', ''));
      expect(Math.abs(bytes - stated.get(name)! * 1_000), name).toBeLessThanOrEqual(bytes / 20);
    }
  });
});
