/** Article 12(2) at the ends of the calendar, from 1947-04-01 to 2999-12-31 and from fiscal year 1947 to 2999. */
import { describe, expect, it } from 'vitest';
import { decideTimeliness, type TimelinessFacts } from '../../src/decisions/timeliness.js';

const late = { outcome: 'late', missing: [] };
const open = (...missing: string[]) => ({ outcome: 'undetermined', missing });

describe('what is not known may be any day and any year of the calendar', () => {
  it.each<[TimelinessFacts, object]>([
    [{}, open('appliedAt', 'plannedFor', 'urgency')],
    [{ urgency: 'none' }, open('appliedAt', 'plannedFor')],
    [{ urgency: 'none', plannedFor: 2027 }, open('appliedAt')],
    [{ urgency: 'none', appliedAt: '2026-08-31' }, open('plannedFor')],
    // The deadline for 1947 was in 1946, that for 1948 is in 1947.
    [{ plannedFor: 1947 }, open('urgency')],
    [{ plannedFor: 1947, urgency: 'none' }, late],
    [{ plannedFor: 1948, urgency: 'none' }, open('appliedAt')],
    // The last deadline is that for 2999.
    [{ appliedAt: '2998-08-31', urgency: 'none' }, open('plannedFor')],
    [{ appliedAt: '2998-09-01', urgency: 'none' }, late],
    [{ appliedAt: '2998-09-01' }, open('urgency')],
  ])('%j', (facts, expected) => expect(decideTimeliness(facts)).toMatchObject(expected));
});

describe('the first fiscal year for which an application is in time', () => {
  it.each([
    ['2026-08-31', 2027],
    ['2026-09-01', 2028],
    ['2998-08-31', 2999],
    ['2998-09-01', undefined],
    ['2999-12-31', undefined],
  ])('of %s: %s', (appliedAt, year) => {
    const { earliestFiscalYear, remedies } = decideTimeliness({ appliedAt, plannedFor: 1990, urgency: 'none' });
    expect(earliestFiscalYear).toBe(year);
    const urgency = { needs: { fact: 'urgency' }, outcome: 'deadline-waived', citation: '第12条第2項ただし書' };
    const later = { change: { plannedFor: year }, outcome: 'on-time', citation: '第12条第2項本文' };
    expect(remedies).toEqual(year === undefined ? [urgency] : [later, urgency]);
  });

  it('is earlier where closed days move the deadline, by as many as they are', () => {
    // 2026-08-31 is a Monday.
    const closedDays = ['2026-08-31', '2026-09-01', '2026-09-02'];
    const earliest = (appliedAt: string, reading: 'no-extension' | 'next-open-day') =>
      decideTimeliness({ appliedAt }, { closedDays, readings: { 'deadline-on-closed-day': reading } })
        .earliestFiscalYear;
    expect(earliest('2026-09-03', 'next-open-day')).toBe(2027);
    expect(earliest('2026-09-04', 'next-open-day')).toBe(2028);
    expect(earliest('2026-09-03', 'no-extension')).toBe(2028);
  });
});
