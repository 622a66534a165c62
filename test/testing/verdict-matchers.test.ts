import { expect, expectTypeOf, it } from 'vitest';
import '../../src/testing/vitest.js';
import { decideTimeliness, type TimelinessVerdict } from '../../src/index.js';
import { type OutcomeOf, theApplication, verdictMatchers } from '../../src/testing.js';
import { describeMatchers } from './matcher-suite.js';

describeMatchers(expect);

const late = decideTimeliness(theApplication(2026, { daysLate: 1 }));

it('stand inside other expectations', () => {
  expect({ verdict: late }).toEqual({ verdict: expect.toHaveOutcome('late') });
  expect({ verdict: late }).not.toEqual({ verdict: expect.toHaveOutcome('on-time') });
  expect({ verdict: 'late' }).not.toEqual({ verdict: expect.toHaveOutcome('late') });
});

it('types: an outcome that the verdict cannot have does not compile', () => {
  expectTypeOf<OutcomeOf<TimelinessVerdict>>().toEqualTypeOf<'on-time' | 'late' | 'deadline-waived' | 'undetermined'>();
  expectTypeOf<OutcomeOf<Promise<TimelinessVerdict>>>().toEqualTypeOf<OutcomeOf<TimelinessVerdict>>();
  expectTypeOf<OutcomeOf<number>>().toEqualTypeOf<never>();
  const mistakes = () => {
    // @ts-expect-error no outcome of timeliness
    expect(late).toHaveOutcome('quorate');
    // @ts-expect-error nor one of its remedies
    expect(late).toHaveRemedy('quorate');
    // @ts-expect-error nor of its contests
    expect(late).toBeContested('deadline-on-closed-day', { outcome: 'quorate' });
    // @ts-expect-error no such reading
    expect(late).toBeContested('deadline');
    // @ts-expect-error no such place
    expect(late).toCite('第12条第2項但書');
    // @ts-expect-error no verdict
    expect('late').toHaveOutcome('late');
    // @ts-expect-error no such caveat
    expect(late).toHaveCaveat('deadline');
    // @ts-expect-error no outcome of the promised verdict
    void expect(Promise.resolve(late)).resolves.toHaveOutcome('quorate');
  };
  expect(mistakes).toBeTypeOf('function');
});

it('can be called as plain functions', () => {
  const { toHaveOutcome } = verdictMatchers;
  expect(toHaveOutcome(late, 'late').pass).toBe(true);
  expect(verdictMatchers.toBeContested(late, 'quorum-base').pass).toBe(false);
  expect(toHaveOutcome(undefined, 'late').message()).toContain('Received a value of type undefined');
});
