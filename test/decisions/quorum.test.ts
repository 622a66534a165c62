/** Articles 17 and 19: one person in several seats, and temporary members, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { seatNames } from '../../src/decisions/quorum.facts.js';
import { decideQuorum, explain, type QuorumFacts } from '../../src/index.js';
import type { InvalidFactsError } from '../../src/input/errors.js';

const steering = (facts: object) => decideQuorum({ committee: 'steering', ...facts } as QuorumFacts);
const refused = (facts: unknown) => {
  try {
    decideQuorum(facts as QuorumFacts);
  } catch (error) {
    return (error as InvalidFactsError).issues.map(({ path, code }) => `${path}: ${code}`);
  }
  return [];
};

describe('posts by whatever spelling', () => {
  const missing = (attendance: object, rest: object = {}) => steering({ attendance, ...rest }).missing;
  it.each([
    '財 政 課 長',
    '総務企画部　財政課長',
    '財政課\u200b長',
    '荒川区総務企画部財政課長',
    '財政課の長',
    '財政課長事務取扱',
    '財政課長（事務取扱）',
    '財政課長 心得',
  ])('%s is 財政課長', (post) => {
    expect(missing({ [post]: 'present' })).toEqual(missing({ 財政課長: 'present' }));
    const samePerson = (name: string) => steering({ samePerson: [[name, '職員課長']] });
    expect(samePerson(post)).toEqual(samePerson('財政課長'));
    expect(refused({ committee: 'steering', attendance: { 財政課長: 'present', [post]: 'absent' } })).toEqual([
      `attendance.${post}: contradiction`,
    ]);
  });
  it.each([
    ['財政課長職務代理者', /'proxy'/],
    ['財 政 課 長 代 理', /'proxy'/],
    ['税務課長職務代理者', /この委員会の職ではありません/],
    // The chair is no member, and the other committee's members are none here.
    ['管理部長職務代理者', /この委員会の職ではありません/],
    ['秘書課長職務代理者', /この委員会の職ではありません/],
    ['税務課長', /この委員会の職ではありません/],
  ])('%s is refused', (post, words) => {
    const facts = { attendance: { [post]: 'present' }, samePerson: [[post]] };
    expect(() => steering(facts)).toThrow(words);
    expect(refused({ committee: 'steering', ...facts })).toEqual([
      `attendance.${post}: unknown-post`,
      'samePerson.0.0: unknown-post',
    ]);
  });
});

describe('one person in several seats is one member', () => {
  const all = {
    ...{ 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present' },
    ...{ 職員課長: 'present', 経理課長: 'present', デジタル推進課長: 'present' },
  } as const;
  it.each([
    [[['総務企画課長', '企画担当課長']], 5],
    [[['総務企画課長', '企画担当課長', '財政課長']], 4],
    [
      [
        ['総務企画課長', '企画担当課長'],
        ['財政課長', '職員課長'],
      ],
      4,
    ],
    // What two groups share makes one of them, in whatever order they come.
    [
      [
        ['総務企画課長', '企画担当課長'],
        ['企画担当課長', '財政課長'],
      ],
      4,
    ],
    [
      [
        ['総務企画課長', '企画担当課長'],
        ['財政課長', '職員課長'],
        ['職員課長', '企画担当課長'],
      ],
      3,
    ],
    [
      [
        ['総務企画課長', '企画担当課長'],
        ['財政課長', '職員課長'],
        ['経理課長', '職員課長'],
      ],
      3,
    ],
    // A group of one is nobody in particular.
    [[['総務企画課長']], 6],
    [[[' 総務企画課長 ', '企画担当課長']], 5],
  ])('%j: %i members', (samePerson, members) => {
    expect(steering({ attendance: all, samePerson })).toMatchObject({ outcome: 'quorate', members, present: members });
  });

  it('a person who holds two posts is a member for sure, whoever else may be none', () => {
    const samePerson = [['総務企画課長', 'デジタル推進課長']];
    const others = { 企画担当課長: 'present', 職員課長: 'absent', 経理課長: 'absent' } as const;
    // One of five, or two of five: three are needed.
    const verdict = steering({ samePerson, attendance: { ...others, 財政課長: 'present' } });
    expect(verdict).toMatchObject({ outcome: 'undetermined', members: 5, required: 3 });
    expect(verdict.missing).toEqual(['attendance.総務企画部総務企画課長', 'attendance.管理部デジタル推進課長']);
    // 財政課長 may be vacant: four members or five.
    const open = steering({ samePerson, attendance: others });
    expect(open).toMatchObject({ outcome: 'undetermined', required: 3 });
    expect(open).not.toHaveProperty('members');
    expect(open.missing).toEqual([
      ...['attendance.総務企画部総務企画課長', 'attendance.総務企画部財政課長', 'attendance.管理部デジタル推進課長'],
    ]);
  });

  it('only the seat of which nothing is known is asked for', () => {
    const { missing } = steering({
      samePerson: [['総務企画課長', 'デジタル推進課長']],
      attendance: {
        ...all,
        総務企画課長: 'absent',
        デジタル推進課長: undefined,
        職員課長: 'absent',
        経理課長: 'absent',
      },
    });
    expect(missing).toEqual(['attendance.管理部デジタル推進課長']);
  });
});

describe('temporary members', () => {
  it('come where the table has nobody left to come', () => {
    const attendance = {
      ...{ 総務企画課長: 'present', 企画担当課長: 'present', 財政課長: 'present' },
      ...{ 職員課長: 'vacant', 経理課長: 'vacant', デジタル推進課長: 'vacant' },
    } as const;
    // Three of seven; four are needed.
    const { outcome, remedies } = steering({ attendance, temporaryMembers: ['absent', 'absent', 'absent', 'proxy'] });
    expect(outcome).toBe('inquorate');
    expect(remedies).toEqual([
      {
        kind: 'change',
        change: { temporaryMembers: ['present', 'absent', 'absent', 'proxy'] },
        outcome: 'quorate',
        citation: '第19条第1項',
      },
    ]);
  });
});

it('while the committee is not known, there are no figures', () => {
  const verdict = decideQuorum({ attendance: { 経理課長: 'present', 職員課長: 'present' }, chair: 'present' });
  expect(verdict.outcome).toBe('undetermined');
  for (const figure of ['members', 'present', 'required']) expect(verdict).not.toHaveProperty(figure);
  expect(verdict.grounds.find(({ code }) => code === 'majority-present')).toMatchObject({ values: {} });
});

it('one member is said to be one', () => {
  const vacant = ['総務企画課長', '企画担当課長', '財政課長', '職員課長', 'デジタル推進課長'].map((post) => [
    post,
    'vacant',
  ]);
  const verdict = steering({ attendance: { ...Object.fromEntries(vacant), 経理課長: 'present' }, chair: 'present' });
  expect(explain(verdict, 'en').lines[1]).toContain('(1 member, 1 present, 1 required)');
});

it.each([
  [{ samePerson: [[5, '経理課長']] }, ['samePerson.0.0: unknown-post']],
  [{ samePerson: ['経理課長'] }, ['samePerson.0: not-a-list']],
  [{ samePerson: [['部外課長', '経理課長']] }, ['samePerson.0.0: unknown-post']],
  [{ attendance: { 秘書課長: 'present' }, committee: 'steering' }, ['attendance.秘書課長: unknown-post']],
])('%j is refused', (facts, issues) => expect(refused(facts)).toEqual(issues));

describe('the names under which posts may be given', () => {
  it.each([
    ['steering', 'members', ['経理課長', '管理部経理課長', '財政課長'], ['秘書課長', '管理部長', '情報統括責任者']],
    ['security', 'members', ['秘書課長'], ['財政課長', '管理部長', '情報統括責任者']],
    ['steering', 'chair', ['管理部長', '情報統括責任者'], ['経理課長', '財政課長', '秘書課長']],
    ['security', 'chair', ['管理部長', '情報統括責任者'], ['経理課長', '財政課長', '秘書課長']],
  ] as const)('%s, %s', (committee, which, some, others) => {
    const names = seatNames(committee, which);
    expect(names).toEqual(expect.arrayContaining([...some]));
    expect(names.filter((name) => (others as readonly string[]).includes(name))).toEqual([]);
  });
});
