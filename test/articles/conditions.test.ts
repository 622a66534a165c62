/** Conditions of the articles, worked out by hand from the text: the day itself and the day after, the one body and the other. */
import { describe, expect, it } from 'vitest';
import {
  coverSlipEnclosed,
  reportDeadline,
  reportedInTime,
} from '../../src/articles/article-08-use-of-digital-promotion-systems.js';
import { applicationDeadline, urgent, withinDeadline } from '../../src/articles/article-12-introduction.js';
import { majorityPresent, quorumClause } from '../../src/articles/article-19-steering-committee-meetings.js';

describe('各条の要件', () => {
  it('第8条第1項：前月の末日の報告は間に合い、翌日の報告は遅れる', () => {
    const deadline = reportDeadline('2028-03');
    expect(deadline).toBe('2028-02-29');
    expect(reportedInTime.holds({ reportedOn: '2028-02-29', deadline })).toBe(true);
    expect(reportedInTime.holds({ reportedOn: '2028-03-01', deadline })).toBe(false);
  });
  it('第8条第3項：送付書がなければ要件を満たさない', () => {
    expect(coverSlipEnclosed.holds({ coverSlip: true })).toBe(true);
    expect(coverSlipEnclosed.holds({ coverSlip: false })).toBe(false);
  });
  it('第12条第2項：期限の日の申請は間に合う。緊急の必要は、認められれば成り立つ', () => {
    const deadline = applicationDeadline(2027);
    expect(withinDeadline.holds({ appliedOn: deadline, deadline })).toBe(true);
    expect(withinDeadline.holds({ appliedOn: '2026-12-01', deadline })).toBe(false);
    expect([urgent.holds({ urgency: true }), urgent.holds({ urgency: false })]).toEqual([true, false]);
  });
  it('第19条第1項：定足数は運営委員会だけにあり、半数では足りない', () => {
    expect(quorumClause.holds({ committee: 'steering' })).toBe(true);
    expect(quorumClause.holds({ committee: 'security' })).toBe(false);
    expect(majorityPresent.holds({ members: 6, present: 3 })).toBe(false);
    expect(majorityPresent.holds({ members: 6, present: 4 })).toBe(true);
  });
});
