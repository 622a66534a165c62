/** Tables worked out by hand from the text, and what is refused. */
import { describe, expect, it } from 'vitest';
import { scenarios, type Varied } from '../../src/desk.js';
import { appendedTable2, appendedTable3, InvalidFactsError } from '../../src/index.js';
import { AFTER, dueOn, inJapanese, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

const SEATS = ['present', 'absent'] as const;
const seatsOf = (posts: readonly string[], count = posts.length): Varied<'quorum'> =>
  Object.fromEntries(posts.slice(0, count).map((post) => [`attendance.${post}`, SEATS])) as never;
const presentIn = (values: object) => Object.values(values).filter((status) => status === 'present').length;

describe('第19条第1項・第24条：the quorum', () => {
  it('of the Steering Committee is reached from four of its six members on', () => {
    const { rows, varied } = scenarios('quorum', { committee: 'steering' }, seatsOf(appendedTable2));
    expect(varied).toHaveLength(6);
    expect(rows).toHaveLength(2 ** 6);
    for (const { values, outcome, missing, contested } of rows) {
      expect(outcome).toBe(presentIn(values) >= 4 ? 'quorate' : 'inquorate');
      expect(missing).toEqual([]);
      // With the chair counted there are seven: three present and the chair, if he attends, would be a majority.
      const counted = { readings: { 'chair-in-quorum': 'counted' }, outcome: 'undetermined' };
      expect(contested).toEqual(presentIn(values) === 3 ? [counted] : []);
    }
  });
  it('of the Security Committee is not prescribed, however many of its fourteen members attend', () => {
    const { rows } = scenarios('quorum', { committee: 'security' }, seatsOf(appendedTable3, 8));
    expect(rows).toHaveLength(2 ** 8);
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['no-quorum-prescribed']));
  });
  it('of six with two present and three away, hangs on no one: three of six are no majority', () => {
    const [a, b, c, d, e, last] = appendedTable2;
    const attendance = { [a]: 'present', [b]: 'present', [c]: 'absent', [d]: 'absent', [e]: 'absent' } as const;
    const { rows } = scenarios(
      'quorum',
      { committee: 'steering', attendance },
      { [`attendance.${last}` as const]: 'all' },
    );
    // A vacancy leaves five, of whom two are no majority either.
    expect(rows.map(({ values, outcome }) => [values[`attendance.${last}`], outcome])).toEqual([
      ['present', 'inquorate'],
      ['absent', 'inquorate'],
      ['proxy', 'inquorate'],
      ['vacant', 'inquorate'],
    ]);
  });
});

describe('第12条第2項：an application for fiscal year 2027', () => {
  it('is in time up to the last day, and late from the next on, unless it is urgent', () => {
    const urgency = { holds: true, by: '情報統括責任者', reason: '法令改正' } as const;
    const [before, last] = [daysLater(LAST, -1), inJapanese(LAST)];
    const { rows } = scenarios(
      'timeliness',
      { plannedFor: 2027 },
      { appliedAt: [before, last, AFTER], urgency: [undefined, 'none', urgency] },
    );
    expect(rows.map(({ values: { appliedAt }, outcome, missing }) => [appliedAt, outcome, missing])).toEqual([
      [before, 'on-time', []],
      [before, 'on-time', []],
      [before, 'on-time', []],
      [last, 'on-time', []],
      [last, 'on-time', []],
      [last, 'on-time', []],
      [AFTER, 'undetermined', ['urgency']],
      [AFTER, 'late', []],
      [AFTER, 'deadline-waived', []],
    ]);
    expect(rows[6]?.values).toEqual({ appliedAt: AFTER });
    expect(rows[8]?.values).toEqual({ appliedAt: AFTER, urgency });
  });
  it('is read as the options say where the last day is a Saturday', () => {
    const { plannedFor, last } = dueOn('Saturday');
    const [monday, tuesday] = [daysLater(last, 2), daysLater(last, 3)];
    const tried = { appliedAt: [monday, tuesday], urgency: ['none'] } as const;
    const readings = { 'deadline-on-closed-day': 'next-open-day' } as const;
    const outcomes = (options?: object) =>
      scenarios('timeliness', { plannedFor }, tried, options).rows.map(({ outcome }) => outcome);
    expect(outcomes()).toEqual(['late', 'late']);
    expect(outcomes({ readings })).toEqual(['on-time', 'late']);
    expect(outcomes({ readings, closedDays: [monday] })).toEqual(['on-time', 'on-time']);
    const [first] = scenarios('timeliness', { plannedFor }, tried).rows;
    expect(first?.contested).toEqual([{ readings, outcome: 'on-time' }]);
  });
  it('may be varied in the year in which it begins alone', () => {
    const facts = { appliedAt: AFTER, plannedFor: { takesEffect: 2029 }, urgency: 'none' } as const;
    const { rows } = scenarios('timeliness', facts, { 'plannedFor.begins': [2027, 2028, undefined] });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['late', 'on-time', 'undetermined']);
  });
});

