import { describe, expect, it } from 'vitest';
import { complete, waysToFail } from '../../examples/ward/ways-to-fail.js';
import { type IntroductionCase, type IntroductionFinding, reviewIntroduction } from '../../src/index.js';

it('the complete case has nothing to find and nothing left to do', () => {
  const { steps, findings, next } = reviewIntroduction(complete);
  expect(findings).toEqual([]);
  expect(next).toEqual([]);
  // The record is of minor changes only.
  expect(steps.map(({ status }) => status)).toEqual([...Array.from({ length: 11 }, () => 'done'), 'not-applicable']);
});

it('is followed from the first idea to the notice, nothing found on the way', () => {
  const stages: readonly (readonly [reached: number, facts: readonly (keyof IntroductionCase)[]])[] = [
    [1, ['system', 'change', 'minor', 'plannedFor', 'urgency']],
    [2, ['criteria']],
    [4, ['applicantSection', 'uses', 'approvals', 'privacyProcedureDone']],
    [6, ['applicant', 'appliedAt']],
    [8, ['materials', 'referred']],
    [9, ['meeting']],
    [10, ['decision']],
    [11, ['notified']],
  ];
  let facts: IntroductionCase = {};
  for (const [reached, more] of stages) {
    facts = { ...facts, ...Object.fromEntries(more.map((fact) => [fact, complete[fact]])) };
    const { steps, findings } = reviewIntroduction(facts);
    expect(findings).toEqual([]);
    expect(
      steps.filter(({ status }) => status === 'done'),
      more.join(),
    ).toHaveLength(reached);
  }
  expect(facts).toEqual(complete);
});

describe('every way to fail is shown once', () => {
  // A record over the union: a finding that is not shown does not compile.
  const all: { readonly [finding in IntroductionFinding]: true } = {
    'no-procedure': true,
    'not-the-applicant': true,
    'criteria-not-met': true,
    'approval-missing': true,
    'approval-after-application': true,
    'privacy-procedure-missing': true,
    late: true,
    'referred-without-materials': true,
    'decided-without-referral': true,
    'meeting-not-to-be-opened': true,
    'decided-without-meeting': true,
    'notice-outstanding': true,
    'decided-before-application': true,
    'notified-without-decision': true,
    'change-not-recorded': true,
  };
  it('names them all', () => {
    expect(waysToFail.map(({ finding }) => finding).sort()).toEqual(Object.keys(all).sort());
  });
  it.each(waysToFail.map((way) => [way.finding, way] as const))('%s', (finding, { review }) => {
    const codes = review.findings.map(({ code }) => code);
    expect(codes).toContain(finding);
    // One thing was changed, so that little else can be found; a meeting that may not be opened is found as such and as the place of the decision.
    const along = codes.filter((code) => code !== finding);
    expect(along).toEqual(finding === 'decided-without-meeting' ? ['meeting-not-to-be-opened'] : []);
  });
});
