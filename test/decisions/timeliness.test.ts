/** Article 12(2) at the ends of the calendar, from 1947-04-01 to 2999-12-31 and from fiscal year 1947 to 2999. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationDeadline } from '../../src/articles/article-12-introduction.js';
import { decideTimeliness, type TimelinessFacts } from '../../src/decisions/timeliness.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { ask } from '../../tools/certify/examine.js';
import { pointOf } from '../../tools/certify/timeliness.space.js';
import {
  daysAbout,
  daysLater,
  FIRST_FISCAL_YEAR,
  LAST_FISCAL_YEAR,
  openDayFrom,
  type Urgency,
} from '../oracles/timeliness.js';

const last = applicationDeadline(2027);
const after = daysLater(last, 1);
const [lastOfAll, afterAll] = daysAbout(applicationDeadline(2999), 0, 1);

const late = { outcome: 'late', missing: [] };
const open = (...missing: string[]) => ({ outcome: 'undetermined', missing });

describe('what is not known may be any day and any year of the calendar', () => {
  it.each<[TimelinessFacts, object]>([
    [{}, open('appliedAt', 'plannedFor', 'urgency')],
    [{ urgency: 'none' }, open('appliedAt', 'plannedFor')],
    [{ urgency: 'none', plannedFor: 2027 }, open('appliedAt')],
    [{ urgency: 'none', appliedAt: last }, open('plannedFor')],
    // The deadline for 1947 was in 1946, that for 1948 is in 1947.
    [{ plannedFor: 1947 }, open('urgency')],
    [{ plannedFor: 1947, urgency: 'none' }, late],
    [{ plannedFor: 1948, urgency: 'none' }, open('appliedAt')],
    // The last deadline is that for 2999.
    [{ appliedAt: lastOfAll!, urgency: 'none' }, open('plannedFor')],
    [{ appliedAt: afterAll!, urgency: 'none' }, late],
    [{ appliedAt: afterAll! }, open('urgency')],
  ])('%j', (facts, expected) => expect(decideTimeliness(facts)).toMatchObject(expected));
});

describe('the first fiscal year for which an application is in time', () => {
  it.each([
    [last, 2027],
    [after, 2028],
    [lastOfAll!, 2999],
    [afterAll!, undefined],
    ['2999-12-31', undefined],
  ])('of %s: %s', (appliedAt, year) => {
    const { earliestFiscalYear, remedies } = decideTimeliness({ appliedAt, plannedFor: 1990, urgency: 'none' });
    expect(earliestFiscalYear).toBe(year);
    const urgency = {
      kind: 'finding',
      needs: { fact: 'urgency' },
      outcome: 'deadline-waived',
      citation: '第12条第2項ただし書',
    };
    const later = { kind: 'change', change: { plannedFor: year }, outcome: 'on-time', citation: '第12条第2項本文' };
    expect(remedies).toEqual(year === undefined ? [urgency] : [later, urgency]);
  });

  it('is earlier where closed days move the deadline, by as many as they are', () => {
    // With the weekends, a fortnight is closed.
    const closedDays = daysAbout(last, 0, 13);
    const open = openDayFrom(last, closedDays);
    const earliest = (appliedAt: string, reading: 'no-extension' | 'next-open-day') =>
      decideTimeliness({ appliedAt }, { closedDays, readings: { 'deadline-on-closed-day': reading } })
        .earliestFiscalYear;
    expect(earliest(open, 'next-open-day')).toBe(2027);
    expect(earliest(daysLater(open, 1), 'next-open-day')).toBe(2028);
    expect(earliest(open, 'no-extension')).toBe(2028);
  });
});

describe('第12条 条文が確かな期間', () => {
  it('2023年4月1日より前の申請については、第12条が確かでないことを添える。申請の日があれば基準日より優先する', () => {
    const uncertain = (appliedAt: string | undefined, on?: string) =>
      decideTimeliness({ appliedAt, plannedFor: 2030 }, { on }).caveats.some(
        ({ code }) => code === 'text-not-attested',
      );
    expect([uncertain('2023-03-31'), uncertain('2023-04-01')]).toEqual([true, false]);
    expect([uncertain(undefined, '2023-03-31'), uncertain(undefined, '2023-04-01')]).toEqual([true, false]);
    expect([uncertain('2023-03-31', '2030-01-01'), uncertain('2023-04-01', '2020-01-01')]).toEqual([true, false]);
  });
});

describe('第12条第2項ただし書 緊急の認定', () => {
  it('誰が認めても、いつ認めても、認めた記録であれば期限は外れ、認めない記録では外れない', () => {
    for (const by of ['情報統括責任者', '区長', '電子情報システム運営委員会', '税務課長']) {
      for (const on of [undefined, after, '2030-01-01']) {
        const record = { by, reason: '理由', ...(on !== undefined && { on }) };
        const decide = (holds: boolean) =>
          decideTimeliness({ appliedAt: after, plannedFor: 2027, urgency: { ...record, holds } }).outcome;
        expect([decide(true), decide(false)]).toEqual(['deadline-waived', 'late']);
      }
    }
  });

  it('真偽値だけでは認定の記録にならない', () => {
    // @ts-expect-error: the types refuse it as well.
    expect(() => decideTimeliness({ appliedAt: after, plannedFor: 2027, urgency: true })).toThrow(InvalidFactsError);
  });
});

describe('第12条第2項 どの日、どの年度についても', () => {
  it('総当たりと一致する', () => {
    const about = fc.constantFrom(...daysAbout(last, 6, 5), ...daysAbout(applicationDeadline(2031), 2, 5));
    const anyDay = fc.integer({ min: 0, max: 384_000 }).map((days) => daysLater('1947-04-01', days));
    const known = fc.record({
      appliedOn: fc.oneof(about, anyDay, fc.constant(undefined)),
      plannedFor: fc.oneof(
        fc.integer({ min: 2025, max: 2032 }),
        fc.integer({ min: FIRST_FISCAL_YEAR, max: LAST_FISCAL_YEAR }),
        fc.constant(undefined),
      ),
      urgency: fc.constantFrom<Urgency | undefined>('none', true, false, undefined),
    });
    const closures = fc.uniqueArray(fc.constantFrom(...daysAbout(last, 0, 3)), { maxLength: 4 });
    const points = fc
      .sample(fc.tuple(known, closures), { seed: 1202, numRuns: 200 })
      // With neither day nor year, brute force is slow; the certificate has it.
      .filter(([{ appliedOn, plannedFor }]) => appliedOn !== undefined || plannedFor !== undefined)
      .map(([application, closedDays]) => pointOf(application, closedDays));
    expect(ask('timeliness', points).faults).toEqual([]);
  });
});
