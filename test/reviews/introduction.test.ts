import { describe, expect, it } from 'vitest';
import { complete } from '../../examples/ward/ways-to-fail.js';
import { type IntroductionCase, InvalidFactsError, reviewIntroduction } from '../../src/index.js';

const step = (facts: IntroductionCase, name: string, options = {}) =>
  reviewIntroduction(facts, options).steps.find((each) => each.step === name)!;

describe('reviewIntroduction', () => {
  it('asks for everything of a first idea, in the order of the text', () => {
    const review = reviewIntroduction({});
    expect(review.steps.map(({ step: name }) => name)).toEqual([
      ...['procedure', 'applicant', 'criteria', 'data-use', 'personal-information', 'timeliness'],
      ...['materials', 'referral', 'meeting', 'decision', 'notice'],
    ]);
    expect(review.steps.every(({ status }) => status === 'open')).toBe(true);
    expect(review.findings).toEqual([]);
    expect(review.next.length).toBeGreaterThanOrEqual(11);
  });

  it('第12条第1項：申請の前には、誰がいつまでに申請するかを言う', () => {
    const { appliedAt: _, ...idea } = complete;
    expect(step(idea, 'applicant').next).toEqual([
      {
        citation: '第12条第1項',
        act: { ja: '情報統括責任者に申請する', en: 'apply to the chief information officer' },
        by: { ja: '福祉部長', en: '福祉部長' },
        when: { ja: '令和8年8月31日までに', en: 'by 31 August 2026' },
      },
    ]);
  });

  it('第12条第4項：遅れも、満たさない基準も、欠けた承認も、付議を妨げない', () => {
    const bad = { ...complete, appliedAt: '2027-01-01', approvals: [], criteria: { welfare: 'none' as const } };
    const review = reviewIntroduction(bad);
    expect(review.findings.map(({ code }) => code)).toEqual(['criteria-not-met', 'approval-missing', 'late']);
    expect(step(bad, 'referral').status).toBe('done');
    expect(step({ ...bad, referred: false, decision: 'none', notified: false }, 'referral')).toMatchObject({
      status: 'open',
      next: [{ citation: '第12条第4項' }],
    });
  });

  it('第14条第1項：承認は申請より前の日か、その日に得る', () => {
    const on = (day: string, options = {}) =>
      step({ ...complete, approvals: [{ from: '戸籍住民課の長', on: day }] }, 'data-use', options);
    const strictly = { readings: { 'same-day-approval': 'not-beforehand' } };
    expect(on('2026-08-30').status).toBe('done');
    expect(on('2026-08-30', strictly).status).toBe('done');
    expect(on('2026-08-31').status).toBe('done');
    expect(on('2026-08-31', strictly).findings.map(({ code }) => code)).toEqual(['approval-same-day']);
    expect(on('2026-09-01').findings.map(({ code }) => code)).toEqual(['approval-after-application']);
    expect(step({ ...complete, approvals: [{ from: '戸籍住民課長' }] }, 'data-use')).toMatchObject({
      status: 'open',
      findings: [],
      next: [{ act: { ja: '戸籍住民課長の承認の日を確かめる' } }],
    });
    expect(
      step({ ...complete, approvals: [{ from: '税務課長', on: '2026-08-01' }] }, 'data-use').findings[0]?.code,
    ).toBe('approval-missing');
  });

  it('第13条：軽易な変更は、デジタル推進課長が決め、通知する', () => {
    const minor = { holds: true, by: 'デジタル推進課長', reason: '帳票の様式だけを変える' };
    const review = reviewIntroduction({
      system: '税務システム',
      change: 'processing-change',
      minor,
      applicant: '税務課長',
    });
    expect(review.steps.map(({ status }) => status)).toEqual([
      'done',
      ...Array.from({ length: 8 }, () => 'not-applicable'),
      'open',
      'open',
    ]);
    expect(review.next.map(({ citation, by }) => `${citation} ${by.ja}`)).toEqual([
      '第13条第2項 デジタル推進課長',
      '第13条第2項 デジタル推進課長',
    ]);
  });

  it('第16条：新規の導入は第2号、変更は第3号による', () => {
    const undecided = { ...complete, decision: 'none' as const };
    expect(step(undecided, 'decision').next[0]?.citation).toBe('第16条第3号');
    expect(step({ ...undecided, change: 'new-system' }, 'decision').next[0]?.citation).toBe('第16条第2号');
  });

  it('refuses what any decision refuses, at its place in the case, all at once', () => {
    const bad = {
      ...complete,
      appliedAt: '2026-8-31',
      criteria: { welfare: true },
      meeting: { attendance: { 税務課長: 'present' } },
      approvals: [{ on: '2026-08-01' }],
      decision: {},
      refered: true,
    };
    try {
      reviewIntroduction(bad as never);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidFactsError).issues.map(({ path, code }) => `${path}: ${code}`).sort()).toEqual([
        'appliedAt: unpadded',
        'approvals.0.from: null',
        'criteria.welfare: not-a-judgement',
        'decision.approved: not-a-boolean',
        'meeting.attendance.税務課長: unknown-post',
        'refered: unknown-key',
      ]);
    }
    for (const nothing of [null, [], 'x'])
      expect(() => reviewIntroduction(nothing as never)).toThrow(InvalidFactsError);
  });

  it('is plain data and changes nothing', () => {
    const before = structuredClone(complete);
    const review = reviewIntroduction(complete);
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
    expect(complete).toEqual(before);
  });
});
