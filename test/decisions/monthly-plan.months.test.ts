/** Article 8(1): every month of the calendar. */
import holidayJp from '@holiday-jp/holiday_jp';
import { describe, expect, test } from 'vitest';
import { decideMonthlyPlan } from '../../src/decisions/monthly-plan.js';
import { Differences } from '../oracles/completions.js';

const MINUTE = 60_000;

describe('第8条第1項 1947年4月から2999年12月までのすべての月', () => {
  /** The days of each month, leap years by the rule of 1582. */
  const lengthOf = (year: number, month: number) => {
    if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
  };
  const two = (n: number) => String(n).padStart(2, '0');

  /** The day after, counted by hand. */
  function dayAfter(day: string): string {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    if (date < lengthOf(year, month)) return `${year}-${two(month)}-${two(date + 1)}`;
    return month < 12 ? `${year}-${two(month + 1)}-01` : `${year + 1}-01-01`;
  }

  test(
    '期限は前月の末日で、その日の報告は間に合い、翌日の報告は遅れる。閉庁日は、読み方によって次の開庁日に移る',
    () => {
      const differences = new Differences();
      const options = { readings: { 'deadline-on-closed-day': 'next-open-day' } } as const;
      let months = 0;
      // 31 March 1947 was a Monday.
      let weekday = 1;
      for (let year = 1947; year <= 2999; year++) {
        for (let month = year === 1947 ? 4 : 1; month <= 12; month++) {
          months += 1;
          const before = month === 1 ? [year - 1, 12] : [year, month - 1];
          const deadline = `${before[0]}-${two(before[1]!)}-${two(lengthOf(before[0]!, before[1]!))}`;
          let open = deadline;
          const isClosed = (day: number) =>
            day === 6 || day === 0 || /-12-(29|3.)|-01-0[123]$/.test(open) || open in holidayJp.holidays;
          for (let day = weekday; isClosed(day); day = (day + 1) % 7) open = dayAfter(open);
          const plan = `${year}-${two(month)}`;
          const answer = (reportedAt: string | undefined, moved: boolean) => {
            const verdict = decideMonthlyPlan({ month: plan, reportedAt }, moved ? options : {});
            return [verdict.outcome, verdict.deadline, verdict.contested.length];
          };
          const contested = deadline === open ? 0 : 1;
          const inTime = plan === '1947-04' ? 'late' : 'on-time';
          differences.compare(
            { plan },
            [
              plan === '1947-04' ? ['late', deadline, 0] : answer(deadline, false),
              answer(dayAfter(deadline), false),
              plan === '1947-04' ? ['late', deadline, 0] : answer(open, true),
              answer(dayAfter(open), true),
              decideMonthlyPlan({ month: plan }).caveats.some(({ code }) => code === 'deadline-on-closed-day'),
            ],
            [
              [inTime, deadline, 0],
              ['late', deadline, contested],
              [inTime, open, contested],
              ['late', open, 0],
              contested === 1,
            ],
          );
          weekday = (weekday + lengthOf(year, month)) % 7;
        }
      }
      expect(differences).toEqual({ compared: months, found: [] });
      expect(months).toBe(1052 * 12 + 9);
    },
    MINUTE,
  );

  test('報告の日が暦の終わりに近ければ、どの月の予定でも遅れている', () => {
    const outcomeOn = (reportedAt: string) => decideMonthlyPlan({ reportedAt }).outcome;
    expect(['1947-04-01', '2999-11-30', '2999-12-01', '2999-12-31'].map(outcomeOn)).toEqual([
      'undetermined',
      'undetermined',
      'late',
      'late',
    ]);
  });

  test('区が閉じる日として示された日も、次の開庁日に移る', () => {
    const closed = {
      closedDays: ['2026-08-31', '2026-09-01'],
      readings: { 'deadline-on-closed-day': 'next-open-day' },
    } as const;
    const verdict = decideMonthlyPlan({ month: '2026-09', reportedAt: '2026-09-02' }, closed);
    expect(verdict).toMatchObject({ outcome: 'on-time', deadline: '2026-09-02' });
  });
});
