import { describe, expect, it } from 'vitest';
import { decideMonthlyPlan } from '../../src/decisions/monthly-plan.js';
import { monthlyPlanWords } from '../../src/decisions/monthly-plan.words.js';
import { monthlyPlanFacts } from '../../src/schemas.js';
import { refusedBy, said } from './doors.js';

const refused = refusedBy(decideMonthlyPlan, monthlyPlanFacts);
const nextOpenDay = { readings: { 'deadline-on-closed-day': 'next-open-day' } } as const;

describe('第8条第1項：月間処理予定の報告', () => {
  it('前月の末日までなら期限内', () => {
    expect(decideMonthlyPlan({ month: '2026-10', reportedAt: '2026-09-30' })).toEqual({
      decision: 'monthly-plan',
      outcome: 'on-time',
      deadline: '2026-09-30',
      grounds: [
        {
          code: 'within-deadline',
          citation: '第8条第1項',
          holds: true,
          values: { month: '2026-10', deadline: '2026-09-30', reportedOn: '2026-09-30' },
        },
      ],
      missing: [],
      contested: [],
      remedies: [],
      caveats: [],
    });
    expect(decideMonthlyPlan({ month: '2026-10', reportedAt: '2026-10-01' })).toMatchObject({
      outcome: 'late',
      remedies: [],
    });
    expect(decideMonthlyPlan({ month: '2026-10', reportedAt: '2025-01-01' }).outcome).toBe('on-time');
  });
  it('区の暦日による', () => {
    const at = (reportedAt: string | Date) => decideMonthlyPlan({ month: '2026-10', reportedAt }).outcome;
    expect(at('2026-09-30T23:59:59+09:00')).toBe('on-time');
    expect(at('2026-09-30T14:59:59Z')).toBe('on-time');
    expect(at('2026-09-30T15:00:00Z')).toBe('late');
    expect(at(new Date('2026-09-30T15:00:00Z'))).toBe('late');
    expect(at('令和8年9月30日')).toBe('on-time');
  });
  it.each([
    ['2027-03', '2027-02-28'],
    ['2028-03', '2028-02-29'],
    ['2000-03', '2000-02-29'],
    ['2100-03', '2100-02-28'],
    ['2027-01', '2026-12-31'],
    ['2026-05', '2026-04-30'],
    ['令和8年9月', '2026-08-31'],
    ['令和元年5月', '2019-04-30'],
    ['平成31年4月', '2019-03-31'],
    ['昭和64年1月', '1988-12-31'],
    ['平成元年1月', '1988-12-31'],
    [' 令和８年１０月 ', '2026-09-30'],
    ['2999-12', '2999-11-30'],
  ])('%s の予定の期限は %s', (month, deadline) => {
    expect(decideMonthlyPlan({ month })).toMatchObject({
      outcome: 'undetermined',
      missing: ['reportedAt'],
      deadline,
    });
  });
});

