import { describe, expect, it } from 'vitest';
import { decisions, InvalidFactsError } from '../src/index.js';
import { factsSchemas, runDecision } from '../src/schemas.js';

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

const judgement = { holds: true, by: '情報統括責任者', reason: '法令改正' };
const json = (text: string): unknown => JSON.parse(text);

const faults: readonly (readonly [title: string, id: Id, facts: unknown, issues: readonly string[]])[] = [
  ['a date-time without offset', 'timeliness', { appliedAt: '2026-08-31T17:00:00' }, ['appliedAt: no-offset']],
  ['30 February', 'timeliness', { appliedAt: '2026-02-30' }, ['appliedAt: no-such-day']],
  ['an unpadded date', 'timeliness', { appliedAt: '2026-8-31' }, ['appliedAt: unpadded']],
  ['an era day outside its era', 'timeliness', { appliedAt: '平成40年8月31日' }, ['appliedAt: outside-era']],
  ['a number for a date', 'timeliness', { appliedAt: 20260831 }, ['appliedAt: number-for-a-day']],
  ['a number for a date elsewhere', 'data-use-approval', { asOf: 0 }, ['asOf: number-for-a-day']],
  ['a fractional year', 'timeliness', { plannedFor: 2026.5 }, ['plannedFor: not-a-fiscal-year']],
  ['a boolean for a judgement', 'timeliness', { urgency: true }, ['urgency: not-a-judgement']],
  ['null for a judgement', 'timeliness', { urgency: null }, ['urgency: null']],
  ['a text for a judgement', 'timeliness', { urgency: 'yes' }, ['urgency: not-a-judgement']],
  [
    'a judgement without a reason',
    'timeliness',
    { urgency: { holds: true, by: '区長' } },
    ['urgency.reason: not-a-judgement'],
  ],
  ['a judgement by nobody', 'timeliness', { urgency: { ...judgement, by: ' ' } }, ['urgency.by: empty']],
  ['a judgement on no day', 'timeliness', { urgency: { ...judgement, on: '2026-02-30' } }, ['urgency.on: not-a-day']],
  ['a misspelt judgement', 'timeliness', { urgency: { ...judgement, becuase: 'x' } }, ['urgency.becuase: unknown-key']],
  ['null', 'manager', { system: null }, ['system: null']],
  ['null as facts', 'manager', null, [': null']],
  ['a list as facts', 'manager', [], [': not-an-object']],
  ['a text as facts', 'quorum', 'steering', [': not-an-object']],
  ['an empty name', 'manager', { system: ' ' }, ['system: empty']],
  ['a misspelt fact', 'manager', { sytem: '税務システム' }, ['sytem: unknown-key']],
  ['constructor as a fact', 'quorum', json('{"constructor":{}}'), ['constructor: unknown-key']],
  ['__proto__ as a fact', 'quorum', json('{"__proto__":{}}'), ['__proto__: unknown-key']],
  [
    'constructor as a unit',
    'manager',
    json('{"organization":{"constructor":"福祉部"}}'),
    ['organization.constructor: not-a-unit'],
  ],
  [
    '__proto__ as a unit',
    'manager',
    json('{"organization":{"__proto__":"福祉部"}}'),
    ['organization.__proto__: not-a-unit'],
  ],
  [
    '__proto__ as a post',
    'quorum',
    json('{"attendance":{"__proto__":"present"}}'),
    ['attendance.__proto__: unknown-post'],
  ],
  [
    'constructor as a post',
    'quorum',
    json('{"attendance":{"constructor":"present"}}'),
    ['attendance.constructor: unknown-post'],
  ],
  ['an unknown committee', 'quorum', { committee: 'budget' }, ['committee: not-one-of']],
  ['an unknown post', 'quorum', { attendance: { 税務課長: 'present' } }, ['attendance.税務課長: unknown-post']],
  ['the chair among members', 'quorum', { attendance: { 管理部長: 'present' } }, ['attendance.管理部長: unknown-post']],
  ['an unknown status', 'quorum', { attendance: { 経理課長: 'late' } }, ['attendance.経理課長: not-one-of']],
  ['a boolean status', 'quorum', { chair: true }, ['chair: not-one-of']],
  [
    "a post of the other committee's table",
    'quorum',
    { committee: 'security', attendance: { 財政課長: 'present' } },
    ['attendance.財政課長: unknown-post'],
  ],
  [
    'posts that no one committee has',
    'quorum',
    { attendance: { 財政課長: 'present', 秘書課長: 'present' } },
    ['attendance.秘書課長: unknown-post'],
  ],
  [
    'two statuses for one post',
    'quorum',
    { attendance: { 経理課長: 'present', 管理部経理課長: 'absent' } },
    ['attendance.管理部経理課長: contradiction'],
  ],
  [
    'a vacant post that somebody holds',
    'quorum',
    { attendance: { 経理課長: 'vacant' }, samePerson: [['経理課長', '財政課長']] },
    ['samePerson.0.0: contradiction'],
  ],
  [
    'a vacant chair who holds a post',
    'quorum',
    { chair: 'vacant', samePerson: [['経理課長', '情報統括責任者']] },
    ['samePerson.0.1: contradiction'],
  ],
  ['an empty group', 'quorum', { samePerson: [[]] }, ['samePerson.0: empty']],
  [
    'an unknown post in a group',
    'quorum',
    { samePerson: [['経理課長', '税務課長']] },
    ['samePerson.0.1: unknown-post'],
  ],
  ['no list of groups', 'quorum', { samePerson: '経理課長' }, ['samePerson: not-a-list']],
  ['an unknown temporary member', 'quorum', { temporaryMembers: ['present', null] }, ['temporaryMembers.1: null']],
  ['an empty item list', 'data-use-approval', { uses: [{ items: [] }] }, ['uses.0.items: empty']],
  ['an empty item', 'data-use-approval', { uses: [{ items: ['住所', ''] }] }, ['uses.0.items.1: empty']],
  [
    'an item that Article 7 does not have',
    'data-use-approval',
    { uses: [{ items: ['住民基本台帳法第7条第15号'] }] },
    ['uses.0.items.0: not-an-article-7-item'],
  ],
  [
    'an item in another form',
    'personal-information',
    { uses: [{ items: ['住基法第7条第1号'] }] },
    ['uses.0.items.0: not-an-article-7-item'],
  ],
  [
    'register matters that are no personal information',
    'personal-information',
    { uses: [{ items: ['住民基本台帳法第7条第1号'], personalInformation: false }] },
    ['uses.0.personalInformation: contradiction'],
  ],
  ['a misspelt fact of a use', 'data-use-approval', { uses: [{ manager: '税務課' }] }, ['uses.0.manager: unknown-key']],
  [
    'a department for a section',
    'data-use-approval',
    { applicantSection: '福祉部' },
    ['applicantSection: department-for-a-section'],
  ],
  [
    'a contradiction with the regulation',
    'manager',
    { organization: { 経理課: '福祉部' } },
    ['organization.経理課: contradiction'],
  ],
  [
    'several faults at once',
    'timeliness',
    { appliedAt: 'x', plannedFor: null, urgency: 1 },
    ['appliedAt: not-a-moment', 'plannedFor: null', 'urgency: not-a-judgement'],
  ],
];

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
    [{ closedDays: [undefined] }, ['options.closedDays.0: null']],
    [{ on: '令和8年8月31日' }, ['options.on: not-a-day']],
  ])('%j', (options, issues) => expect(refused('timeliness', {}, options)).toEqual(issues));
});

describe('a day is YYYY-MM-DD, of the calendar from 1947-04-01 to 2999-12-31', () => {
  it.each(['1947-04-01', '2999-12-31', '2024-02-29'])('%s', (on) => {
    expect(refused('scope', {}, { on })).toEqual([]);
  });
  it.each([
    ...['1947-03-31', '3000-01-01', '2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'],
    ...['2026-1-01', ' 2026-01-01', '2026-01-01 ', '12026-01-01', '2026-01-01T00:00:00Z', '', 20260101, [], {}, false],
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
