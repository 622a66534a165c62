import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { applicationDeadline } from '../../src/articles/article-12-introduction.js';
import { articles } from '../../src/catalogue/ledger.js';
import { calendarOf } from '../../src/planning/calendar-of-duties.js';
import { asOf2023 } from '../editions.js';
import { issuesOf } from '../input/issues.js';
import { dueOn, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';

const dates = (...request: Parameters<typeof calendarOf>) =>
  calendarOf(...request).dated.map(({ date, citation, period }) => `${date} ${citation} ${period}`);

describe('年度の義務の暦', () => {
  it('令和9年度（2027年度）：月末の報告12回と、申請期限を日付順に並べる', () => {
    // February 2028 has 29 days.
    const due = [
      '2027-04-30 第8条第1項 2027-05',
      '2027-05-31 第8条第1項 2027-06',
      '2027-06-30 第8条第1項 2027-07',
      '2027-07-31 第8条第1項 2027-08',
      '2027-08-31 第8条第1項 2027-09',
      '2027-09-30 第8条第1項 2027-10',
      '2027-10-31 第8条第1項 2027-11',
      '2027-11-30 第8条第1項 2027-12',
      '2027-12-31 第8条第1項 2028-01',
      '2028-01-31 第8条第1項 2028-02',
      '2028-02-29 第8条第1項 2028-03',
      '2028-03-31 第8条第1項 2028-04',
      `${applicationDeadline(2028)} 第12条第2項本文 2028`,
    ];
    const byDate = (one: string, other: string) => one.slice(0, 10).localeCompare(other.slice(0, 10));
    expect(dates({ fiscalYear: 2027 })).toEqual(due.sort(byDate));
  });

  it('2027年度の導入等の申請期限は、2026年度の暦にある', () => {
    const application = (fiscalYear: number) =>
      calendarOf({ fiscalYear }).dated.filter(({ citation }) => citation === '第12条第2項本文');
    expect(application(2026).map(({ date, period }) => [date, period])).toEqual([[LAST, '2027']]);
    expect(application(2026)[0]?.periodIn).toEqual({ ja: '令和9年度', en: 'fiscal year 2027' });
  });

  it('says who owes what to whom', () => {
    const [plan] = calendarOf({ fiscalYear: 2026 }).dated;
    expect(plan).toMatchObject({
      date: '2026-04-30',
      periodIn: { ja: '令和8年5月', en: 'May 2026' },
      by: ['using-section-head'],
      toward: ['digital-promotion-head'],
      systems: 'digital-promotion',
      attestation: 'as-last-known',
    });
    const application = calendarOf({ fiscalYear: 2026 }).dated.find(({ citation }) => citation === '第12条第2項本文');
    expect(application).toMatchObject({ by: ['applicant'], toward: ['chief-information-officer'] });
  });

  it('names months by their era, and the year by that in which it ends', () => {
    const { dated } = calendarOf({ fiscalYear: '平成31年度' });
    expect(dated[0]?.periodIn.ja).toBe('令和元年5月');
    expect(calendarOf({ fiscalYear: 2018 }).dated.at(-1)?.periodIn.ja).toBe('平成31年4月');
    expect(calendarOf({ fiscalYear: 2018 }).dated.find(({ period }) => period === '2019')?.periodIn.ja).toBe(
      '令和元年度',
    );
  });

  it.each([
    [2099, '2100-02-28'], // 2100 is no leap year
    [1999, '2000-02-29'],
    [2026, '2027-02-28'],
  ])('February in the fiscal year %i ends on %s', (fiscalYear, end) => {
    expect(calendarOf({ fiscalYear }).dated.map(({ date }) => date)).toContain(end);
  });

  it('agrees with luxon about every month end from 2003 to 2060', () => {
    for (let fiscalYear = 2003; fiscalYear <= 2060; fiscalYear++) {
      const april = DateTime.utc(fiscalYear, 4, 1);
      const ends = Array.from({ length: 12 }, (_, i) => april.plus({ months: i }).endOf('month').toISODate());
      const plans = calendarOf({ fiscalYear }).dated.filter(({ citation }) => citation === '第8条第1項');
      expect(plans.map(({ date }) => date)).toEqual(ends);
    }
  });
});

describe('閉庁日（読み方 deadline-on-closed-day）', () => {
  const sunday = dueOn('Sunday');
  const [before, weekday] = [{ fiscalYear: sunday.plannedFor - 1 }, { fiscalYear: dueOn('Monday').plannedFor - 1 }];
  const application = (request: Parameters<typeof calendarOf>[0]) =>
    calendarOf(request).dated.find(({ citation }) => citation === '第12条第2項本文');

  it('names the closed day and the next open one, and does not move', () => {
    expect(application(before)).toMatchObject({
      date: sunday.last,
      closedDay: sunday.last,
      nextOpenDay: daysLater(sunday.last, 1),
    });
    expect(application(weekday)).not.toHaveProperty('closedDay');
    expect(application(weekday)).not.toHaveProperty('nextOpenDay');
  });

  it('moves under the other reading', () => {
    const readings = { 'deadline-on-closed-day': 'next-open-day' } as const;
    expect(application({ ...before, readings })).toMatchObject({
      date: daysLater(sunday.last, 1),
      closedDay: sunday.last,
    });
    expect(application({ ...weekday, readings })?.date).toBe(dueOn('Monday').last);
    // 31 December lies in the year-end closure; 4 January 2027 is a Monday.
    expect(dates({ fiscalYear: 2026, readings })).toContain('2027-01-04 第8条第1項 2027-01');
    expect(dates({ fiscalYear: 2026 })).toContain('2026-12-31 第8条第1項 2027-01');
  });

  it('national holidays are closed where they are known', () => {
    // 30 April 2029 is a holiday in the stead of Sunday the 29th; 31 August 2052 is a Saturday.
    expect(calendarOf({ fiscalYear: 2029 }).dated[0]).toMatchObject({
      date: '2029-04-30',
      closedDay: '2029-04-30',
      nextOpenDay: '2029-05-01',
    });
    const inThe2050s = asOf2023(() => application({ fiscalYear: 2052 }));
    expect(inThe2050s).toMatchObject({ date: '2052-08-31', closedDay: '2052-08-31' });
    expect(inThe2050s).not.toHaveProperty('nextOpenDay');
    const holidays = (fiscalYear: number) => calendarOf({ fiscalYear }).holidays;
    // The fiscal year 1969 ends in 1970, that of 2050 in 2051.
    expect([1968, 1969, 1970, 2049, 2050, 2051].map(holidays)).toEqual([
      ...['unknown', 'unknown', 'known'],
      ...['known', 'unknown', 'unknown'],
    ]);
  });

  it('takes the closed days of the caller', () => {
    const { last } = dueOn('Monday');
    expect(application({ ...weekday, closedDays: [last, daysLater(last, 1)] })).toMatchObject({
      date: last,
      nextOpenDay: daysLater(last, 2),
    });
  });

  it('keeps a date that moves past 31 March in its own year, and the order by date', () => {
    // 31 March 2029 is a Saturday.
    const readings = { 'deadline-on-closed-day': 'next-open-day' } as const;
    expect(dates({ fiscalYear: 2028, readings }).at(-1)).toBe('2029-04-02 第8条第1項 2029-04');
    const closedDays = Array.from({ length: 40 }, (_, i) => daysLater(LAST, i));
    const ordered = calendarOf({ fiscalYear: 2026, readings, closedDays }).dated.map(({ date }) => date);
    expect(ordered).toEqual([...ordered].sort());
  });
});

it('a year before the text is attested says so for each provision', () => {
  // Article 8 since 2022-04-01, Article 12 since 2023-04-01.
  const { dated } = calendarOf({ fiscalYear: 2022 });
  expect([...new Set(dated.map(({ citation, attestation }) => `${citation} ${attestation}`))]).toEqual([
    '第8条第1項 attested',
    '第12条第2項本文 not-attested',
  ]);
});

describe('期日のない義務', () => {
  const { dated, undated } = calendarOf({ fiscalYear: 2026 });

  it('keeps 直ちに, 速やかに, あらかじめ and 定期的 apart', () => {
    const places = (urgency: string) =>
      undated.filter((duty) => duty.urgency === urgency).map(({ citation }) => citation);
    expect(places('immediately')).toEqual(['第8条第5項']);
    expect(places('promptly')).toEqual(['第8条第4項', '第12条第5項', '第13条第2項']);
    expect(places('beforehand')).toEqual(['第14条第1項本文']);
    expect(places('by-set-time')).toEqual(['第8条第3項']);
    expect(places('regularly')).toEqual(['第29条第1項', '第29条第2項']);
    expect(places('by-date')).toEqual([]);
  });

  it('holds, with the dated ones, every duty of the ledger and nothing else', () => {
    const duties = articles.flatMap(({ provisions }) =>
      provisions.flatMap(({ citation, acts = [] }) =>
        acts.filter(({ mode }) => mode === 'duty').map(({ act, urgency }) => ({ citation, act, urgency })),
      ),
    );
    const byDate = duties.filter(({ urgency }) => urgency === 'by-date').map(({ citation }) => citation);
    // A date in the ledger that the calendar did not know would be lost.
    expect(byDate).toEqual([...new Set(dated.map(({ citation }) => citation))]);
    expect(undated.map(({ citation, act, urgency }) => ({ citation, act, urgency }))).toEqual(
      duties.filter(({ urgency }) => urgency !== 'by-date'),
    );
  });
});

it('is plain JSON, and changing it changes no later one', () => {
  const before = calendarOf({ fiscalYear: 2026 });
  const text = JSON.stringify(before);
  expect(JSON.parse(text)).toEqual(before);
  for (const duty of [...before.dated, ...before.undated]) {
    Object.assign(duty.act, { ja: '', en: '' });
    (duty.by as string[]).length = 0;
  }
  expect(JSON.stringify(calendarOf({ fiscalYear: 2026 }))).toBe(text);
});

describe('what is not understood', () => {
  it.each([
    ['no request', undefined, [': not-an-object']],
    ['no year', {}, ['fiscalYear: not-a-fiscal-year']],
    ['a fraction', { fiscalYear: 2026.5 }, ['fiscalYear: not-a-fiscal-year']],
    ['a year whose calendar would run into 3000', { fiscalYear: 2999 }, ['fiscalYear: out-of-range']],
    ['a year before the calendar', { fiscalYear: 1946 }, ['fiscalYear: out-of-range']],
    ['an unknown key', { fiscalYear: 2026, year: 1 }, ['year: unknown-key']],
    ['a closed day that is none', { fiscalYear: 2026, closedDays: ['2026-02-30'] }, ['closedDays.0: no-such-day']],
    ['an unknown reading', { fiscalYear: 2026, readings: { sunday: 1 } }, ['readings.sunday: unknown-reading']],
    ['two faults at once', { fiscalYear: null, closedDays: 5 }, ['fiscalYear: null', 'closedDays: not-a-list']],
  ])('%s is refused at its place', (_, request, issues) => {
    expect(issuesOf(() => calendarOf(request as never))).toEqual(issues);
  });
  it('understands the first and the last year, and a day for its year', () => {
    expect(dates({ fiscalYear: 1947 })[0]).toBe('1947-04-30 第8条第1項 1947-05');
    expect(dates({ fiscalYear: 2998 }).at(-1)).toBe('2999-03-31 第8条第1項 2999-04');
    expect(calendarOf({ fiscalYear: '2027-03-31' }).fiscalYear).toBe(2026);
  });
});