it('第6条：a contract is complete with every term of items (i) to (ix), unless others are lacking', () => {
  const terms = [
    'confidentiality',
    'purpose-limitation',
    'handover-and-disposal',
    'copying',
    'subcontracting',
  ] as const;
  const more = ['inspection', 'incident-reporting', 'security-measures', 'ownership'] as const;
  const vary = Object.fromEntries([...terms, ...more].map((term) => [`terms.${term}`, 'all']));
  const { rows } = scenarios('contract-terms', {}, { ...vary, otherTerms: 'all' });
  expect(rows).toHaveLength(2 ** 9 * 3);
  const complete = rows.filter(({ outcome }) => outcome === 'complete');
  expect(
    complete.map(({ values: { otherTerms, ...others } }) => [otherTerms, Object.values(others).every(Boolean)]),
  ).toEqual([
    ['none-needed', true],
    ['included', true],
  ]);
});

it('第14条第1項：items of Article 7 up to (viii) of the resident register need no approval, others do', () => {
  const facts = { applicantSection: '税務課', uses: [{ managedBy: '戸籍住民課' }] } as const;
  const items = [['住民基本台帳法第7条第1号'], ['住民基本台帳法第7条第8号の2'], ['所得の額']] as const;
  const { rows } = scenarios('data-use-approval', facts, { 'uses.0.items': items });
  expect(rows.map(({ outcome }) => outcome)).toEqual(['exempt', 'required', 'required']);
});

describe('一つの区分ごとに：one value of each class', () => {
  it('of units that may manage an unlisted system: a 室 is a section of 教育委員会事務局 alone', () => {
    const { rows } = scenarios('manager', { system: '架空予約システム' }, { managedBy: 'all' });
    expect(rows.map(({ values, outcome, missing }) => [values['managedBy'], outcome, missing])).toEqual([
      ['デジタル推進課', 'digital-promotion-section', []],
      ['税務課', 'system-managing-section', []],
      ['選挙管理委員会事務局', 'system-managing-section', []],
      ['no-section', 'no-provision', []],
      ['○○室', 'undetermined', ['organization.○○室']],
      ['○○センター', 'undetermined', ['organization.○○センター']],
    ]);
    const literal = { readings: { 'section-like-units': 'literal' } } as const;
    const facts = { system: '架空予約システム', managedBy: '○○室' } as const;
    const placed = scenarios('manager', facts, { 'organization.○○室': 'all' }, literal);
    expect(placed.rows.map(({ values, outcome }) => [values['organization.○○室'], outcome])).toEqual([
      ['教育委員会事務局', 'system-managing-section'],
      ['区民生活部', 'no-provision'],
      ['none', 'no-provision'],
    ]);
  });
  it('of systems: three that the table lists under units of each class, and one that it does not list', () => {
    const { rows } = scenarios('manager', {}, { system: 'all' }, { readings: { 'section-like-units': 'literal' } });
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      'digital-promotion-section',
      'system-managing-section',
      'no-provision',
      'undetermined',
    ]);
  });
  it('of bodies: one within the scope, one outside, one of which the name does not tell', () => {
    const { rows } = scenarios('scope', { subject: 'system' }, { organ: 'all' });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['within-scope', 'outside-scope', 'undetermined']);
  });
  it('of a finding that is left to one post: by that post', () => {
    const { rows } = scenarios('usage-regime', { system: '例規検索システム' }, { designation: 'all' });
    expect(rows.map(({ outcome }) => outcome)).toEqual(['article-8-applied', 'article-9']);
  });
});

it('facts that contradict each other make a row', () => {
  const facts = { uses: [{ items: ['住民基本台帳法第7条第1号'] }] } as const;
  const { rows } = scenarios('personal-information', facts, { 'uses.0.personalInformation': 'all' });
  expect(rows.map(({ values, outcome }) => [...Object.values(values), outcome])).toEqual([
    [true, 'undetermined'],
    [false, 'contradiction'],
  ]);
});

it('a post of the other committee does too', () => {
  const vary = { committee: 'all', 'attendance.区政広報部秘書課長': ['present'] } as const;
  expect(scenarios('quorum', {}, vary).rows.map(({ outcome }) => outcome)).toEqual([
    'contradiction',
    'no-quorum-prescribed',
  ]);
});

it('a fact that nobody varies makes one row, and one that is left out of those to vary none', () => {
  expect(scenarios('operation', { residentOperated: true }, {}).rows).toEqual([
    { values: {}, outcome: 'unrestricted', missing: [], contested: [] },
  ]);
  expect(scenarios('operation', {}, { authorisation: undefined }).varied).toEqual([]);
});

it('a path below what is no record makes one, and below what is no list makes one', () => {
  const { rows } = scenarios('timeliness', { plannedFor: 2027 }, { 'plannedFor.begins': [2028] });
  expect(rows[0]?.missing).toContain('appliedAt');
  const uses = scenarios('data-use-approval', { applicantSection: '税務課' }, { 'uses.0.managedBy': ['税務課'] });
  expect(uses.rows[0]?.outcome).toBe('not-required');
});

