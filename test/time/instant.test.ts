import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/input/errors.js';
import { dateTimeOf, dayOf, FIRST_INSTANT, isInstant, LAST_INSTANT, readSpan } from '../../src/time/instant.js';
import { readMoment } from '../../src/time/moment.js';

const read = (value: unknown) => {
  const issues: Issue[] = [];
  const span = readSpan(value, 'at', issues);
  if (span === undefined) return issues.map(({ code }) => code).join();
  const [from, to] = [span.from, span.to].map((instant) => new Date(instant).toISOString());
  return from === to ? to : `${from}/${to}`;
};

describe('Instant', () => {
  it.each([
    ['2026-09-10T17:00:00+09:00', '2026-09-10T08:00:00.000Z'],
    ['2026-09-10T17:00+09:00', '2026-09-10T08:00:00.000Z'],
    ['2026-09-10T08:00:00Z', '2026-09-10T08:00:00.000Z'],
    ['2026-09-10T17:00:00+0900', '2026-09-10T08:00:00.000Z'],
    ['2026-09-10T17:00:00+09', '2026-09-10T08:00:00.000Z'],
    ['2026-09-10T03:30:00-0430', '2026-09-10T08:00:00.000Z'],
    ['2026-09-10T13:30:00+05:30', '2026-09-10T08:00:00.000Z'],
    ['2026-09-10T08:00:00.5Z', '2026-09-10T08:00:00.500Z'],
    ['2026-09-10T08:00:00,25Z', '2026-09-10T08:00:00.250Z'],
    ['2026-09-10T08:00:00.123456789Z', '2026-09-10T08:00:00.123Z'],
    // A bare day is all of it.
    ['2026-09-10', '2026-09-09T15:00:00.000Z/2026-09-10T14:59:59.999Z'],
    ['令和8年9月10日', '2026-09-09T15:00:00.000Z/2026-09-10T14:59:59.999Z'],
    ['2028-02-29', '2028-02-28T15:00:00.000Z/2028-02-29T14:59:59.999Z'],
    // In summer time, too: it began on 2 May 1948 and ended on 12 September.
    ['1948-05-01', '1948-04-30T15:00:00.000Z/1948-05-01T14:59:59.999Z'],
    ['1948-05-02', '1948-05-01T15:00:00.000Z/1948-05-02T13:59:59.999Z'],
    ['1948-09-11', '1948-09-10T14:00:00.000Z/1948-09-11T13:59:59.999Z'],
    ['1948-09-12', '1948-09-11T14:00:00.000Z/1948-09-12T14:59:59.999Z'],
  ])('%s is %s', (moment, instant) => expect(read(moment)).toBe(instant));

  it('is the same wherever the machine stands', () => {
    const { TZ } = process.env;
    try {
      for (const zone of ['America/New_York', 'Asia/Tokyo', 'UTC']) {
        process.env['TZ'] = zone;
        expect(read('2026-09-10T08:00:00Z')).toBe('2026-09-10T08:00:00.000Z');
        expect(read('2026-09-10T17:00+09:00')).toBe('2026-09-10T08:00:00.000Z');
        expect(read('2026-09-10')).toBe('2026-09-09T15:00:00.000Z/2026-09-10T14:59:59.999Z');
      }
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });

  it('takes a Date and a luxon DateTime', () => {
    expect(read(new Date('2026-09-10T08:00:00.001Z'))).toBe('2026-09-10T08:00:00.001Z');
    expect(read(DateTime.fromISO('2026-09-10T04:00:00', { zone: 'America/New_York' }))).toBe(
      '2026-09-10T08:00:00.000Z',
    );
    expect(read({ isValid: true, toMillis: () => 0.5 + Date.UTC(2026, 8, 10) })).toBe('2026-09-10T00:00:00.000Z');
  });

  it('reaches from the first day to the end of the last', () => {
    expect(read('1947-04-01T00:00+09:00')).toBe(new Date(FIRST_INSTANT).toISOString());
    expect(readSpan('1947-04-01', 'at', [])?.from).toBe(FIRST_INSTANT);
    expect(readSpan('2999-12-31', 'at', [])?.to).toBe(LAST_INSTANT);
    expect(read(new Date(FIRST_INSTANT - 1))).toBe('out-of-range');
    expect(read(new Date(LAST_INSTANT + 1))).toBe('out-of-range');
  });

  it.each([
    ['2026/9/10 17:00 +09:00', '2026-09-10T17:00:00+09:00'],
    ['令和8年9月10日（木） 17:00:00.5 Z', '2026-09-10T17:00:00.500Z'],
    ['2026-9-10 9:05-0430', '2026-09-10T09:05:00-04:30'],
    ['2026-09-10T17:00:00,0019+09', '2026-09-10T17:00:00.001+09:00'],
  ])('%s is the instant %s', (written, iso) => {
    const instant = Date.parse(iso);
    expect(readSpan(written, 'at', [])).toEqual({ from: instant, to: instant });
  });

  it.each([
    '2026-09-10T17:00:00',
    '2026-02-30',
    '26-9-10',
    '2026-09-10T24:00:00+09:00',
    '平成40年1月1日',
    '1947-03-31',
    '3000-01-01T00:00:00+09:00',
    '2026/09/10 17:00',
    '10/9/2026',
    '',
    new Date(Number.NaN),
    DateTime.invalid('for the test'),
    new Date(8.64e15),
    20260910,
    null,
    true,
    {},
    [],
  ])('%s is refused as a moment is', (value) => {
    const [asInstant, asMoment]: [Issue[], Issue[]] = [[], []];
    expect(readSpan(value, 'at', asInstant)).toBeUndefined();
    expect(readMoment(value, 'at', asMoment)).toBeUndefined();
    expect(asInstant).toEqual(asMoment);
  });

  it('knows its day in the ward, and how it is written there', () => {
    const midnight = Date.parse('2026-09-10T15:00:00Z');
    expect([dayOf(midnight - 1), dayOf(midnight)]).toEqual(['2026-09-10', '2026-09-11']);
    expect(dateTimeOf(midnight)).toBe('2026-09-11T00:00:00+09:00');
  });
  it('both ends of every day are of that day, and the next millisecond begins the next', () => {
    let next = FIRST_INSTANT;
    for (let day = DateTime.fromISO('1947-04-01'); day.year < 1953; day = day.plus({ days: 1 })) {
      const span = readSpan(day.toISODate(), 'at', [])!;
      expect([span.from, dayOf(span.to), dayOf(span.to + 1)]).toEqual([
        next,
        day.toISODate(),
        day.plus({ days: 1 }).toISODate(),
      ]);
      expect(isInstant(span)).toBe(false);
      next = span.to + 1;
    }
  });
});
