import { describe, expect, it } from 'vitest';
import { nextFact } from '../../src/desk.js';
import {
  decideApplicant,
  decideCriteria,
  decideDataUseApproval,
  decideInputDelivery,
  decideMeeting,
  decideOperation,
  decideProcedure,
  decideScope,
  decideUsageRegime,
} from '../../src/index.js';

const DESIGNATION = { holds: true, by: 'デジタル推進課長職務代理者', reason: '共通の利用手順による' };

describe('the next fact, by hand', () => {
  it('第12条第1項・第13条：the change settles more than the system: for abolition nothing is prescribed, whatever the rest is', () => {
    expect(nextFact(decideProcedure({}))).toBe('change');
  });
  it('第2条の2：a body outside settles it whatever it is about: one of three classes, where of six subjects only `other` does as much', () => {
    expect(nextFact(decideScope({}))).toBe('organ');
  });
  it('第19条第1項：whoever else convened it settles a meeting, a seat only as the last that is needed', () => {
    expect(nextFact(decideMeeting({}))).toBe('convenedBy');
    expect(nextFact(decideMeeting({ committee: 'steering', convenedBy: '管理部長職務代理者' }))).toBe('acting');
    expect(nextFact(decideMeeting({ convenedBy: '管理部長' }))).toBe('committee');
  });
  it('第8条第3項：without a cover slip it is not in order, whenever it was delivered', () => {
    expect(nextFact(decideInputDelivery({}))).toBe('coverSlip');
    expect(nextFact(decideInputDelivery({ coverSlip: true }))).toBe('due');
  });
  it('第8条第7項：whether a deputy acts is asked by its own path', () => {
    const facts = { managedBy: '税務課', designation: DESIGNATION } as const;
    expect(nextFact(decideUsageRegime(facts))).toBe('system');
    expect(nextFact(decideUsageRegime({ ...facts, system: '架空予約システム' }))).toBe('acting');
  });
  it('第12条第1項：whoever applies is asked before who uses the system', () => {
    expect(nextFact(decideApplicant({}))).toBe('system');
    expect(nextFact(decideApplicant({ system: '税務システム' }))).toBe('applicant');
  });
  it('第14条：no data at all settles it, whoever applies', () => {
    expect(nextFact(decideDataUseApproval({}))).toBe('uses');
    expect(nextFact(decideDataUseApproval({ uses: [{ items: ['所得の額'] }] }))).toBe('applicantSection');
  });
  it('第12条第1項各号：as the text has it all three are needed, and the first is as good as any', () => {
    expect(nextFact(decideCriteria({}))).toBe('welfare');
    // Privacy alone can settle it where one of the other two is enough.
    const options = { readings: { 'introduction-criteria': 'privacy-and-one-benefit' } } as const;
    expect(nextFact(decideCriteria({}, options), options)).toBe('privacy');
  });
  it('is one of the missing of a verdict that names one twice, or one fact under many names', () => {
    const verdict = decideProcedure({ managedBy: '東京都', change: 'new-system' });
    const missing = ['system', 'system', ...Array.from({ length: 40 }, (_, i) => `organization.架空${i}室`)];
    expect(missing).toContain(nextFact({ ...verdict, missing } as never));
  });
  it('is none where the outcome is known', () => {
    expect(nextFact(decideOperation({ residentOperated: true }))).toBeUndefined();
  });
});
