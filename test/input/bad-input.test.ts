import { describe, expect, it } from 'vitest';
import { decisions, InvalidFactsError } from '../../src/index.js';
import { factsSchemas, runDecision } from '../../src/schemas.js';
import { faults } from './bad-input.cases.js';

type Id = (typeof decisions)[number]['id'];

/** The issues of a typed call, `path: code`. */
function refused(id: Id, facts: unknown, options?: unknown): string[] {
  const decide = decisions.find((each) => each.id === id)!.decide as (facts: unknown, options?: unknown) => unknown;
  try {
    decide(facts, options);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidFactsError);
    return (error as InvalidFactsError).issues.map(({ path, code }) => `${path}: ${code}`);
  }
  return [];
}

const json = (text: string): unknown => JSON.parse(text);

describe.each(faults)('%s', (_, id, facts, issues) => {
  it('is refused by the typed call, saying where', () => expect(refused(id, facts)).toEqual(issues));
  it('is refused by the schema', () => expect(factsSchemas[id].safeParse(facts).success).toBe(false));
  it('is refused by runDecision with the same issues', () => {
    try {
      runDecision(id, facts);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidFactsError).issues.map(({ path, code }) => `${path}: ${code}`)).toEqual(issues);
    }
  });
});

it.each(decisions.map(({ id }) => id))('%s refuses a fact that it does not ask for, by its name', (id) => {
  expect(refused(id, { unheardOf: true })).toEqual(['unheardOf: unknown-key']);
});

describe('only typed calls can be given these', () => {
  it('an invalid Date', () =>
    expect(refused('timeliness', { appliedAt: new Date(Number.NaN) })).toEqual(['appliedAt: invalid-date']));
  it('NaN for a year', () =>
    expect(refused('timeliness', { plannedFor: Number.NaN })).toEqual(['plannedFor: not-a-fiscal-year']));
  it('an instance of a class', () => expect(refused('manager', new Map())).toEqual([': not-an-object']));
  it('a getter that throws', () => {
    const facts = Object.defineProperty({}, 'system', {
      enumerable: true,
      get: () => {
        throw new Error('mine');
      },
    });
    expect(refused('manager', facts)).toEqual([': unreadable']);
  });
  it('a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refused('manager', proxy)).toEqual([': unreadable']);
  });
});

describe('options', () => {
  it.each([
    [null, ['options: null']],
    [{ reading: {} }, ['options.reading: unknown-key']],
    [{ readings: { 'same-persons': 'one-member' } }, ['options.readings.same-persons: unknown-reading']],
    [json('{"readings":{"__proto__":"x"}}'), ['options.readings.__proto__: unknown-reading']],
    [{ readings: { 'same-person': 'two' } }, ['options.readings.same-person: not-one-of']],
    [{ closedDays: ['2026-8-31'] }, ['options.closedDays.0: not-a-day']],
    [{ closedDays: '2026-08-31' }, ['options.closedDays: not-a-list']],
    [{ closedDays: [undefined] }, ['options.closedDays.0: not-a-day']],
    [{ on: '令和8年8月31日' }, ['options.on: not-a-day']],
  ])('%j', (options, issues) => expect(refused('timeliness', {}, options)).toEqual(issues));
});

describe('a day is YYYY-MM-DD, of the calendar from 1947-04-01 to 2999-12-31', () => {
  it.each(['1947-04-01', '2999-12-31', '2024-02-29'])('%s', (on) => {
    expect(refused('scope', {}, { on })).toEqual([]);
  });
  it.each([
    ...['1947-03-31', '3000-01-01', '2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'],
    ...[
      '2026-1-01',
      ' 2026-01-01',
      '2026-01-01 ',
      '12026-01-01',
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00.000Z',
      '',
      20260101,
      [],
      {},
      false,
    ],
    ...[new Date('2026-01-01'), ['2026-01-01']],
  ])('but not %j', (on) => {
    expect(refused('scope', {}, { on })).toEqual(['options.on: not-a-day']);
  });
});

describe('no error repeats a value', () => {
  const SECRET = '秘密の値x9';
  const everywhere: readonly (readonly [Id, unknown])[] = [
    [
      'manager',
      {
        system: [SECRET],
        managedBy: `${SECRET}${'あ'.repeat(100)}`,
        outsourced: SECRET,
        organization: { 税務課: SECRET },
      },
    ],
    ['timeliness', { appliedAt: SECRET, plannedFor: SECRET, urgency: SECRET }],
    ['timeliness', { urgency: { holds: SECRET, by: '', reason: '', on: SECRET } }],
    [
      'quorum',
      {
        committee: SECRET,
        attendance: { 経理課長: SECRET },
        temporaryMembers: [SECRET],
        chair: SECRET,
        samePerson: [[SECRET]],
      },
    ],
    [
      'data-use-approval',
      { uses: [{ items: [`住民基本台帳法${SECRET}`], personalInformation: SECRET }], asOf: SECRET },
    ],
  ];
  it.each(everywhere)('%s', (id, facts) => {
    try {
      runDecision(id, facts);
      expect.unreachable();
    } catch (error) {
      const { message, issues } = error as InvalidFactsError;
      expect(issues.length).toBeGreaterThan(1);
      expect(message + JSON.stringify(issues)).not.toContain(SECRET);
    }
  });
  it('and long keys are cut', () => {
    try {
      runDecision('manager', { ['k'.repeat(1_000_000)]: 1 });
      expect.unreachable();
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(500);
    }
  });
});

it('as the name of a system, constructor and __proto__ are merely unlisted', () => {
  for (const system of ['constructor', '__proto__', 'toString'])
    expect(runDecision('manager', { system, managedBy: '税務課' }).outcome).toBe('system-managing-section');
});