describe('閉庁日', () => {
  it('土日に当たっても延びず、読み方によるとだけ言う', () => {
    // 31 January 2026 was a Saturday.
    const facts = { month: '2026-02', reportedAt: '2026-02-02' };
    expect(decideMonthlyPlan(facts)).toMatchObject({
      outcome: 'late',
      deadline: '2026-01-31',
      contested: [{ readings: { 'deadline-on-closed-day': 'next-open-day' }, outcome: 'on-time' }],
      caveats: [
        {
          code: 'deadline-on-closed-day',
          citation: '第8条第1項',
          closedDay: '2026-01-31',
          nextOpenDay: '2026-02-02',
        },
      ],
    });
    expect(decideMonthlyPlan(facts, nextOpenDay)).toMatchObject({
      outcome: 'on-time',
      deadline: '2026-02-02',
      contested: [{ readings: { 'deadline-on-closed-day': 'no-extension' }, outcome: 'late' }],
    });
    expect(decideMonthlyPlan({ ...facts, reportedAt: '2026-02-03' }).contested).toEqual([]);
  });
  it('12月31日は年末の閉庁中でも期限である', () => {
    expect(decideMonthlyPlan({ month: '2027-01', reportedAt: '2026-12-31' }).outcome).toBe('on-time');
    expect(decideMonthlyPlan({ month: '2027-01', reportedAt: '2027-01-04' })).toMatchObject({
      outcome: 'late',
      contested: [{ outcome: 'on-time' }],
      caveats: [{ closedDay: '2026-12-31', nextOpenDay: '2027-01-04' }],
    });
  });
  it('国民の祝日は閉庁日である', () => {
    // 29 April 2029 is a Sunday and a holiday; the Monday is one in its stead.
    const facts = { month: '2029-05', reportedAt: '2029-05-01' };
    expect(decideMonthlyPlan(facts)).toMatchObject({
      outcome: 'late',
      deadline: '2029-04-30',
      contested: [{ outcome: 'on-time' }],
      caveats: [{ code: 'deadline-on-closed-day', closedDay: '2029-04-30', nextOpenDay: '2029-05-01' }],
    });
    expect(decideMonthlyPlan(facts, nextOpenDay)).toMatchObject({ outcome: 'on-time', deadline: '2029-05-01' });
    expect(decideMonthlyPlan({ ...facts, reportedAt: '2029-05-02' })).toMatchObject({ outcome: 'late', contested: [] });
    // In 2026 it is a Thursday.
    expect(decideMonthlyPlan({ month: '2026-05' }).caveats).toEqual([]);
  });
  it('祝日の分からない年の期限には、そう言う', () => {
    const caveats = (month: string) => decideMonthlyPlan({ month }).caveats;
    const unknown = (day: string) => ({ code: 'holidays-unknown', citation: '第8条第1項', day });
    // 31 October 1969 was a Friday, 30 November a Sunday.
    expect(caveats('1969-11')).toEqual([unknown('1969-10-31')]);
    expect(caveats('1969-12')).toEqual([
      { code: 'deadline-on-closed-day', citation: '第8条第1項', closedDay: '1969-11-30' },
      unknown('1969-12-01'),
    ]);
    // From 31 December 1969 all is closed until Monday 5 January 1970, in a year that is known.
    expect(caveats('1970-01')).toEqual([
      { code: 'deadline-on-closed-day', citation: '第8条第1項', closedDay: '1969-12-31', nextOpenDay: '1970-01-05' },
    ]);
    expect(caveats('2050-12')).toEqual([]);
    expect(caveats('2051-01')).toEqual([
      { code: 'deadline-on-closed-day', citation: '第8条第1項', closedDay: '2050-12-31' },
      unknown('2051-01-04'),
    ]);
    expect(caveats('2051-02')).toEqual([unknown('2051-01-31')]);
  });
  it('指定された閉庁日も数える', () => {
    const facts = { month: '2026-10', reportedAt: '2026-10-01' };
    expect(decideMonthlyPlan(facts, { ...nextOpenDay, closedDays: ['2026-09-30'] }).outcome).toBe('on-time');
    expect(decideMonthlyPlan(facts, nextOpenDay).outcome).toBe('late');
  });
});

