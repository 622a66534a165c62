import { describe, expect, it } from 'vitest';
import { decideScope, decideTimeliness, decisions, InvalidFactsError, type Moment } from '../../src/index.js';
import { factsSchemas, runDecision } from '../../src/schemas.js';
import { askedAsOf2023 } from '../editions.js';
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
    [{ closedDays: ['2026-8-32'] }, ['options.closedDays.0: no-such-day']],
    [{ closedDays: ['8月31日'] }, ['options.closedDays.0: ambiguous-date']],
    [{ closedDays: '2026-08-31' }, ['options.closedDays: not-a-list']],
    [{ closedDays: [undefined] }, ['options.closedDays.0: not-a-moment']],
    [{ on: '平成40年8月31日' }, ['options.on: outside-era']],
    [{ on: 46265 }, ['options.on: number-for-a-day']],
    [{ on: new Date(Number.NaN) }, ['options.on: invalid-date']],
  ])('%j', (options, issues) => expect(refused('timeliness', {}, options)).toEqual(issues));
});

describe('the day of a finding is YYYY-MM-DD, of the calendar from 1947-04-01 to 2999-12-31', () => {
  const refusedDay = (on: unknown) =>
    refused('timeliness', { urgency: { holds: true, by: '区長', reason: '緊急', on } });
  it.each(['1947-04-01', '2999-12-31', '2024-02-29'])('%s', (on) => {
    expect(refusedDay(on)).toEqual([]);
  });
  it.each([
    ...[
      '1947-03-31',
      '3000-01-01',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
      '2026-0x-01',
      'abcd-01-01',
    ],
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
    expect(refusedDay(on)).toEqual(['urgency.on: not-a-day']);
  });
});

describe('days that are chosen are written as any other moment', () => {
  // The last day of December 2026 in the ward.
  it.each<Moment>([
    ...[
      '2026-12-31',
      '令和8年12月31日',
      'R8.12.31',
      '2026/12/31(木)',
      '２０２６年１２月３１日',
      '2026-12-31T14:59:59Z',
    ],
    new Date('2026-12-30T15:00:00Z'),
  ])('%s', (day) => {
    const asked = { appliedAt: '2023-09-01', plannedFor: 2024, urgency: 'none' } as const;
    expect(decideTimeliness({ ...asked }, { closedDays: [day] }).contested).toEqual([]);
    expect(decideScope({ organ: '会計管理室' }, { on: day })).toEqual(
      decideScope({ organ: '会計管理室' }, { on: '2026-12-31' }),
    );
  });
  it('moves a deadline that the closed day hits', () => {
    const facts = { appliedAt: '2026-09-01', plannedFor: 2027, urgency: 'none' } as const;
    const readings = { 'deadline-on-closed-day': 'next-open-day' } as const;
    const decide = askedAsOf2023(decideTimeliness);
    expect(decide(facts, { readings }).outcome).toBe('late');
    for (const day of ['2026-08-31', '令和8年8月31日', 'R8.8.31', new Date('2026-08-30T15:00:00Z')])
      expect(decide(facts, { readings, closedDays: [day] }).outcome).toBe('on-time');
  });
  it('tells whether the text is attested on the day in the ward', () => {
    const codes = (on: Moment) =>
      decideScope({ organ: '総務企画部', subject: 'system' }, { on }).caveats.map(({ code }) => code);
    expect(codes('平成24年3月31日')).toContain('text-not-attested');
    expect(codes('平成24年4月1日')).not.toContain('text-not-attested');
    expect(codes('2012-03-31T14:59:59Z')).toContain('text-not-attested');
    expect(codes('2012-03-31T15:00:00Z')).not.toContain('text-not-attested');
  });
});

it('what a spoilt prototype lends to every record is no fact', () => {
  Object.defineProperty(Object.prototype, 'lent', { value: 1, enumerable: true, configurable: true, writable: true });
  try {
    expect(refused('timeliness', {}, { readings: {} })).toEqual([]);
    expect(refused('quorum', { committee: 'security' })).toEqual([]);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'lent');
  }
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
