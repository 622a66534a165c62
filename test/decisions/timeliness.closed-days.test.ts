/** Article 12(2): days on which the ward is closed beside the weekends, and the same facts in other words. */
import { describe, expect, test } from 'vitest';
import { applicationDeadline } from '../../src/articles/article-12-introduction.js';
import { decideTimeliness, type TimelinessFacts } from '../../src/decisions/timeliness.js';
import { ask } from '../../tools/certify/examine.js';
import { pointOf, URGENCIES, YEARS } from '../../tools/certify/timeliness.space.js';
import { daysAbout, daysLater, isClosed, openDayFrom, timelinessReadings } from '../oracles/timeliness.js';

const [DEFAULT, NEXT_OPEN_DAY] = timelinessReadings;

test('元号で書いても、年度をその年度の日で書いても、同じである', () => {
  const points = YEARS.slice(0, 4).flatMap((year) =>
    daysAbout(applicationDeadline(year), 3, 3).flatMap((appliedOn) =>
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

const closedIn = YEARS.filter((year) => isClosed(applicationDeadline(year), []));

test.each(closedIn)('期限が週末に当たる%i年度：翌開庁日の読み方では、その日が最後の日である', (plannedFor) => {
  const options = { readings: NEXT_OPEN_DAY! };
  const last = openDayFrom(applicationDeadline(plannedFor), []);
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
    closure.map((days) => daysLater(applicationDeadline(fiscalYear), days));

  test('期限の前後の各日×閉庁日の組', () => {
    const points = YEARS.flatMap((plannedFor) =>
      closures.flatMap((closure) =>
        daysAbout(applicationDeadline(plannedFor), 2, 9).flatMap((appliedOn) =>
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
      pointOf({ appliedOn: daysLater(applicationDeadline(2027), 2), plannedFor: undefined, urgency }, closedDays),
      ...daysAbout(applicationDeadline(2999), 2, 5).map((appliedOn) =>
        pointOf({ appliedOn, plannedFor: undefined, urgency }, atLast),
      ),
    ]);
    expect(ask('timeliness', points).faults).toEqual([]);
    const facts = { appliedAt: daysLater(applicationDeadline(2999), 1), urgency: 'none' } as const;
    expect(decideTimeliness(facts, { closedDays: atLast })).toMatchObject({
      outcome: 'late',
      contested: [{ readings: NEXT_OPEN_DAY, outcome: 'undetermined' }],
    });
  });
});
