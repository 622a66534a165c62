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

  it('の導入は、効力の日が閉庁日でもその日に始まり、前の年度に始まったことにならない', () => {
    // 1 April 2028 is a Saturday.
    for (const leadTimes of [{}, { introduction: 0 }])
      expect(planBackwards({ plannedFor: 2028, leadTimes })).toMatchObject({ fiscalYear: 2028 });
    expect(step('introduction', { plannedFor: 2028, leadTimes: { introduction: 0 } }).begin).toBe('2028-04-01');
    expect(step('notice', { plannedFor: 2028 }).latest).toBe('2028-03-31');
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
    // Back from 28 September 2027 (Tuesday): 180 days is 1 April 2027, a Thursday. Three days: 29 March, a Monday.
    // 210 days: 31 August 2026, a Monday. Seven: 24 August, a Monday. Thirty: 25 July, a Saturday: Friday 24 July.
    const request = { plannedFor: '2027-09-28', leadTimes: { ...leadTimes, decision: 210 } };
    expect(stepsOf(request)).toEqual([
      ['criteria', '2026-07-24'],
      // 23 July 2026 is a Thursday.
      ['data-use', '2026-07-23'],
      ['personal-information', '2026-07-24'],
      ['application', '2026-07-24'],
      ['materials', '2026-08-24', '2026-07-24'],
      ['referral', '2026-08-31', '2026-08-24'],
      ['decision', '2027-03-29', '2026-08-31'],
      ['notice', '2027-04-01', '2027-03-29'],
      ['introduction', '2027-09-28', '2027-04-01'],
    ]);
    expect(step('application', request).basis).toBe('order');
  });

  it('what begins a day before 1 April begins in the fiscal year before, and is due a year earlier', () => {
    // 1 April 2027 is a Thursday.
    const startingAhead = (introduction: number) => {
      const { fiscalYear, deadline } = planBackwards({ plannedFor: 2027, leadTimes: { introduction } });
      return [fiscalYear, deadline];
    };
    expect(startingAhead(0)).toEqual([2027, applicationDeadline(2027)]);
    expect(startingAhead(1)).toEqual([2026, applicationDeadline(2026)]);
    expect(planBackwards({ plannedFor: '2027-04-02', leadTimes: { introduction: 1 } }).fiscalYear).toBe(2027);
    expect(planBackwards({ plannedFor: '2027-04-02', leadTimes: { introduction: 2 } }).fiscalYear).toBe(2026);
  });

  it('takes the day on which it is planned to begin, unless its lead time asks for an earlier one', () => {
    const plannedFor = { begins: '2026-10-01', takesEffect: '2027-04-01' };
    expect(planBackwards({ plannedFor })).toMatchObject({ fiscalYear: 2026, effectFrom: '2027-04-01' });
    expect(step('notice', { plannedFor }).latest).toBe('2026-10-01');
    expect(step('notice', { plannedFor, leadTimes: { introduction: 30 } }).latest).toBe('2026-10-01');
    // 365 days before 1 April 2027 is 1 April 2026, a day more 31 March.
    expect(planBackwards({ plannedFor, leadTimes: { introduction: 365 } }).fiscalYear).toBe(2026);
    expect(planBackwards({ plannedFor, leadTimes: { introduction: 366 } }).fiscalYear).toBe(2025);
    expect(planBackwards({ plannedFor: { begins: 2026, takesEffect: 2027 } }).deadline).toBe(applicationDeadline(2026));
    expect(planBackwards({ plannedFor: { takesEffect: 2027 } })).toEqual(planBackwards({ plannedFor: 2027 }));
  });

  it.each(['begins', 'takes-effect'] as const)(
    'the application is in time if the year is that in which it %s',
    (reading) => {
      for (const introduction of [0, 1, 30, 200, 400]) {
        const { steps, effectFrom } = planBackwards({ plannedFor: 2030, leadTimes: { introduction } });
        const [application, notice] = ['application', 'notice'].map(
          (name) => steps.find((each) => each.step === name)!,
        );
        const begins = introduction === 0 ? effectFrom : notice!.latest;
        const facts = { appliedAt: application!.latest, plannedFor: { begins, takesEffect: effectFrom } };
        expect(decideTimeliness(facts, { readings: { 'planned-year': reading } }).outcome).toBe('on-time');
      }
    },
  );

  it('steps over national holidays, and says where they are not known', () => {
    // From Saturday 2 to Wednesday 6 May 2026 all is closed; Friday 1 May is open.
    const request = { plannedFor: '2026-05-07', leadTimes: { introduction: 1 } };
    expect(step('notice', request).latest).toBe('2026-05-01');
    expect(step('notice', { ...request, workingDays: true }).latest).toBe('2026-05-01');
    const holidays = (plannedFor: number) => planBackwards({ plannedFor }).holidays;
    expect([1970, 1971, 2050, 2051].map(holidays)).toEqual(['unknown', 'known', 'known', 'unknown']);
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
    ['a closed day that is none', { plannedFor: 2027, closedDays: ['31 August'] }, ['closedDays.0: not-a-moment']],
    ['no day of effect', { plannedFor: { begins: 2027 } }, ['plannedFor.takesEffect: not-a-fiscal-year']],
    [
      'a beginning after the effect',
      { plannedFor: { begins: 2028, takesEffect: 2027 } },
      ['plannedFor.begins: contradiction'],
    ],
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
