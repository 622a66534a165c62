import { describe, expect, it } from 'vitest';
import { decideTimeliness } from '../../src/decisions/timeliness.js';
import { planBackwards } from '../../src/planning/plan-backwards.js';
import { issuesOf } from '../input/issues.js';

type Request = Parameters<typeof planBackwards>[0];
const stepsOf = (request: Request) =>
  planBackwards(request).steps.map(({ step, latest, begin }) => [
    step,
    latest,
    ...(begin === undefined ? [] : [begin]),
  ]);
const step = (name: string, request: Request) => planBackwards(request).steps.find((each) => each.step === name)!;

describe('申請期限からの逆算', () => {
  // 31 August 2025 is a Sunday; the Friday before is the 29th. 1 April 2026 is a Wednesday.
  it('令和8年度の導入等：8月31日が日曜日なので、29日の金曜日までに申請すれば安全である', () => {
    expect(planBackwards({ plannedFor: 2026 })).toMatchObject({
      fiscalYear: 2026,
      effectFrom: '2026-04-01',
      deadline: '2025-08-31',
    });
    expect(stepsOf({ plannedFor: 2026 })).toEqual([
      ['criteria', '2025-08-29'],
      ['data-use', '2025-08-28'],
      ['personal-information', '2025-08-29'],
      ['application', '2025-08-29'],
      ['materials', '2026-04-01'],
      ['referral', '2026-04-01'],
      ['decision', '2026-04-01'],
      ['notice', '2026-04-01'],
      ['introduction', '2026-04-01'],
    ]);
  });

  it('31 August 2026 is a Monday: it is safe itself, and approvals on the Friday before', () => {
    expect(step('application', { plannedFor: 2027 }).latest).toBe('2026-08-31');
    expect(step('data-use', { plannedFor: '令和9年度' }).latest).toBe('2026-08-28');
  });

  it('takes the closed days of the caller', () => {
    const closedDays = ['2026-08-31', '2026-08-28'];
    expect(step('application', { plannedFor: 2027, closedDays }).latest).toBe('2026-08-27');
    expect(step('data-use', { plannedFor: 2027, closedDays }).latest).toBe('2026-08-26');
  });

  it('an introduction on a day belongs to the fiscal year of that day', () => {
    const { fiscalYear, effectFrom, deadline } = planBackwards({ plannedFor: '令和9年3月1日' });
    expect([fiscalYear, effectFrom, deadline]).toEqual([2026, '2027-03-01', '2025-08-31']);
  });

  it.each(['no-extension', 'next-open-day'] as const)(
    'the last safe day is on time under %s, and under the default no open day after it is',
    (reading) => {
      const options = { readings: { 'deadline-on-closed-day': reading } };
      for (let plannedFor = 2004; plannedFor <= 2060; plannedFor++) {
        const { latest } = step('application', { plannedFor });
        expect(decideTimeliness({ appliedAt: latest, plannedFor, urgency: 'none' }, options).outcome).toBe('on-time');
        // The next weekday that is in time would be a later safe day: there is none.
        const after = [1, 2, 3].map((days) => new Date(Date.parse(`${latest}T12:00:00Z`) + days * 86_400_000));
        const weekdays = after.filter((day) => day.getUTCDay() % 6 !== 0).map((day) => day.toISOString().slice(0, 10));
        for (const appliedAt of weekdays)
          expect(decideTimeliness({ appliedAt, plannedFor, urgency: 'none' }).outcome, appliedAt).toBe('late');
      }
    },
  );
});

