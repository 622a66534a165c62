/** The code that the desk gives to copy compiles, and says what it prints. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../docs/site/desk/case.js';
import { callOf, functionOf, literal } from '../../../docs/site/desk/code.js';
import exampleData from '../../../docs/site/desk/examples.data.js';
import * as library from '../../../src/index.js';
import { decisions } from '../../../src/index.js';
import { runDecision as decide } from '../../../src/schemas.js';
import { arbitraryFacts } from '../../../src/testing.js';

const SEED = 20260831;
const ids = decisions.map(({ id }) => id);

it('every call of an example compiles as it stands', () => {
  const examples = exampleData.load();
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const read = (file: string) => ts.sys.readFile(file);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, read).config,
    ts.sys,
    root,
  );
  const calls = new Map(
    ids.map((id) => {
      const { facts } = examples[id];
      const call = callOf(id, facts, { on: '2026-09-01' }, decide(id, facts).outcome);
      return [`${root}test/docs/desk/call-of-${id}.ts`, call];
    }),
  );
  // One that must not compile: the check would see it.
  calls.set(`${root}test/docs/desk/call-of-nothing.ts`, callOf('timeliness', { plannedFor: true }, {}, 'late'));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => calls.has(file) || fileExists(file);
  host.readFile = (file) => calls.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const call = calls.get(file);
    return call === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, call, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...calls.keys()], { ...options, noEmit: true }, host);
  const wrong = [...calls.keys()].filter(
    (file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).length > 0,
  );
  expect(wrong).toEqual([`${root}test/docs/desk/call-of-nothing.ts`]);
});

describe.each(ids)('%s', (id) => {
  it('is called by its name', () => {
    expect(library).toHaveProperty(functionOf(id), decisions.find((each) => each.id === id)!.decide);
  });
  it('is called with these facts', () => {
    const says = fc.property(arbitraryFacts(id, { partial: true }) as fc.Arbitrary<Facts>, (facts) => {
      const verdict = decide(id, facts);
      const [, ...code] = callOf(id, facts, {}, verdict.outcome).split('\n');
      const expression = new Function(functionOf(id), `${code.join('\n')}; return verdict;`);
      expect(expression(decisions.find((each) => each.id === id)!.decide)).toEqual(verdict);
      expect(code.at(-2)).toBe(`verdict.outcome; // => '${verdict.outcome}'`);
    });
    fc.assert(says, { seed: SEED, numRuns: 30 });
  });
});

describe('values', () => {
  it('read as they were, whatever is in them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom("'", '"', '\\', '\n', '\u2028', '\u202e', '\ud800', '`', '${') }),
    );
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          text.filter((key) => key !== '__proto__'),
          tie('value'),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    })).value;
    const same = fc.property(value, (each) => {
      expect(new Function(`return (${literal(each)});`)()).toEqual(each);
    });
    fc.assert(same, { seed: SEED, numRuns: 500 });
  });
  it('hide nothing that turns the direction of writing', () => {
    expect(literal('a\u202eb')).toBe('"a\\u{202e}b"');
  });
});
