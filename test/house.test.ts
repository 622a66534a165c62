import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { questions as catalogue } from '../src/catalogue/questions.js';
import * as library from '../src/index.js';

const root = new URL('..', import.meta.url).pathname;

function files(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? files(path) : [path];
  });
}

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gms)].map(([, from]) =>
    from!.startsWith('.') ? relative(root, join(root, file, '..', from!)).replace(/\.js$/, '.ts') : from!,
  );

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const sources = files('src');
const articles = sources.filter((file) => file.startsWith('src/articles/'));
const questions = sources.filter((file) => file.startsWith('src/decisions/'));

/** From the ground up: a room uses itself and those before it. The doors, and what stands behind them, use all. */
const ROOMS = ['input', 'time', 'regulation', 'verdict', 'articles', 'decisions', 'catalogue'];
const levelOf = (file: string): number => {
  const level = ROOMS.indexOf(file.split('/')[1]!);
  return level === -1 ? ROOMS.length : level;
};

const CLI = /^src\/cli\//;

/** The files on the way from a file back to itself, if there is one. */
function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file) || way.includes(file)) return;
    for (const next of importsOf(file).filter((from) => from.startsWith('src/'))) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  return found;
}

describe('the house', () => {
  it.each(sources)('%s uses its own room and those below it', (file) => {
    expect(importsOf(file).filter((from) => from.startsWith('src/') && levelOf(from) > levelOf(file))).toEqual([]);
  });
  it('has no circles', () => expect(circles()).toEqual([]));
  it('has at most eight doors, and no other file in its root', () => {
    expect(sources.filter((file) => file.split('/').length === 2).length).toBeLessThanOrEqual(8);
  });
  it('each package has its place: only schemas know zod, only words know ts-pattern', () => {
    const places: Readonly<Record<string, RegExp>> = {
      zod: /schema/,
      'zod/v4/core': /schema/,
      luxon: /^src\/planning\//,
      'ts-pattern': /(words|explainer)\.ts$/,
      '@noble/hashes/sha2.js': /^src\/text\//,
      diff: /^src\/text\//,
      'fast-check': /^src\/testing\//,
      vitest: /^src\/testing\/vitest\.ts$/,
      expect: /^src\/testing\/jest\.ts$/,
      // The command stands before the doors, and in Node.
      ...Object.fromEntries(
        ['', '/desk', '/records', '/regulation', '/schemas', '/text'].map((door) => [`arakawa-it-rules${door}`, CLI]),
      ),
      ...Object.fromEntries(['buffer', 'fs', 'readline', 'util'].map((name) => [`node:${name}`, CLI])),
      'jsonc-parser': CLI,
      'ical-generator': CLI,
    };
    for (const file of sources)
      for (const from of importsOf(file).filter((each) => !each.startsWith('src/')))
        expect(file, from).toMatch(places[from] ?? /no place for it/);
  });
  it('has for each question its law and its words, and a third file only beside them', () => {
    const ids = library.decisions.map(({ id }) => id);
    for (const id of ids)
      expect(questions).toEqual(expect.arrayContaining([`src/decisions/${id}.ts`, `src/decisions/${id}.words.ts`]));
    expect(
      sources.filter((file) => /schema\.ts$|sentences\.ts$/.test(file) && !file.startsWith('src/schemas/')),
    ).toEqual([]);
  });
  it.each(questions)('%s leaves it to the citations since when its text is attested', (file) => {
    expect(textOf(file)).not.toMatch(/Attested\b/);
  });
  it.each(sources)('%s asks no function what it is called, which minifiers change', (file) => {
    expect(textOf(file)).not.toMatch(/\b(decide\w*|[Ff]unction|constructor|call|fn)\??\.name\b/);
  });
  it('calls no ground by a number of the law', () => {
    const months = 'january february march april june july august september october november december'.split(' ');
    for (const { declaration } of catalogue)
      for (const code of Object.keys(declaration.grounds))
        expect(code).not.toMatch(new RegExp(`\\d|\\b(${months.join('|')})\\b`));
  });
  it('has readings tried by those questions alone that hang on some', () => {
    for (const { declaration } of catalogue)
      if ('leaves' in declaration) expect('contests' in declaration, declaration.id).toBe('readings' in declaration);
  });
  it('asks no question that hangs on more than five readings, of which contests try every set', () => {
    for (const { id, readings } of library.decisions) expect(readings.length, id).toBeLessThanOrEqual(5);
  });
  it('names its files in ASCII, articles by number', () => {
    for (const file of sources) expect(file).toMatch(/^[a-z0-9/._-]+$/);
    for (const file of articles)
      expect(file).toMatch(/\/(article-\d\d(_\d)?-[a-z-]+|appended-table-\d|supplementary-provisions)\.ts$/);
  });
  it('has no grab-bags, and no export * but that of all schemas', () => {
    for (const file of sources) {
      expect(file).not.toMatch(/utils|common|helpers/);
      // The schemas of all questions are listed once, where they are made.
      const all = [...textOf(file).matchAll(/export \* from '(.*)'/g)].map(([, from]) => from);
      expect(all).toEqual(file === 'src/schemas.ts' ? ['./schemas/questions.js'] : []);
    }
  });
});

