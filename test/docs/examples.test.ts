/**
 * Every example of README, the guides and the docstrings is run, and what its `// =>` comments say is compared. Those of documents
 * are given what they import and nothing else, as where they are pasted.
 */
import { transformSync } from 'esbuild';
import { expect as jestExpect } from 'expect';
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
import { inDocstrings, inDocuments } from './examples.js';

const doors = { desk, records, regulation, schemas, testing, text };
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'arakawa-it-rules': library,
  ...Object.fromEntries(Object.entries(doors).map(([door, names]) => [`arakawa-it-rules/${door}`, names])),
  'fast-check': { fc },
  expect: { expect: jestExpect },
};
const everything = Object.assign({}, ...Object.values(modules)) as Readonly<Record<string, unknown>>;

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

/** The values that code imports, by their names. */
const importedBy = (code: string): Record<string, unknown> =>
  Object.fromEntries(
    [...code.matchAll(/^import (?:\{ (.*) \}|(\w+)) from '(.*)';$/gm)].flatMap(([, several, one, from]) =>
      (several?.split(', ') ?? [one!])
        .filter((each) => !each.startsWith('type '))
        .map((each) => {
          expect(modules[from!], from).toHaveProperty(each);
          return [each, modules[from!]![each]];
        }),
    ),
  );

function run(code: string, name: string, given: Readonly<Record<string, unknown>>): number {
  let checks = 0;
  const check = (actual: unknown, expected: unknown) => {
    checks += 1;
    expect.soft(actual, name).toEqual(expected);
  };
  const names = { ...given, ...importedBy(code) };
  const { code: js } = transformSync(withChecks(code.replaceAll(/^import .*$/gm, '')), { loader: 'ts' });
  try {
    new Function('check', ...Object.keys(names), js)(check, ...Object.values(names));
  } catch (cause) {
    expect.soft(cause, name).toBeUndefined();
  }
  return checks;
}

const places = [
  ['README and the guides', inDocuments, {}],
  ['the docstrings', inDocstrings, everything],
] as const;

describe('examples', () => {
  it.each(places)('of %s say what they print', (_, examples, given) => {
    for (const [name, code] of examples) {
      const comparisons = code.match(/\/\/ =>/g)?.length ?? 0;
      expect.soft(comparisons, name).toBeGreaterThan(0);
      expect.soft(run(code, name, given), name).toBe(comparisons);
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
