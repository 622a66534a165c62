import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { decideInputDelivery } from '../../src/decisions/input-delivery.js';
import { inputDeliveryWords } from '../../src/decisions/input-delivery.words.js';
import { inputDeliveryFacts } from '../../src/schemas.js';
import { refusedBy, said } from './doors.js';

const refused = refusedBy(decideInputDelivery, inputDeliveryFacts);
const due = '2026-09-10T17:00:00+09:00';
const at = (deliveredAt: string | Date | DateTime, by: string = due) =>
  decideInputDelivery({ due: by, deliveredAt, coverSlip: true }).outcome;

describe('第8条第3項：入力データ等の送付', () => {
  it('指定の日時までに、送付書を添えて届けばよい', () => {
    expect(decideInputDelivery({ due, deliveredAt: '2026-09-10T16:59:59+09:00', coverSlip: true })).toEqual({
      decision: 'input-delivery',
      outcome: 'in-order',
      grounds: [
        { code: 'cover-slip', citation: '第8条第3項', holds: true },
        {
          code: 'delivered-in-time',
          citation: '第8条第3項',
          holds: true,
          values: { due, deliveredAt: '2026-09-10T16:59:59+09:00' },
        },
      ],
      missing: [],
      contested: [],
      remedies: [],
      caveats: [],
    });
  });
  it('ちょうどその時刻は間に合い、1ミリ秒でも過ぎれば遅れる', () => {
    expect(at('2026-09-10T17:00:00+09:00')).toBe('in-order');
    expect(at('2026-09-10T08:00:00Z')).toBe('in-order');
    expect(at('2026-09-10T17:00:00.001+09:00')).toBe('not-in-order');
    expect(at('2026-09-10T17:00:00.000999+09:00')).toBe('in-order');
    expect(at('2026-09-10T04:00:00-04:00')).toBe('in-order');
    expect(at('2026-09-10T04:00:01-04:00')).toBe('not-in-order');
    expect(at(new Date('2026-09-10T08:00:00.001Z'))).toBe('not-in-order');
    expect(at(DateTime.fromISO('2026-09-10T10:00:00', { zone: 'Europe/Paris' }))).toBe('in-order');
  });
  it('時刻のない指定は、その日の終わりである', () => {
    expect(at('2026-09-10T23:59:59.999+09:00', '2026-09-10')).toBe('in-order');
    expect(at('2026-09-11T00:00+09:00', '2026-09-10')).toBe('not-in-order');
    expect(at('2026-09-10T15:00:00Z', '令和8年9月10日')).toBe('not-in-order');
  });
  it('届いた日しか分からなければ、時刻を指定された日だけは、時刻を問う', () => {
    const missing = (deliveredAt: string, by: string) =>
      decideInputDelivery({ due: by, deliveredAt, coverSlip: true }).missing;
    expect([at('2026-09-09'), at('2026-09-10'), at('2026-09-11')]).toEqual([
      'in-order',
      'undetermined',
      'not-in-order',
    ]);
    expect(missing('2026-09-10', due)).toEqual(['deliveredAt']);
    expect(missing('令和8年9月10日', due)).toEqual(['deliveredAt']);
    // The day alone was set: any hour of it will do.
    expect([at('2026-09-10', '2026-09-10'), at('2026-09-11', '2026-09-10')]).toEqual(['in-order', 'not-in-order']);
    // The very ends of a day: its last millisecond is all of it, its first is not.
    expect(at('2026-09-10', '2026-09-10T23:59:59.999+09:00')).toBe('in-order');
    expect(at('2026-09-10', '2026-09-10T23:59:59.998+09:00')).toBe('undetermined');
    expect(at('2026-09-10', '2026-09-10T00:00:00+09:00')).toBe('undetermined');
    expect(at('2026-09-10', '2026-09-09T23:59:59.999+09:00')).toBe('not-in-order');
    // Without a cover slip the hour does not matter.
    expect(decideInputDelivery({ due, deliveredAt: '2026-09-10', coverSlip: false })).toMatchObject({
      outcome: 'not-in-order',
      missing: [],
      remedies: [],
    });
    expect(decideInputDelivery({ due, deliveredAt: '2026-09-10' }).missing).toEqual(['deliveredAt', 'coverSlip']);
    expect(decideInputDelivery({ deliveredAt: '2026-09-10', coverSlip: true }).missing).toEqual(['due', 'deliveredAt']);
  });
  it('送付書がなければ、間に合っていてもよくない', () => {
    const facts = { due, deliveredAt: '2026-09-10T12:00:00+09:00', coverSlip: false };
    const { outcome, remedies } = decideInputDelivery(facts);
    expect(outcome).toBe('not-in-order');
    expect(remedies).toEqual([
      {
        kind: 'change',
        change: { coverSlip: true },
        outcome: 'in-order',
        citation: '第8条第3項',
        by: '電子情報システムを利用する課の長',
      },
    ]);
    expect(decideInputDelivery({ ...facts, ...(remedies[0] as { change: object }).change }).outcome).toBe('in-order');
  });
  it('遅れは改めようがない', () => {
    const late = { due, deliveredAt: '2026-09-11' };
    expect(decideInputDelivery({ ...late, coverSlip: false }).remedies).toEqual([]);
    expect(decideInputDelivery({ ...late, coverSlip: true }).remedies).toEqual([]);
    expect(decideInputDelivery({ due, coverSlip: false }).remedies).toEqual([]);
  });
});

