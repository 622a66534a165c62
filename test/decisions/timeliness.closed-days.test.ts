/** Article 12(2): days on which the ward is closed beside the weekends, and the same facts in other words. */
import { describe, expect, it, test } from 'vitest';
import { deadlineFor } from '../../src/articles/article-12-introduction.js';
import { decideTimeliness, type TimelinessFacts } from '../../src/decisions/timeliness.js';
import { ask } from '../../tools/certify/examine.js';
import { pointOf, URGENCIES, YEARS } from '../../tools/certify/timeliness.space.js';
import { asOf2023 } from '../editions.js';
import { daysAbout, daysLater, isClosed, openDayFrom } from '../oracles/timeliness.js';

const DEFAULT = { 'deadline-on-closed-day': 'no-extension' } as const;
const NEXT_OPEN_DAY = { 'deadline-on-closed-day': 'next-open-day' } as const;

test('元号で書いても、年度をその年度の日で書いても、同じである', () => {
  const points = YEARS.slice(0, 4).flatMap((year) =>
    daysAbout(deadlineFor(year), 3, 3).flatMap((appliedOn) =>
      [year - 1, year, year + 1].flatMap((plannedFor) => {
        const [era, month, day] = appliedOn.split('-').map(Number);
        const years: TimelinessFacts['plannedFor'][] = [
          `令和${plannedFor - 2018}年度`,
          `${plannedFor}-04-01`,
          `${plannedFor + 1}-03-31`,
          `令和${plannedFor - 2018}年12月31日`,
        ];
        return years.map((inWords) => {
          const facts = {
            appliedAt: `令和${era! - 2018}年${month}月${day}日`,
            plannedFor: inWords,
            urgency: 'none',
          } as const;
          return pointOf({ appliedOn, plannedFor, urgency: 'none' }, [], facts);
        });
      }),
    ),
  );
  expect(ask('timeliness', points).faults).toEqual([]);
});

const closedIn = YEARS.filter((year) => isClosed(deadlineFor(year), []));

test.each(closedIn)('期限が週末に当たる%i年度：翌開庁日の読み方では、その日が最後の日である', (plannedFor) => {
  const options = { readings: NEXT_OPEN_DAY };
  const last = openDayFrom(deadlineFor(plannedFor), []);
  expect(decideTimeliness({ appliedAt: last, plannedFor }, options)).toMatchObject({
    outcome: 'on-time',
    deadline: last,
    contested: [{ readings: DEFAULT, outcome: 'undetermined' }],
  });
  expect(decideTimeliness({ appliedAt: daysLater(last, 1), plannedFor, urgency: 'none' }, options)).toMatchObject({
    outcome: 'late',
    contested: [],
  });
});

describe('閉庁日を指定したとき', () => {
  /** How many days after the deadline each closed day is. */
  const closures = [[-1], [0], [1], [0, 1], [1, 2], [0, 1, 2, 3, 4]];
  const closedAbout = (fiscalYear: number, closure: readonly number[]) =>
    closure.map((days) => daysLater(deadlineFor(fiscalYear), days));

  test('期限の前後の各日×閉庁日の組', () => {
    const points = YEARS.flatMap((plannedFor) =>
      closures.flatMap((closure) =>
        daysAbout(deadlineFor(plannedFor), 2, 9).flatMap((appliedOn) =>
          ([undefined, 'none'] as const).map((urgency) =>
            pointOf({ appliedOn, plannedFor, urgency }, closedAbout(plannedFor, closure)),
          ),
        ),
      ),
    );
    expect(ask('timeliness', points).faults).toEqual([]);
  });

  test('閉庁日は、申請の日や年度が分からないときの結論にも、最後の年度の期限にも用いる', () => {
    const closedDays = closedAbout(2027, [0, 1]);
    const atLast = closedAbout(2999, [0, 1]);
    const points = URGENCIES.flatMap((urgency) => [
      pointOf({ appliedOn: undefined, plannedFor: 2027, urgency }, closedDays),
      pointOf({ appliedOn: daysLater(deadlineFor(2027), 2), plannedFor: undefined, urgency }, closedDays),
      ...daysAbout(deadlineFor(2999), 2, 5).map((appliedOn) =>
        pointOf({ appliedOn, plannedFor: undefined, urgency }, atLast),
      ),
    ]);
    expect(ask('timeliness', points).faults).toEqual([]);
    const facts = { appliedAt: daysLater(deadlineFor(2999), 1), urgency: 'none' } as const;
    expect(decideTimeliness(facts, { closedDays: atLast })).toMatchObject({
      outcome: 'late',
      contested: [{ readings: NEXT_OPEN_DAY, outcome: 'undetermined' }],
    });
  });
});

describe('閉庁日を指定しなくても', () => {
  it.each([
    // 31 August is a Saturday in 2030, a Sunday in 2031, a Monday in 2026.
    [2031, '2030-08-31', '2030-09-02'],
    [2032, '2031-08-31', '2031-09-01'],
    [2027, '2026-08-31', undefined],
  ])('%i年度の期限は%s、翌開庁日は%s', (plannedFor, closedDay, nextOpenDay) => {
    const { caveats } = asOf2023(() => decideTimeliness({ plannedFor }));
    const citation = '第12条第2項本文';
    expect(caveats).toEqual(
      nextOpenDay === undefined ? [] : [{ code: 'deadline-on-closed-day', citation, closedDay, nextOpenDay }],
    );
  });

  it.each([
    // 31 August 1969 was a Sunday, 31 August 2051 is a Thursday, 31 August 2052 a Saturday.
    [
      1970,
      [
        { code: 'deadline-on-closed-day', closedDay: '1969-08-31' },
        { code: 'holidays-unknown', day: '1969-09-01' },
      ],
    ],
    [1971, []],
    [2051, []],
    [2052, [{ code: 'holidays-unknown', day: '2051-08-31' }]],
    [
      2053,
      [
        { code: 'deadline-on-closed-day', closedDay: '2052-08-31' },
        { code: 'holidays-unknown', day: '2052-09-02' },
      ],
    ],
  ])('祝日が分かるのは2050年までである：%i年度', (plannedFor, expected) => {
    const { caveats } = asOf2023(() => decideTimeliness({ plannedFor }, { on: '2030-01-01' }));
    expect(caveats).toEqual(expected.map((caveat) => ({ ...caveat, citation: '第12条第2項本文' })));
  });
});
