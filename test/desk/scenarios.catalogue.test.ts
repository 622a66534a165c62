/** What holds of scenarios whatever the question. */
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/catalogue/questions.js';
import { classesOf } from '../../src/desk/scenarios/classes.js';
import { scenarios, scenarioTable } from '../../src/desk.js';
import { type DecisionId, decisions, InvalidFactsError } from '../../src/index.js';
import { put, stepsIn } from '../../src/input/steps.js';
import type { Kind } from '../../src/verdict/kinds.js';

type Kinds = Readonly<Record<string, Kind & { readonly keys?: readonly string[]; readonly of?: Kind }>>;
type Vary = Readonly<Record<string, 'all'>>;
type Decide = (facts: unknown) => { readonly outcome: string; readonly missing: unknown; readonly contested: unknown };

/** The parts with classes of a question, the first few of those that are many. */
function partsOf(id: DecisionId): string[] {
  const { facts } = questions.find(({ declaration }) => declaration.id === id)!.declaration;
  return Object.entries(facts as Kinds).flatMap(([fact, kind]) => {
    if (kind.form.is === 'each') return kind.form.keys.slice(0, 9).map((key) => `${fact}.${key}`);
    return classesOf(kind.form) === undefined ? [] : [fact];
  });
}

const scenariosOf = (id: DecisionId, vary: Vary) => scenarios(id, {}, vary as never);
const varyOf = (parts: readonly string[]): Vary => Object.fromEntries(parts.map((path) => [path, 'all']));

describe.each(decisions)('of $id', ({ id, decide, outcomes }) => {
  const parts = partsOf(id);
  // Four attendances each: more than a few make more rows than there may be.
  const all = scenariosOf(id, varyOf(['quorum', 'meeting'].includes(id) ? parts.slice(0, 5) : parts));

  it('each row is what the decision says of these facts', () => {
    for (const { values, outcome, missing, contested } of all.rows) {
      const facts = Object.entries(values).reduce<unknown>(
        (whole, [path, value]) => put(whole, stepsIn(path), value),
        {},
      );
      if (outcome === 'contradiction') {
        expect(() => (decide as Decide)(facts)).toThrow(InvalidFactsError);
        continue;
      }
      const verdict = (decide as Decide)(facts);
      const said = { outcome: verdict.outcome, missing: verdict.missing, contested: verdict.contested };
      expect({ outcome, missing, contested }).toEqual(said);
    }
  });
  it('the rows are in the order of the values, each combination once', () => {
    const seen = all.rows.map(({ values }) => JSON.stringify(values));
    expect(new Set(seen).size).toBe(seen.length);
    const classes = all.varied.map((path) => new Set(all.rows.map(({ values }) => JSON.stringify(values[path]))).size);
    expect(seen.length).toBe(classes.reduce((product, size) => product * size, 1));
  });
  it('they are plain JSON, frozen, and the same whenever they are asked for', () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(Object.isFrozen(all.rows[0]?.values)).toBe(true);
    expect(scenariosOf(id, varyOf(all.varied as never))).toEqual(all);
  });
  it('of a finite question they reach every outcome that the default readings know', () => {
    const declared = questions.find(({ declaration }) => declaration.id === id)!.declaration;
    if (!('leaves' in declared)) return;
    const reached = new Set(all.rows.map(({ outcome }) => outcome));
    for (const outcome of outcomes) if (outcome !== 'introduction-and-minor-change') expect(reached).toContain(outcome);
  });
  it.each(['ja', 'en'] as const)('the table in %s has a line for each, and says every cell in words', (language) => {
    const table = scenarioTable({ ...all, rows: all.rows.slice(0, 60) }, { language, format: 'markdown' });
    expect(table.match(/^\|.*\|$/gm)).toHaveLength(Math.min(all.rows.length, 60) + 2);
    expect(table).not.toMatch(/undefined|\[object|NaN|\| true|\| false/);
  });
});