describe('事実の一部', () => {
  it('一つでも欠ければ決まり、そうでなければ残りを問う', () => {
    expect(decideInputDelivery({}).missing).toEqual(['due', 'deliveredAt', 'coverSlip']);
    expect(decideInputDelivery({ coverSlip: true }).missing).toEqual(['due', 'deliveredAt']);
    expect(decideInputDelivery({ due }).missing).toEqual(['deliveredAt', 'coverSlip']);
    expect(decideInputDelivery({ deliveredAt: due, coverSlip: true }).missing).toEqual(['due']);
    expect(decideInputDelivery({ due, deliveredAt: due })).toMatchObject({
      outcome: 'undetermined',
      missing: ['coverSlip'],
      grounds: [{ holds: 'unknown' }, { holds: true }],
    });
    expect(decideInputDelivery({ coverSlip: false })).toMatchObject({ outcome: 'not-in-order', missing: [] });
    expect(decideInputDelivery({ due, deliveredAt: '2026-09-11' })).toMatchObject({
      outcome: 'not-in-order',
      missing: [],
    });
  });
  it('暦の端では、分からなくても間に合うと決まる', () => {
    expect(decideInputDelivery({ due: '2999-12-31', coverSlip: true }).outcome).toBe('in-order');
    expect(decideInputDelivery({ due: '2999-12-31' }).missing).toEqual(['coverSlip']);
    expect(decideInputDelivery({ deliveredAt: '1947-04-01T00:00+09:00', coverSlip: true }).outcome).toBe('in-order');
    expect(decideInputDelivery({ due: '2999-12-31', coverSlip: false }).remedies).toHaveLength(1);
    expect(decideInputDelivery({ due: '2999-12-31T23:59+09:00', coverSlip: true }).missing).toEqual(['deliveredAt']);
    expect(decideInputDelivery({ deliveredAt: '1947-04-01', coverSlip: true }).missing).toEqual(['due', 'deliveredAt']);
    expect(decideInputDelivery({ due: '1947-04-01T00:00+09:00', coverSlip: true }).missing).toEqual(['deliveredAt']);
  });
  it('届いた日について確認できない条文は、そう言う', () => {
    expect(decideInputDelivery({ due, deliveredAt: '2022-03-31T14:59:59Z' }).caveats).toMatchObject([
      { code: 'text-not-attested', citation: '第8条', on: '2022-03-31' },
    ]);
    expect(decideInputDelivery({ deliveredAt: '2022-03-31T15:00:00Z' }, { on: '2020-01-01' }).caveats).toEqual([]);
    expect(decideInputDelivery({ due }, { on: '2020-01-01' }).caveats).toHaveLength(1);
  });
});

it('理解できない事実は受け付けない', () => {
  expect(refused({ due, deliveredAt: '令和8年9月10日', coverSlip: true })).toEqual([]);
  expect(refused({ due: '2026-09-10T17:00:00', deliveredAt: 20260910, coverSlip: 'yes' })).toEqual([
    'due: no-offset',
    'deliveredAt: number-for-a-day',
    'coverSlip: not-a-boolean',
  ]);
  expect(refused({ due: null, slip: true })).toEqual(['slip: unknown-key', 'due: null']);
});

it('文になる', () => {
  for (const deliveredAt of [undefined, '2026-09-10', '2026-09-10T12:30:00+09:00'])
    for (const coverSlip of [undefined, true, false])
      for (const by of [undefined, due])
        said(inputDeliveryWords, decideInputDelivery({ due: by, deliveredAt, coverSlip }));
  expect(said(inputDeliveryWords, decideInputDelivery({ due, deliveredAt: '2026-09-11' })).slice(4)).toEqual([
    '令和8年9月11日の送付は、期限（令和8年9月10日17時00分）を過ぎている。',
    'The delivery of 11 September 2026 came after 10 September 2026, 17:00.',
  ]);
});
