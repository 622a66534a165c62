/** `npm run mutate` takes too long for every day; that what it calls by name still stands in the source is seen at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meantBy } from '../tools/mutation/survivor.js';
import { survivors } from '../tools/mutation/survivors.js';
import { quick, thorough } from '../tools/mutation/tests.js';

const textOf = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

describe('mutants that no test finds', () => {
  it.each(survivors.map(({ file, original, ...rest }) => [file, original, rest] as const))(
    '%s: %s still stands there, and has a reason',
    (file, original, { by, because }) => {
      const text = textOf(file).replace(/\s+/g, ' ');
      const { piece, line } = meantBy(original);
      expect(text).toContain(piece.replace(/ …$/, ''));
      expect(text).toContain(line);
      expect(because).toMatch(/\.$/);
      expect(new Set(by).size).toBe(by.length);
    },
  );
  it('are each named once', () => {
    const names = survivors.flatMap(({ file, original, by }) => by.map((each) => `${file} ${original} → ${each}`));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('the tests that mutants are put to', () => {
  const files = [...quick, ...Object.keys(thorough)];
  it('are those of the decisions, and others', () => {
    const ofDecisions = readdirSync(new URL('decisions/', import.meta.url)).filter((name) => name.endsWith('.test.ts'));
    expect(ofDecisions.filter((name) => !files.includes(`test/decisions/${name}`))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });
});