describe('what is refused', () => {
  const issuesOf = (...given: readonly unknown[]) => {
    try {
      (scenarios as (...given: readonly unknown[]) => unknown)(...given);
    } catch (error) {
      if (error instanceof InvalidFactsError) return error.issues.map(({ path, code }) => [path, code]);
      throw error;
    }
    return [];
  };
  const seat = 'attendance.管理部経理課長';
  it.each<readonly [string, readonly unknown[], readonly (readonly [string, string])[]]>([
    ['a question that is none', ['budget', {}, {}], [['decision', 'not-one-of']]],
    [
      'no question',
      [],
      [
        ['decision', 'not-one-of'],
        ['facts', 'not-json'],
      ],
    ],
    ['facts that are none', ['quorum', 5, {}], [['facts', 'not-an-object']]],
    ['a fact that is not understood', ['quorum', { chair: 'away' }, {}], [['facts.chair', 'not-one-of']]],
    [
      'facts of which none can stand',
      ['quorum', { chair: 'vacant', samePerson: [['情報統括責任者']] }, { committee: ['steering', 'security'] }],
      [['facts.samePerson.0.0', 'contradiction']],
    ],
    ['an option', ['quorum', {}, {}, { on: 5 }], [['options.on', 'number-for-a-day']]],
    ['nothing to vary', ['quorum', {}, null], [['vary', 'null']]],
    ['a misspelt fact', ['quorum', {}, { comittee: 'all' }], [['vary.comittee', 'unknown-key']]],
    ['a post that is none', ['quorum', {}, { 'attendance.区長': 'all' }], [['vary.attendance.区長', 'unknown-key']]],
    ['a part of a word', ['quorum', {}, { 'chair.x': 'all' }], [['vary.chair.x', 'unknown-key']]],
    ['a part of a year', ['timeliness', {}, { 'plannedFor.ends': [1] }], [['vary.plannedFor.ends', 'unknown-key']]],
    ['the thousandth use', ['data-use-approval', {}, { 'uses.1000': [{}] }], [['vary.uses.1000', 'unknown-key']]],
    ['a part of a use', ['data-use-approval', {}, { 'uses.0.x': 'all' }], [['vary.uses.0.x', 'unknown-key']]],
    ['a value that is none', ['quorum', {}, { chair: ['present', 'x'] }], [['vary.chair.1', 'not-one-of']]],
    [
      'a part of a value',
      ['timeliness', {}, { urgency: [{ holds: 1, by: 'x', reason: 'y' }] }],
      [['vary.urgency.0.holds', 'not-a-boolean']],
    ],
    ['a value that is no JSON', ['quorum', {}, { chair: [() => 0] }], [['vary.chair.0', 'not-json']]],
    ['no list', ['quorum', {}, { chair: 'present' }], [['vary.chair', 'not-a-list']]],
    ['an empty list', ['quorum', {}, { chair: [] }], [['vary.chair', 'empty']]],
    ['all days', ['timeliness', {}, { appliedAt: 'all' }], [['vary.appliedAt', 'not-one-of']]],
    ['all plans', ['timeliness', {}, { plannedFor: 'all' }], [['vary.plannedFor', 'not-one-of']]],
    ['all years', ['timeliness', {}, { 'plannedFor.begins': 'all' }], [['vary.plannedFor.begins', 'not-one-of']]],
    ['all attendances', ['quorum', {}, { attendance: 'all' }], [['vary.attendance', 'not-one-of']]],
    ['all uses', ['data-use-approval', {}, { 'uses.0': 'all' }], [['vary.uses.0', 'not-one-of']]],
    ['all lists', ['quorum', {}, { temporaryMembers: 'all' }], [['vary.temporaryMembers', 'not-one-of']]],
    ['all titles', ['notice', {}, { 'heads.税務課': 'all' }], [['vary.heads.税務課', 'not-one-of']]],
    [
      'a part beside its whole',
      ['quorum', {}, { attendance: [{}], [seat]: 'all' }],
      [[`vary.${seat}`, 'contradiction']],
    ],
    [
      'a whole beside its part',
      ['quorum', {}, { [seat]: 'all', attendance: [{}] }],
      [['vary.attendance', 'contradiction']],
    ],
    [
      'more than ten thousand values',
      ['quorum', {}, { chair: Array(10_001).fill('present') }],
      [['vary.chair', 'out-of-range']],
    ],
    [
      'more than ten thousand rows',
      [
        'quorum',
        {},
        { ...Object.fromEntries(appendedTable2.map((post) => [`attendance.${post}`, 'all'])), chair: 'all' },
      ],
      [['vary', 'out-of-range']],
    ],
  ])('%s', (_, given, issues) => expect(issuesOf(...given)).toEqual(issues));
  it('says where to look: what is called so, what it may be, which parts there are', () => {
    expect(() => scenarios('quorum', {}, { comittee: 'all' } as never)).toThrow('did you mean committee?');
    expect(() => scenarios('contract-terms', {}, { terms: 'all' })).toThrow(/Vary its parts: confidentiality, /);
    expect(() => scenarios('timeliness', {}, { appliedAt: 'all' })).toThrow('list the values to try');
  });
});