describe('事実の一部', () => {
  it('結論を左右するものだけを問う', () => {
    expect(decideMonthlyPlan({})).toMatchObject({ outcome: 'undetermined', missing: ['month', 'reportedAt'] });
    expect(decideMonthlyPlan({})).not.toHaveProperty('deadline');
    expect(decideMonthlyPlan({ reportedAt: '2026-09-30' })).toMatchObject({ missing: ['month'] });
  });
  it('暦の端では、分からなくても決まる', () => {
    expect(decideMonthlyPlan({ month: '1947-04' })).toMatchObject({ outcome: 'late', deadline: '1947-03-31' });
    expect(decideMonthlyPlan({ month: '1947-04' }, nextOpenDay).outcome).toBe('late');
    expect(decideMonthlyPlan({ month: '1947-05' })).toMatchObject({ outcome: 'undetermined' });
    expect(decideMonthlyPlan({ reportedAt: '1947-04-01' }).outcome).toBe('undetermined');
    // 30 November 2999 is a Saturday.
    expect(decideMonthlyPlan({ reportedAt: '2999-11-30' })).toMatchObject({ missing: ['month'] });
    expect(decideMonthlyPlan({ reportedAt: '2999-12-01' })).toMatchObject({
      outcome: 'late',
      contested: [{ readings: { 'deadline-on-closed-day': 'next-open-day' }, outcome: 'undetermined' }],
    });
    expect(decideMonthlyPlan({ reportedAt: '2999-12-03' })).toMatchObject({ outcome: 'late', contested: [] });
  });
  it('報告の日について確認できない条文は、そう言う', () => {
    expect(decideMonthlyPlan({ month: '2022-04', reportedAt: '2022-03-31' }).caveats).toMatchObject([
      { code: 'text-not-attested', citation: '第8条', on: '2022-03-31', attestedFrom: '2022-04-01' },
    ]);
    expect(decideMonthlyPlan({ reportedAt: '2022-04-01' }, { on: '2020-01-01' }).caveats).toEqual([]);
    expect(decideMonthlyPlan({}, { on: '2020-01-01' }).caveats).toHaveLength(1);
  });
});

it.each([
  ['26-09', 'not-a-moment'],
  ['2026-13', 'no-such-day'],
  ['2026-00', 'no-such-day'],
  ['1947-03', 'out-of-range'],
  ['3000-01', 'out-of-range'],
  ['0026-09', 'out-of-range'],
  ['昭和22年3月', 'out-of-range'],
  ['令和999年1月', 'out-of-range'],
  ['令和8年13月', 'no-such-day'],
  ['令和8年0月', 'no-such-day'],
  ['平成31年5月', 'outside-era'],
  ['令和元年4月', 'outside-era'],
  ['平成40年1月', 'outside-era'],
  ['令和0年5月', 'outside-era'],
  ['2026-09-01', 'not-a-moment'],
  ['2026/09/01', 'not-a-moment'],
  ['9月', 'not-a-moment'],
  ['令和8年9月1日', 'not-a-moment'],
  ['', 'not-a-moment'],
  [202609, 'number-for-a-day'],
  [null, 'null'],
  [true, 'not-a-moment'],
  [{}, 'not-a-moment'],
])('月として %s は受け付けない: %s', (month, code) => expect(refused({ month })).toEqual([`month: ${code}`]));

it.each([
  ['暦より前の期限に間に合う報告はない', { month: '1947-04' }],
  ['暦の最後の日の報告に間に合う月はない', { reportedAt: '2999-12-31' }],
])('%s', (_, facts) => {
  const { outcome, missing } = decideMonthlyPlan(facts);
  expect({ outcome, missing }).toEqual({ outcome: 'late', missing: [] });
});

it('ほかの理解できない事実も受け付けない', () => {
  expect(refused({ month: '2026-09', reportedAt: '2026-08-31' })).toEqual([]);
  expect(refused({ reportedAt: '2026-08-31T10:00:00', plan: 1 })).toEqual([
    'plan: unknown-key',
    'reportedAt: no-offset',
  ]);
});

it('文になる', () => {
  for (const month of [undefined, '2026-10', '1947-04'])
    for (const reportedAt of [undefined, '2026-09-30', '2026-10-01', '2999-12-31'])
      said(monthlyPlanWords, decideMonthlyPlan({ month, reportedAt }));
  expect(said(monthlyPlanWords, decideMonthlyPlan({ month: '2026-10', reportedAt: '2026-10-01' }))[2]).toBe(
    '令和8年10月1日の報告は、期限（令和8年9月30日）を過ぎている。',
  );
});
