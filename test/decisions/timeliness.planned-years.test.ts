/** Article 12(2): introductions that begin in one fiscal year and take effect in another. */
import { describe, expect, it } from 'vitest';
import { deadlineFor } from '../../src/articles/article-12-introduction.js';
import { decideTimeliness, type TimelinessFacts } from '../../src/decisions/timeliness.js';
import { timelinessWords } from '../../src/decisions/timeliness.words.js';
import { timelinessFacts } from '../../src/schemas.js';
import { askedAsOf2023 } from '../editions.js';
import { AFTER, LAST } from '../oracles/deadline.js';
import { daysLater } from '../oracles/timeliness.js';
import { refusedBy, said } from './doors.js';

const refused = refusedBy(decideTimeliness, timelinessFacts);
const takesEffect = { readings: { 'planned-year': 'takes-effect' } } as const;
/** Applied on the last day for fiscal year 2027. */
const decide = (plannedFor: TimelinessFacts['plannedFor'], options = {}, appliedAt: string | undefined = LAST) =>
  decideTimeliness({ appliedAt, plannedFor, urgency: 'none' }, options);

describe('第12条第2項：着手と運用開始の年度が違うとき', () => {
  it('着手する年度による。別の読み方では、運用を始める年度による', () => {
    const apart = { begins: 2026, takesEffect: 2027 };
    expect(decide(apart)).toMatchObject({
      outcome: 'late',
      deadline: deadlineFor(2026),
      contested: [{ readings: { 'planned-year': 'takes-effect' }, outcome: 'on-time' }],
    });
    expect(decide(apart, takesEffect)).toMatchObject({
      outcome: 'on-time',
      deadline: LAST,
      contested: [{ readings: { 'planned-year': 'begins' }, outcome: 'late' }],
    });
  });

  it('どちらの年度によっても同じなら、読み方を問題にしない', () => {
    expect(decide({ begins: 2027, takesEffect: 2028 })).toMatchObject({ outcome: 'on-time', contested: [] });
    expect(decide({ begins: 2025, takesEffect: 2026 })).toMatchObject({ outcome: 'late', contested: [] });
    const together = decide({ begins: 2027, takesEffect: 2027 });
    expect(together).toEqual(decide(2027));
  });

  it('年度の境は4月1日である', () => {
    const begins = (day: string) => decide({ begins: day, takesEffect: '2027-04-01' }).outcome;
    expect([begins('2027-03-31'), begins('2027-04-01')]).toEqual(['late', 'on-time']);
    expect(decide({ begins: '令和8年度', takesEffect: '令和9年4月1日' }).outcome).toBe('late');
    expect(decide({ begins: '2027-03-31T15:00:00Z', takesEffect: new Date('2027-05-01') }).outcome).toBe('on-time');
  });

  it('閉庁日の読み方と重なれば、両方がそろって初めて変わることもある', () => {
    // 31 August 2030 is a Saturday: it moves to Monday 2 September.
    const decideThen = askedAsOf2023(decide);
    expect(decideThen({ begins: 2030, takesEffect: 2031 }, {}, '2030-09-02')).toMatchObject({
      outcome: 'late',
      contested: [
        {
          readings: { 'deadline-on-closed-day': 'next-open-day', 'planned-year': 'takes-effect' },
          outcome: 'on-time',
        },
      ],
    });
    expect(decideThen({ begins: 2030, takesEffect: 2031 }, {}, '2030-09-03').contested).toEqual([]);
  });
});

describe('一方しか分からないとき', () => {
  it('運用開始だけ：着手を問う。既に遅れていれば問わない', () => {
    expect(decide({ takesEffect: 2027 })).toMatchObject({
      outcome: 'undetermined',
      missing: ['plannedFor.begins'],
      contested: [{ readings: { 'planned-year': 'takes-effect' }, outcome: 'on-time' }],
    });
    expect(decide({ takesEffect: 2027 })).not.toHaveProperty('deadline');
    expect(decide({ takesEffect: 2026 })).toMatchObject({ outcome: 'late', missing: [], contested: [] });
    expect(decide({ takesEffect: 2027 }, {}, AFTER)).toMatchObject({ outcome: 'late', missing: [] });
    expect(decide({ takesEffect: 2027 }, takesEffect)).toMatchObject({ outcome: 'on-time', deadline: LAST });
  });

  it('着手だけ：それで足りる。運用開始による読み方では、間に合っていなければ運用開始を問う', () => {
    expect(decide({ begins: 2027 })).toMatchObject({ outcome: 'on-time', deadline: LAST, contested: [] });
    // It takes effect then or later.
    expect(decide({ begins: 2027 }, takesEffect)).toMatchObject({ outcome: 'on-time', contested: [] });
    expect(decide({ begins: 2027 }, takesEffect)).not.toHaveProperty('deadline');
    expect(decide({ begins: 2026 })).toMatchObject({
      outcome: 'late',
      contested: [{ readings: { 'planned-year': 'takes-effect' }, outcome: 'undetermined' }],
    });
    expect(decide({ begins: 2026 }, takesEffect)).toMatchObject({
      outcome: 'undetermined',
      missing: ['plannedFor.takesEffect'],
      contested: [{ readings: { 'planned-year': 'begins' }, outcome: 'late' }],
    });
    // No deadline is later than that for 2999.
    expect(decide({ begins: 2026 }, takesEffect, daysLater(deadlineFor(2999), 1))).toMatchObject({
      outcome: 'late',
      missing: [],
    });
    // What begins in the last year takes effect in it.
    expect(decide({ begins: 2999 }, takesEffect)).toMatchObject({ outcome: 'on-time', deadline: deadlineFor(2999) });
  });

  it('どちらも示さなければ、予定が分からないのと同じく未定で、読み方の年度を問う', () => {
    expect(decide({})).toMatchObject({ outcome: 'undetermined', missing: ['plannedFor.begins'], contested: [] });
    expect(decide({}, takesEffect).missing).toEqual(['plannedFor.takesEffect']);
    expect(decideTimeliness({ plannedFor: { takesEffect: 2027 } }).missing).toEqual([
      'appliedAt',
      'plannedFor.begins',
      'urgency',
    ]);
    // What takes effect in the first year began in it, and its deadline was before the calendar.
    expect(decideTimeliness({ plannedFor: { takesEffect: 1947 } }).missing).toEqual(['urgency']);
  });
});

