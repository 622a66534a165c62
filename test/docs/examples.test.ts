/** Every example of README, the guides and the docstrings is run, and what its `// =>` comments say is compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as desk from '../../src/desk.js';
import * as library from '../../src/index.js';
import * as records from '../../src/records.js';
import * as regulation from '../../src/regulation.js';
import * as schemas from '../../src/schemas.js';
import * as testing from '../../src/testing.js';
import * as text from '../../src/text.js';

const doors: Readonly<Record<string, object>> = { '': library, desk, records, regulation, schemas, testing, text };

const root = new URL('../..', import.meta.url).pathname;
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

/** Expressions followed by `// => value` become comparisons. */
function withChecks(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const expected = /^;?[ \t]*\/\/ => (.*)$/m.exec(code.slice(node.expression.end))?.[1];
      const rest = code.slice(node.expression.end).split('\n')[0]!;
      if (expected !== undefined && rest.includes('// =>'))
        edits.push({ from: node.getStart(), to: node.end, text: `check(${node.expression.getText()}, ${expected});` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits.reverse().reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), code);
}

function run(code: string, name: string): number {
  let checks = 0;
  const check = (actual: unknown, expected: unknown) => {
    checks += 1;
    expect.soft(actual, name).toEqual(expected);
  };
  for (const [, named, door] of code.matchAll(/^import \{ (.*) \} from 'arakawa-it-rules\/?(.*)';$/gm))
    for (const name of named!.split(', ').filter((each) => !each.startsWith('type ')))
      expect(doors[door!], door).toHaveProperty(name);
  const names = Object.assign({ fc, expect }, ...Object.values(doors));
  const { code: js } = transformSync(withChecks(code.replaceAll(/^import .*$/gm, '')), { loader: 'ts' });
  try {
    new Function('check', ...Object.keys(names), js)(check, ...Object.values(names));
  } catch (cause) {
    throw new Error(`${name} throws.`, { cause });
  }
  return checks;
}

const examplesOf = (files: readonly string[]) =>
  files.flatMap((file) => examplesIn(file).map((code, i) => [`${file} #${i + 1}`, code] as const));
const places = [
  ['README and the guides', examplesOf(['README.md', 'README.ja.md', ...filesIn('docs', '.md')])],
  ['the docstrings', examplesOf(filesIn('src', '.ts'))],
] as const;

describe('examples', () => {
  it.each(places)('of %s say what they print', (_, examples) => {
    for (const [name, code] of examples) {
      const comparisons = code.match(/\/\/ =>/g)?.length ?? 0;
      expect.soft(comparisons, name).toBeGreaterThan(0);
      expect.soft(run(code, name), name).toBe(comparisons);
    }
  });
  it('every decision has one', () => {
    for (const { functionName } of library.decisions)
      expect(
        places.some(([, examples]) => examples.some(([, code]) => code.includes(`${functionName}(`))),
        functionName,
      ).toBe(true);
  });
});
