import { describe, expect, it } from 'vitest';
import { applicationDeadline } from '../../src/articles/article-12-introduction.js';
import {
  decideContractTerms,
  decideDataUseApproval,
  decideMeeting,
  decidePersonalInformation,
  decidePolicyReview,
  decideQuorum,
  decideTimeliness,
  InvalidFactsError,
} from '../../src/index.js';
import { aJudgement, allTerms, aUse, fullAttendance, theApplication } from '../../src/testing.js';
import { daysLater } from '../oracles/timeliness.js';

describe('fullAttendance', () => {
  it('the six of Appended Table 2 and the fourteen of Appended Table 3 are present', () => {
    expect(Object.keys(fullAttendance('steering').attendance)).toHaveLength(6);
    expect(Object.keys(fullAttendance('security').attendance)).toHaveLength(14);
    expect(decideQuorum(fullAttendance('steering'))).toMatchObject({ outcome: 'quorate', members: 6, present: 6 });
  });
  it.each([
    ['the short name', { 経理課長: 'absent' }],
    ['the full name', { 管理部経理課長: 'absent' }],
    ['another name of the post', { 情報管理責任者: 'absent' }],
    ['a post without a section', { 企画担当課長: 'absent' }],
  ] as const)('an exception by %s takes one seat', (_, except) => {
    expect(decideQuorum(fullAttendance('steering', except))).toMatchObject({ members: 6, present: 5 });
    expect(Object.keys(fullAttendance('steering', except).attendance)).toHaveLength(6);
  });
  it('a post that is given no status is not named', () => {
    const open = { 経理課長: undefined, 秘書課長: undefined } as never;
    const verdict = decideQuorum(fullAttendance('steering', open));
    // Five of six are a majority, whether the sixth attends or not.
    expect(verdict.outcome).toBe('quorate');
    expect(verdict).not.toHaveProperty('present');
  });
  it('exactly half is no majority', () => {
    const half = { 経理課長: 'absent', 職員課長: 'proxy', 財政課長: 'absent' } as const;
    expect(decideQuorum(fullAttendance('steering', half)).outcome).toBe('inquorate');
    expect(decideQuorum(fullAttendance('steering', { ...half, 経理課長: 'present' })).outcome).toBe('quorate');
  });
  it('a post of the other committee is refused at its place', () => {
    expect(() => fullAttendance('steering', { 秘書課長: 'absent' })).toThrow(InvalidFactsError);
    expect(() => fullAttendance('steering', { 秘書課長: 'absent' })).toThrow(/^attendance\.秘書課長: /);
  });
  it('serves decideMeeting', () => {
    const meeting = { ...fullAttendance('steering'), convenedBy: '運営委員長' };
    expect(decideMeeting(meeting).outcome).toBe('may-open');
    expect(decideMeeting({ ...meeting, convenedBy: '経理課長' }).outcome).toBe('may-not-open');
  });
});

describe('theApplication', () => {
  it.each([
    [-1, 'on-time'],
    [0, 'on-time'],
    [1, 'late'],
    [365, 'late'],
  ])('%i days late', (daysLate, outcome) => {
    expect(decideTimeliness(theApplication(2030, { daysLate })).outcome).toBe(outcome);
  });
  it.each([0.5, Number.NaN, '1', null])('%s days late is no count', (daysLate) => {
    expect(() => theApplication(2030, { daysLate: daysLate as never })).toThrow(InvalidFactsError);
  });
  it('takes the year as facts do', () => {
    const facts = theApplication('令和13年度', { daysLate: 1 });
    expect(facts).toEqual({
      appliedAt: daysLater(applicationDeadline(2031), 1),
      plannedFor: '令和13年度',
      urgency: 'none',
    });
    expect(decideTimeliness(facts).outcome).toBe('late');
  });
  it.each([9999, 1946, 2027.5, Number.NaN, '令和9年', '平成40年度', '27'])('%j is no fiscal year', (year) => {
    expect(() => theApplication(year as number)).toThrow(/^plannedFor: /);
  });
  it('the deadline of the first fiscal year was before the calendar', () => {
    expect(() => theApplication(1947)).toThrow(/^appliedAt: /);
    expect(decideTimeliness(theApplication(1948)).outcome).toBe('on-time');
  });
  it('is settled, and waived where urgency is found', () => {
    expect(theApplication(2030)).toEqual({ appliedAt: applicationDeadline(2030), plannedFor: 2030, urgency: 'none' });
    const found = (holds: boolean) => theApplication(2030, { daysLate: 1, urgency: aJudgement({ holds }) });
    expect(decideTimeliness(found(true)).outcome).toBe('deadline-waived');
    expect(decideTimeliness(found(false)).outcome).toBe('late');
  });
});

it('aJudgement holds unless told otherwise', () => {
  const review = (newMeasures: ReturnType<typeof aJudgement>) =>
    decidePolicyReview({ inspectionFinding: 'none', newMeasures }).outcome;
  expect(review(aJudgement())).toBe('review');
  expect(review(aJudgement({ holds: false, by: 'セキュリティ委員会', on: '2026-04-01' }))).toBe('no-review');
});

it('aUse is of addresses: no approval, but the procedures for personal information', () => {
  const facts = { applicantSection: '税務課', uses: [aUse()], asOf: '2026-04-01' };
  expect(decideDataUseApproval(facts).outcome).toBe('exempt');
  expect(decidePersonalInformation(facts).outcome).toBe('required');
  const prices = aUse({ managedBy: '基盤整備課', items: ['工事価格'], personalInformation: false });
  expect(decideDataUseApproval({ ...facts, uses: [prices] }).outcome).toBe('required');
  expect(decidePersonalInformation({ ...facts, uses: [prices] }).outcome).toBe('not-required');
});

it('allTerms has the nine, and lacks what is named', () => {
  expect(Object.keys(allTerms().terms)).toHaveLength(9);
  expect(decideContractTerms(allTerms()).outcome).toBe('complete');
  expect(decideContractTerms(allTerms({ inspection: false })).outcome).toBe('incomplete');
});
