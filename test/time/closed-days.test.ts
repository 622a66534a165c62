import { describe, expect, it } from 'vitest';
import { isClosedDay, nextOpenDay } from '../../src/time/closed-days.js';

const NONE: ReadonlySet<string> = new Set();

describe('閉庁日', () => {
  it.each([
    // Friday, Saturday, Sunday, Monday.
    ['2026-08-28', false],
    ['2026-08-29', true],
    ['2026-08-30', true],
    ['2026-08-31', false],
    // 31 August is a Saturday in 2030 and a Sunday in 2031.
    ['2030-08-30', false],
    ['2030-08-31', true],
    ['2031-08-31', true],
    ['2031-09-01', false],
    // 28 December 2026 is a Monday, 4 January 2027 too.
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2026-12-31', true],
    ['2027-01-01', true],
    ['2027-01-03', true],
    ['2027-01-04', false],
    // National holidays, those in the stead of a Sunday and between two included, and the days after them.
    ['2029-04-30', true],
    ['2029-05-01', false],
    ['2026-05-06', true],
    ['2026-05-07', false],
    ['2026-09-22', true],
    ['2026-09-24', false],
    // Of years whose holidays are not known, what is sure: 3 May 1969 was a Saturday, 5 May a Monday; 3 May 2051 is a Wednesday.
    ['1969-05-03', true],
    ['1969-05-05', false],
    ['1970-05-05', true],
    ['2050-05-03', true],
    ['2051-05-03', false],
    ['2051-01-03', true],
  ])('%s: %s', (day, closed) => expect(isClosedDay(day, NONE)).toBe(closed));

  it('adds those of the caller', () => {
    expect(isClosedDay('2026-08-31', new Set(['2026-08-31']))).toBe(true);
    expect(isClosedDay('2026-09-01', new Set(['2026-08-31']))).toBe(false);
  });
});

describe('翌開庁日', () => {
  it.each([
    // Saturday and Sunday, then the caller's Monday.
    ['2026-08-29', [], '2026-08-31'],
    ['2026-08-29', ['2026-08-31'], '2026-09-01'],
    // From 29 December 2025 to 3 January 2026, a Saturday, and the Sunday after it.
    ['2025-12-29', [], '2026-01-05'],
    ['2026-08-31', [], '2026-08-31'],
    ['2030-08-31', [], '2030-09-02'],
    ['2031-08-31', [], '2031-09-01'],
    ['2029-04-30', [], '2029-05-01'],
    // With the caller's two days, from the holiday of 29 April to the substitute of 6 May, a Wednesday in 2026.
    ['2026-05-01', ['2026-05-01'], '2026-05-07'],
    // Saturday to the Wednesday of 秋分の日.
    ['2026-09-19', [], '2026-09-24'],
  ])('%s から、指定 %j: %s', (day, closedDays, open) => {
    expect(nextOpenDay(day, new Set(closedDays))).toBe(open);
  });
});
