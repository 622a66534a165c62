import { describe, expect, it } from 'vitest';
import { applicationDeadline } from '../../src/articles/article-12-introduction.js';
import { decideTimeliness } from '../../src/decisions/timeliness.js';
import { planBackwards } from '../../src/planning/plan-backwards.js';
import { issuesOf } from '../input/issues.js';
import { dueOn } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

const { plannedFor, last } = dueOn('Sunday');
const [friday, thursday] = [daysLater(last, -2), daysLater(last, -3)];
const april = `${plannedFor}-04-01`;
const onMonday = dueOn('Monday');

type Request = Parameters<typeof planBackwards>[0];
const stepsOf = (request: Request) =>
  planBackwards(request).steps.map(({ step, latest, begin }) => [
    step,
    latest,
    ...(begin === undefined ? [] : [begin]),
  ]);
const step = (name: string, request: Request) => planBackwards(request).steps.find((each) => each.step === name)!;

describe('申請期限からの逆算', () => {
  it('期限が日曜日なら、その前の金曜日までに申請すれば安全である', () => {
    expect(planBackwards({ plannedFor })).toMatchObject({
      fiscalYear: plannedFor,
      effectFrom: april,
      deadline: last,
    });
    expect(stepsOf({ plannedFor })).toEqual([
      ['criteria', friday],
      ['data-use', thursday],
      ['personal-information', friday],
      ['application', friday],
      ...['materials', 'referral', 'decision', 'notice', 'introduction'].map((name) => [name, april]),
    ]);
  });

  it('a Monday is safe itself, and approvals on the Friday before', () => {
    expect(step('application', { plannedFor: onMonday.plannedFor }).latest).toBe(onMonday.last);
    const year = `令和${onMonday.plannedFor - 2018}年度`;
    expect(step('data-use', { plannedFor: year }).latest).toBe(daysLater(onMonday.last, -3));
  });

  it('takes the closed days of the caller', () => {
    const { plannedFor, last } = onMonday;
    const closedDays = [last, daysLater(last, -3)];
    expect(step('application', { plannedFor, closedDays }).latest).toBe(daysLater(last, -4));
    expect(step('data-use', { plannedFor, closedDays }).latest).toBe(daysLater(last, -5));
  });

  it('an introduction on a day belongs to the fiscal year of that day', () => {
    const { fiscalYear, effectFrom, deadline } = planBackwards({ plannedFor: '令和9年3月1日' });
    expect([fiscalYear, effectFrom, deadline]).toEqual([2026, '2027-03-01', applicationDeadline(2026)]);
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
    const request = { plannedFor, leadTimes: { criteria: 7, 'data-use': 14, 'personal-information': 0 } };
    expect(stepsOf(request).slice(0, 4)).toEqual([
      ['criteria', friday, daysLater(friday, -7)],
      ['data-use', thursday, daysLater(thursday, -14)],
      ['personal-information', friday, friday],
      ['application', friday],
    ]);
    // Five days before a Friday is a Sunday: begin on the Friday before.
    expect(step('criteria', { plannedFor, leadTimes: { criteria: 5 } }).begin).toBe(daysLater(friday, -7));
  });

  it('counts open days only where the caller says so', () => {
    const request = { plannedFor, leadTimes: { criteria: 5 }, closedDays: [daysLater(friday, -4)] };
    // Back from the Friday: Thursday, Wednesday, Tuesday, (Monday closed, weekend) Friday, Thursday.
    expect(step('criteria', { ...request, workingDays: true }).begin).toBe(daysLater(friday, -8));
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
