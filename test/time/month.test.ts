import { expect, it } from 'vitest';
import type { Issue } from '../../src/input/errors.js';
import { lastDayBefore, readMonth } from '../../src/time/month.js';

const monthOf = (value: unknown) => {
  const issues: Issue[] = [];
  return readMonth(value, 'month', issues) ?? issues.map(({ code }) => code).join();
};

it.each([
  ['2026-09', '2026-09'],
  ['1947-04', '1947-04'],
  ['2999-12', '2999-12'],
  ['令和8年9月', '2026-09'],
  [' 令和８年９月 ', '2026-09'],
  [`令和8年9月${' '.repeat(34)}`, '2026-09'],
  // Both eras had days in it.
  ['昭和64年1月', '1989-01'],
  ['平成元年1月', '1989-01'],
  ['平成31年4月', '2019-04'],
  ['令和元年5月', '2019-05'],
])('%s is %s', (given, month) => expect(monthOf(given)).toBe(month));

it.each([
  ['平成31年5月', 'outside-era'],
  ['令和元年4月', 'outside-era'],
  ['1947-03', 'out-of-range'],
  ['3000-01', 'out-of-range'],
  ['2026-13', 'no-such-day'],
  ['2026-00', 'no-such-day'],
  ['令和8年13月', 'no-such-day'],
  ['26-09', 'not-a-moment'],
  ['9月', 'not-a-moment'],
  ['2026-9-', 'not-a-moment'],
  ['平成40年1月', 'outside-era'],
  ['12026-09', 'not-a-moment'],
  ['2026-09-01', 'not-a-moment'],
  ['12026-9', 'not-a-moment'],
  ['2026-9-1', 'not-a-moment'],
  ['第令和8年9月', 'not-a-moment'],
  ['令和8年9月分', 'not-a-moment'],
  [`令和8年9月${' '.repeat(35)}`, 'not-a-moment'],
])('%s is refused: %s', (given, code) => expect(monthOf(given)).toBe(code));

it.each([
  ['2026-09', '2026-08-31'],
  ['2026-01', '2025-12-31'],
  ['2024-03', '2024-02-29'],
  ['2100-03', '2100-02-28'],
])('the last day before %s is %s', (month, day) => expect(lastDayBefore(month)).toBe(day));
