/** The tool's own suite. It does not test the regulation again: it tests that the tool asks it the right questions. */
import { isSettled } from 'arakawa-it-rules';
import { aJudgement, arbitraryFacts, fullAttendance, theApplication } from 'arakawa-it-rules/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationOf, meetingOf } from './forms.js';
import { plan, receive } from './intake.js';

const seed = 20260831;

describe('applications', () => {
  it('half past midnight on 1 September is late, whatever day the server writes', () => {
    const form = { arrived: '2026-08-31T15:30:00Z', forFiscalYear: 2027, urgent: 'no' } as const;
    const { step, verdict } = receive(applicationOf(form));
    expect(verdict).toHaveOutcome('late');
    expect(verdict).toCite('第12条第2項本文', { holds: false });
    expect(verdict).toHaveRemedy('on-time');
    expect(step).toBe('return');
  });

  it('nobody was asked about urgency: the tool asks', () => {
    const { step, questions, verdict } = receive(
      applicationOf({ arrived: '2026-09-01T09:00:00+09:00', forFiscalYear: 2027 }),
    );
    expect(verdict).toBeMissing('urgency');
    expect(questions).toEqual(['urgency']);
    expect(step).toBe('ask back');
  });

  it('urgent ones are referred though late', () => {
    expect(receive(theApplication(2027, { daysLate: 30, urgency: aJudgement() })).step).toBe('refer to the committee');
  });

  it('where 31 August is a Sunday, the file notes that the deadline can be read in two ways', () => {
    const { verdict } = receive(theApplication(2026, { daysLate: 1 }));
    expect(verdict).toBeContested('deadline-on-closed-day', { outcome: 'on-time' });
    expect(verdict).toHaveCaveat('deadline-on-closed-day');
  });

  it('the offset that a server writes makes no difference', () => {
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const same = fc.property(instants, fc.integer({ min: 2020, max: 2041 }), (instant, forFiscalYear) => {
      const inWard = `${new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`;
      const [utc, ward] = [instant.toISOString(), inWard].map((arrived) =>
        receive(applicationOf({ arrived, forFiscalYear, urgent: 'no' })),
      );
      expect(utc).toEqual(ward);
    });
    fc.assert(same, { seed });
  });

  it('whatever is known of it, an application is asked about if and only if it is not settled', () => {
    const asked = fc.property(arbitraryFacts('timeliness', { partial: true }), (application) => {
      const { step, questions, verdict } = receive(application);
      expect(step === 'ask back').toBe(!isSettled(verdict));
      expect(questions.length > 0).toBe(step === 'ask back');
    });
    fc.assert(asked, { seed });
  });
});

describe('meetings', () => {
  it('deputies do not make a quorum', () => {
    const { verdict, takesPlace } = plan(
      meetingOf([
        { post: '総務企画課長', answer: 'comes' },
        { post: '財政課長', answer: 'comes' },
        { post: '職員課長', answer: 'comes' },
        { post: '経理課長', answer: 'sends somebody' },
        { post: '企画担当課長', answer: 'does not come' },
        { post: 'デジタル推進課長', answer: 'does not come' },
      ]),
    );
    expect(verdict).toHaveOutcome('inquorate');
    expect(verdict).toBeContested('proxy-attendance', { outcome: 'quorate' });
    expect(takesPlace).toBe(false);
  });

  it('takes place with two away', () => {
    expect(plan(fullAttendance('steering', { 経理課長: 'absent', 職員課長: 'proxy' })).takesPlace).toBe(true);
  });

  it('reminds those whose answer still matters, and nobody once it is clear', () => {
    const reminded = fc.property(arbitraryFacts('quorum', { partial: true }), (meeting) => {
      const { takesPlace, remind } = plan(meeting);
      expect(remind.length > 0).toBe(takesPlace === 'open');
    });
    fc.assert(reminded, { seed });
  });
});
