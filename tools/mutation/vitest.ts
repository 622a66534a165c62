/** As much of vitest as the tests speak, so that they run inside one process. */
import { readFileSync } from 'node:fs';
import { expect as jestExpect } from 'expect';

export interface Check {
  readonly name: string;
  run(): Promise<void>;
}

type Body = (...given: readonly unknown[]) => unknown;
/** A name, a body, and perhaps settings before or after it, which matter to nobody here. */
type Say = (name: string, ...rest: readonly unknown[]) => void;

let checks: Check[] = [];
let before: (() => unknown)[] = [];
let testFile = '';

/** The tests that a file registers while it is loaded. */
export function collecting(file: string, load: () => void): readonly Check[] {
  checks = [];
  before = [];
  testFile = file;
  load();
  return checks;
}

const bodyOf = (rest: readonly unknown[]) => rest.find((each): each is Body => typeof each === 'function')!;

/** A word that can be said of each row of a table, or under a condition. */
function word(say: (name: string, body: () => unknown) => void) {
  const rowsOf =
    (rows: readonly (readonly unknown[])[]): Say =>
    (name, ...rest) => {
      for (const row of rows) say(name, () => bodyOf(rest)(...row));
    };
  const areLists = (rows: readonly unknown[]): rows is readonly (readonly unknown[])[] => rows.every(Array.isArray);
  const single = (rows: readonly unknown[]) => rows.map((row) => [row]);
  const plain: Say = (name, ...rest) => say(name, bodyOf(rest));
  const runIf = (condition: unknown): Say => (condition ? plain : () => {});
  return Object.assign(plain, {
    each: (rows: readonly unknown[]) => rowsOf(areLists(rows) ? rows : single(rows)),
    for: (rows: readonly unknown[]) => rowsOf(single(rows)),
    runIf,
    skipIf: (condition: unknown) => runIf(!condition),
  });
}

const it = word((name, body) => {
  const preparations = before;
  checks.push({
    name,
    async run() {
      for (const prepare of preparations.splice(0)) await prepare();
      await body();
    },
  });
});

const describe = word((_, body) => {
  const outer = before;
  before = [...outer];
  body();
  before = outer;
});

/** Types were checked by the compiler. */
const anything: unknown = new Proxy(() => anything, { get: () => anything, apply: () => anything });

const expect = Object.assign((actual: unknown, _message?: string) => jestExpect(actual), jestExpect);
jestExpect.extend({
  toMatchFileSnapshot(text: string, name: string) {
    const pass = text === readFileSync(new URL(name, `file://${process.cwd()}/${testFile}`), 'utf8');
    return { pass, message: () => `${name} reads otherwise.` };
  },
});

export const words = {
  describe,
  expect,
  expectTypeOf: () => anything,
  it,
  test: it,
  beforeAll: (prepare: () => unknown) => before.push(prepare),
};
