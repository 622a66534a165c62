/** Article 12(2): the civil day in the ward, however the moment is written. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { deadlineFor } from '../../src/articles/article-12-introduction.js';
import { decideTimeliness, type TimelinessFacts } from '../../src/decisions/timeliness.js';
import { InvalidFactsError } from '../../src/input/errors.js';
import { YEARS } from '../../tools/certify/timeliness.space.js';
import { daysLater, FIRST_DAY, LAST_DAY, wardDayAt } from '../oracles/timeliness.js';

const MINUTE = 60_000;
const ZONES = [
  'Asia/Tokyo',
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Pago_Pago',
];

/** One instant in several zones and notations, and as objects. */
function writtenIn(zone: string, instant: DateTime): NonNullable<TimelinessFacts['appliedAt']>[] {
  const there = instant.setZone(zone);
  return [
    there.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZZ"),
    there.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"),
    there.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSSZZZ"),
    there.toISO()!,
    there,
    there.toJSDate(),
  ];
}

const midnight = (day: string) => DateTime.fromISO(day, { zone: 'Asia/Tokyo' });

describe('第12条第2項 日の変わり目は区の時刻（Asia/Tokyo）による', () => {
  test.each(ZONES)('期限の日の23時59分59.999秒は間に合い、翌日の0時は遅い：%s で書いた14年度', (zone) => {
    const wrong: unknown[] = [];
    for (const year of YEARS) {
      const [last, after] = [deadlineFor(year), daysLater(deadlineFor(year), 1)];
      const turn = midnight(after);
      for (const [instant, appliedOn, outcome] of [
        [turn.minus(1), last, 'on-time'],
        [turn, after, 'late'],
      ] as const) {
        expect(wardDayAt(instant)).toBe(appliedOn);
        for (const appliedAt of writtenIn(zone, instant)) {
          const verdict = decideTimeliness({ appliedAt, plannedFor: year, urgency: 'none' });
          if (verdict.outcome !== outcome || verdict.appliedOn !== appliedOn) wrong.push({ appliedAt, verdict });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(ZONES)('年度の変わり目も同じである：%s で書いた3月31日と4月1日の境', (zone) => {
    const wrong: unknown[] = [];
    for (const year of YEARS) {
      const turn = midnight(`${year}-04-01`);
      for (const [instant, deadline] of [
        [turn.minus(1), deadlineFor(year - 1)],
        [turn, deadlineFor(year)],
      ] as const) {
        for (const plannedFor of writtenIn(zone, instant)) {
          const verdict = decideTimeliness({ plannedFor });
          if (verdict.outcome !== 'undetermined' || verdict.deadline !== deadline) wrong.push({ plannedFor, verdict });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(ZONES)('1948年から1951年までの夏時刻（%s）', (zone) => {
    const wrong: unknown[] = [];
    for (const plannedFor of [1948, 1949, 1950, 1951, 1952, 1953, 1954]) {
      const last = deadlineFor(plannedFor);
      // Without and with the hour more, so that either day would be wrong if the hour were forgotten.
      for (const time of ['13:59:59.999Z', '14:00:00Z', '14:59:59.999Z', '15:00:00Z']) {
        const text = `${last}T${time}`;
        const instant = DateTime.fromISO(text);
        const appliedOn = wardDayAt(instant);
        for (const appliedAt of writtenIn(zone, instant)) {
          const verdict = decideTimeliness({ appliedAt, plannedFor, urgency: 'none' });
          const outcome = appliedOn === last ? 'on-time' : 'late';
          if (verdict.outcome !== outcome || verdict.appliedOn !== appliedOn) wrong.push({ appliedAt, verdict });
        }
      }
    }
    expect(wrong).toEqual([]);
    // The oracle itself knows of the summer time.
    expect(wardDayAt(DateTime.fromISO('1949-08-31T14:00:00Z'))).toBe('1949-09-01');
    expect(wardDayAt(DateTime.fromISO('1952-08-31T14:00:00Z'))).toBe('1952-08-31');
  });

  test(
    'どの時点も、luxon の Asia/Tokyo と同じ日になる',
    () => {
      const millis = fc.oneof(
        fc.integer({ min: midnight('1947-04-02').toMillis(), max: midnight('1953-01-01').toMillis() }),
        fc.integer({ min: midnight('1953-01-01').toMillis(), max: midnight('2999-12-30').toMillis() }),
      );
      fc.assert(
        fc.property(millis, fc.constantFrom(...ZONES), (at, zone) => {
          const instant = DateTime.fromMillis(at);
          for (const appliedAt of writtenIn(zone, instant)) {
            const { appliedOn } = { appliedOn: undefined, ...decideTimeliness({ appliedAt }) };
            expect(appliedOn).toBe(wardDayAt(instant));
          }
        }),
        { seed: 12, numRuns: 1_000 },
      );
    },
    MINUTE,
  );
});

describe('暦の端', () => {
  test('暦の端は区の日による：同じ時点は、文字で書いても Date でも同じ日である', () => {
    const instants = [
      [midnight(FIRST_DAY), FIRST_DAY],
      [midnight(LAST_DAY).endOf('day'), LAST_DAY],
    ] as const;
    for (const [instant, appliedOn] of instants)
      for (const zone of ZONES)
        for (const appliedAt of writtenIn(zone, instant))
          expect(decideTimeliness({ appliedAt, urgency: 'none' }), String(appliedAt)).toMatchObject({ appliedOn });
  });

  test('暦の外の日・年度は誤りである', () => {
    for (const appliedAt of [
      '1947-03-31',
      '3000-01-01',
      midnight(FIRST_DAY).minus(1),
      midnight(LAST_DAY).endOf('day').plus(1),
    ])
      expect(() => decideTimeliness({ appliedAt })).toThrow(InvalidFactsError);
    for (const plannedFor of [1946, 3000, 2026.5, '3000-01-01'])
      expect(() => decideTimeliness({ plannedFor })).toThrow(InvalidFactsError);
  });
});
