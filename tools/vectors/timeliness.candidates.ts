import type { Options } from '../../src/index.js';

/** Days about the end of August: a Monday, a Saturday, a Sunday; the ends of the calendar; every form of a moment. */
const APPLIED = [
  undefined,
  ...['2026-08-31', '2026-09-01', '2024-08-31', '2024-09-02', '2024-09-03', '2025-09-01', '2023-03-31'],
  ...['1947-04-01', '2999-12-31', '2026-08-31T23:59:59+09:00', '2026-08-31T15:00:00Z', '令和8年9月1日'],
];

const PLANNED = [
  undefined,
  ...[1947, 2025, 2026, 2027, 2999],
  ...[
    { begins: 2026, takesEffect: 2027 },
    { begins: 2025 },
    { takesEffect: 2027 },
    { begins: '令和8年10月1日', takesEffect: '令和9年度' },
  ],
  ...['令和9年度', '2028-03-31', '2028-03-31T15:00:00Z', '2028-04-01T00:00:00+09:00', '令和10年4月1日'],
];

const FOUND = { by: '情報統括責任者', reason: '法令の改正' };
const URGENCY = [undefined, 'none', { holds: true, ...FOUND }, { holds: false, ...FOUND }];

export function* timelinessFacts(): Generator<object> {
  for (const appliedAt of APPLIED)
    for (const plannedFor of PLANNED)
      for (const urgency of URGENCY)
        yield {
          ...(appliedAt !== undefined && { appliedAt }),
          ...(plannedFor !== undefined && { plannedFor }),
          ...(urgency !== undefined && { urgency }),
        };
}

/** 31 August 2026 is a Monday, open unless somebody says otherwise. */
export const closedDayOptions: readonly Options[] = [
  { closedDays: ['2026-08-31'] },
  { closedDays: ['2026-08-31'], readings: { 'deadline-on-closed-day': 'next-open-day' } },
];