/** What names all questions by hand. Everything else goes through the catalogue. */
const LISTS = ['src/catalogue/questions.ts', 'src/index.ts', 'src/schemas/questions.ts'];
/** What names those of which it has something to say, and does without the others. */
const OPTIONAL = ['test/bench/bare.ts', 'test/bench/facts/full.ts', 'test/catalogue/attestation.test.ts'];

it('a question is listed in three places, so that it is added in nine files', () => {
  const names = library.decisions.map(({ id, functionName }) => {
    const camel = functionName.replace(/^decide(.)/, (_, first: string) => first.toLowerCase());
    return new RegExp(
      `${functionName}\\b|\\b${camel}(Facts|Words|Descriptions|Verdict)?\\b|(?<![\\w-])${id}(?![\\w-])`,
      'i',
    );
  });
  const code = ['src', 'test', 'examples', 'docs', 'tools'].flatMap(files).filter((file) => /\.m?ts$/.test(file));
  const listing = code.filter((file) => {
    const text = textOf(file);
    return names.every((name) => name.test(text));
  });
  expect(listing.filter((file) => !OPTIONAL.includes(file)).sort()).toEqual(LISTS);
});

/** Bundles exports of the main entry, minified, as an application's bundler would. */
async function bundle(names: string) {
  const result = await build({
    stdin: { contents: `export ${names} from './src/index.ts';`, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const inputs = Object.entries(Object.values(result.metafile.outputs)[0]!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  return { inputs, size: gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length };
}

describe('a decision imported alone', () => {
  const files = library.decisions.map(({ id }) => `src/decisions/${id}.ts`);
  it.each(library.decisions.map(({ id, functionName }) => [functionName, `src/decisions/${id}.ts`] as const))(
    '%s brings no package, no other decision, no words',
    async (name, own) => {
      const { inputs } = await bundle(`{ ${name} }`);
      expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([]);
      expect(inputs.filter((path) => /words|texts|explain|schema|defects|catalogue/.test(path))).toEqual([]);
      expect(inputs.filter((path) => files.includes(path))).toEqual([own]);
    },
  );
  it.each([
    ['decideQuorum', 10_720],
    ['decideTimeliness', 9_300],
    ['decideManager', 15_150],
    ['decideOperation', 8_350],
  ] as const)('%s costs %i bytes at most, minified and gzipped', async (name, bytes) => {
    expect((await bundle(`{ ${name} }`)).size).toBeLessThanOrEqual(bytes);
  });
  it('explained costs less than 13 kB', async () => {
    const names = '{ decideTimeliness, explainer, timelinessWords }';
    expect((await bundle(names)).size).toBeLessThanOrEqual(12_950);
  });
});

describe('the main entry with everything used', () => {
  it('costs 84 kB, and brings no package and nothing that only forms and schemas say', async () => {
    const { inputs, size } = await bundle('*');
    expect(size).toBeLessThanOrEqual(84_300);
    expect(inputs.filter((path) => /node_modules|schemas|arguments|defects\.ts/.test(path))).toEqual([]);
  });
});
