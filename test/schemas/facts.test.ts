/** The schemas of facts: their types, and what is particular to untrusted JSON. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { type DecisionId, decisions, InvalidFactsError } from '../../src/index.js';
import { factsSchemas, runDecision, timelinessFacts } from '../../src/schemas.js';
import { issuesOf } from '../input/issues.js';

type Decide<Id extends DecisionId> = Extract<(typeof decisions)[number], { readonly id: Id }>['decide'];
type FactsOf<Id extends DecisionId> = Parameters<Decide<Id>>[0];
type Accepted<Id extends DecisionId> = z.output<(typeof factsSchemas)[Id]>;

type AreFacts = { [Id in DecisionId]: Accepted<Id> extends FactsOf<Id> ? true : Id }[DecisionId];
type HaveEveryFact = { [Id in DecisionId]: keyof FactsOf<Id> extends keyof Accepted<Id> ? true : Id }[DecisionId];

it('what a schema accepts is a facts type, JSON only, and no fact is left out', () => {
  expectTypeOf<AreFacts>().toEqualTypeOf<true>();
  expectTypeOf<HaveEveryFact>().toEqualTypeOf<true>();
});

it('a Date is for typed calls: in JSON it is refused, in both languages', () => {
  const facts = { appliedAt: new Date('2026-08-31') };
  expect(timelinessFacts.safeParse(facts).success).toBe(false);
  expect(() => runDecision('timeliness', facts)).toThrow(
    expect.objectContaining({
      issues: [
        {
          path: 'appliedAt',
          code: 'not-json',
          message: { ja: 'JSON の値が要ります。', en: 'This must be a value that JSON can hold.' },
        },
      ],
    }),
  );
});

it('a fact that is undefined is not known, also within a list', () => {
  const uses = [{ managedBy: undefined }];
  expect(runDecision('data-use-approval', { uses })).toEqual(runDecision('data-use-approval', { uses: [{}] }));
  expect(factsSchemas['data-use-approval'].safeParse({ uses }).success).toBe(true);
});

it('a getter that throws when it is asked again is refused', () => {
  let asked = 0;
  const facts = {
    get appliedAt() {
      asked += 1;
      if (asked > 1) throw new Error('asked again');
      return '2026-08-31';
    },
  };
  expect(issuesOf(() => runDecision('timeliness', facts))).toEqual([': unreadable']);
});

it('an unknown decision is refused', () => {
  expect(() => runDecision('budget' as never, {})).toThrow(InvalidFactsError);
});

describe.each(decisions)('$id', ({ id, decide }) => {
  it('facts of which nothing is known are valid, whichever way they come', () => {
    expect(runDecision(id, {})).toEqual(decide({}));
    expect(factsSchemas[id].parse({})).toEqual({});
  });
  it.each([null, undefined, 1, 'facts', [], true])('%j is no facts', (json) => {
    expect(() => runDecision(id, json)).toThrow(InvalidFactsError);
  });
});
