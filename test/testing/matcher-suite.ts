/** What the matchers have to do, whichever `expect` they are registered with. */
import { type ExpectStatic, expect, it } from 'vitest';
import { type AnyVerdict, decideQuorum, decideTimeliness, explain, type TimelinessVerdict } from '../../src/index.js';
import type {} from '../../src/testing/vitest.js';
import { fullAttendance, theApplication } from '../../src/testing.js';
import { AFTER, dueOn } from '../oracles/deadline.js';

// The deadline was a Sunday; the application comes on the Monday.
const late = decideTimeliness(theApplication(dueOn('Sunday').plannedFor, { daysLate: 1 }));
const onTime = decideTimeliness(theApplication(dueOn('Monday').plannedFor));
const open = decideTimeliness({ appliedAt: AFTER, plannedFor: 2027 });

/** What a failing expectation says, without colours. */
function failure(expectation: () => unknown): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  return expect.unreachable('the expectation should have failed');
}

/** Registered with the `expect` given; vitest's own checks what comes of it. */
export function describeMatchers(expectVerdict: ExpectStatic): void {
  it('pass', () => {
    expectVerdict(late).toHaveOutcome('late');
    expectVerdict(late).not.toHaveOutcome('on-time');
    expectVerdict(open).toHaveOutcome('undetermined');
    expectVerdict(late).toCite('第12条第2項ただし書');
    expectVerdict(late).toCite('第12条第2項ただし書', { holds: false });
    expectVerdict(late).not.toCite('第12条第2項ただし書', { holds: 'unknown' });
    expectVerdict(late).not.toCite('第12条第2項');
    expectVerdict(late).toBeContested();
    expectVerdict(late).toBeContested('deadline-on-closed-day');
    expectVerdict(late).toBeContested('deadline-on-closed-day', { outcome: 'on-time' });
    expectVerdict(late).not.toBeContested('deadline-on-closed-day', { outcome: 'deadline-waived' });
    expectVerdict(late).not.toBeContested('quorum-base');
    expectVerdict(late).toBeContested(undefined, { outcome: 'on-time' });
    expectVerdict(onTime).not.toBeContested();
    expectVerdict(open).toBeMissing();
    expectVerdict(open).toBeMissing('urgency');
    expectVerdict(open).not.toBeMissing('plannedFor');
    expectVerdict(open).not.toBeMissing('urgency', 'plannedFor');
    expectVerdict(late).not.toBeMissing();
    expectVerdict(late).toHaveRemedy();
    expectVerdict(late).toHaveRemedy('deadline-waived');
    expectVerdict(onTime).not.toHaveRemedy();
    expectVerdict(late).toHaveCaveat('deadline-on-closed-day');
    expectVerdict(late).not.toHaveCaveat('text-not-attested');
  });

  it('pass on what JSON has stored', () => {
    expectVerdict(JSON.parse(JSON.stringify(late))).toHaveOutcome('late');
  });

  it('pass on promises', async () => {
    await expectVerdict(Promise.resolve(late)).resolves.toHaveOutcome('late');
    await expectVerdict(Promise.resolve(late)).resolves.not.toHaveOutcome('on-time');
  });

  it.each([
    ['another outcome', () => expectVerdict(late).toHaveOutcome('on-time')],
    ['the outcome after not', () => expectVerdict(late).not.toHaveOutcome('late')],
    ['a place not cited', () => expectVerdict(late).toCite('第12条第4項')],
    ['a finding that is another', () => expectVerdict(late).toCite('第12条第2項本文', { holds: true })],
    ['a citation after not', () => expectVerdict(late).not.toCite('第12条第2項本文')],
    ['no contest', () => expectVerdict(onTime).toBeContested()],
    ['another contest', () => expectVerdict(late).toBeContested('chair-in-quorum')],
    [
      'a contest with another outcome',
      () => expectVerdict(late).toBeContested('deadline-on-closed-day', { outcome: 'undetermined' }),
    ],
    ['a contest after not', () => expectVerdict(late).not.toBeContested()],
    ['nothing missing', () => expectVerdict(late).toBeMissing()],
    ['something else missing', () => expectVerdict(open).toBeMissing('appliedAt')],
    ['something missing after not', () => expectVerdict(open).not.toBeMissing('urgency')],
    ['no remedy', () => expectVerdict(onTime).toHaveRemedy()],
    ['another remedy', () => expectVerdict(late).toHaveRemedy('late')],
    ['no caveat', () => expectVerdict(onTime).toHaveCaveat('text-defect')],
    ['a caveat after not', () => expectVerdict(late).not.toHaveCaveat('deadline-on-closed-day')],
  ])('fail: %s', (_, expectation) => {
    expect(expectation).toThrow(/^expect\(verdict\)[\s\S]*(timeliness: 'late'|'on-time'|'undetermined')/);
  });

  it.each([
    ['an outcome', 'late', 'a value of type string'],
    ['nothing', undefined, 'a value of type undefined'],
    ['null', null, 'null'],
    ['a list of verdicts', [late], 'a list'],
    ['a promise', Promise.resolve(late), 'a promise: await it'],
    ['a decision', decideTimeliness, 'a function: call it'],
    ['an empty object', {}, "an object whose 'decision' names none"],
    ['another outcome', { ...late, outcome: 'quorate' }, "an object whose 'outcome' is none of timeliness"],
    ['part of a verdict', { decision: 'timeliness', outcome: 'late' }, "an object without the list 'grounds'"],
    ['broken grounds', { ...late, grounds: [null] }, 'an object with an entry that is no record'],
    ['broken contests', { ...late, contested: [{}] }, 'an object with a contest without readings'],
  ])('a value that is no verdict is said to be none, with and without not: %s', (_, value, kind) => {
    for (const assertion of [expectVerdict(value as AnyVerdict), expectVerdict(value as AnyVerdict).not]) {
      const expectations = [
        () => assertion.toHaveOutcome('late'),
        () => assertion.toCite('第12条第2項本文'),
        () => assertion.toBeContested('quorum-base'),
        () => assertion.toBeMissing('urgency'),
        () => assertion.toHaveRemedy(),
        () => assertion.toHaveCaveat('text-defect'),
      ];
      for (const expectation of expectations) expect(failure(expectation)).toContain(`Received ${kind}`);
    }
  });

  it('an outcome that the decision does not have fails, with and without not', () => {
    const verdict = onTime as AnyVerdict;
    for (const assertion of [expectVerdict(verdict), expectVerdict(verdict).not]) {
      const said = failure(() => assertion.toHaveOutcome('quorate'));
      expect(said).toContain('timeliness has no such outcome. It has:\n  on-time, late, deadline-waived, undetermined');
      expect(failure(() => assertion.toHaveRemedy('quorate'))).toContain('has no such outcome');
      expect(failure(() => assertion.toBeContested('quorum-base', { outcome: 'quorate' }))).toContain('has no such');
    }
  });

  it('a fact that the decision does not have fails, with and without not', () => {
    for (const assertion of [expectVerdict(open), expectVerdict(open).not]) {
      const said = failure(() => assertion.toBeMissing('urgency', 'appliedOn'));
      expect(said).toContain('timeliness has no such fact.');
      expect(said).toContain('appliedOn: ');
      expect(said).not.toContain('urgency: ');
    }
    const meeting = decideQuorum({ committee: 'steering', chair: 'present' });
    expectVerdict(meeting).toBeMissing('attendance.管理部経理課長');
    expectVerdict(meeting).not.toBeMissing('attendance.管理部経理課長', 'chair');
  });

  it('says the outcome, the grounds with their places, and what is missing', () => {
    const [ja, en] = [explain(late, 'ja'), explain(late, 'en')];
    expect(failure(() => expectVerdict(late).toHaveOutcome('on-time'))).toBe(
      `expect(verdict).toHaveOutcome('on-time')

timeliness: 'late'
  ${ja.summary}
  ${en.summary}

grounds
  ✗ ${ja.lines[0]}
    ${en.lines[0]}
  ✗ ${ja.lines[1]}
    ${en.lines[1]}

missing
  -`,
    );
    expect(ja.lines[1]).toContain('第12条第2項ただし書');
    expect(failure(() => expectVerdict(open).not.toBeMissing('urgency'))).toContain(
      `expect(verdict).not.toBeMissing('urgency')

timeliness: 'undetermined'`,
    );
  });

  it('says what there is of what is asked for', () => {
    const said = failure(() => expectVerdict(late).toBeContested('quorum-base', { outcome: 'late' }));
    expect(said).toContain(`expect(verdict).toBeContested('quorum-base', {"outcome":"late"})`);
    expect(said).toMatch(/contested\n {2}- 別の読み方：.*\n {4}Another reading: /);
    expect(failure(() => expectVerdict(late).toHaveRemedy('late'))).toMatch(
      /remedies\n {2}- 改める方法：.*\n.*\n {2}- 改める方法：/,
    );
    expect(failure(() => expectVerdict(onTime).toHaveCaveat('text-defect'))).toMatch(/caveats\n {2}-$/);
  });

  it('says of a verdict that another version stored what it has', () => {
    const stored = { ...late, grounds: [{ code: 'by-end-of-july', citation: '第12条第2項本文', holds: false }] };
    const said = failure(() => expectVerdict(stored as unknown as TimelinessVerdict).toHaveOutcome('on-time'));
    expect(said).toContain("timeliness: 'late'");
    expect(said).toContain('by-end-of-july');
  });

  it('marks what is not known', () => {
    const verdict = decideQuorum({ ...fullAttendance('steering'), attendance: {} });
    expect(failure(() => expectVerdict(verdict).toHaveOutcome('quorate'))).toMatch(
      /\? 第19条第1項：[\s\S]*missing\n {2}- 不明：/,
    );
  });
}
