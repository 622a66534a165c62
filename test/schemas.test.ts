import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  type DataUseFacts,
  decisions,
  InvalidFactsError,
  type ManagerFacts,
  type QuorumFacts,
  type TimelinessFacts,
} from '../src/index.js';
import {
  type dataUseFacts,
  factsSchemas,
  type managerFacts,
  type quorumFacts,
  runDecision,
  timelinessFacts,
} from '../src/schemas.js';

it('what a schema accepts is a facts type, JSON only', () => {
  expectTypeOf<z.output<typeof managerFacts>>().toExtend<ManagerFacts>();
  expectTypeOf<z.output<typeof timelinessFacts>>().toExtend<TimelinessFacts>();
  expectTypeOf<z.output<typeof quorumFacts>>().toExtend<QuorumFacts>();
  expectTypeOf<z.output<typeof dataUseFacts>>().toExtend<DataUseFacts>();
  expectTypeOf<keyof z.output<typeof timelinessFacts>>().toEqualTypeOf<keyof TimelinessFacts>();
  expectTypeOf<keyof z.output<typeof quorumFacts>>().toEqualTypeOf<keyof QuorumFacts>();
  expectTypeOf<keyof z.output<typeof managerFacts>>().toEqualTypeOf<keyof ManagerFacts>();
  expectTypeOf<keyof z.output<typeof dataUseFacts>>().toEqualTypeOf<keyof DataUseFacts>();
});

it('a Date is for typed calls', () => {
  expect(timelinessFacts.safeParse({ appliedAt: new Date() }).success).toBe(false);
});

it('an unknown decision is refused', () => {
  expect(() => runDecision('budget' as never, {})).toThrow(InvalidFactsError);
});

it.each(Object.entries(factsSchemas))('%s has a JSON Schema that forbids other keys', (_, schema) => {
  expect(z.toJSONSchema(schema, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false });
});

type Id = keyof typeof factsSchemas;
const item = (number: string) => `住民基本台帳法第7条第${number}`;
const valid: readonly (readonly [Id, object])[] = [
  [
    'manager',
    { system: '税務システム', managedBy: '税務課', outsourced: true, organization: { 税務課: '区民生活部' } },
  ],
  [
    'timeliness',
    {
      appliedAt: '2026-08-31T23:59:59+09:00',
      plannedFor: '令和9年度',
      urgency: { holds: true, by: '情報統括責任者', reason: '法令の改正', on: '2026-08-01' },
    },
  ],
  ['timeliness', { appliedAt: '令和8年8月31日', plannedFor: 2027, urgency: 'none' }],
  [
    'quorum',
    {
      committee: 'steering',
      attendance: { 経理課長: 'present', 管理部職員課長: 'proxy', 総務企画課長: 'absent' },
      temporaryMembers: ['present', 'vacant'],
      chair: 'absent',
      samePerson: [['経理課長', '情報統括責任者']],
    },
  ],
  [
    'data-use-approval',
    {
      applicantSection: '福祉推進課',
      uses: [
        { managedBy: '戸籍住民課', items: [item('1号'), '旧氏'], personalInformation: true },
        { managedBy: '税務課', items: ['所得の額'], personalInformation: false },
      ],
      asOf: '2026-04-01',
    },
  ],
];

/** Every place in a value, as a path. */
const placesOf = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
    : [path];

/** The value with one place dropped, renamed or replaced. */
function mutate(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (parent: Record<string, unknown>, key: string) => void,
): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0) change(copy, key);
  else copy[key] = mutate(copy[key], rest, change);
  return copy;
}

describe('both doors refuse alike', () => {
  const junk: readonly unknown[] = [
    null,
    true,
    0,
    2027,
    1.5,
    '',
    ' ',
    'none',
    'present',
    '税務課',
    '福祉部',
    '2026-08-31',
    '2026-8-31',
    [],
    ['x'],
    {},
    { holds: true },
  ];
  const changes = fc.oneof(
    fc.constant((parent: Record<string, unknown>, key: string) => {
      delete parent[key];
    }),
    fc
      .constantFrom('x', 'constructor', 'toString', '経理課')
      .map((suffix) => (parent: Record<string, unknown>, key: string) => {
        if (!Array.isArray(parent)) parent[key + suffix] = parent[key];
      }),
    fc.constantFrom(...junk).map((value) => (parent: Record<string, unknown>, key: string) => {
      parent[key] = value;
    }),
    fc.constant((parent: Record<string, unknown>, key: string) => {
      parent[key] = { [key]: parent[key] };
    }),
    fc.constant((parent: Record<string, unknown>, key: string) => {
      parent[key] = [parent[key], parent[key]];
    }),
  );

  it.each(valid)('%s: valid facts are accepted by both', (id, facts) => {
    expect(factsSchemas[id].safeParse(facts).error).toBeUndefined();
    expect(runDecision(id, facts)).toEqual(decide(id, facts));
  });

  it.each(valid)('%s: mutated facts are accepted or refused by both', (id, facts) => {
    const places = placesOf(facts).filter((path) => path.length > 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), changes), { minLength: 1, maxLength: 3 }), (edits) => {
        let mutated: unknown = facts;
        for (const [path, change] of edits) {
          try {
            mutated = mutate(mutated, path, change);
          } catch {
            // An earlier edit took the place away.
          }
        }
        expect(factsSchemas[id].safeParse(mutated).success).toBe(decide(id, mutated) !== undefined);
      }),
      { numRuns: 2_000, seed: 20260831 },
    );
  });
});

function decide(id: Id, facts: unknown): unknown {
  const decision = decisions.find((each) => each.id === id)!;
  try {
    return (decision.decide as (facts: unknown) => unknown)(facts);
  } catch (error) {
    if (error instanceof InvalidFactsError) return undefined;
    throw error;
  }
}
