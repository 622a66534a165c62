/** Minifiers give functions other names. What the library publishes stays as it is: no name that it says is what a function says of itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as desk from '../src/desk.js';
import * as main from '../src/index.js';
import * as records from '../src/records.js';
import * as regulation from '../src/regulation.js';
import * as schemas from '../src/schemas.js';
import * as text from '../src/text.js';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'minified-'));

const ENTRIES = {
  main: 'index',
  desk: 'desk',
  records: 'records',
  regulation: 'regulation',
  schemas: 'schemas',
  text: 'text',
};
type Library = {
  readonly main: typeof main;
  readonly desk: typeof desk;
  readonly records: typeof records;
  readonly regulation: typeof regulation;
  readonly schemas: typeof schemas;
  readonly text: typeof text;
};
const source: Library = { main, desk, records, regulation, schemas, text };
let minified: Library;

beforeAll(async () => {
  const outfile = join(folder, 'library.mjs');
  await build({
    stdin: {
      contents: Object.entries(ENTRIES)
        .map(([name, file]) => `export * as ${name} from './src/${file}.ts';`)
        .join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    ...{ bundle: true, minify: true, format: 'esm', platform: 'node', charset: 'utf8', outfile },
  });
  minified = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const SEALED = '第1条 書庫は、毎日開く。';

/** Every public text in which a function may be named. */
const named: Readonly<Record<string, (library: Library) => unknown>> = {
  ledger: ({ regulation }) => regulation.provisions.map(({ citation, answeredBy }) => [citation, answeredBy]),
  catalogue: ({ main }) => main.decisions.map(({ id, functionName }) => [id, functionName]),
  document: ({ schemas }) => schemas.openapi(),
  comparison: ({ text }) => {
    const encoded = text.compareText(SEALED);
    return [text.explainChanges(encoded, 'ja'), text.explainChanges(encoded, 'en')];
  },
  defects: ({ regulation }) => regulation.defects,
  readings: ({ regulation }) => regulation.readings,
};

describe('a minified bundle', () => {
  it('has other names for functions, so that there is something to see', () => {
    expect(minified.main.decideQuorum.name).not.toBe('decideQuorum');
  });
  it.each(Object.entries(named))('says the same in the %s', (_, said) => {
    expect(said(minified)).toEqual(said(source));
  });
  it('names what an entry exports, and nothing else', () => {
    const exported = Object.values(source).flatMap((entry) => Object.keys(entry));
    const { decisions } = minified.main;
    for (const { answeredBy } of minified.regulation.provisions)
      expect(exported).toEqual(expect.arrayContaining([...answeredBy]));
    for (const { functionName, decide } of decisions)
      expect((minified.main as Readonly<Record<string, unknown>>)[functionName]).toBe(decide);
    const operations = Object.values(minified.schemas.openapi().paths).map(({ post }) => post.operationId);
    const reviews = ['reviewIntroduction', 'reviewInventory'];
    expect(operations).toEqual([...decisions.map(({ functionName }) => functionName), ...reviews]);
    const lines = minified.text.explainChanges(minified.text.compareText(SEALED), 'en').join('\n');
    const spoken = lines.match(/\bdecide[A-Z]\w*/g) ?? [];
    expect(new Set(spoken)).toEqual(new Set(decisions.map(({ functionName }) => functionName)));
  });
});
