import { complain, type Issue, refuse } from '../input/errors.js';
import { checkedDay, type Day } from './calendar.js';
import { readEraDay } from './era.js';

/**
 * A calendar month, `2026-09`, or a month of an era, `令和8年9月`. From 1947-04 to 2999-12.
 * @ja 暦月（YYYY-MM 又は「令和8年9月」）
 */
export type Month = string;

export const FIRST_MONTH: Month = '1947-04';
export const LAST_MONTH: Month = '2999-12';

const MONTH = /^(\d{4})-(\d\d)$/;
const ERA_MONTH = /^(昭和|平成|令和)(元|\d{1,3})年\d{1,2}月$/;

/** A month as `YYYY-MM`, or `undefined` after a complaint. Absent is absent. */
export function readMonth(value: unknown, path: string, issues: Issue[]): Month | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number')
    return complain(
      issues,
      path,
      'number-for-a-day',
      '数値は月になりません。YYYY-MM などの形で書きます。',
      'A number is not a month; write YYYY-MM or 令和8年9月.',
    );
  if (typeof value !== 'string') return notAMonth(value, path, issues);
  const parts = MONTH.exec(value);
  if (parts !== null) return checkedDay(Number(parts[1]), Number(parts[2]), 1, path, issues)?.slice(0, 7);
  const normal = value.length <= 40 ? value.normalize('NFKC').trim() : '';
  if (ERA_MONTH.test(normal)) return readEraMonth(normal, path, issues);
  if (!/^\d{1,4}-\d{1,2}$/.test(value)) return notAMonth(value, path, issues);
  return complain(
    issues,
    path,
    'unpadded',
    '年は4桁、月は2桁で書きます（2026-09）。',
    'The year is written with four digits and the month with two (2026-09).',
  );
}

/** A month belongs to every era that has days in it: January 1989 was 昭和64年1月 and 平成元年1月. */
function readEraMonth(text: string, path: string, issues: Issue[]): Month | undefined {
  const late: Issue[] = [];
  const day = readEraDay(`${text}28日`, path, late);
  if (late[0]?.code === 'outside-era') return readEraDay(`${text}1日`, path, issues)?.slice(0, 7);
  issues.push(...late);
  return day?.slice(0, 7);
}

const notAMonth = (value: unknown, path: string, issues: Issue[]): undefined =>
  refuse(
    value,
    issues,
    path,
    'not-a-moment',
    '月（2026-09、令和8年9月）が要ります。',
    'This must be a month (2026-09, 令和8年9月).',
  );

/** The last day before a month: of the month before. */
export function lastDayBefore(month: Month): Day {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1, 0)).toISOString().slice(0, 10);
}