describe('改める方法', () => {
  const changes = (plannedFor: TimelinessFacts['plannedFor'], options = {}) =>
    decide(plannedFor, options, AFTER).remedies.flatMap((remedy) => ('change' in remedy ? [remedy.change] : []));

  it('着手を遅らせる。運用開始がそれより後なら、そのままでよい', () => {
    expect(changes(2027)).toEqual([{ plannedFor: 2028 }]);
    expect(changes({ begins: 2027, takesEffect: 2029 })).toEqual([{ plannedFor: { begins: 2028, takesEffect: 2029 } }]);
    expect(changes({ begins: 2027, takesEffect: 2028 })).toEqual([{ plannedFor: 2028 }]);
    expect(changes({ begins: 2026, takesEffect: 2027 })).toEqual([{ plannedFor: 2028 }]);
    expect(changes({ begins: 2027 })).toEqual([{ plannedFor: 2028 }]);
  });

  it('運用開始による読み方では、運用開始を遅らせる', () => {
    expect(changes({ begins: 2026, takesEffect: 2027 }, takesEffect)).toEqual([
      { plannedFor: { begins: 2026, takesEffect: 2028 } },
    ]);
    expect(changes({ takesEffect: 2027 }, takesEffect)).toEqual([{ plannedFor: 2028 }]);
  });
});

it('着手が運用開始より後なら受け付けない', () => {
  const between = (begins: unknown, takesEffect: unknown) => refused({ plannedFor: { begins, takesEffect } });
  const contradiction = ['plannedFor.begins: contradiction'];
  expect(between(2027, 2026)).toEqual(contradiction);
  expect(between('2027-04-02', '2027-04-01')).toEqual(contradiction);
  expect(between('2027-04-01', '2027-04-01')).toEqual([]);
  expect(between('令和9年度', '2027-03-31')).toEqual(contradiction);
  // Somewhere in the year before the day.
  expect(between(2027, '2027-04-01')).toEqual([]);
  expect(between('2028-03-31', 2027)).toEqual([]);
  expect(between('2028-04-01', 2027)).toEqual(contradiction);
});

it('ほかの理解できない予定も受け付けない', () => {
  const planned = (plannedFor: unknown) => refused({ plannedFor });
  expect(planned({ begins: 2027, end: 2028 })).toEqual(['plannedFor.end: unknown-key']);
  expect(planned({ begins: null })).toEqual(['plannedFor.begins: null']);
  expect(planned({ takesEffect: '平成40年度' })).toEqual(['plannedFor.takesEffect: outside-era']);
  expect(planned({ takesEffect: {} })).toEqual(['plannedFor.takesEffect: not-a-fiscal-year']);
  expect(planned(null)).toEqual(['plannedFor: null']);
  expect(planned([])).toEqual(['plannedFor: not-a-fiscal-year']);
  expect(planned({ begins: undefined, takesEffect: 2027 })).toEqual([]);
});

it('文になる', () => {
  const plans: TimelinessFacts['plannedFor'][] = [
    {},
    { begins: 2026 },
    { takesEffect: 2027 },
    { begins: 2026, takesEffect: 2029 },
  ];
  for (const plannedFor of plans)
    for (const options of [{}, takesEffect]) said(timelinessWords, decide(plannedFor, options, AFTER));
  const text = said(timelinessWords, decide({ begins: 2026, takesEffect: 2029 }, {}, AFTER));
  expect(text).toContain('予定を令和10年度の着手、令和11年度の運用開始に改めれば期限内となる。');
});
