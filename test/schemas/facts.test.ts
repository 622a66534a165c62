/** The schemas of facts: their types, and what is particular to untrusted JSON. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { type DecisionId, decisions, InvalidFactsError } from '../../src/index.js';
import { factsSchemas, runDecision, timelinessFacts, verdictSchemas } from '../../src/schemas.js';
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

describe('facts in a schema of one’s own', () => {
  const request = timelinessFacts.extend({ id: z.string().min(3) });
  const facts = { appliedAt: '2026-08-31', plannedFor: 2027 };
  const refused = (value: unknown) =>
    request.safeParse(value).error?.issues.map(({ path, code }) => `${path.join('.')}: ${code}`) ?? [];
  it.each<[object, string[]]>([
    [{ ...facts, id: 'A-1' }, []],
    [{ ...facts, id: 'A' }, ['id: too_small']],
    [facts, ['id: invalid_type']],
    // The decision's own reader still judges the facts.
    [{ ...facts, id: 'A-1', appliedAt: '2026-02-30' }, ['appliedAt: custom']],
    [{ ...facts, id: 'A-1', appliedat: '2026-08-31' }, ['appliedat: custom']],
  ])('%j: %j', (value, expected) => expect(refused(value)).toEqual(expected));
  it('copies do not forget the reader', () => {
    const faulty = { appliedAt: '2026-02-30' };
    const { appliedAt } = timelinessFacts.shape;
    const copies = [
      timelinessFacts.meta({ title: 'x' }),
      timelinessFacts.pick({ appliedAt: true }),
      timelinessFacts.omit({ urgency: true }),
      timelinessFacts.loose(),
      timelinessFacts.extend({ urgency: z.literal('none').optional() }),
    ];
    for (const schema of copies) expect(schema.safeParse(faulty).success).toBe(false);
    for (const schema of copies) expect(schema.safeParse({ appliedAt: '2026-08-31' }).success).toBe(true);
    // What else is in the object is taken loosely, and a part of the facts alone is of their structure alone.
    expect(timelinessFacts.loose().safeParse({ id: 1 }).success).toBe(true);
    expect(appliedAt.safeParse(1).success).toBe(false);
  });
  it('is typed: the facts beside what was added', () => {
    expectTypeOf<z.output<typeof request>['id']>().toEqualTypeOf<string>();
    expectTypeOf<Omit<z.output<typeof request>, 'id'>>().toExtend<FactsOf<'timeliness'>>();
  });
});

it('is encoded as it is decoded: nothing is transformed', () => {
  for (const { id, decide } of decisions) {
    const verdict = (decide as (facts: object) => object)({});
    expect(z.encode(factsSchemas[id], {})).toEqual({});
    expect(z.encode(verdictSchemas[id] as z.ZodType, verdict)).toEqual(verdict);
  }
});
