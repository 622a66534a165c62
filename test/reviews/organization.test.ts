/** An organisation chart serves a whole case: every decision in it, and what the review itself asks (第2条第13号・第14号). */
import { describe, expect, it } from 'vitest';
import { type IntroductionCase, reviewIntroduction, reviewInventory } from '../../src/index.js';
import { issuesOf } from '../input/issues.js';
import { AFTER, LAST } from '../oracles/deadline.js';

const minor = { holds: true, by: '情報統括責任者', reason: '表示だけの変更' };
const change = { system: '税務システム', change: 'processing-change', minor, appliedAt: LAST } as const;

const stepOf = (facts: IntroductionCase, name: string) =>
  reviewIntroduction(facts).steps.find(({ step }) => step === name)!;

describe('the decisions of a case', () => {
  // 区民相談所 is none of the units that the regulation names: where it belongs only a chart tells.
  const facts = {
    system: '福祉総合システム',
    managedBy: '福祉推進課',
    change: 'system-change',
    minor: 'none',
    applicantSection: '福祉推進課',
    appliedAt: LAST,
    uses: [{ managedBy: '区民相談所', items: ['相談の記録'], personalInformation: true }],
  } as const;
  it.each([
    ['procedure', { ...facts, managedBy: '区民相談所' }, 'none-prescribed'],
    ['data-use', facts, 'not-required'],
    ['personal-information', facts, 'not-required'],
  ])('%s', (name, open, outcome) => {
    expect(stepOf(open, name)).toMatchObject({
      verdict: { outcome: 'undetermined' },
      missing: ['organization.区民相談所'],
    });
    expect(stepOf({ ...open, organization: { 区民相談所: 'none' } }, name).verdict?.outcome).toBe(outcome);
  });
  it('applicant', () => {
    const by = (organization: object) =>
      stepOf(
        { ...facts, system: '戸籍システム', managedBy: undefined, applicant: '区民生活部長', organization } as never,
        'applicant',
      ).verdict?.outcome;
    expect(by({})).toBe('undetermined');
    expect(by({ 戸籍住民課: '区民生活部' })).toBe('eligible');
    expect(by({ 戸籍住民課: '健康部' })).toBe('not-eligible');
  });
});

describe('…課長 is the head of a section that the chart names', () => {
  it('第13条第1項：利用する課の長でない者は、申請する者に当たらない', () => {
    const by = (organization?: IntroductionCase['organization']) =>
      stepOf({ ...change, applicant: '収納課長', usingSections: ['税務課'], organization }, 'applicant');
    // Of a section that nobody has named, the title may be that of the head of 税務課.
    expect(by()).toMatchObject({ status: 'open', missing: ['heads.税務課'], findings: [] });
    expect(by({ 収納課: '区民生活部' })).toMatchObject({ missing: [], findings: [{ code: 'not-the-applicant' }] });
  });
  it('第14条第1項：他の課の長の承認は、データを管理する課の長の承認ではない', () => {
    const by = (others: IntroductionCase) =>
      stepOf(
        {
          ...{ ...change, change: 'system-change', minor: 'none', appliedAt: AFTER, applicantSection: '福祉推進課' },
          uses: [{ managedBy: '税務課', items: ['所得の額'] }],
          approvals: [{ from: '収納課長', on: LAST }],
          ...others,
        },
        'data-use',
      );
    const missing = { status: 'open', missing: [], findings: [{ code: 'approval-missing' }] };
    expect(by({})).toMatchObject({ status: 'open', missing: ['heads.税務課'], findings: [] });
    expect(by({ organization: { 収納課: '区民生活部' } })).toMatchObject(missing);
    // So it is where another fact names the section.
    expect(by({ usingSections: ['収納課'] })).toMatchObject(missing);
    expect(by({ heads: { 税務課: '税務統括課長' } })).toMatchObject(missing);
    const both = ['税務課', '収納課'].map((managedBy) => ({ managedBy, items: ['所得の額'] }));
    expect(by({ uses: both }).findings).toMatchObject([{ text: { ja: '税務課長の承認がない。' } }]);
    const deputy = { approvals: [{ from: '税務統括課長職務代理者', on: LAST }], heads: { 税務課: '税務統括課長' } };
    expect(by(deputy).missing).toEqual(['acting']);
    expect(by({ ...deputy, acting: 'established' }).status).toBe('done');
  });
});

describe('a department in front of a section', () => {
  it('is refused where the chart or the regulation has another', () => {
    const refused = (usingSections: string[], organization?: IntroductionCase['organization']) =>
      issuesOf(() => reviewIntroduction({ ...change, usingSections, organization }));
    expect(refused(['福祉部税務課'], { 税務課: '区民生活部' })).toEqual(['usingSections.0: contradiction']);
    expect(refused(['税務課', '福祉部税務課', '区民生活部税務課'])).toEqual(['usingSections.2: contradiction']);
    expect(refused(['福祉部経理課'])).toEqual(['usingSections.0: contradiction']);
  });
  it('is that of the chart, else', () => {
    const facts = { ...change, applicant: '税務課長', usingSections: ['区民生活部税務課'] };
    expect(stepOf({ ...facts, organization: { 税務課: '区民生活部' } }, 'applicant').status).toBe('done');
  });
});

it('第4条第2項：台帳点検でも、管理する者に指示する部長を示す', () => {
  const [reviewed] = reviewInventory([{ system: '戸籍システム', organization: { 戸籍住民課: '区民生活部' } }]).systems;
  expect(reviewed?.manager).toMatchObject({ directedBy: { label: '区民生活部長' } });
});