describe('所要日数', () => {
  it('counts calendar days back from the application, side by side, and ends on open days', () => {
    const request = { plannedFor: 2026, leadTimes: { criteria: 7, 'data-use': 14, 'personal-information': 0 } };
    expect(stepsOf(request).slice(0, 4)).toEqual([
      ['criteria', '2025-08-29', '2025-08-22'],
      ['data-use', '2025-08-28', '2025-08-14'],
      ['personal-information', '2025-08-29', '2025-08-29'],
      ['application', '2025-08-29'],
    ]);
    // Five days before Friday 29 August 2025 is Sunday the 24th: begin on Friday the 22nd.
    expect(step('criteria', { plannedFor: 2026, leadTimes: { criteria: 5 } }).begin).toBe('2025-08-22');
  });

  it('counts open days only where the caller says so', () => {
    const request = { plannedFor: 2026, leadTimes: { criteria: 5 }, closedDays: ['2025-08-25'] };
    // Back from Friday 29 August 2025: 28, 27, 26, (25 closed, weekend) 22, 21.
    expect(step('criteria', { ...request, workingDays: true }).begin).toBe('2025-08-21');
  });

  it('the open day before a closed day is one open day before', () => {
    // 1 April 2028 is a Saturday.
    const request = { plannedFor: 2028, workingDays: true };
    expect(step('notice', request).latest).toBe('2028-03-31');
    expect(step('notice', { ...request, leadTimes: { introduction: 1 } }).latest).toBe('2028-03-31');
    expect(step('notice', { ...request, leadTimes: { introduction: 2 } }).latest).toBe('2028-03-30');
  });

  it('an earlier application where the steps after it ask so', () => {
    const leadTimes = { materials: 30, referral: 7, decision: 21, notice: 3, introduction: 180 };
    // Back from 1 April 2027 (Thursday): 180 days is 3 October 2026, a Saturday: Friday 2 October. Three days: 29
    // September, a Tuesday. 21 days: 8 September, a Tuesday. Seven: 1 September, a Tuesday. Thirty: 2 August, a
    // Sunday: Friday 31 July.
    expect(stepsOf({ plannedFor: 2027, leadTimes })).toEqual([
      ['criteria', '2026-07-31'],
      ['data-use', '2026-07-30'],
      ['personal-information', '2026-07-31'],
      ['application', '2026-07-31'],
      ['materials', '2026-09-01', '2026-07-31'],
      ['referral', '2026-09-08', '2026-09-01'],
      ['decision', '2026-09-29', '2026-09-08'],
      ['notice', '2026-10-02', '2026-09-29'],
      ['introduction', '2027-04-01', '2026-10-02'],
    ]);
    expect(step('application', { plannedFor: 2027, leadTimes }).basis).toBe('order');
  });

  it('steps over the closure at the end of the year', () => {
    // 4 January 2027 is a Monday; 3 January and back to 29 December are closed, 28 December is a Monday.
    const request = { plannedFor: '2027-01-05', leadTimes: { introduction: 2 } };
    expect(step('notice', request).latest).toBe('2026-12-28');
    expect(step('notice', { ...request, workingDays: true }).latest).toBe('2026-12-28');
    expect(step('notice', { ...request, leadTimes: { introduction: 1 } }).latest).toBe('2027-01-04');
  });
});

it('says what comes from the regulation and what from the caller', () => {
  const { steps } = planBackwards({ plannedFor: 2027 });
  expect(steps.map(({ step, citation, basis }) => [step, citation, basis])).toEqual([
    ['criteria', '第12条第1項', 'order'],
    ['data-use', '第14条第1項本文', 'order'],
    ['personal-information', '第14条第2項', 'plan'],
    ['application', '第12条第2項本文', 'deadline'],
    ['materials', '第12条第4項', 'order'],
    ['referral', '第12条第4項', 'order'],
    ['decision', '第16条', 'order'],
    ['notice', '第12条第5項', 'plan'],
    ['introduction', '第12条第1項', 'plan'],
  ]);
});

it('is plain JSON, and changing it changes no later plan', () => {
  const plan = planBackwards({ plannedFor: 2027, leadTimes: { decision: 10 } });
  const text = JSON.stringify(plan);
  expect(JSON.parse(text)).toEqual(plan);
  for (const { by, act } of plan.steps) {
    (by as string[]).length = 0;
    Object.assign(act, { ja: '' });
  }
  expect(JSON.stringify(planBackwards({ plannedFor: 2027, leadTimes: { decision: 10 } }))).toBe(text);
});

describe('what is not understood', () => {
  it.each([
    ['no request', null, [': null']],
    ['no year', {}, ['plannedFor: not-a-fiscal-year']],
    ['null', { plannedFor: null }, ['plannedFor: null']],
    ['a year whose application would precede the calendar', { plannedFor: 1947 }, ['plannedFor: out-of-range']],
    ['an unknown key', { plannedFor: 2027, readings: {} }, ['readings: unknown-key']],
    ['an unknown step', { plannedFor: 2027, leadTimes: { meeting: 1 } }, ['leadTimes.meeting: unknown-key']],
    ['a negative lead time', { plannedFor: 2027, leadTimes: { notice: -1 } }, ['leadTimes.notice: out-of-range']],
    ['ten years and a day', { plannedFor: 2027, leadTimes: { notice: 3651 } }, ['leadTimes.notice: out-of-range']],
    ['half a day', { plannedFor: 2027, leadTimes: { notice: 0.5 } }, ['leadTimes.notice: out-of-range']],
    ['a text', { plannedFor: 2027, leadTimes: { notice: '3' } }, ['leadTimes.notice: out-of-range']],
    ['a list of lead times', { plannedFor: 2027, leadTimes: [] }, ['leadTimes: not-an-object']],
    ['a closed day that is none', { plannedFor: 2027, closedDays: ['31 August'] }, ['closedDays.0: not-a-day']],
    ['working days as a number', { plannedFor: 2027, workingDays: 1 }, ['workingDays: not-a-boolean']],
    [
      'a plan that would begin too early',
      { plannedFor: 1948, leadTimes: { criteria: 400 } },
      ['leadTimes: out-of-range'],
    ],
  ])('%s is refused at its place', (_, request, issues) => {
    expect(issuesOf(() => planBackwards(request as never))).toEqual(issues);
  });
});
