import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { questions } from '../../src/catalogue/questions.js';
import { type DecisionId, decisions, InvalidFactsError } from '../../src/index.js';
import { factsJsonSchema, runDecision, verdictJsonSchema } from '../../src/schemas.js';
import { type CoreCase, coreOf } from '../../tools/vectors/core.js';
import { goalsOf, ownFieldsOf } from '../../tools/vectors/goals.js';
import { decide, type Refusal, type Vector } from '../../tools/vectors/vector.js';

const folder = new URL('../../vectors/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const schema = JSON.parse(textOf('vectors.schema.json')) as object;
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

interface VectorFile {
  readonly decision: DecisionId;
  readonly vectors: readonly Vector[];
  readonly refusals: readonly Refusal[];
}

const fileOf = (id: DecisionId) => JSON.parse(textOf(`${id}.json`)) as VectorFile;

/** The faults of a refused call, as in the file; none if it is not refused. */
function faultsOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidFactsError) return error.issues.map(({ path, code }) => ({ path, code }));
    throw error;
  }
  return [];
}

/** What the verdict says of all that the case was worked out for. */
function answerTo({ facts, options, expected }: CoreCase, id: DecisionId): CoreCase['expected'] {
  const verdict = runDecision(id, facts, options);
  // Two grounds of one code would leave it open which of them was meant.
  const holdsOf = (code: string) => {
    const [ground, ...others] = verdict.grounds.filter((each) => each.code === code);
    return [code, others.length === 0 ? ground?.holds : 'several'] as const;
  };
  return {
    outcome: verdict.outcome,
    fields: ownFieldsOf(verdict),
    missing: verdict.missing,
    holds: Object.fromEntries(Object.keys(expected.holds).map(holdsOf)) as CoreCase['expected']['holds'],
    ...(expected.contested && { contested: verdict.contested }),
  };
}

/** The five with full contracts are worked out at every edge. */
const MAIN: readonly DecisionId[] = ['manager', 'timeliness', 'quorum', 'data-use-approval', 'personal-information'];

/** A question has no more vectors than its facts have states, each unknown or of some class; others have no end of them. */
const statesOf = (id: DecisionId): number => {
  const question = questions.find(({ declaration }) => declaration.id === id)!.declaration;
  if (!('leaves' in question)) return Number.POSITIVE_INFINITY;
  return question.leaves.reduce((states, { kind }) => states * (kind.classes.length + 1), 1);
};

describe.each(decisions.map(({ id }) => id))('%s', (id) => {
  const { decision, vectors, refusals } = fileOf(id);
  const core = coreOf(id);

  it('the cases worked out by hand come out', () => {
    const expected = core.map((each) => ({ id: each.id, ...each.expected }));
    expect(core.map((each) => ({ id: each.id, ...answerTo(each, id) }))).toEqual(expected);
    expect(core.length).toBeGreaterThanOrEqual(MAIN.includes(id) ? 8 : 3);
  });

  it('the cases worked out by hand are the first vectors', () => {
    const calls = vectors.filter(({ origin }) => origin === 'hand-worked').map(({ id, facts }) => ({ id, facts }));
    expect(calls).toEqual(core.map(({ id, facts }) => ({ id, facts })));
    expect(vectors.slice(0, core.length).every(({ origin }) => origin === 'hand-worked')).toBe(true);
  });

  it('the whole verdicts, through both doors', () => {
    for (const vector of vectors) {
      expect.soft(runDecision(id, vector.facts, vector.options), vector.id).toStrictEqual(vector.verdict);
      expect.soft(decide(id, vector), vector.id).toStrictEqual(vector.verdict);
    }
  });

  it('facts and verdicts are of the published schemas', () => {
    const ajv = new Ajv2020({ strict: true });
    const [areFacts, isVerdict] = [ajv.compile(factsJsonSchema(id)), ajv.compile(verdictJsonSchema(id))];
    for (const { id: name, facts, verdict } of vectors) {
      expect(areFacts(facts), name).toBe(true);
      expect(isVerdict(verdict), name).toBe(true);
    }
  });

  it('the refusals, by both doors', () => {
    for (const refusal of refusals) {
      expect
        .soft(
          faultsOf(() => decide(id, refusal)),
          refusal.id,
        )
        .toEqual(refusal.refused);
      const checked = () => runDecision(id, refusal.facts, refusal.options as never);
      expect.soft(faultsOf(checked), refusal.id).toEqual(refusal.refused);
    }
  });

  it('each vector covers what it says, and nothing twice', () => {
    const covered = vectors.flatMap(({ covers }) => covers);
    expect(new Set(covered).size).toBe(covered.length);
    for (const { covers, verdict, ...call } of vectors)
      expect(goalsOf(id, call, verdict)).toEqual(expect.arrayContaining([...covers]));
  });

  it('has 10 to 60 vectors, or as many as there are states, named once each, in the form of the schema', () => {
    for (const ids of [vectors, refusals].map((each) => each.map(({ id }) => id)))
      expect(new Set(ids).size).toBe(ids.length);
    expect(vectors.length).toBeGreaterThanOrEqual(Math.min(10, statesOf(id)));
    expect(vectors.length).toBeLessThanOrEqual(60);
    isValid(fileOf(id));
    expect(isValid.errors).toBeNull();
    expect(decision).toBe(id);
  });
});

test('the schema refuses another form', () => {
  const { vectors, ...rest } = fileOf('timeliness');
  const [first] = vectors;
  for (const broken of [
    { ...first, verdict: {} },
    { ...first, origin: 'guessed' },
    { ...first, note: '' },
  ])
    expect(isValid({ ...rest, vectors: [broken] })).toBe(false);
});
